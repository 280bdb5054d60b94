import type { LocalizedText } from "../../model/localizedText";
import { monthNames } from "../../model/monthNames";

function yearWords(offset: number): LocalizedText {
  if (offset === 0) return { zh: "", en: "" };
  if (offset === -1) return { zh: "上一年", en: " of the year before" };
  if (offset === 1) return { zh: "次年", en: " of the year after" };
  return offset < 0
    ? { zh: `${-offset}年前`, en: ` ${-offset} years before` }
    : { zh: `${offset}年后`, en: ` ${offset} years after` };
}

/**
 * Says a day of the year in words.
 *
 * @param value - a value of a policy
 * @returns the words, or `null` where it is no day of the year
 */
export function yearDayWords(value: Readonly<Record<string, unknown>>): LocalizedText | null {
  const { month, day, yearOffset } = value;
  if (typeof month !== "number" || typeof day !== "number") return null;
  if (typeof yearOffset !== "number") return null;
  const year = yearWords(yearOffset);
  return {
    zh: `${year.zh}${month}月${day}日`,
    en: `${monthNames[month - 1] ?? month} ${day}${year.en}`,
  };
}
