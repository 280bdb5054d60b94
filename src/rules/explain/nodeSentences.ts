import type { LocalizedText } from "../../model/localizedText";
import type { NodeScore } from "../score/scorecard";
import { countedLines } from "./countedLines";
import type { ExplanationSentence } from "./explanation";
import { amount, clauses, eachWords, gain, nothing, ruleName, sentence } from "./phrases";
import { type PlacedLine, recordsOf, type TraceIndex } from "./traceIndex";

/** How the parts of a group become one sum. */
const combiningWords: Readonly<Record<NodeScore["combine"], LocalizedText>> = {
  sum: { zh: "各项合计", en: "its parts together" },
  highest: { zh: "各项中取最高", en: "the highest of its parts" },
  lowest: { zh: "各项中取最低", en: "the lowest of its parts" },
};

function counted({ line }: PlacedLine): boolean {
  return line.kind === "record" || line.kind === "sum";
}

/** What parts give together, and what the node makes of it. */
function groupText(node: NodeScore, scale: number): LocalizedText {
  const { combine, each, before, points } = node;
  const words = combiningWords[combine];
  const share: LocalizedText =
    each === null
      ? nothing
      : {
          zh: `${eachWords[each].zh}分别计算，`,
          en: `reckoned for ${eachWords[each].en} by itself, `,
        };
  const together = amount(before, scale);
  const counts = gain(points, scale);
  const start = {
    zh: `${share.zh}${words.zh}${together.zh}`,
    en: `${share.en}${words.en}, ${together.en}`,
  };
  if (before === points) return start;
  return { zh: `${start.zh}，实${counts.zh}`, en: `${start.en}, then ${counts.en}` };
}

/** What an award's records earned together, and what its limits leave of it. */
function awardText(
  { before, points }: NodeScore,
  lines: readonly PlacedLine[],
  scale: number,
): readonly LocalizedText[] {
  const counts = gain(points, scale);
  // One record has said its points already.
  const isSaid = lines.length === 1 && lines[0]?.line.earned === before;
  if (before !== points) {
    if (isSaid) return [{ zh: `实${counts.zh}`, en: `then ${counts.en}` }];
    const earned = amount(before, scale);
    return [{ zh: `原为${earned.zh}，实${counts.zh}`, en: `${earned.en}, then ${counts.en}` }];
  }
  if (isSaid) return [];
  return [{ zh: `共${counts.zh}`, en: `${counts.en} in all` }];
}

function endText(
  node: NodeScore,
  lines: readonly PlacedLine[],
  index: TraceIndex,
): readonly LocalizedText[] {
  const { scale } = index.scorecard;
  if (!node.applies) {
    const counts = gain(node.points, scale);
    return [
      {
        zh: `不符合适用条件，${counts.zh}`,
        en: `the rule does not apply to the deputy, ${counts.en}`,
      },
    ];
  }
  if (index.partsOf(node.rule).length > 0) return [groupText(node, scale)];
  return awardText(node, lines, scale);
}

/** What a node has to say for itself: points, records, or a rule that does not apply. */
function isSpokenOf({ points, before, applies }: NodeScore, lines: readonly PlacedLine[]): boolean {
  return points !== 0 || before !== 0 || !applies || lines.length > 0;
}

/**
 * Says what earned what under which article: a sentence for each part of the total that has points,
 * records, or a condition that does not hold.
 *
 * @param index - the scorecard
 * @returns sentences from the total down, the total itself not among them
 */
export function nodeSentences(index: TraceIndex): readonly ExplanationSentence[] {
  const of = (node: NodeScore): readonly ExplanationSentence[] => {
    const lines = index.linesOf(node.rule).filter(counted);
    if (node.parent === null || !isSpokenOf(node, lines)) return [];
    const what: readonly LocalizedText[] = [
      ...(lines.length > 0
        ? [
            countedLines(
              lines.map(({ line }) => line),
              index.scorecard,
            ),
          ]
        : []),
    ];
    const name = ruleName(node);
    const { zh, en } = clauses([...what, ...endText(node, lines, index)]);
    return [
      {
        section: node.applies ? "points" : "conditions",
        about: {
          rule: node.rule,
          lines: lines.map(({ place }) => place),
          records: recordsOf(lines),
        },
        ...sentence({ zh: `${name.zh}：${zh}`, en: `${name.en}: ${en}` }),
      },
    ];
  };
  return index.nodes.flatMap(of);
}
