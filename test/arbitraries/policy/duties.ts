import type { Duty } from "deputy-archive";
import fc from "fast-check";
import { identity } from "./identity";

/** Lists of one to five kinds of duty. */
export function dutyLists(): fc.Arbitrary<readonly Duty[]> {
  const traits = fc.record(
    {
      recordOnly: fc.constant(true),
      levelTellsEventsApart: fc.boolean(),
      attendanceRequired: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  return fc.array(traits, { minLength: 1, maxLength: 5 }).map((all) =>
    all.map((own, index) => ({
      ...own,
      // The first duty is scored, so that a policy always has something to score.
      ...(index === 0 ? { recordOnly: false } : {}),
      code: `duty${index + 1}`,
      name: identity(`duty${index + 1}`).name,
    })),
  );
}
