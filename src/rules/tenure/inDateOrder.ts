import { canonicalText } from "../../model/canonicalText";
import { compareText } from "../../model/compareText";
import type { KnownFact } from "./knownFacts";

/** What happened on one day. */
export interface FactsOfDay {
  /** Elections: before anything else. */
  readonly begun: readonly KnownFact[];
  /** Suspensions. */
  readonly suspended: readonly KnownFact[];
  /** Resumptions. */
  readonly resumed: readonly KnownFact[];
  /** Terminations and the end of the term: after everything else. */
  readonly ended: readonly KnownFact[];
}

function byText({ fact: first }: KnownFact, { fact: second }: KnownFact): number {
  return compareText(canonicalText(first), canonicalText(second));
}

/**
 * Puts facts in the order of their days, whatever order they were written down in.
 *
 * @param facts - the facts
 * @returns the days in order
 */
export function inDateOrder(facts: readonly KnownFact[]): readonly FactsOfDay[] {
  const days = new Map<string, KnownFact[]>();
  for (const known of facts) {
    const day = days.get(known.fact.effectiveOn);
    if (day === undefined) days.set(known.fact.effectiveOn, [known]);
    else day.push(known);
  }
  return [...days.entries()]
    .sort(([first], [second]) => compareText(first, second))
    .map(([, ofDay]) => {
      const sorted = [...ofDay].sort(byText);
      const of = (...kinds: readonly KnownFact["fact"]["kind"][]) =>
        kinds.flatMap((kind) => sorted.filter(({ fact }) => fact.kind === kind));
      return {
        begun: of("elected", "by-elected"),
        suspended: of("suspended"),
        resumed: of("resumed"),
        ended: of("terminated", "term-ended"),
      };
    });
}

/** Suspensions and resumptions of one day in turn, the kind that can come first at the head. */
export function inTurn(
  { suspended, resumed }: FactsOfDay,
  isSuspended: boolean,
): readonly KnownFact[] {
  const [head, tail] = isSuspended ? [resumed, suspended] : [suspended, resumed];
  const pairs = head.flatMap((first, index) => [first, ...tail.slice(index, index + 1)]);
  return [...pairs, ...tail.slice(head.length)];
}
