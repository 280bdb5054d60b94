import type { Assessment } from "../assess/assessment";
import type { Scorecard } from "../score/scorecard";
import { alternativeSentences } from "./alternativeSentences";
import { alertSentences, gradeSentences } from "./assessmentSentences";
import { conversionSentences } from "./conversionSentences";
import type { ExplanationSentence } from "./explanation";
import { headSentences } from "./headSentences";
import { limitSentences } from "./limitSentences";
import { nodeSentences } from "./nodeSentences";
import { notCountedSentences, pendingSentences } from "./recordSentences";
import { traceIndex } from "./traceIndex";

/**
 * Explains a score in sentences a clerk would write, in Chinese and in English, from the trace alone.
 *
 * An illustration or a measure seen in part says so first. Every line, every part of the total with
 * points and every record that did not count has one sentence.
 *
 * @param scorecard - the scorecard
 * @param assessment - what followed from it; without it nothing is said of grades and alerts
 * @returns sentences in the order of `ExplanationSection`
 * @example
 * ```ts
 * import { explain } from "deputy-archive";
 * typeof explain; // => "function"
 * ```
 */
export function explain(
  scorecard: Scorecard,
  assessment?: Assessment,
): readonly ExplanationSentence[] {
  const index = traceIndex(scorecard);
  const nodes = nodeSentences(index);
  return [
    ...headSentences(scorecard),
    ...nodes.filter(({ section }) => section === "points"),
    ...limitSentences(index),
    ...alternativeSentences(index),
    ...nodes.filter(({ section }) => section === "conditions"),
    ...conversionSentences(index),
    ...notCountedSentences(scorecard),
    ...pendingSentences(scorecard),
    ...(assessment === undefined
      ? []
      : [...gradeSentences(assessment), ...alertSentences(assessment)]),
  ];
}
