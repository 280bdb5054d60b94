import type { LocalizedText } from "../../model/localizedText";
import type { PlainDate } from "../../model/plainDate";
import type { AspectRule, AspectWindow, ChecklistResult } from "./checklistResult";
import { dayWords, windowWords } from "./windowWords";

/** What is still to be said after how often it was done. */
function remainder(
  state: AspectWindow["state"],
  missing: number,
  due: LocalizedText,
): LocalizedText {
  switch (state) {
    case "missed":
      return {
        zh: `，少 ${missing} 次，期限 ${due.zh}已过`,
        en: `; ${missing} fewer than asked by ${due.en}`,
      };
    case "partly":
    case "not-yet":
      return {
        zh: `，还差 ${missing} 次，${due.zh}前（含当日）完成`,
        en: `; ${missing} more to do, by ${due.en}`,
      };
    default:
      return { zh: "", en: "" };
  }
}

/**
 * Says in one sentence how far an aspect is in a window.
 *
 * @param aspect - the aspect in one window, as `checklist` or `checklistCalendar` found it
 * @param on - the day it is looked at from
 * @returns the sentence
 * @example
 * ```ts
 * import { aspectText } from "deputy-archive";
 * const aspect = {
 *   id: "reception", basis: "第三条", name: { zh: "接待选民", en: "receive voters" },
 *   every: "month", atLeast: 1, window: { from: "2026-03-01", to: "2026-03-31" },
 *   dueOn: "2026-03-31", state: "not-yet", count: 0, records: [],
 * } as const;
 * aspectText(aspect, "2026-03-10").zh; // => "本月接待选民：已完成 0 次（应 1 次），还差 1 次，3 月 31 日前（含当日）完成。"
 * ```
 */
export function aspectText(aspect: AspectRule & AspectWindow, on: PlainDate): LocalizedText {
  const { name, every, window, dueOn, state, count, atLeast } = aspect;
  const when = windowWords(every, window, on);
  const head = { zh: `${when.zh}${name.zh}`, en: `${when.en}, ${name.en}` };
  if (dueOn === null) return { zh: `${head.zh}：不适用。`, en: `${head.en}: does not apply.` };
  const rest = remainder(state, atLeast - count, dayWords(dueOn, on));
  return {
    zh: `${head.zh}：已完成 ${count} 次（应 ${atLeast} 次）${rest.zh}。`,
    en: `${head.en}: done ${count} of ${atLeast}${rest.en}.`,
  };
}

/**
 * Says a checklist in sentences: how many aspects are done of how many, then each aspect.
 *
 * @param result - what `checklist` found
 * @returns the sentences
 * @example
 * ```ts
 * import { checklistText } from "deputy-archive";
 * const name = { zh: "履职清单", en: "duty checklist" };
 * const result = { basis: "", name, on: "2026-03-10", aspects: [], done: 0, applicable: 0 } as const;
 * checklistText(result).map(({ zh }) => zh); // => ["履职清单：适用 0 项，已完成 0 项。"]
 * ```
 */
export function checklistText(result: ChecklistResult): readonly LocalizedText[] {
  const { name, aspects, done, applicable, on } = result;
  return [
    {
      zh: `${name.zh}：适用 ${applicable} 项，已完成 ${done} 项。`,
      en: `${name.en}: ${done} done of ${applicable} that apply.`,
    },
    ...aspects.map((aspect) => aspectText(aspect, on)),
  ];
}
