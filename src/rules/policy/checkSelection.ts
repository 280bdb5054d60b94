import type { Combined, ParticularTests, Selection } from "../../model/policy/pick";
import { checkNotEmpty, type Issues, issueAt, type Path } from "./checkIssue";
import { checkWhole } from "./checkNumber";
import { checkParticularTest, type Spoken } from "./checkParticular";
import { checkReferences } from "./checkReference";
import type { Named } from "./named";

/** What tests of all kinds of record may hold beside words of closed lists. */
interface RecordTest extends Combined<RecordTest> {
  readonly duty?: readonly string[];
  readonly rater?: readonly string[];
  readonly particulars?: ParticularTests;
}

/**
 * Checks a test of records: a list without values would never hold, or always.
 *
 * @param test - the test; not looked at where left out
 * @param spoken - the records it is said of
 * @param named - what the policy names
 * @param path - its place
 * @returns issues of references, empty lists and particulars
 */
export function* checkTest(
  test: RecordTest | undefined,
  spoken: Spoken,
  named: Named,
  path: Path,
): Issues {
  if (test === undefined) return;
  const { duty, rater, particulars = {}, all = [], any = [], not } = test;
  yield* checkNotEmpty({ ...test }, path);
  yield* checkReferences(duty, named.duties, "duty", [...path, "duty"]);
  yield* checkReferences(rater, named.raters, "rater", [...path, "rater"]);
  const duties = spoken.duties.filter((code) => duty === undefined || duty.includes(code));
  // A test of duties that are not selected is still read as one of those that are.
  const within = duties.length === 0 ? spoken : { ...spoken, duties };
  for (const [code, one] of Object.entries(particulars)) {
    const place = [...path, "particulars", code];
    yield* checkNotEmpty({ ...one }, place);
    yield* checkParticularTest(code, one, within, named, place);
  }
  for (const [key, parts] of Object.entries({ all, any })) {
    for (const [index, part] of parts.entries()) {
      yield* checkTest(part, within, named, [...path, key, index]);
    }
  }
  yield* checkTest(not, within, named, [...path, "not"]);
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
 * The records a selection is about.
 *
 * @param of - the selection
 * @returns the kind of record, and the duties of entries
 */
export function spokenOf(of: Selection): Spoken {
  return { from: of.from, duties: of.from === "entries" ? of.duties : [] };
}

/**
 * Checks which units a rule looks at.
 *
 * @param of - the selection
 * @param named - what the policy names
 * @param path - its place
 * @returns issues `unknown-reference`, `record-only-duty`, `empty-list`, `not-whole`,
 * `out-of-range`, and those of particulars
 */
export function* checkSelection(of: Selection, named: Named, path: Path): Issues {
  if (of.from === "mandate") return;
  yield* checkNotEmpty({ ...of }, path);
  if (of.from === "entries") yield* checkDuties(of.duties, named, [...path, "duties"]);
  if (of.from === "ratings") {
    yield* checkReferences(of.items, named.ratedItems, "rated-item", [...path, "items"]);
  }
  yield* checkTest(of.where, spokenOf(of), named, [...path, "where"]);
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
  for (const [index, code] of spokenOf(of).duties.entries()) {
    const duty = named.duties.get(code);
    if (duty !== undefined && duty.quantity === undefined) {
      yield issueAt([...path, "duties", index], "duty-without-quantity", { duty: code });
    }
  }
}
