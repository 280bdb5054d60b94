import { attendances } from "../../model/attendance";
import { awardLevels, type DutyEntry, dutyRoles } from "../../model/dutyEntry";
import { type Ballot, type DutyReport, reportForms } from "../../model/dutyReport";
import type { ParticularValue } from "../../model/particulars";
import type { Period } from "../../model/period";
import type { Duty } from "../../model/policy/duty";
import type { Particular } from "../../model/policy/particular";
import type { RecordSelection } from "../../model/policy/pick";
import type { Policy } from "../../model/policy/policy";
import type { Rating } from "../../model/rating";
import {
  replySatisfactions,
  type Suggestion,
  type SuggestionMark,
  suggestionMarks,
  suggestionOutcomes,
  suggestionRoles,
} from "../../model/suggestion";
import { combinations } from "./combinations";
import { type Mentions, numbersAround } from "./mentions";

/** A record of any kind. */
export type SampleRecord = DutyEntry | Suggestion | DutyReport | Rating;

/** So many different records or more are not looked through one by one. */
export const mostSamples = 6_000;

/** More choices of one particular than this are not tried in every combination. */
const mostTogether = 8;

const ballotSize = 1_000_000;

function subsets<Value>(values: readonly Value[]): readonly (readonly Value[])[] {
  if (values.length > mostTogether) return [[], ...values.map((value) => [value]), values];
  let sets: readonly (readonly Value[])[] = [[]];
  for (const value of values) sets = sets.flatMap((set) => [set, [...set, value]]);
  return sets;
}

function particularValues(
  particular: Particular,
  mentions: Mentions,
): readonly (ParticularValue | undefined)[] {
  switch (particular.kind) {
    case "choice":
      return [undefined, ...particular.values.map(({ code }) => code)];
    case "choices": {
      const codes = particular.values.map(({ code }) => code);
      const named = codes.filter((code) => mentions.words.has(code));
      const other = codes.find((code) => !mentions.words.has(code));
      return [undefined, ...subsets(other === undefined ? named : [...named, other])];
    }
    case "number":
      // One head alone has the whole share.
      return [undefined, ...numbersAround([...mentions.numbers, 1], 0, particular.atMost)];
    case "yes-no":
      return [undefined, true, false];
  }
}

function particularAxes(declared: readonly Particular[], mentions: Mentions) {
  const named = declared.filter(({ code }) => mentions.words.has(code));
  const axes = Object.fromEntries(
    named.map((particular) => [particular.code, particularValues(particular, mentions)]),
  );
  return combinations<Readonly<Record<string, ParticularValue | undefined>>>(axes, mostSamples).map(
    (values) =>
      Object.fromEntries(
        Object.entries(values).flatMap(([code, value]) =>
          value === undefined ? [] : [[code, value] as const],
        ),
      ),
  );
}

function entriesOf(duty: Duty, policy: Policy, mentions: Mentions, period: Period) {
  const { words } = mentions;
  const { quantity } = duty;
  const quantities =
    quantity === undefined ? [null] : numbersAround(mentions.numbers, 1, quantity.atMost);
  return combinations<
    Pick<DutyEntry, "attendance" | "role" | "level" | "quantity" | "particulars">
  >(
    {
      attendance: words.has("attendance") ? attendances : policy.counting.attended.slice(0, 1),
      role: duty.roles ?? (words.has("role") ? [null, ...dutyRoles] : [null]),
      level: words.has("level") ? [null, ...awardLevels] : [null],
      // Points for an amount are by the quantity where they do not say by what.
      quantity:
        words.has("quantity") || words.has("per-quantity") ? quantities : quantities.slice(0, 1),
      particulars: particularAxes(duty.particulars ?? [], mentions),
    },
    mostSamples,
  ).map(
    (fields): DutyEntry => ({
      kind: "entry",
      id: "",
      duty: duty.code,
      activity: null,
      occurredOn: period.from,
      recordedOn: period.from,
      place: null,
      content: null,
      recorder: policy.merging.speaker[0] ?? "organiser",
      verification: "verified",
      attachments: [],
      source: null,
      ...fields,
    }),
  );
}

type SuggestionFields = Pick<
  Suggestion,
  "role" | "outcome" | "marks" | "satisfaction" | "particulars"
> & { readonly replied: boolean; readonly heads: number };

