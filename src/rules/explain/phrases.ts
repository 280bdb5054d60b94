import { formatPoints, type Points } from "../../model/decimal";
import type { LocalizedText } from "../../model/localizedText";
import type { Division } from "../../model/policy/window";
import type { RecordReference } from "../../model/recordReference";

/** Kinds of records, one and several, with the word Chinese counts them by. */
const recordNouns: Readonly<
  Record<
    RecordReference["kind"],
    {
      readonly zh: string;
      readonly counted: string;
      readonly one: string;
      readonly several: string;
    }
  >
> = {
  entry: { zh: "登记", counted: "件登记", one: "entry", several: "entries" },
  suggestion: { zh: "建议", counted: "件建议", one: "suggestion", several: "suggestions" },
  report: { zh: "述职报告", counted: "份述职报告", one: "duty report", several: "duty reports" },
  rating: { zh: "评分", counted: "份评分", one: "rating", several: "ratings" },
  mandate: {
    zh: "任职",
    counted: "段任职",
    one: "stretch in office",
    several: "stretches in office",
  },
};

/** Each share a group is reckoned for by itself. */
export const eachWords: Readonly<Record<Division, LocalizedText>> = {
  day: { zh: "每天", en: "each day" },
  week: { zh: "每周", en: "each week" },
  month: { zh: "每月", en: "each month" },
  quarter: { zh: "每季度", en: "each quarter" },
  "half-year": { zh: "每半年", en: "each half-year" },
  year: { zh: "每年", en: "each year" },
  activity: { zh: "每项活动", en: "each activity" },
  matter: { zh: "每件事", en: "each matter" },
};

/** Nothing to say. */
export const nothing: LocalizedText = { zh: "", en: "" };

/** Between two parts of a clause. */
export const comma: LocalizedText = { zh: "，", en: ", " };

/** Most items that are named one by one. */
const mostNamed = 8;

/** The same in both languages: a number of a record, a day. */
export function verbatim(text: string): LocalizedText {
  return { zh: text, en: text };
}

/** The article in brackets; an unknown one is said to be unknown. */
export function article(basis: string): LocalizedText {
  if (basis === "") return { zh: "（依据未注明）", en: " (basis not stated)" };
  return { zh: `（${basis}）`, en: ` (${basis})` };
}

/** A rule by its name and article. */
export function ruleName(rule: {
  readonly name: LocalizedText;
  readonly basis: string;
}): LocalizedText {
  const basis = article(rule.basis);
  return { zh: `${rule.name.zh}${basis.zh}`, en: `${rule.name.en}${basis.en}` };
}

/** An amount of points: 3分, 3 points. */
export function amount(points: Points, scale: number): LocalizedText {
  const text = formatPoints(points, scale);
  return { zh: `${text}分`, en: text === "1" ? "1 point" : `${text} points` };
}

/** Points earned or deducted: 计3分, 扣3分. */
export function gain(points: Points, scale: number): LocalizedText {
  const { zh, en } = amount(Math.abs(points), scale);
  return points < 0 ? { zh: `扣${zh}`, en: `${en} off` } : { zh: `计${zh}`, en };
}

/** A record by kind, number and day. */
export function recordName({ kind, id, occurredOn }: RecordReference): LocalizedText {
  const { zh, one } = recordNouns[kind];
  return { zh: `${zh}${id}（${occurredOn}）`, en: `${one} ${id} (${occurredOn})` };
}

/** So many records of a kind. */
export function recordCount(kind: RecordReference["kind"], count: number): LocalizedText {
  const { counted, one, several } = recordNouns[kind];
  return { zh: `${count}${counted}`, en: `${count} ${count === 1 ? one : several}` };
}

/** Parts one after the other. */
export function joined(
  parts: readonly LocalizedText[],
  between: LocalizedText = { zh: "、", en: ", " },
): LocalizedText {
  return {
    zh: parts.map(({ zh }) => zh).join(between.zh),
    en: parts.map(({ en }) => en).join(between.en),
  };
}

/** Parts one after the other, parted by semicolons. */
export function clauses(parts: readonly LocalizedText[]): LocalizedText {
  return joined(parts, { zh: "；", en: "; " });
}

/** The first of many things by name, with the number of all. */
export function named(items: readonly LocalizedText[]): LocalizedText {
  const { zh, en } = joined(items.slice(0, mostNamed), { zh: "、", en: "; " });
  if (items.length <= mostNamed) return { zh, en };
  return { zh: `${zh}等${items.length}条`, en: `${en}; and others, ${items.length} in all` };
}

/** Days of records, each once and in order; many of them as first and last. */
export function days(records: readonly RecordReference[]): LocalizedText {
  const all = [...new Set(records.map(({ occurredOn }) => occurredOn))].sort();
  if (all.length <= mostNamed) return joined(all.map(verbatim));
  const ends = [all[0], all[all.length - 1]];
  return { zh: ends.join("至"), en: ends.join(" to ") };
}

/** A sentence with its full stop, in English with its capital. */
export function sentence({ zh, en }: LocalizedText): LocalizedText {
  return { zh: `${zh}。`, en: `${en.slice(0, 1).toUpperCase()}${en.slice(1)}.` };
}
