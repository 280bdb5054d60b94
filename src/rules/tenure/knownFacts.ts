import { canonicalText } from "../../model/canonicalText";
import type { Recorded } from "../../model/history/recorded";
import type { DocumentIssue } from "../../model/issue";
import type { PlainDate } from "../../model/plainDate";
import { type TenureEventBody, type TenureFact, tenureKinds } from "../../model/tenureEvent";
import { eventFormIssue } from "../archive/eventFormIssue";

/** A fact that counts, and where in the events it stands first. */
export interface KnownFact {
  /** What is said. */
  readonly fact: TenureFact;
  /** Index in the events given. */
  readonly place: number;
}

/** What is known on a day, each fact once, and corrections that met nothing. */
export interface KnownFacts {
  /** The facts that count. */
  readonly facts: readonly KnownFact[];
  /** Corrections of what was never written, and what is not written as it must be. */
  readonly issues: readonly DocumentIssue[];
}

/**
 * The facts that count on a day of knowledge: several people may have written down the same one, and
 * one that was voided later does not count any more.
 *
 * @param events - the events in any order
 * @param asOf - what was written down after this day is not known yet
 * @returns the facts, and corrections that met nothing
 */
export function knownFacts(
  events: readonly Recorded<TenureEventBody>[],
  asOf: PlainDate,
): KnownFacts {
  const malformed = events.flatMap((event, place): readonly DocumentIssue[] => {
    const issue = eventFormIssue(event, tenureKinds);
    return issue === null ? [] : [{ ...issue, path: [place, ...issue.path] }];
  });
  const places = new Set(malformed.map(({ path: [place] }) => place));
  const known = events.flatMap((event, place) =>
    places.has(place) || event.recordedOn > asOf ? [] : [{ ...event, place }],
  );
  const voidedOn = new Map<string, PlainDate>();
  for (const { body, recordedOn } of known) {
    if (body.kind !== "tenure-voided") continue;
    const text = canonicalText(body.fact);
    const before = voidedOn.get(text);
    if (before === undefined || before < recordedOn) voidedOn.set(text, recordedOn);
  }
  const facts = new Map<string, KnownFact>();
  const met = new Set<string>();
  for (const { body, recordedOn, place } of known) {
    if (body.kind === "tenure-voided") continue;
    const text = canonicalText(body);
    const voided = voidedOn.get(text);
    if (voided !== undefined && recordedOn <= voided) met.add(text);
    else if (!facts.has(text)) facts.set(text, { fact: body, place });
  }
  const issues = known.flatMap(({ body, place }): readonly DocumentIssue[] => {
    if (body.kind !== "tenure-voided") return [];
    if (met.has(canonicalText(body.fact))) return [];
    const { kind, effectiveOn } = body.fact;
    return [{ code: "tenure-nothing-to-void", path: [place], params: { kind, on: effectiveOn } }];
  });
  return { facts: [...facts.values()], issues: [...malformed, ...issues] };
}
