import { readFileSync } from "node:fs";
import type { PlainDate } from "deputy-archive";
import type {
  DeadlineCounting,
  DeadlineFacts,
  DeadlineRule,
  DeadlineRules,
  WorkingDayCalendar,
} from "deputy-archive/life";
import { readDeadlineRules } from "deputy-archive/schemas";

/** An example notice for 2026: days off in May and October, Saturday 9 May worked. */
export const calendar: WorkingDayCalendar = {
  knownFrom: "2026-01-01",
  knownTo: "2026-12-31",
  holidays: ["2026-05-01", "2026-05-04", "2026-05-05", "2026-10-01", "2026-10-02"],
  makeUpWorkdays: ["2026-05-09"],
};

export const counting: DeadlineCounting = {
  countsFrom: "next-day",
  monthEnd: "last-day-of-month",
  onRestDay: "stays",
  notStated: [],
};

const law = { zh: "示例办法", en: "example measure" };

export const replyRule: DeadlineRule = {
  id: "reply",
  basis: [{ law, article: "第五条", from: null, to: null }],
  who: { zh: "承办单位", en: "the handling body" },
  what: { zh: "答复代表", en: "reply to the deputy" },
  kinds: ["handling"],
  start: { event: "referred" },
  limit: { kind: "months", amount: 3 },
  metBy: ["replied"],
  ifMissed: "overdue",
  remindDaysBefore: 15,
};

/** A file with one rule, changed as told. */
export function rulesWith(
  changes: Partial<DeadlineRule> = {},
  file: Partial<DeadlineRules> = {},
): DeadlineRules {
  return {
    format: "deputy-archive/deadlines",
    formatVersion: 1,
    id: "example",
    title: law,
    place: { zh: "示例县", en: "Example county" },
    counting,
    endedBy: ["withdrawn"],
    rules: [{ ...replyRule, ...changes }],
    notSeen: [],
    ...file,
  };
}

/** A suggestion in the hands of a body, referred on 2 March 2026. */
export function handling(
  dates: Readonly<Record<string, PlainDate | null>> = {},
  changes: Partial<DeadlineFacts> = {},
): DeadlineFacts {
  return {
    subject: "12",
    body: "示例局",
    kind: "handling",
    dates: { referred: "2026-03-02", ...dates },
    for: [{ deputy: "D-1", station: "S-1", county: "C-1" }],
    ...changes,
  };
}

/** A file of deadlines as it is shipped. */
export function shippedDeadlines(name: string): DeadlineRules {
  const json: unknown = JSON.parse(readFileSync(`deadlines/${name}.json`, "utf8"));
  const { value, issues } = readDeadlineRules(json);
  if (value === null) throw new Error(JSON.stringify(issues));
  return value;
}
