import type { CountColumn, CountedKind } from "../../model/policy/countColumn";
import { type SuggestionRole, suggestionRoles } from "../../model/suggestion";
import { eventsOf } from "../score/collectUnits";
import type { Tally } from "../tally/tally";

/** How often one deputy did what, as it is recognised. */
export interface DutyCounts {
  /** Recognised events by code of the duty, each duty of the policy that is counted at all. */
  readonly duties: ReadonlyMap<string, number>;
  /** Suggestions by the deputy's part. */
  readonly suggestions: Readonly<Record<SuggestionRole, number>>;
  /** Duty reports. */
  readonly reports: number;
}

/**
 * Counts what one deputy did (代表履职次数, D9): an event several entries tell of is one, and it is
 * recognised where the entry that speaks is verified and the deputy was there.
 *
 * Duties that are only kept on record (`recordOnly`) are not counted, so nothing counts twice.
 *
 * @param of - the sorted records of one mandate
 * @returns the counts
 * @example
 * ```ts
 * import { dutyCounts } from "deputy-archive/tables";
 * typeof dutyCounts; // => "function"
 * ```
 */
export function dutyCounts(of: Tally): DutyCounts {
  const { attended } = of.plan.policy.counting;
  const counted = of.plan.dutyList.filter(({ duty }) => duty.recordOnly !== true);
  const inRole = (role: SuggestionRole) =>
    of.suggestions.filter((suggestion) => suggestion.role === role).length;
  return {
    duties: new Map(
      counted.map((duty) => {
        const { speakers } = eventsOf(of.entries[duty.index] ?? [], duty, of);
        const recognised = speakers.filter(
          ({ verification, attendance }) =>
            verification === "verified" && attended.includes(attendance),
        );
        return [duty.duty.code, recognised.length];
      }),
    ),
    suggestions: {
      individual: inRole("individual"),
      lead: inRole("lead"),
      "co-signer": inRole("co-signer"),
    },
    reports: of.reports.length,
  };
}

function countOf(kind: CountedKind, counts: DutyCounts): number {
  if ("duty" in kind) return counts.duties.get(kind.duty) ?? 0;
  if ("reports" in kind) return counts.reports;
  return suggestionRoles
    .filter((role) => kind.suggestions.includes(role))
    .reduce((sum, role) => sum + counts.suggestions[role], 0);
}

/**
 * What stands in a column of a table of counts.
 *
 * @param column - the column
 * @param counts - the counts of one deputy
 * @returns the number
 */
export function countIn(column: CountColumn, counts: DutyCounts): number {
  return column.counts.reduce((sum, kind) => sum + countOf(kind, counts), 0);
}

/** Everything recognised, of every kind; a suggestion counts for each deputy who put it forward. */
export function allCounted({ duties, suggestions, reports }: DutyCounts): number {
  const events = [...duties.values()].reduce((sum, count) => sum + count, 0);
  return events + suggestionRoles.reduce((sum, role) => sum + suggestions[role], reports);
}

/**
 * How much of what was recognised no column counts.
 *
 * @param columns - the columns; where two count the same, it is counted all the same
 * @param counts - the counts of one deputy
 * @returns the number
 */
export function uncountedIn(columns: readonly CountColumn[], counts: DutyCounts): number {
  const kinds = columns.flatMap((column) => column.counts);
  const duties = new Set(kinds.flatMap((kind) => ("duty" in kind ? [kind.duty] : [])));
  const roles = new Set(kinds.flatMap((kind) => ("suggestions" in kind ? kind.suggestions : [])));
  const left: DutyCounts = {
    duties: new Map([...counts.duties].filter(([code]) => !duties.has(code))),
    suggestions: {
      individual: roles.has("individual") ? 0 : counts.suggestions.individual,
      lead: roles.has("lead") ? 0 : counts.suggestions.lead,
      "co-signer": roles.has("co-signer") ? 0 : counts.suggestions["co-signer"],
    },
    reports: kinds.some((kind) => "reports" in kind) ? 0 : counts.reports,
  };
  return allCounted(left);
}
