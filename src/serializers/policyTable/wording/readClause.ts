import type { UnitLimit } from "../../../model/policy/pick";
import { type Figure, findFigures } from "./figures";
import {
  baseWords,
  discretionWords,
  doingWords,
  downToNothing,
  furtherWords,
  leastWords,
  minusWords,
  mostBehind,
  mostWords,
  occasionUnits,
  onceWords,
  onTopWords,
  plusWords,
  presenceWords,
  quantityUnits,
  rangeMarks,
  spanWords,
  thresholdWords,
  unclearPresence,
  unlimitedWords,
  vagueWords,
} from "./pointsWords";

/** So many points for so much of what the label says. */
export interface ValueClause {
  readonly kind: "value";
  /** Who or what they are for; empty for all. */
  readonly label: string;
  readonly points: number;
  /** For how much. */
  readonly every: number;
  /** What is counted; empty where the text does not say. */
  readonly unit: string;
  /** The place in an order, where the label is one: 第一名, 第一次. */
  readonly place: Figure | null;
  readonly isFurther: boolean;
}

/** How many count in a stretch of time. */
export interface LimitClause {
  readonly kind: "limit";
  /** `null` where the text does not say. */
  readonly per: UnitLimit["per"] | null;
  readonly units: number;
}

/** What one clause of a text on points says. */
export type Clause =
  | ValueClause
  | LimitClause
  | { readonly kind: "ceiling" | "floor"; readonly points: number }
  | { readonly kind: "once" | "unlimited" }
  | { readonly kind: "unclear"; readonly code: UnclearCode };

/** Why a text on points is no rule. */
export type UnclearCode =
  | "points-not-a-number"
  | "points-in-a-range"
  | "points-at-discretion"
  | "points-unclear"
  | "points-only-cap"
  | "attendance-unclear"
  | "points-for-a-stretch"
  | "cap-for-a-stretch";

function includesAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}

function endingWith(text: string, words: readonly string[]): string | undefined {
  return words.find((word) => text.endsWith(word));
}

function unclear(code: UnclearCode): Clause {
  return { kind: "unclear", code };
}

function spanIn(text: string): UnitLimit["per"] | null {
  return spanWords.find(([word]) => text.includes(word))?.[1] ?? null;
}

function isRange(text: string, figures: readonly Figure[]): boolean {
  return figures.slice(1).some((figure, index) => {
    const before = figures[index];
    if (before === undefined || before.isPlace || figure.isPlace) return false;
    // The sign of the second is the mark of the range.
    const between = text.slice(before.to, figure.value < 0 ? figure.from + 1 : figure.from);
    return rangeMarks.includes(between);
  });
}

/** The label without the words that only lead to the number. */
function labelOf(text: string): string {
  let label = text;
  // 不参加 ends in a word of doing, and not in 加.
  while (endingWith(label, doingWords) === undefined) {
    const word = endingWith(label, [...plusWords, ...minusWords]);
    if (word === undefined) break;
    label = label.slice(0, label.length - word.length);
  }
  return doingWords.includes(label) ? "" : label;
}

/** Being away stands between 每 and its number too: 每迟到一次, 每次缺席. */
function absenceIn(text: string): string {
  const away = presenceWords.filter(([, code]) => code !== "present" && code !== "non-voting");
  const words = [...away.map(([word]) => word), ...unclearPresence];
  return words.find((word) => text.includes(word)) ?? "";
}

function perUnit(text: string, points: Figure): string {
  const units = [...quantityUnits, ...occasionUnits];
  const after = text.slice(points.to);
  const behind = units.find(
    (unit) => after.startsWith(`/${unit}`) || after.startsWith(`每${unit}`),
  );
  return behind ?? units.find((unit) => text.includes(`每${unit}`)) ?? "";
}

/** Nothing may stand behind the points but what they are for. */
function isWhole(text: string, points: Figure): boolean {
  const after = text.slice(points.to);
  const units = [...quantityUnits, ...occasionUnits];
  const tails = ["", "points", "point", ...units.flatMap((unit) => [`/${unit}`, `每${unit}`])];
  return (
    tails.includes(after) || units.some((unit) => after === `/1${unit}` || after === `/一${unit}`)
  );
}

