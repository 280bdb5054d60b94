import type {
  Archive,
  Ballot,
  DutyEntry,
  DutyReport,
  Period,
  PlainDate,
  Suggestion,
} from "deputy-archive";
import { verifiedEvents } from "./handMerge";

// The illustrative measure of Datong once more, written straight down as a programme for this one
// place would be: no policy, no trace, every article in its line. Points are hundredths.

const recess = [
  "sit-in",
  "inspection",
  "research",
  "law-enforcement-inspection",
  "group-activity",
  "reception",
  "visit",
  "relief",
  "practical-work",
  "training",
  "publicity",
  "rate-reply",
];

type Events = Map<string, readonly DutyEntry[]>;

const none: readonly DutyEntry[] = [];

function eventsByDuty(entries: readonly DutyEntry[], year: Period, lastDay: PlainDate): Events {
  const byDuty = new Map<string, DutyEntry[]>();
  for (const entry of entries) {
    if (entry.occurredOn < year.from || entry.occurredOn > year.to) continue;
    if (entry.recordedOn > lastDay) continue;
    const known = byDuty.get(entry.duty);
    if (known === undefined) byDuty.set(entry.duty, [entry]);
    else known.push(entry);
  }
  const events: Events = new Map();
  for (const [duty, all] of byDuty) events.set(duty, verifiedEvents(all));
  return events;
}

function isAbsent({ attendance }: DutyEntry): boolean {
  return attendance === "absent" || attendance === "leave-refused";
}

function isPresent(entry: DutyEntry): boolean {
  return !isAbsent(entry) && entry.attendance !== "excused" && entry.attendance !== "not-required";
}

function times(events: Events, duty: string): number {
  let count = 0;
  for (const entry of events.get(duty) ?? none) if (isPresent(entry)) count += 1;
  return count;
}

function amount(events: Events, duty: string): number {
  let sum = 0;
  for (const entry of events.get(duty) ?? none) if (isPresent(entry)) sum += entry.quantity ?? 0;
  return sum;
}

function timesAs(events: Events, duty: string, role: DutyEntry["role"]): number {
  let count = 0;
  for (const entry of events.get(duty) ?? none) {
    if (entry.role === role && isPresent(entry)) count += 1;
  }
  return count;
}

function article6(events: Events): number {
  let absent = 0;
  for (const entry of events.get("attend-congress") ?? none) {
    if (isAbsent(entry)) absent += entry.quantity ?? 0;
  }
  return Math.min(1600, 200 * amount(events, "attend-congress")) - 500 * absent;
}

function article8(suggestions: readonly Suggestion[], year: Period): number {
  let points = 0;
  for (const { occurredOn, role, coSigners, marks } of suggestions) {
    if (occurredOn < year.from || occurredOn > year.to) continue;
    if (role === "co-signer") {
      points += Math.floor(250 / coSigners.length + 0.5);
      continue;
    }
    points += role === "lead" ? 250 : 500;
    if (marks.includes("key")) points += 500;
    if (marks.includes("excellent")) points += 500;
  }
  return Math.min(1500, points);
}

function article9(events: Events): number {
  const lead = 800 * timesAs(events, "bill", "lead");
  return Math.min(1600, lead + Math.min(300, 100 * timesAs(events, "bill", "co-signer")));
}

function article12(events: Events): number {
  return Math.min(
    1500,
    200 * times(events, "inspection") +
      300 * times(events, "research") +
      200 * timesAs(events, "research", "writer") +
      300 * times(events, "law-enforcement-inspection"),
  );
}

function article14(events: Events): number {
  const receptions = times(events, "reception");
  return receptions === 0 ? 0 : Math.min(1200, 100 + 100 * receptions);
}

function article18(events: Events): number {
  const days = new Set<string>();
  for (const entry of events.get("publicity") ?? none) {
    if (isPresent(entry)) days.add(entry.occurredOn);
  }
  return Math.min(400, 100 * days.size);
}

