import type { Selection } from "../../model/policy/pick";
import { checkNotEmpty, type Issues, issueAt, type Path } from "./checkIssue";
import { checkWhole } from "./checkNumber";
import { checkReferences, type Named } from "./checkReference";

/**
 * Checks a test of records: a list without values would never hold, or always.
 *
 * @param test - the test; not looked at where left out
 * @param path - its place
 * @returns an issue `empty-list` for each empty list
 */
export function* checkTest(test: object | undefined, path: Path): Issues {
  for (const [key, part] of Object.entries(test ?? {})) {
    const place = [...path, key];
    if (key === "not") yield* checkTest(part, place);
    if (!Array.isArray(part)) continue;
    yield* checkNotEmpty({ [key]: part }, path);
    for (const [index, nested] of part.entries()) {
      if (typeof nested === "object") yield* checkTest(nested, [...place, index]);
    }
  }
}

/** Duties kept in the archive only reach no selection. */
function* checkDuties(duties: readonly string[], named: Named, path: Path): Issues {
  yield* checkReferences(duties, named.duties, "duty", path);
  for (const [index, code] of duties.entries()) {
    if (named.duties.get(code)?.recordOnly === true) {
      yield issueAt([...path, index], "record-only-duty", { duty: code });
    }
  }
}

/**
 * Checks which records a rule looks at.
 *
 * @param of - the selection
 * @param named - what the policy names
 * @param path - its place
 * @returns issues `unknown-reference`, `record-only-duty`, `empty-list`, `not-whole`, `out-of-range`
 */
export function* checkSelection(of: Selection, named: Named, path: Path): Issues {
  if (of.from === "entries") {
    yield* checkNotEmpty({ duties: of.duties }, path);
    yield* checkDuties(of.duties, named, [...path, "duties"]);
  }
  yield* checkTest(of.where, [...path, "where"]);
  yield* checkWhole(of.limit?.units, { least: 1 }, [...path, "limit", "units"]);
}

/**
 * Finds duties without a quantity where quantities are valued or summed.
 *
 * @param of - the selection
 * @param named - what the policy names
 * @param path - its place
 * @returns an issue `duty-without-quantity` for each
 */
export function* checkQuantities(of: Selection, named: Named, path: Path): Issues {
  const codes = of.from === "entries" ? of.duties : [];
  for (const [index, code] of codes.entries()) {
    const duty = named.duties.get(code);
    if (duty !== undefined && duty.quantity === undefined) {
      yield issueAt([...path, "duties", index], "duty-without-quantity", { duty: code });
    }
  }
}
