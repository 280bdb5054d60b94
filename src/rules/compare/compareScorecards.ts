import { canonicalText } from "../../model/canonicalText";
import type { LocalizedText } from "../../model/localizedText";
import { comma, joined, sentence } from "../explain/phrases";
import type { Scorecard } from "../score/scorecard";
import { atScale } from "./atScale";
import { lineChanges } from "./lineChanges";
import { nodeChanges } from "./nodeChanges";
import { notAppliedChanges, pendingChanges } from "./recordChanges";
import type { ScorecardComparison } from "./scorecardComparison";

/** What sets one scoring apart from another: the measure, the span, the day of knowledge. */
function scoringText(card: Scorecard, other: Scorecard): LocalizedText {
  const { policy, period, asOf } = card;
  const { title, version } = policy;
  const parts: LocalizedText[] = [];
  if (canonicalText(policy) !== canonicalText(other.policy)) {
    parts.push({
      zh: `按${title.zh}（版本${version}）`,
      en: `by ${title.en} (version ${version})`,
    });
  }
  if (canonicalText(period) !== canonicalText(other.period)) {
    parts.push({ zh: `${period.from}至${period.to}`, en: `${period.from} to ${period.to}` });
  }
  if (asOf !== other.asOf) parts.push({ zh: `截至${asOf}`, en: `as known on ${asOf}` });
  return joined(parts, comma);
}

/** What is compared with what, where the two are not of the same measure, span and day. */
function headSentences(before: Scorecard, after: Scorecard): readonly LocalizedText[] {
  const [was, is] = [scoringText(before, after), scoringText(after, before)];
  if (was.zh === "") return [];
  return [sentence({ zh: `原${was.zh}；现${is.zh}`, en: `before: ${was.en}; now: ${is.en}` })];
}

/**
 * Says what moved between two scorecards of one mandate: late evidence, an entry re-typed or
 * cancelled, another version of the measure.
 *
 * @param before - the scorecard before
 * @param after - the scorecard after
 * @returns lines, nodes and records that moved, with a sentence for each; empty where nothing did
 * @throws RangeError where the two are of different mandates
 * @example
 * ```ts
 * import { compareScorecards } from "deputy-archive";
 * typeof compareScorecards; // => "function"
 * ```
 */
export function compareScorecards(before: Scorecard, after: Scorecard): ScorecardComparison {
  if (before.mandate.certificate !== after.mandate.certificate) {
    throw new RangeError("scorecards of different mandates cannot be compared");
  }
  const scale = Math.max(before.scale, after.scale);
  const [was, is] = [atScale(before, scale), atScale(after, scale)];
  const lines = lineChanges(was, is);
  const nodes = nodeChanges(was, is);
  const top = is.nodes.filter(({ parent }) => parent === null).map(({ rule }) => rule);
  const notApplied = notAppliedChanges(was, is);
  const pending = pendingChanges(was, is);
  return {
    scale,
    before: was.total,
    after: is.total,
    lines,
    nodes,
    notApplied,
    pending,
    sentences: [
      ...headSentences(was, is),
      ...[
        ...nodes.filter(({ rule }) => top.includes(rule)),
        ...lines,
        ...nodes.filter(({ rule }) => !top.includes(rule)),
        ...notApplied,
        ...pending,
      ].map(({ zh, en }) => ({ zh, en })),
    ],
  };
}