function reportsOf(reports: readonly DutyReport[], year: Period): readonly DutyReport[] {
  return reports.filter(({ occurredOn }) => year.from <= occurredOn && occurredOn <= year.to);
}

function article19(reports: readonly DutyReport[]): number {
  let best = 0;
  for (const { form } of reports) best = Math.max(best, form === "oral" ? 500 : 300);
  return best;
}

function isValid(ballot: Ballot): boolean {
  const { issued, returned, satisfied, basicallySatisfied, dissatisfied } = ballot;
  const sum = satisfied + basicallySatisfied + dissatisfied + ballot.abstained + ballot.spoiled;
  return returned <= issued && sum === returned;
}

function isLater(first: DutyReport, second: DutyReport): boolean {
  if (first.occurredOn !== second.occurredOn) return first.occurredOn > second.occurredOn;
  return first.id > second.id;
}

function article20(reports: readonly DutyReport[]): number {
  let latest: DutyReport | null = null;
  for (const report of reports) {
    if (report.ballot === null || !isValid(report.ballot)) continue;
    if (latest === null || isLater(report, latest)) latest = report;
  }
  if (latest === null || latest.ballot === null) return 0;
  const valid = latest.ballot.returned - latest.ballot.spoiled;
  const satisfied = latest.ballot.satisfied * 100;
  if (valid === 0) return 0;
  if (satisfied >= 90 * valid) return 500;
  if (satisfied >= 80 * valid) return 300;
  return satisfied < 60 * valid ? -500 : 0;
}

function article22(events: Events): number {
  let points = 0;
  for (const duty of recess) {
    for (const entry of events.get(duty) ?? none) {
      if (isAbsent(entry)) points -= 200;
      else if (entry.attendance === "late" || entry.attendance === "left-early") points -= 50;
    }
  }
  return points;
}

const levelPoints: Readonly<Record<string, number>> = {
  national: 500,
  provincial: 400,
  municipal: 300,
  county: 200,
};

function article23(events: Events): number {
  const best = new Map<string, number>();
  for (const entry of events.get("commendation") ?? none) {
    if (!isPresent(entry) || entry.level === null) continue;
    const deed = entry.activity ?? `no number ${entry.id}`;
    best.set(deed, Math.max(best.get(deed) ?? 0, levelPoints[entry.level] ?? 0));
  }
  let sum = 0;
  for (const points of best.values()) sum += points;
  return sum;
}

/**
 * The total of one deputy, articles 1 to 25.
 *
 * @param archive - the archive
 * @param year - first and last day of the year
 * @param lastDay - last day to write an entry down
 * @returns hundredths of a point
 */
export function handWrittenTotal(archive: Archive, year: Period, lastDay: PlainDate): number {
  const events = eventsByDuty(archive.entries, year, lastDay);
  const reports = reportsOf(archive.reports, year);
  const inSession =
    article6(events) +
    Math.min(900, 300 * times(events, "deliberate")) +
    article8(archive.suggestions, year) +
    article9(events) +
    Math.min(400, 100 * (times(events, "election") + times(events, "vote")));
  const inRecess =
    Math.min(900, 300 * times(events, "sit-in")) +
    article12(events) +
    Math.min(800, 200 * times(events, "group-activity")) +
    article14(events) +
    Math.min(600, 100 * Math.floor(amount(events, "visit") / 5)) +
    Math.min(900, 300 * (amount(events, "relief") + amount(events, "practical-work"))) +
    Math.min(600, 100 * amount(events, "training")) +
    article18(events) +
    article19(reports) +
    article20(reports) +
    Math.min(300, 100 * times(events, "rate-reply")) +
    article22(events);
  const bonus = article23(events) + Math.min(200, 100 * times(events, "media-report"));
  const within = (points: number, most: number) => Math.max(0, Math.min(most, points));
  return within(inSession, 4000) + within(inRecess, 6000) + Math.min(1000, bonus);
}
