import type { LocalizedText } from "../../model/localizedText";
import { monthNames } from "../../model/monthNames";
import { inPeriod, type Period } from "../../model/period";
import type { PlainDate } from "../../model/plainDate";
import type { ChecklistWindow } from "../../model/policy/checklist";

/** The window a day lies in. */
const thisWindow: Readonly<Record<ChecklistWindow, LocalizedText>> = {
  day: { zh: "当日", en: "This day" },
  week: { zh: "本周", en: "This week" },
  month: { zh: "本月", en: "This month" },
  quarter: { zh: "本季度", en: "This quarter" },
  "half-year": { zh: "本半年", en: "This half-year" },
  year: { zh: "本年", en: "This year" },
  period: { zh: "本履职年度", en: "This period" },
  term: { zh: "本届", en: "This term" },
};

/**
 * Says a day in words.
 *
 * @param date - the day
 * @param near - a day whose year need not be said
 * @returns the day, with its year where that is another
 */
export function dayWords(date: PlainDate, near: PlainDate): LocalizedText {
  const [year, month, day] = [date.slice(0, 4), Number(date.slice(5, 7)), Number(date.slice(8))];
  const plain = { zh: `${month} 月 ${day} 日`, en: `${monthNames[month - 1]} ${day}` };
  if (near.startsWith(year)) return plain;
  return { zh: `${year} 年 ${plain.zh}`, en: `${plain.en}, ${year}` };
}

/**
 * Says in words which window is meant.
 *
 * @param every - the kind of window
 * @param window - its first and last day
 * @param on - the day it is looked at from
 * @returns “本月” for the window of the day, the window's own name for any other
 */
export function windowWords(every: ChecklistWindow, window: Period, on: PlainDate): LocalizedText {
  if (inPeriod(window, on)) return thisWindow[every];
  const year = window.from.slice(0, 4);
  const month = Number(window.from.slice(5, 7));
  switch (every) {
    case "month":
      return { zh: `${year} 年 ${month} 月`, en: `${monthNames[month - 1]} ${year}` };
    case "quarter": {
      const quarter = Math.ceil(month / 3);
      return { zh: `${year} 年第 ${quarter} 季度`, en: `Quarter ${quarter} of ${year}` };
    }
    case "half-year": {
      const first = month <= 6;
      return {
        zh: `${year} 年${first ? "上" : "下"}半年`,
        en: `${first ? "First" : "Second"} half of ${year}`,
      };
    }
    case "year":
      return { zh: `${year} 年`, en: `Year ${year}` };
    default: {
      const from = dayWords(window.from, on);
      const to = dayWords(window.to, on);
      return window.from === window.to
        ? from
        : { zh: `${from.zh}至 ${to.zh}`, en: `${from.en} to ${to.en}` };
    }
  }
}
