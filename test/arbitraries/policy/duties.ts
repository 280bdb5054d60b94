import type { Duty, DutyQuantity } from "deputy-archive";
import fc from "fast-check";
import { identity } from "./identity";
import { particularLists } from "./particulars";

const quantity: DutyQuantity = { unit: { zh: "件", en: "case" }, atMost: 20 };

/** Lists of one to five kinds of duty; the first one is scored and has a quantity. */
export function dutyLists(): fc.Arbitrary<readonly Duty[]> {
  const traits = fc.record(
    {
      recordOnly: fc.constant(true),
      levelTellsEventsApart: fc.boolean(),
      attendanceRequired: fc.boolean(),
      quantity: fc.constant(quantity),
      particulars: particularLists(),
    },
    { requiredKeys: [] },
  );
  return fc.array(traits, { minLength: 1, maxLength: 5 }).map((all) =>
    all.map((own, index) => ({
      ...own,
      ...(index === 0 ? { recordOnly: false, quantity } : {}),
      code: `duty${index + 1}`,
      name: identity(`duty${index + 1}`).name,
    })),
  );
}
