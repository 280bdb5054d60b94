import { isGroup, type RatingAward } from "../../../model/policy/award";
import type { RatingBand } from "../../../model/policy/value";
import { compileSelectionTest } from "../../plan/compileTest";
import { policyPoints } from "../../plan/policyPoints";
import type { LintContext } from "../context";
import { type Findings, finding, type LintPath } from "../finding";
import { numbersText } from "../pointsText";
import { bandCanOpen } from "../ratingsRange";
import { ratingsOf } from "../recordSpace";

function* checkOpen(award: RatingAward, path: LintPath, { settings }: LintContext): Findings {
  for (const [index, band] of award.value.bands.entries()) {
    if (settings.some((setting) => bandCanOpen(band, setting))) continue;
    const params = { rule: award.id, band: band.code };
    const names = { name: award.name, band: band.name };
    yield finding("band-never-open", [...path, "value", "bands", index], params, names);
  }
}

/** Bands that a measure opens are alternatives of each other; only the others stand side by side. */
function* checkLines(award: RatingAward, path: LintPath, { policy }: LintContext): Findings {
  const { scale } = policy;
  const lines = award.value.bands
    .map((band: RatingBand, index) => ({
      band,
      index,
      from: policyPoints(band.from, scale),
      to: policyPoints(band.to, scale),
    }))
    .filter(({ band }) => band.measure === undefined)
    .sort((first, second) => first.from - second.from);
  for (const [place, line] of lines.entries()) {
    const before = lines[place - 1];
    if (before === undefined) continue;
    const at = [...path, "value", "bands", line.index];
    const said = (least: number, most: number) => ({
      name: award.name,
      numbers: numbersText({ least, most }, 1, scale),
    });
    const params = { rule: award.id, lower: before.band.code, upper: line.band.code };
    if (before.to + 1 < line.from) {
      yield finding("band-gap", at, params, said(before.to + 1, line.from - 1));
    }
    if (before.to >= line.from) {
      yield finding("band-overlap", at, params, said(line.from, Math.min(before.to, line.to)));
    }
  }
}

/** Decimals a share in per cent may have. */
const percentScale = 4;

function* checkWeights(
  award: RatingAward,
  path: LintPath,
  { policy, anybody }: LintContext,
): Findings {
  const { combine } = award.value;
  if (combine.kind !== "weights") return;
  const at = [...path, "value", "combine", "percent"];
  const names = { name: award.name };
  const shares = Object.values(combine.percent).map((share) => policyPoints(share, percentScale));
  const percent = shares.reduce((sum, share) => sum + share, 0) / 10 ** percentScale;
  if (percent !== 100) yield finding("weights-not-100", at, { rule: award.id, percent }, names);
  const { period, attended } = anybody;
  const counts = compileSelectionTest(award.of, attended);
  const ratings = ratingsOf(award.of.items, policy, period).filter((one) => counts(one, period));
  const raters = new Set(ratings.map(({ rater }) => rater));
  for (const rater of Object.keys(combine.percent)) {
    if (raters.has(rater)) continue;
    const named = policy.raters?.find(({ code }) => code === rater)?.name;
    const words = named === undefined ? names : { ...names, rater: named };
    yield finding("weight-never-used", [...at, rater], { rule: award.id, rater }, words);
  }
}

/**
 * Checks bands and weights of ratings.
 *
 * @param context - the policy and its bounds
 * @returns bands that never open, gaps and overlaps between them, weights that are not all of it
 */
export function* checkRatings(context: LintContext): Findings {
  for (const { rule, path } of context.rules) {
    if (isGroup(rule) || rule.of.from !== "ratings") continue;
    // Only ratings are valued from ratings.
    const award = rule as RatingAward;
    yield* checkOpen(award, path, context);
    yield* checkLines(award, path, context);
    yield* checkWeights(award, path, context);
  }
}