function valueClause(text: string, points: Figure, others: readonly Figure[]): Clause {
  const place = others.find((figure) => figure.isPlace) ?? null;
  const counts = others.filter((figure) => !figure.isPlace);
  const [count, ...more] = counts;
  if (!isWhole(text, points)) return unclear("points-unclear");
  if (includesAny(text, thresholdWords)) return unclear("points-unclear");
  if (more.length > 0 || count?.unit === "" || count?.unit === "%") {
    return unclear("points-unclear");
  }
  const isFurther = includesAny(text, furtherWords);
  const unit = count?.unit ?? perUnit(text, points);
  // 每月1次2分 bounds how many count; 每天2分 counts days.
  const isStretch = spanIn(text) !== null && unit !== "天" && unit !== "日";
  if (!isFurther && isStretch) return unclear("points-for-a-stretch");
  const before = text.slice(0, points.from);
  const isTaken = endingWith(before, minusWords) !== undefined;
  const starts = [points.from, count?.from ?? points.from, text.indexOf("每")];
  const start = Math.min(...starts.filter((at) => at >= 0));
  const label = labelOf(text.slice(0, start));
  return {
    kind: "value",
    label:
      place === null ? label || absenceIn(text.slice(start, points.from)) : text.slice(0, place.to),
    points: isTaken ? -Math.abs(points.value) : points.value,
    every: count?.value ?? 1,
    unit,
    place,
    isFurther,
  };
}

/** A bound on what is taken is a floor: 最多扣10分. */
function takenBound(figure: Figure, isMost: boolean): Clause {
  return isMost && figure.unit === "分"
    ? { kind: "floor", points: -Math.abs(figure.value) }
    : unclear("points-unclear");
}

function boundOf(text: string, figure: Figure, isMost: boolean): Clause {
  const before = text.slice(0, figure.from);
  // 每次最高4分 bounds each one, which no bound of a rule says.
  if (occasionUnits.some((unit) => before.includes(`每${unit}`))) return unclear("points-unclear");
  const span = spanIn(text);
  if (figure.unit === "分" || figure.unit === "") {
    if (span !== null && span !== "period") return unclear("cap-for-a-stretch");
    if (before.includes("扣")) return takenBound(figure, isMost);
    return { kind: isMost ? "ceiling" : "floor", points: figure.value };
  }
  const isUnit = occasionUnits.includes(figure.unit) && Number.isInteger(figure.value);
  return isMost && isUnit
    ? { kind: "limit", per: span, units: figure.value }
    : unclear("points-unclear");
}

function boundClause(text: string, figure: Figure): Clause | null {
  const before = text.slice(0, figure.from);
  const after = text.slice(figure.to);
  const isMost =
    includesAny(before, mostWords) || mostBehind.some((word) => after.startsWith(word));
  return isMost || includesAny(before, leastWords) ? boundOf(text, figure, isMost) : null;
}

/** Clauses that are words alone. */
function wordClause(text: string): Clause | null {
  if (downToNothing.includes(text)) return { kind: "floor", points: 0 };
  if (onceWords.includes(text)) return { kind: "once" };
  if (unlimitedWords.includes(text)) return { kind: "unlimited" };
  if (includesAny(text, discretionWords)) return unclear("points-at-discretion");
  return includesAny(text, [...baseWords, ...vagueWords, ...onTopWords])
    ? unclear("points-unclear")
    : null;
}

/** The number of points; a number without a unit where no other number is. */
function pointsIn(figures: readonly Figure[]): Figure | undefined {
  const points = figures.filter(({ unit }) => unit === "分");
  if (points.length > 1) return undefined;
  const [only] = figures;
  const isBare = figures.length === 1 && only?.unit === "" && !only.isPlace;
  return points[0] ?? (isBare ? only : undefined);
}

/**
 * Reads one clause of a text on points.
 *
 * @param text - the clause, in plain characters and without spaces
 * @returns what it says
 */
export function readClause(text: string): Clause {
  const said = wordClause(text);
  if (said !== null) return said;
  const figures = findFigures(text);
  const [only, ...more] = figures ?? [];
  if (figures === null || only === undefined) return unclear("points-not-a-number");
  if (isRange(text, figures)) return unclear("points-in-a-range");
  const bound = more.length === 0 ? boundClause(text, only) : null;
  if (bound !== null) return bound;
  const points = pointsIn(figures);
  if (points === undefined) return unclear("points-unclear");
  const others = figures.filter((figure) => figure !== points);
  return valueClause(text, points, others);
}
