import type { Archive, Policy } from "deputy-archive";
import fc from "fast-check";
import { dutyEntries } from "./dutyEntries";
import { dutyReports } from "./dutyReports";
import { type MandateOptions, mandates } from "./mandates";
import { ratings } from "./ratings";
import { suggestions } from "./suggestions";

/** What the archives of a test have in common. */
export interface ArchiveOptions extends MandateOptions {
  /** Most entries; 40 where left out. */
  readonly maxEntries?: number;
}

const numberOf = ({ id }: { readonly id: string }) => id;

/** Archives under a policy; no two records of an archive have the same number. */
export function archives(policy: Policy, options: ArchiveOptions = {}): fc.Arbitrary<Archive> {
  const { maxEntries = 40, year = 2026 } = options;
  const all = {
    mandate: mandates(policy, options),
    roster: fc.constant({}),
    entries: fc.uniqueArray(dutyEntries(policy, year), {
      maxLength: maxEntries,
      selector: numberOf,
      size: "large",
    }),
    suggestions: fc.uniqueArray(suggestions(policy, year), { maxLength: 5, selector: numberOf }),
    reports: fc.uniqueArray(dutyReports(policy, year), { maxLength: 3, selector: numberOf }),
  };
  if ((policy.ratedItems ?? []).length === 0) return fc.record(all);
  return fc.record({
    ...all,
    ratings: fc.uniqueArray(ratings(policy, year), { maxLength: 6, selector: numberOf }),
  });
}

/** Archives of different deputies: no certificate twice. */
export function congresses(
  policy: Policy,
  options: ArchiveOptions = {},
): fc.Arbitrary<readonly Archive[]> {
  return fc.uniqueArray(archives(policy, { maxEntries: 6, ...options }), {
    maxLength: 10,
    selector: ({ mandate }) => mandate.certificate,
    size: "large",
  });
}
