import { canonicalText } from "../../model/canonicalText";
import type { Points } from "../../model/decimal";
import type { LocalizedText } from "../../model/localizedText";
import { amount, gain } from "../explain/phrases";
import type { Pair } from "./pairUp";
import type { ChangeKind } from "./scorecardComparison";

/** What became of a pair. */
export function changeOf({ before, after }: Pair<unknown>): ChangeKind {
  if (before === null) return "come";
  return after === null ? "gone" : "changed";
}

/** Whether both sides of a pair are there and say the same. */
export function saysTheSame({ before, after }: Pair<unknown>): boolean {
  return canonicalText(before) === canonicalText(after);
}

/**
 * Says how points moved.
 *
 * @param before - points before
 * @param after - points after
 * @param scale - digits behind the point of both
 * @returns for example 由2分变为3分，增加1分
 */
function moveText(before: Points, after: Points, scale: number): LocalizedText {
  const to = amount(after, scale);
  if (after === before) {
    return { zh: `仍为${to.zh}，明细有变化`, en: `still ${to.en}, its details have changed` };
  }
  const from = amount(before, scale);
  const by = amount(Math.abs(after - before), scale);
  const direction: LocalizedText =
    after > before ? { zh: "增加", en: "more" } : { zh: "减少", en: "less" };
  return {
    zh: `由${from.zh}变为${to.zh}，${direction.zh}${by.zh}`,
    en: `from ${from.en} to ${to.en}, ${by.en} ${direction.en}`,
  };
}

/**
 * Says what became of something that has points.
 *
 * @param pair - it, before and after
 * @param scale - digits behind the point
 * @returns that it is new, no longer there, or how its points moved
 */
export function changeText(
  { item, before, after }: Pair<{ readonly points: Points }>,
  scale: number,
): LocalizedText {
  if (before !== null && after !== null) return moveText(before.points, after.points, scale);
  const { zh, en } = gain(item.points, scale);
  return after === null
    ? { zh: `不再列入，原${zh}`, en: `no longer there, ${en} before` }
    : { zh: `新列入，${zh}`, en: `new, ${en}` };
}
