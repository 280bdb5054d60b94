import {
  type Policy,
  replySatisfactions,
  type Suggestion,
  suggestionMarks,
  suggestionOutcomes,
  suggestionRoles,
} from "deputy-archive";
import fc from "fast-check";
import { addedDays } from "./addedDays";
import { datesAround } from "./datesAround";
import { particularsIn, saidOf } from "./policy/particulars";

const others = Array.from({ length: 9 }, (_, index) => `DT16-000${index + 1}`);

/** Lines of the ledger of suggestions, alone, led or co-signed; an individual one has no co-signers. */
export function suggestions(policy: Policy, year = 2026): fc.Arbitrary<Suggestion> {
  return fc
    .record({
      id: fc.integer({ min: 1, max: 999 }).map((number) => `S${String(number).padStart(3, "0")}`),
      role: fc.constantFrom(...suggestionRoles),
      coSigners: fc.uniqueArray(fc.constantFrom(...others), { minLength: 1 }),
      occurredOn: datesAround(policy, year),
      referredAfter: fc.option(fc.nat(30)),
      repliedAfter: fc.option(fc.nat(300)),
      outcome: fc.option(fc.constantFrom(...suggestionOutcomes)),
      marks: fc.subarray([...suggestionMarks]),
      satisfaction: fc.option(fc.constantFrom(...replySatisfactions)),
      said: saidOf(policy.suggestionParticulars),
    })
    .map(({ referredAfter, repliedAfter, coSigners, said, ...suggestion }) => {
      const { role, occurredOn } = suggestion;
      const referredOn = referredAfter === null ? null : addedDays(occurredOn, referredAfter);
      return {
        ...suggestion,
        ...particularsIn(said),
        kind: "suggestion",
        title: "示例建议",
        lead: "DT16-0000",
        coSigners: role === "individual" ? [] : coSigners,
        referredOn,
        handlingBody: null,
        repliedOn:
          referredOn === null || repliedAfter === null ? null : addedDays(referredOn, repliedAfter),
        promise: null,
        source: null,
      };
    });
}
