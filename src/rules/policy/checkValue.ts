import { awardLevels, dutyRoles } from "../../model/dutyEntry";
import { reportForms } from "../../model/dutyReport";
import type { Award, RateStepsValue, TableValue } from "../../model/policy/award";
import type { Selection } from "../../model/policy/pick";
import { suggestionOutcomes, suggestionRoles } from "../../model/suggestion";
import { checkNotEmpty, type Issues, issueAt, type Path } from "./checkIssue";
import { checkDecimal, checkWhole } from "./checkNumber";

type Fields = Readonly<Partial<Record<TableValue["by"], readonly string[]>>>;

/** Fields of each kind of record that points can go by, and their values. */
const fieldsOf: Readonly<Record<Selection["from"], Fields>> = {
  entries: { level: awardLevels, role: dutyRoles },
  suggestions: { role: suggestionRoles, outcome: suggestionOutcomes },
  reports: { form: reportForms },
};

function* checkTable(
  value: TableValue,
  from: Selection["from"],
  scale: number,
  path: Path,
): Issues {
  const fields = fieldsOf[from];
  const values = fields[value.by];
  if (values === undefined) {
    const expected = Object.keys(fields).join(", ");
    yield issueAt([...path, "by"], "unfit-field", { found: value.by, expected });
    return;
  }
  yield* checkNotEmpty({ points: Object.keys(value.points) }, path);
  for (const [key, points] of Object.entries(value.points)) {
    const place = [...path, "points", key];
    yield* checkDecimal(points, scale, place);
    if (!values.includes(key)) {
      yield issueAt(place, "invalid-value", { found: key, expected: values.join(", ") });
    }
  }
}

/** Decimals a rate, a bound or a percentage may have. */
export const rateDecimals = 4;

function* checkSteps({ steps }: RateStepsValue, scale: number, path: Path): Issues {
  yield* checkNotEmpty({ steps }, path);
  for (const [index, { atLeast, points }] of steps.entries()) {
    const place = [...path, "steps", index];
    const line = [...place, "atLeast"];
    yield* checkDecimal(points, scale, [...place, "points"]);
    yield* checkDecimal(atLeast, rateDecimals, line, { least: 0, most: 100 });
    const isLast = index === steps.length - 1;
    if (isLast && atLeast !== undefined) yield issueAt(line, "last-step-not-open");
    if (!isLast && atLeast === undefined) yield issueAt(line, "missing-key", { key: "atLeast" });
    const before = steps[index - 1]?.atLeast;
    if (before !== undefined && atLeast !== undefined && atLeast >= before) {
      yield issueAt(line, "not-descending", { found: atLeast, before });
    }
  }
}

/**
 * Checks what each record is worth.
 *
 * @param award - the award
 * @param scale - the policy's scale
 * @param path - the place of its value
 * @returns issues `too-many-decimals`, `out-of-range`, `not-whole`, `unfit-field`, `invalid-value`,
 * `empty-list`, `missing-key`, `not-descending`, `last-step-not-open`
 */
export function* checkValue({ of, value }: Award, scale: number, path: Path): Issues {
  switch (value.kind) {
    case "first-then":
      yield* checkDecimal(value.first, scale, [...path, "first"]);
      yield* checkDecimal(value.further, scale, [...path, "further"]);
      return;
    case "table":
      yield* checkTable(value, of.from, scale, path);
      return;
    case "satisfaction-rate":
      yield* checkSteps(value, scale, path);
      return;
    default:
      yield* checkDecimal(value.points, scale, [...path, "points"]);
      if (value.kind === "per-quantity") {
        yield* checkWhole(value.every, { least: 1 }, [...path, "every"]);
      }
  }
}
