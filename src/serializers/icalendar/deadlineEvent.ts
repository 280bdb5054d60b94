import type { Deadline } from "../../model/deadline/deadline";
import type { CountingPart } from "../../model/deadline/deadlineLimit";
import type { Reminder } from "../../model/deadline/reminder";
import type { LocalizedText } from "../../model/localizedText";
import type { PlainDate } from "../../model/plainDate";
import { articleWords } from "../../rules/deadline/articleWords";
import { stableUuid } from "../contentLines/stableUuid";
import type { CalendarEvent } from "./calendarEvent";
import type { CalendarFrame } from "./calendarOptions";

/** A deadline, or a reminder of one. */
export type CalendarDeadline = Deadline | Reminder;

/** A deadline whose last day is known. */
export type DatedDeadline = CalendarDeadline & { readonly dueOn: PlainDate };

const category: LocalizedText = { zh: "期限", en: "Deadline" };

const countingWords: Readonly<Record<CountingPart, LocalizedText>> = {
  countsFrom: { zh: "起算当日算不算", en: "whether the first day counts" },
  monthEnd: { zh: "月底怎么算", en: "how months end" },
  onRestDay: { zh: "遇休息日顺延不顺延", en: "whether a rest day moves it" },
  start: { zh: "从哪件事起算", en: "what it is counted from" },
  restart: { zh: "什么事使它重新起算", en: "what begins the count anew" },
};

function stateWords({ state }: DatedDeadline): LocalizedText | null {
  switch (state.kind) {
    case "met":
      return { zh: `已于 ${state.on} 办理`, en: `done on ${state.on}` };
    case "ended":
      return { zh: `自 ${state.on} 起不再要求`, en: `no longer asked for since ${state.on}` };
    case "lapsed":
      return { zh: "期限已过，不是必须办的", en: "the day has passed; it need not be done" };
    case "overdue":
      return {
        zh: "期限已过，登记里还没有看到；已经办了的，请补登记",
        en: "the day has passed and no record is seen yet; if it was done, please write it down",
      };
    default:
      return null;
  }
}

/** What only those may read who work on the matter. */
function innerLines(deadline: DatedDeadline, { audience, asOf, say }: CalendarFrame): string[] {
  if (audience === "public") return [];
  const { body, startedOn, for: concerns } = deadline;
  const line = (zh: string, en: string, text: string | null | undefined) =>
    text === undefined || text === null || text === ""
      ? []
      : [say({ zh: `${zh}：${text}`, en: `${en}: ${text}` })];
  const state = stateWords(deadline);
  const deputies = concerns.flatMap(({ deputy }) => (deputy === undefined ? [] : [deputy]));
  return [
    ...line("承办单位", "Body", body),
    ...line("起算", "Counted from", startedOn),
    ...line(`截至 ${asOf}`, `As of ${asOf}`, state === null ? null : say(state)),
    ...(audience === "internal" ? line("涉及代表", "Deputies", deputies.join(" ")) : []),
  ];
}

function ruleLines(deadline: DatedDeadline, { language, say }: CalendarFrame): string[] {
  const { basis } = deadline;
  const longer = "longer" in deadline ? deadline.longer : null;
  const assumed = "notStated" in deadline ? deadline.notStated : [];
  const between = language === "zh" ? "；" : "; ";
  const articles = basis.map((article) => say(articleWords(article))).join(between);
  const parts = assumed.map((part) => say(countingWords[part])).join(between);
  return [
    say({ zh: `依据：${articles}`, en: `Under: ${articles}` }),
    ...(longer === null ? [] : [say({ zh: `已延长：${longer.zh}`, en: `Extended: ${longer.en}` })]),
    ...(parts === ""
      ? []
      : [say({ zh: `条文没有写明（按常例算）：${parts}`, en: `Not stated, assumed: ${parts}` })]),
  ];
}

/** For the public nothing of the matter is in the name, for it could be guessed. */
function uidOf(deadline: DatedDeadline, { audience }: CalendarFrame): string {
  const { rules, rule, subject, body = "", startedOn, for: concerns } = deadline;
  const [first] = concerns;
  return stableUuid(
    audience === "public"
      ? ["deadline", rules, rule, startedOn ?? ""]
      : ["deadline", rules, rule, subject, body, first?.deputy ?? ""],
  );
}

/**
 * Makes the event of a deadline: a whole day, the last one on which it can be done.
 *
 * @param deadline - the deadline
 * @param frame - the calendar
 * @returns the event
 */
export function deadlineEvent(deadline: DatedDeadline, frame: CalendarFrame): CalendarEvent {
  const { who, what, dueOn, subject, name, state } = deadline;
  const { audience, say, show } = frame;
  const open = { zh: `${who.zh}${what.zh}`, en: `${who.en} to ${what.en}` };
  const matter = say(name ?? { zh: subject, en: subject });
  const task = say(open);
  const done = say({ zh: "已办：", en: "Done: " });
  const about = say({ zh: `${task}（${matter}）`, en: `${task} (${matter})` });
  const last = say({ zh: "当日为最后一日。", en: "This is the last day." });
  const seen = audience === "public" ? task : about;
  return {
    uid: uidOf(deadline, frame),
    time: { kind: "days", from: dueOn, to: dueOn },
    summary: show(audience !== "public" && state.kind === "met" ? `${done}${seen}` : seen),
    description: [last, ...innerLines(deadline, frame), ...ruleLines(deadline, frame)].map(show),
    category,
    cancelled: state.kind === "ended",
    reminds: state.kind === "running" || state.kind === "soon-due" || state.kind === "due",
  };
}
