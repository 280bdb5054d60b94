import type {
  CountMeasure,
  EarlierTest,
  Measure,
  Span,
  SumMeasure,
} from "../../model/policy/measure";
import type { RecordSelection } from "../../model/policy/pick";
import { checkNotEmpty, type Issues, issueAt, type Path } from "./checkIssue";
import { checkDecimal, checkWhole, rateDecimals } from "./checkNumber";
import { checkParticular } from "./checkParticular";
import {
  checkFits,
  checkMeasureReference,
  checkReference,
  checkReferences,
  combinable,
  summable,
} from "./checkReference";
import { checkQuantities, checkSelection, checkTest, spokenOf } from "./checkSelection";
import { checkUniqueIds } from "./checkUnique";
import type { Named } from "./named";
import { partsOfMeasure } from "./pointsBehind";

const figuresOf: Readonly<Record<RecordSelection["from"], readonly string[]>> = {
  entries: ["quantity", "particular"],
  suggestions: ["particular"],
  reports: [
    "satisfied",
    "basically-satisfied",
    "valid-ballots",
    "returned-ballots",
    "issued-ballots",
  ],
  ratings: [],
};

function* checkSpan(over: Span | undefined, path: Path): Issues {
  if (typeof over === "object") yield* checkWhole(over.years, { least: 1, most: 10 }, path);
}

function* checkCounted(measure: CountMeasure | SumMeasure, named: Named, path: Path): Issues {
  yield* checkSelection(measure.of, named, [...path, "of"]);
  yield* checkSpan(measure.over, [...path, "over", "years"]);
}

function* checkField({ field, of }: SumMeasure, named: Named, path: Path): Issues {
  const place = [...path, "field"];
  yield* checkFits(field, figuresOf[of.from], place);
  if (field === "quantity") yield* checkQuantities(of, named, [...path, "of"]);
  if (typeof field === "string") return;
  const at = [...place, "particular"];
  yield* checkParticular(field.particular, spokenOf(of), named, ["number"], at);
}

function* checkEarlier(where: EarlierTest, named: Named, path: Path): Issues {
  const { standing, totalAtLeast, totalBelow, rankAtMost, selectedFor } = where;
  yield* checkNotEmpty({ standing }, path);
  yield* checkReferences(standing, named.standings, "standing", [...path, "standing"]);
  yield* checkDecimal(totalAtLeast, rateDecimals, [...path, "totalAtLeast"]);
  yield* checkDecimal(totalBelow, rateDecimals, [...path, "totalBelow"]);
  yield* checkWhole(rankAtMost, { least: 1 }, [...path, "rankAtMost"]);
  if (selectedFor !== undefined) {
    yield* checkReference(selectedFor, named.lists, "list", [...path, "selectedFor"]);
  }
}

function* checkMeasure(measure: Measure, named: Named, path: Path): Issues {
  switch (measure.kind) {
    case "count":
      yield* checkCounted(measure, named, path);
      if (measure.distinct === "duty" && measure.of.from !== "entries") {
        const params = { found: "duty", expected: "matter" };
        yield issueAt([...path, "distinct"], "unfit-field", params);
      }
      return;
    case "sum":
      yield* checkCounted(measure, named, path);
      yield* checkField(measure, named, path);
      return;
    case "rate":
      for (const key of ["numerator", "denominator"] as const) {
        yield* checkMeasureReference(measure[key], named, summable, [...path, key]);
      }
      return;
    case "combination":
      yield* checkNotEmpty({ terms: measure.terms }, path);
      for (const [index, term] of measure.terms.entries()) {
        const place = [...path, "terms", index];
        // A combination of combinations says nothing that one alone could not.
        yield* checkMeasureReference(term.measure, named, combinable, [...place, "measure"]);
        yield* checkDecimal(term.times, rateDecimals, [...place, "times"]);
      }
      return;
    case "points":
      yield* checkReference(measure.of, named.rules, "rule", [...path, "of"]);
      return;
    case "sessions":
      yield* checkNotEmpty({ duties: measure.duties }, path);
      yield* checkReferences(measure.duties, named.duties, "duty", [...path, "duties"]);
      yield* checkTest(measure.every, { from: "entries", duties: measure.duties }, named, [
        ...path,
        "every",
      ]);
      return;
    case "earlier-periods":
      yield* checkEarlier(measure.where, named, [...path, "where"]);
  }
}

/** Ids of measures that are made of themselves, one at least of each circle. */
function circularIn(measures: Named["measures"]): ReadonlySet<string> {
  const circular = new Set<string>();
  const done = new Set<string>();
  const way = new Set<string>();
  function visit(id: string): void {
    if (way.has(id)) circular.add(id);
    if (way.has(id) || done.has(id)) return;
    way.add(id);
    for (const part of partsOfMeasure(measures.get(id))) visit(part);
    way.delete(id);
    done.add(id);
  }
  for (const id of measures.keys()) visit(id);
  return circular;
}

/**
 * Checks the named figures.
 *
 * @param measures - the measures
 * @param named - what the policy names
 * @returns issues of ids, references and fields, `circular-reference`
 */
export function* checkMeasures(measures: readonly Measure[], named: Named): Issues {
  yield* checkUniqueIds(measures, ["measures"]);
  const circular = circularIn(named.measures);
  for (const [index, measure] of measures.entries()) {
    yield* checkMeasure(measure, named, ["measures", index]);
    if (circular.has(measure.id)) {
      yield issueAt(["measures", index], "circular-reference", { found: measure.id });
    }
  }
}
