import { formatPoints } from "../../model/decimal";
import type { LocalizedText } from "../../model/localizedText";
import type { LintContext } from "./context";
import type { Range } from "./range";

/** Points as a finding's number: decimal text, `null` without end. */
export function pointsText(points: number, { policy }: LintContext): string | null {
  return Number.isFinite(points) ? formatPoints(points, policy.scale) : null;
}

/** The first and the last of numbers that stand a step apart, said in each language. */
export function numbersText({ least, most }: Range, step: number, scale: number): LocalizedText {
  const text = (points: number) => formatPoints(points, scale);
  if (!Number.isFinite(least)) return { zh: `不高于${text(most)}`, en: `${text(most)} or less` };
  if (!Number.isFinite(most)) return { zh: `不低于${text(least)}`, en: `${text(least)} or more` };
  if (least === most) return { zh: text(least), en: text(least) };
  if (least + step === most) {
    return { zh: `${text(least)}和${text(most)}`, en: `${text(least)} and ${text(most)}` };
  }
  return { zh: `${text(least)}至${text(most)}`, en: `${text(least)} to ${text(most)}` };
}

/** Least and most points as a sentence says them. */
export function endsText(
  { least, most }: Range,
  { policy }: LintContext,
): { readonly least: LocalizedText; readonly most: LocalizedText } {
  const text = (points: number, without: LocalizedText): LocalizedText => {
    if (!Number.isFinite(points)) return without;
    const decimal = formatPoints(points, policy.scale);
    return { zh: `${decimal}分`, en: decimal };
  };
  return {
    least: text(least, { zh: "不设下限", en: "without end" }),
    most: text(most, { zh: "不封顶", en: "without end" }),
  };
}
