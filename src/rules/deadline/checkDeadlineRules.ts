import { standardDeadlineEvents } from "../../model/deadline/deadlineEvents";
import {
  countingParts,
  type DeadlineCounting,
  type DeadlineLimit,
} from "../../model/deadline/deadlineLimit";
import type { DeadlineRule, DeadlineRules } from "../../model/deadline/deadlineRules";
import type { DocumentIssue } from "../../model/issue";
import { plainDate } from "../../model/plainDate";
import { checkInOrder, checkNotEmpty, type Issues, issueAt, type Path } from "../policy/checkIssue";

/** Any leap year: 29 February is a day of the calendar. */
const leapYear = 2024;

function isCount(amount: number): boolean {
  return Number.isSafeInteger(amount) && amount >= 1;
}

function* limitFaults(limit: DeadlineLimit, path: Path): Issues {
  if (limit.kind === "window-end") return;
  if (limit.kind !== "year-day") {
    const { amount } = limit;
    if (!isCount(amount))
      yield issueAt([...path, "amount"], "deadline-amount-not-counting", { amount });
    return;
  }
  const { month, day } = limit;
  if (plainDate(leapYear, month, day) === null) {
    yield issueAt(path, "deadline-day-not-in-year", { month, day });
  }
}

function* countingFaults({ notStated }: DeadlineCounting, path: Path): Issues {
  for (const [index, part] of notStated.entries()) {
    // The type is only a promise where a file did not go through `readDeadlineRules`.
    if (!countingParts.includes(part)) {
      yield issueAt([...path, "notStated", index], "unknown-counting-part", { part });
    }
  }
}

/** Every place of a rule that names an event. */
function eventsNamed({ start, metBy, endedBy = [], longer = [] }: DeadlineRule) {
  const listed = (key: string, events: readonly string[]) =>
    events.map((event, index) => ({ event, path: [key, index] as Path }));
  const { event, otherwise, restartedBy = [] } = start;
  return [
    { event, path: ["start", "event"] },
    ...(otherwise === undefined ? [] : [{ event: otherwise, path: ["start", "otherwise"] }]),
    ...listed("restartedBy", restartedBy).map((one) => ({ ...one, path: ["start", ...one.path] })),
    ...listed("metBy", metBy),
    ...listed("endedBy", endedBy),
    ...longer.flatMap(({ until }, index) =>
      until === undefined ? [] : [{ event: until, path: ["longer", index, "until"] }],
    ),
  ];
}

function* ruleFaults(rule: DeadlineRule, known: ReadonlySet<string>, path: Path): Issues {
  const { basis, kinds, metBy, limit, longer = [], counting, remindDaysBefore } = rule;
  if (basis.length === 0)
    yield issueAt([...path, "basis"], "deadline-without-basis", { rule: rule.id });
  for (const [index, days] of basis.entries()) yield* checkInOrder(days, [...path, "basis", index]);
  yield* checkNotEmpty({ kinds, metBy }, path);
  yield* limitFaults(limit, [...path, "limit"]);
  for (const [index, one] of longer.entries()) {
    yield* limitFaults(one.limit, [...path, "longer", index, "limit"]);
  }
  if (counting !== undefined) yield* countingFaults(counting, [...path, "counting"]);
  if (remindDaysBefore !== 0 && !isCount(remindDaysBefore)) {
    const place = [...path, "remindDaysBefore"];
    yield issueAt(place, "deadline-amount-not-counting", { amount: remindDaysBefore });
  }
  for (const { event, path: place } of eventsNamed(rule)) {
    if (!known.has(event)) yield issueAt([...path, ...place], "unknown-deadline-event", { event });
  }
}

function* faultsOf({ rules, events = [], endedBy, counting }: DeadlineRules): Issues {
  const known = new Set([...standardDeadlineEvents, ...events].map(({ event }) => event));
  yield* checkNotEmpty({ rules }, []);
  yield* countingFaults(counting, ["counting"]);
  for (const [index, event] of endedBy.entries()) {
    if (!known.has(event)) yield issueAt(["endedBy", index], "unknown-deadline-event", { event });
  }
  for (const [index, rule] of rules.entries()) {
    const path = ["rules", index];
    if (rules.findIndex(({ id }) => id === rule.id) < index) {
      yield issueAt([...path, "id"], "duplicate-deadline", { rule: rule.id });
    }
    yield* ruleFaults(rule, known, path);
  }
}

/**
 * Checks a file of deadlines: each with an article, whole amounts from 1, events that are known,
 * ids used once.
 *
 * @param rules - deadlines of the right form; `readDeadlineRules` calls this itself
 * @returns what is wrong with them
 * @example
 * ```ts
 * import { checkDeadlineRules } from "deputy-archive/life";
 * import { readDeadlineRules } from "deputy-archive/schemas";
 * import document from "deputy-archive/deadlines/national.json" with { type: "json" };
 *
 * const { value: rules } = readDeadlineRules(document);
 * if (rules === null) throw new Error("not a file of deadlines");
 * checkDeadlineRules({ ...rules, endedBy: ["lost"] }); // => [{ code: "unknown-deadline-event", path: ["endedBy", 0], params: { event: "lost" } }]
 * ```
 */
export function checkDeadlineRules(rules: DeadlineRules): readonly DocumentIssue[] {
  return [...faultsOf(rules)];
}
