import { toPoints } from "../../model/decimal";
import type { RatingBand, RatingCombination, RatingsValue } from "../../model/policy/value";
import { checkCoded } from "./checkCoded";
import { checkNotEmpty, type Issues, issueAt, type Path } from "./checkIssue";
import { checkDecimal, checkWhole, perCent, rateDecimals } from "./checkNumber";
import { checkReference, checkReferences } from "./checkReference";
import type { Named } from "./named";

function* checkWeights(
  percent: Readonly<Record<string, number>>,
  named: Named,
  path: Path,
): Issues {
  let sum = 0;
  for (const [rater, weight] of Object.entries(percent)) {
    const place = [...path, rater];
    yield* checkReference(rater, named.raters, "rater", place);
    yield* checkDecimal(weight, rateDecimals, place, perCent);
    sum += toPoints(weight, rateDecimals) ?? 0;
  }
  const found = sum / 10 ** rateDecimals;
  if (found !== 100) yield issueAt(path, "weights-not-hundred", { found });
}

function* checkCombining(combine: RatingCombination, named: Named, path: Path): Issues {
  if (combine.kind === "weights") {
    yield* checkWeights(combine.percent, named, [...path, "percent"]);
  } else if (combine.kind === "prevails") {
    yield* checkNotEmpty({ order: combine.order }, path);
    yield* checkReferences(combine.order, named.raters, "rater", [...path, "order"]);
  } else if (combine.kind === "mean") {
    yield* checkWhole(combine.leaveOut, { least: 0 }, [...path, "leaveOut"]);
  }
}

function* checkBand(band: RatingBand, named: Named, path: Path): Issues {
  const { from, to, measure, atLeast, below } = band;
  yield* checkDecimal(from, named.scale, [...path, "from"]);
  yield* checkDecimal(to, named.scale, [...path, "to"]);
  if (from > to) yield issueAt(path, "bounds-out-of-order", { from, to });
  yield* checkDecimal(atLeast, rateDecimals, [...path, "atLeast"]);
  yield* checkDecimal(below, rateDecimals, [...path, "below"]);
  const place = [...path, "measure"];
  if (measure !== undefined) yield* checkReference(measure, named.measures, "measure", place);
  else if (atLeast !== undefined || below !== undefined) {
    yield issueAt(place, "missing-key", { key: "measure" });
  }
}

/**
 * Checks how ratings become points.
 *
 * @param value - the value
 * @param named - what the policy names
 * @param path - its place
 * @returns issues of references and numbers, `weights-not-hundred`, `bounds-out-of-order`
 */
export function* checkRatings({ combine, bands }: RatingsValue, named: Named, path: Path): Issues {
  yield* checkCombining(combine, named, [...path, "combine"]);
  yield* checkCoded(bands, [...path, "bands"]);
  for (const [index, band] of bands.entries()) {
    yield* checkBand(band, named, [...path, "bands", index]);
  }
}