function suggestionsOf(policy: Policy, mentions: Mentions, period: Period): readonly Suggestion[] {
  const { words } = mentions;
  const fields = combinations<SuggestionFields>(
    {
      role: suggestionRoles,
      outcome: words.has("outcome") ? [null, ...suggestionOutcomes] : [null],
      marks: words.has("mark") ? subsets<SuggestionMark>(suggestionMarks) : [[]],
      replied: words.has("replied") ? [true, false] : [false],
      satisfaction: words.has("satisfaction") ? [null, ...replySatisfactions] : [null],
      heads: words.has("equal-share") ? [1, 2, 1000] : [1],
      particulars: particularAxes(policy.suggestionParticulars ?? [], mentions),
    },
    mostSamples,
  );
  return fields.map(({ replied, heads, ...own }) => {
    const others = Array.from({ length: heads }, (_, index) => `co-signer ${index + 1}`);
    return {
      kind: "suggestion",
      id: "",
      title: null,
      lead: "lead",
      coSigners: own.role === "individual" ? [] : others,
      occurredOn: period.from,
      referredOn: null,
      handlingBody: null,
      repliedOn: replied ? period.from : null,
      promise: null,
      source: null,
      ...own,
    };
  });
}

function ballot(satisfied: number, basicallySatisfied: number): Ballot {
  const dissatisfied = ballotSize - satisfied - basicallySatisfied;
  const none = { abstained: 0, spoiled: 0 };
  return {
    issued: ballotSize,
    returned: ballotSize,
    satisfied,
    basicallySatisfied,
    dissatisfied,
    ...none,
  };
}

/** Ballots on both sides of every line a rate can be held against, for either answer. */
function ballotsAround(mentions: Mentions): readonly (Ballot | null)[] {
  const weights = mentions.numbers.filter((number) => number > 0 && number <= 1);
  const shares = mentions.numbers.flatMap((line) =>
    [...weights, 1].map((weight) => Math.ceil((line * ballotSize) / (100 * weight))),
  );
  const counts = [...shares.flatMap((share) => [share - 1, share]), 0, ballotSize].filter(
    (count) => count >= 0 && count <= ballotSize,
  );
  const disagreeing = { ...ballot(0, 0), abstained: 1 };
  const nobodyCame = { ...ballot(0, 0), returned: 0, dissatisfied: 0 };
  const answered = [...new Set(counts)].flatMap((count) => [ballot(count, 0), ballot(0, count)]);
  return [null, disagreeing, nobodyCame, ...answered];
}

function reportsOf(mentions: Mentions, period: Period): readonly DutyReport[] {
  const { words } = mentions;
  const asked = words.has("validBallot") || words.has("ballot");
  return combinations<Pick<DutyReport, "form" | "ballot">>(
    {
      form: words.has("form") ? reportForms : reportForms.slice(0, 1),
      ballot: asked ? ballotsAround(mentions) : [null],
    },
    mostSamples,
  ).map((fields) => ({ kind: "report", id: "", occurredOn: period.from, source: null, ...fields }));
}

/** Ratings of items, one by each rater the policy knows. */
export function ratingsOf(
  items: readonly string[],
  policy: Policy,
  period: Period,
): readonly Rating[] {
  const raters = (policy.raters ?? []).map(({ code }) => code);
  return combinations<Pick<Rating, "item" | "rater">>(
    { item: items, rater: raters },
    Number.POSITIVE_INFINITY,
  ).map((fields) => ({
    kind: "rating",
    id: "",
    assessor: "assessor",
    occurredOn: period.from,
    recordedOn: period.from,
    points: 0,
    reason: "reason",
    source: null,
    ...fields,
  }));
}

/**
 * Lists the records a selection can meet, one for each difference its test or its value can see.
 *
 * Only what a register may say is listed: declared roles, quantities up to their bound, declared
 * values of particulars.
 *
 * @param of - the selection
 * @param policy - the policy
 * @param mentions - what the test and the value speak of
 * @param period - the period; the records carry its first day
 * @returns records, whether the selection takes them or not
 */
export function recordSpace(
  of: RecordSelection,
  policy: Policy,
  mentions: Mentions,
  period: Period,
): readonly SampleRecord[] {
  switch (of.from) {
    case "entries":
      return policy.duties
        .filter(({ code, recordOnly }) => of.duties.includes(code) && recordOnly !== true)
        .flatMap((duty) => entriesOf(duty, policy, mentions, period));
    case "suggestions":
      return suggestionsOf(policy, mentions, period);
    case "reports":
      return reportsOf(mentions, period);
    case "ratings":
      return ratingsOf(of.items, policy, period);
  }
}
