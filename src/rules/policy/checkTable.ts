import { attendances } from "../../model/attendance";
import { awardLevels, dutyRoles } from "../../model/dutyEntry";
import { reportForms } from "../../model/dutyReport";
import type { Selection } from "../../model/policy/pick";
import type { TableValue } from "../../model/policy/value";
import { suggestionOutcomes, suggestionRoles } from "../../model/suggestion";
import { checkNotEmpty, type Issues, issueAt, type Path } from "./checkIssue";
import { checkDecimal } from "./checkNumber";
import { checkParticular, choices, valuesOf } from "./checkParticular";
import { checkFits, checkReference } from "./checkReference";
import { spokenOf } from "./checkSelection";
import type { Named } from "./named";

/** Words of the fields of each kind of record that points can go by. */
const wordsOf: Readonly<Record<Selection["from"], Readonly<Record<string, readonly string[]>>>> = {
  entries: { level: awardLevels, role: dutyRoles, attendance: attendances },
  suggestions: { role: suggestionRoles, outcome: suggestionOutcomes },
  reports: { form: reportForms },
  ratings: {},
  mandate: {},
};

/** Whether what a record declares is a field of it. */
const declaring: readonly Selection["from"][] = ["entries", "suggestions"];

function* checkKeys({ by, points }: TableValue, of: Selection, named: Named, path: Path): Issues {
  const keys = Object.keys(points);
  const place = (key: string) => [...path, "points", key];
  if (typeof by === "object") {
    const values = valuesOf(by.particular, spokenOf(of), named);
    const at = [...path, "by", "particular"];
    yield* checkParticular(by.particular, spokenOf(of), named, choices, at);
    for (const key of keys) yield* checkReference(key, values, "particular-value", place(key));
  } else if (by === "deputyClass") {
    const { deputyClasses } = named;
    for (const key of keys) yield* checkReference(key, deputyClasses, "deputy-class", place(key));
  } else {
    const words = wordsOf[of.from][by];
    if (words === undefined) return;
    for (const key of keys.filter((word) => !words.includes(word))) {
      yield issueAt(place(key), "invalid-value", { found: key, expected: words.join(", ") });
    }
  }
}

/**
 * Checks points by a field of the record.
 *
 * @param value - the table
 * @param of - the records
 * @param named - what the policy names
 * @param path - its place
 * @returns issues `unfit-field`, `empty-list`, `too-many-decimals`, `out-of-range`,
 * `invalid-value`, `unknown-reference`, and those of particulars
 */
export function* checkTable(value: TableValue, of: Selection, named: Named, path: Path): Issues {
  const { by, points } = value;
  const more = declaring.includes(of.from) ? ["deputyClass", "particular"] : ["deputyClass"];
  yield* checkFits(by, [...Object.keys(wordsOf[of.from]), ...more], [...path, "by"]);
  yield* checkNotEmpty({ points: Object.keys(points) }, path);
  for (const [key, found] of Object.entries(points)) {
    yield* checkDecimal(found, named.scale, [...path, "points", key]);
  }
  yield* checkKeys(value, of, named, path);
}
