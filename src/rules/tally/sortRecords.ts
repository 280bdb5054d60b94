import type { ArchiveRecord } from "../../model/archive";
import type { DutyEntry } from "../../model/dutyEntry";
import type { DutyReport } from "../../model/dutyReport";
import { type Mandate, mandateInForce } from "../../model/mandate";
import { earlierOf, type PlainDate } from "../../model/plainDate";
import type { Rating } from "../../model/rating";
import type { Suggestion } from "../../model/suggestion";
import type { Plan } from "../plan/plan";
import { yearDay } from "../policy/periodOf";
import { eachOnce, oneOfEachNumber } from "./recordSet";
import type { SetAsideReason } from "./setAsideReason";
import type { SetAside, Tally, TallyOptions } from "./tally";

/** Records of each kind. */
export interface SortableRecords {
  /** Lines of the duty registers. */
  readonly entries: readonly DutyEntry[];
  /** Suggestions. */
  readonly suggestions: readonly Suggestion[];
  /** Duty reports. */
  readonly reports: readonly DutyReport[];
  /** Ratings. */
  readonly ratings?: readonly Rating[];
}

/** Finds why a record is out of reach; asked of every record, so most are told by three comparisons. */
function reachTest(mandate: Mandate, { period, asOf }: TallyOptions) {
  const { from, to } = period;
  // Never suspended and in force on both ends of the period is in force on every day between.
  const throughout =
    mandate.suspensions === undefined &&
    mandateInForce(mandate, from) &&
    mandateInForce(mandate, to);
  return (record: ArchiveRecord): SetAsideReason | null => {
    const { occurredOn } = record;
    if (occurredOn < from || to < occurredOn) return "outside-period";
    if (!throughout && !mandateInForce(mandate, occurredOn)) return "mandate-not-in-force";
    const knownOn =
      record.kind === "entry" || record.kind === "rating" ? record.recordedOn : occurredOn;
    return knownOn > asOf ? "not-yet-recorded" : null;
  };
}

/** A day after every day that can be written. */
const anyDay = "9999-12-31";

function recordedBy(plan: Plan, options: TallyOptions): PlainDate {
  const { recordedBy: last } = plan.policy.counting;
  return last === undefined ? anyDay : yearDay(last, Number(options.period.to.slice(0, 4)));
}

/**
 * Sorts records into those that rules look at and those set aside, with the reason.
 *
 * The reasons are asked in this order: period, mandate, day of knowledge, late, unknown duty.
 *
 * @param plan - the compiled policy
 * @param mandate - the mandate the records belong to
 * @param records - the records; never changed
 * @param options - the period and the day of knowledge
 * @returns the tally
 */
export function sortRecords(
  plan: Plan,
  mandate: Mandate,
  records: SortableRecords,
  options: TallyOptions,
): Tally {
  const lastDay = recordedBy(plan, options);
  const outOfReach = reachTest(mandate, options);
  const entries: (DutyEntry[] | undefined)[] = new Array(plan.dutyList.length).fill(undefined);
  const setAside: SetAside[] = [];
  for (const record of records.entries) {
    const duty = plan.duties.get(record.duty);
    const reason = outOfReach(record) ?? (record.recordedOn > lastDay ? "late" : null);
    if (reason !== null || duty === undefined) {
      setAside.push({ record, reason: reason ?? "unknown-duty" });
      continue;
    }
    const bucket = entries[duty.index];
    if (bucket === undefined) entries[duty.index] = [record];
    else bucket.push(record);
  }
  const within = <Kept extends Suggestion | DutyReport | Rating>(all: readonly Kept[]) =>
    all.filter((record) => {
      const reason = outOfReach(record);
      if (reason !== null) setAside.push({ record, reason });
      return reason === null;
    });
  const suggestions = oneOfEachNumber(within(records.suggestions), setAside);
  const reports = oneOfEachNumber(within(records.reports), setAside);
  const ratings = eachOnce(within(records.ratings ?? []));
  const { period, asOf, sessions = [], earlier = [] } = options;
  // Named one by one: spreading the options costs more than all the rest.
  return {
    plan,
    mandate,
    period,
    asOf,
    known: { to: earlierOf(asOf, period.to) },
    sessions,
    earlier,
    entries,
    suggestions,
    reports,
    ratings,
    setAside,
  };
}
