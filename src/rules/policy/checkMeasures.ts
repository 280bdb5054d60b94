import type { Measure, SummedField } from "../../model/policy/measure";
import type { Selection } from "../../model/policy/pick";
import { checkNotEmpty, type Issues, issueAt, type Path } from "./checkIssue";
import { checkMeasureReference, checkReferences, type Named, summable } from "./checkReference";
import { checkQuantities, checkSelection, checkTest } from "./checkSelection";
import { checkUniqueIds } from "./checkUnique";

const figuresOf: Readonly<Record<Selection["from"], readonly SummedField[]>> = {
  entries: ["quantity"],
  suggestions: [],
  reports: ["satisfied", "valid-ballots"],
};

function* checkField(field: SummedField, from: Selection["from"], path: Path): Issues {
  const figures = figuresOf[from];
  if (!figures.includes(field)) {
    yield issueAt(path, "unfit-field", { found: field, expected: figures.join(", ") });
  }
}

function* checkMeasure(measure: Measure, named: Named, path: Path): Issues {
  switch (measure.kind) {
    case "count":
      yield* checkSelection(measure.of, named, [...path, "of"]);
      return;
    case "sum":
      yield* checkSelection(measure.of, named, [...path, "of"]);
      yield* checkField(measure.field, measure.of.from, [...path, "field"]);
      yield* checkQuantities(measure.of, named, [...path, "of"]);
      return;
    case "rate":
      for (const key of ["numerator", "denominator"] as const) {
        yield* checkMeasureReference(measure[key], named, summable, [...path, key]);
      }
      return;
    case "sessions":
      yield* checkNotEmpty({ duties: measure.duties }, path);
      yield* checkReferences(measure.duties, named.duties, "duty", [...path, "duties"]);
      yield* checkTest(measure.every, [...path, "every"]);
      return;
    case "days-in-office":
      return;
  }
}

/**
 * Checks the named figures.
 *
 * @param measures - the measures
 * @param named - what the policy names
 * @returns issues of ids, references and fields
 */
export function* checkMeasures(measures: readonly Measure[], named: Named): Issues {
  yield* checkUniqueIds(measures, ["measures"]);
  for (const [index, measure] of measures.entries()) {
    yield* checkMeasure(measure, named, ["measures", index]);
  }
}
