import type { Mandate } from "../../model/mandate";
import { daysOf, type Period } from "../../model/period";
import { addDays, type PlainDate } from "../../model/plainDate";
import type { Award, RuleIdentity } from "../../model/policy/award";
import type { Rating } from "../../model/rating";
import { pointsAt } from "./awardRange";
import type { SampleRecord } from "./recordSpace";
import type { Setting } from "./setting";
import { takingsOf } from "./takings";
import { overlap } from "./windows";

/** Records that are all alike but for their days. */
export interface Attempt {
  /** What they are like. */
  readonly sample: SampleRecord;
  /** How many. */
  readonly count: number;
}

/** Kinds of record tried for one award. */
const mostKinds = 6;

function dayAt({ from, to }: Period, index: number, count: number): PlainDate {
  const days = daysOf({ from, to });
  return addDays(from, Math.floor((index * days) / count)) as PlainDate; // a day of the span
}

function dated(sample: SampleRecord, id: string, day: PlainDate, mandate: Mandate): SampleRecord {
  const own = { id, occurredOn: day };
  switch (sample.kind) {
    case "entry":
      return { ...sample, ...own, recordedOn: day };
    case "suggestion": {
      const lead = sample.role === "co-signer" ? sample.lead : mandate.certificate;
      return { ...sample, ...own, lead, repliedOn: sample.repliedOn === null ? null : day };
    }
    case "report":
      return { ...sample, ...own };
    case "rating":
      return { ...sample, ...own, recordedOn: day, assessor: id };
  }
}

/** So many records of one kind, spread over a span. */
export function recordsOf(
  { id }: Pick<RuleIdentity, "id">,
  { sample, count }: Attempt,
  span: Period,
  mandate: Mandate,
) {
  return Array.from({ length: count }, (_, index) =>
    dated(sample, `${id} ${index + 1}`, dayAt(span, index, count), mandate),
  );
}

/** Points of ratings without bands, which lift a sum to any ceiling or sink it to any floor. */
const farPoints: readonly number[] = [-100_000, 100_000];

/** Ratings are tried at the ends of every band. */
function rated(award: Award, samples: readonly SampleRecord[]): readonly SampleRecord[] {
  if (award.value.kind !== "ratings") return samples;
  const { bands } = award.value;
  const ends = bands.length === 0 ? farPoints : bands.flatMap(({ from, to }) => [from, to]);
  const ratings = samples as readonly Rating[]; // an award for ratings takes no other records
  return ratings.flatMap((rating) => ends.map((points) => ({ ...rating, points })));
}

function amountIn(sample: SampleRecord): number {
  return sample.kind === "entry" ? (sample.quantity ?? 0) : 0;
}

/** The kinds of record worth most and least, those of the largest and the smallest amount first. */
export function samplesOf(award: Award, setting: Setting, span: Period): readonly SampleRecord[] {
  const { units } = takingsOf(award, { span, dated: span, oneEvent: false }, setting);
  const samples = rated(
    award,
    (units ?? []).flatMap((unit) => (unit.kind === "mandate" ? [] : [unit])),
  );
  const worth = pointsAt(award, setting);
  const worthOf = (sample: SampleRecord) => worth(sample, 0)[0] ?? 0;
  const rising = [...samples].sort(
    (first, second) => worthOf(first) - worthOf(second) || amountIn(first) - amountIn(second),
  );
  if (award.of.from === "ratings") return rising;
  const half = mostKinds / 2;
  return [...new Set([...rising.slice(-half), ...rising.slice(0, half)])];
}

/** Mandates that show the facts of a setting: a whole period in office, or a single day. */
export function mandatesOf({ deputy, period, policy }: Setting): readonly Mandate[] {
  const { status, deputyClass, joinedInPeriod } = deputy;
  const second = addDays(period.from, 1) as PlainDate; // no period begins on the last day that can be written
  const plain: Mandate = {
    certificate: policy.id,
    name: policy.id,
    term: period,
    delegation: policy.id,
    station: null,
    deputyClass,
    beganOn: joinedInPeriod ? second : period.from,
    status,
    statusOn: status === "in-office" ? null : period.to,
  };
  const oneDay: Mandate = joinedInPeriod
    ? { ...plain, beganOn: period.to }
    : { ...plain, status: "ended", statusOn: period.from };
  return [plain, oneDay];
}

/** Days of a period on which a mandate of these is in force. */
export function officeOf({ beganOn, statusOn }: Mandate, { from, to }: Period): Period {
  return overlap({ from, to }, { from: beganOn, to: statusOn ?? to });
}
