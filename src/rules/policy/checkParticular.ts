import type { Particular } from "../../model/policy/particular";
import type { ParticularTest, Selection } from "../../model/policy/pick";
import { type Issues, issueAt, type Path } from "./checkIssue";
import { checkDecimal, rateDecimals } from "./checkNumber";
import { checkReferences } from "./checkReference";
import type { Named, Particulars } from "./named";

/** The records a test or a value speaks of. */
export interface Spoken {
  /** Kind of record. */
  readonly from: Selection["from"];
  /** Codes of the duties, of entries. */
  readonly duties: readonly string[];
}

/** What each of these kinds of record declares. */
function* declarations({ from, duties }: Spoken, named: Named): Generator<[string, Particulars]> {
  if (from === "suggestions") yield [from, named.suggestionParticulars];
  else if (from !== "entries") yield [from, new Map()];
  for (const code of duties) {
    const declared = named.particulars.get(code);
    if (declared !== undefined) yield [code, declared];
  }
}

/**
 * Checks that all records spoken of declare a particular, and of which kind.
 *
 * @param code - code of the particular
 * @param spoken - the records
 * @param named - what the policy names
 * @param kinds - kinds that fit
 * @param path - the place that names it
 * @returns an issue `undeclared-particular` or `unfit-particular`, or none
 */
export function* checkParticular(
  code: string,
  spoken: Spoken,
  named: Named,
  kinds: readonly Particular["kind"][],
  path: Path,
): Issues {
  for (const [of, declared] of declarations(spoken, named)) {
    const kind = declared.get(code)?.kind;
    if (kind !== undefined && kinds.includes(kind)) continue;
    // The first kind of record that does not fit says enough.
    if (kind === undefined) yield issueAt(path, "undeclared-particular", { found: code, of });
    else {
      const expected = kinds.join(", ");
      yield issueAt(path, "unfit-particular", { found: code, of, kind, expected });
    }
    return;
  }
}

/** Kinds of particular that have one or several of a closed list of values. */
export const choices: readonly Particular["kind"][] = ["choice", "choices"];

/**
 * The values a particular may have in any of the records.
 *
 * @param code - code of the particular
 * @param spoken - the records
 * @param named - what the policy names
 * @returns codes of the values
 */
export function valuesOf(code: string, spoken: Spoken, named: Named): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const [, declared] of declarations(spoken, named)) {
    const particular = declared.get(code);
    if (particular === undefined || !("values" in particular)) continue;
    for (const value of particular.values) codes.add(value.code);
  }
  return codes;
}

/**
 * Checks a test of one particular.
 *
 * @param code - code of the particular
 * @param test - the test
 * @param spoken - the records
 * @param named - what the policy names
 * @param path - its place
 * @returns issues of references, kinds and numbers
 */
export function* checkParticularTest(
  code: string,
  test: ParticularTest,
  spoken: Spoken,
  named: Named,
  path: Path,
): Issues {
  const { oneOf, atLeast, atMost, is } = test;
  const boundless = atLeast === undefined && atMost === undefined;
  if (oneOf !== undefined) yield* checkParticular(code, spoken, named, choices, path);
  if (!boundless) yield* checkParticular(code, spoken, named, ["number"], path);
  if (is !== undefined) yield* checkParticular(code, spoken, named, ["yes-no"], path);
  if (oneOf === undefined && boundless && is === undefined) {
    yield* checkParticular(code, spoken, named, [...choices, "number", "yes-no"], path);
  }
  const values = valuesOf(code, spoken, named);
  yield* checkReferences(oneOf, values, "particular-value", [...path, "oneOf"]);
  yield* checkDecimal(atLeast, rateDecimals, [...path, "atLeast"]);
  yield* checkDecimal(atMost, rateDecimals, [...path, "atMost"]);
}
