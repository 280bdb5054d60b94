import type { Reminder, ReminderState } from "../../model/deadline/reminder";
import type { Language, LocalizedText } from "../../model/localizedText";
import { dayWords } from "../checklist/windowWords";
import { articleWords } from "./articleWords";

/** Written in full, with its year. */
const noYear = "0000-01-01";

function stateWords(state: ReminderState): LocalizedText {
  switch (state.kind) {
    case "due":
      return { zh: "就是今天", en: "that is today" };
    case "soon-due":
      return {
        zh: `还有 ${state.daysLeft} 天`,
        en: state.daysLeft === 1 ? "1 day is left" : `${state.daysLeft} days are left`,
      };
    case "overdue":
      return {
        zh: `已过 ${state.days} 天，登记里还没有看到；已经办了的，请补登记`,
        en: `${state.days === 1 ? "1 day" : `${state.days} days`} ago, and no record of it is seen yet; if it was done, please write it down`,
      };
  }
}

/**
 * Says a reminder in one sentence: the matter, who is to do what, by when, under which article.
 *
 * It asks for a look and never says that anybody failed.
 *
 * @param reminder - the reminder
 * @param language - `zh` or `en`
 * @returns the sentence
 * @example
 * ```ts
 * import { reminderText } from "deputy-archive/life";
 * const law = { zh: "示例办法", en: "example measure" };
 * const reminder = {
 *   rules: "example", rule: "reply", subject: "建议12号", body: "示例局", for: [],
 *   basis: [{ law, article: "第五条", from: null, to: null }],
 *   who: { zh: "承办单位", en: "the handling body" }, what: { zh: "答复代表", en: "reply to the deputy" },
 *   startedOn: "2026-03-02", dueOn: "2026-06-02", state: { kind: "soon-due", daysLeft: 13 },
 * } as const;
 * reminderText(reminder, "zh"); // => "建议12号：请承办单位（示例局）于 2026 年 6 月 2 日前（含当日）答复代表，还有 13 天（示例办法第五条）。"
 * ```
 */
export function reminderText(reminder: Reminder, language: Language): string {
  const { subject, name, body, who, what, dueOn, state, basis } = reminder;
  const matter = name?.[language] ?? subject;
  const by = dayWords(dueOn, noYear)[language];
  const near = stateWords(state)[language];
  const articles = basis.map((article) => articleWords(article)[language]);
  if (language === "zh") {
    const whose = body === undefined ? who.zh : `${who.zh}（${body}）`;
    return `${matter}：请${whose}于 ${by}前（含当日）${what.zh}，${near}（${articles.join("；")}）。`;
  }
  const whose = body === undefined ? who.en : `${who.en} (${body})`;
  return `${matter}: ${whose} to ${what.en} by ${by}; ${near} (${articles.join("; ")}).`;
}
