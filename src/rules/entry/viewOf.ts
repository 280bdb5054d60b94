import { canonicalText } from "../../model/canonicalText";
import type { DutyEntry, Verification } from "../../model/dutyEntry";
import type { Evidence } from "../../model/evidence";
import type { Disagreement, EntryState, EntryStep, EntryView, ObjectionView } from "./entryView";
import type { Lead } from "./leads";
import type { EntryTrail, ObjectionTrail } from "./ledger";
import { type Moment, wordsThen } from "./moment";
import { objectionNow } from "./objections";
import { passedOver } from "./passedOver";
import type { Word } from "./register";
import type { EntryStanding } from "./standing";

const verificationOf: Readonly<Record<EntryStanding, Verification>> = {
  registered: "pending",
  confirmed: "verified",
  returned: "pending",
  refused: "not-recognised",
  voided: "pending",
};

/** An objection as it is shown. */
export function objectionView(trail: ObjectionTrail, moment: Moment): ObjectionView {
  const { event, objection, entry } = trail;
  return { event, objection, entry, events: [...trail.events], state: objectionNow(trail, moment) };
}

/** Evidence given at any time, each piece once. */
function evidenceOf({ evidence }: EntryTrail): readonly Evidence[] {
  const all = evidence.flatMap(({ value }) => value);
  return [...new Map(all.map((piece) => [canonicalText(piece), piece])).values()];
}

/** The version shown: the only one, or the first of several. */
function shownOf<Value>(writes: readonly Word<Value>[], moment: Moment): Value {
  // The registration itself says something about everything, so there is always a word.
  const [word] = wordsThen(writes, moment) as readonly [Word<Value>];
  return word.value;
}

/** What an entry ever said: an event that only moved it on adds no version. */
function versionsOf({ decision }: EntryTrail): readonly Word<DutyEntry>[] {
  const versions = new Map<string, Word<DutyEntry>>();
  for (const { event, value } of decision) {
    const content = canonicalText(value.entry);
    if (!versions.has(content)) versions.set(content, { event, value: value.entry });
  }
  return [...versions.values()];
}

function stepsOf(trail: EntryTrail, moment: Moment): readonly EntryStep[] {
  const over = passedOver(trail, moment.ledger.before);
  return trail.applied.map((event) => {
    const settledBy = over.get(event.id);
    if (settledBy === undefined) return { effect: "applied", event };
    return { effect: "not-chosen", event, settledBy };
  });
}

function stateOf(
  standing: EntryStanding,
  lead: string | null,
  objections: readonly ObjectionView[],
  disagreements: readonly Disagreement[],
): EntryState {
  // Where a page of the paper stands says nothing about what was done.
  if (disagreements.some(({ about }) => about !== "page")) return "disputed";
  if (standing === "voided") return "voided";
  if (lead !== null) return "joined";
  const open = objections.some(({ state }) => state === "open" || state === "upheld");
  return open ? "objected" : standing;
}

function verificationNow(state: EntryState, standing: EntryStanding, moment: Moment): Verification {
  if (state === "disputed") return "pending";
  if (state === "objected" && moment.rules.whileObjected === "pending") return "pending";
  return verificationOf[standing];
}

/** What an entry stands with among the others. */
export interface Company {
  /** The entry that speaks for it. */
  readonly lead: Lead;
  /** Entries it speaks for. */
  readonly members: readonly string[];
  /** What copies say differently about it. */
  readonly disagreements: readonly Disagreement[];
}

/**
 * One entry as it is shown. Where copies disagree, one version is shown and the disagreement lists
 * all of them; it is pending, so it is neither lost nor counted in silence.
 *
 * @param trail - everything said about it
 * @param company - what it stands with among the others
 * @param moment - all that is known
 * @returns the entry
 */
export function viewOf(trail: EntryTrail, company: Company, moment: Moment): EntryView {
  const { id } = trail.registered;
  const { members, disagreements } = company;
  const lead = company.lead === "broken" ? null : company.lead;
  const objections = trail.objections.map((objection) => objectionView(objection, moment));
  const { standing, entry } = shownOf(trail.decision, moment);
  const state = stateOf(standing, lead, objections, disagreements);
  return {
    id,
    entry: { ...entry, verification: verificationNow(state, standing, moment) },
    state,
    lead,
    members,
    evidence: evidenceOf(trail),
    page: shownOf(trail.page, moment),
    versions: versionsOf(trail),
    objections,
    steps: stepsOf(trail, moment),
  };
}
