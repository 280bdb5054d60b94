import { type Checklist, type ChecklistAspect, calendarWindows } from "deputy-archive";
import fc from "fast-check";
import { type ConditionSubjects, conditions } from "./conditions";
import { identity } from "./identity";
import { recordSelections } from "./selections";
import type { Words } from "./words";

/** Checklists of one to three aspects. */
export function checklists(all: Words, subjects: ConditionSubjects): fc.Arbitrary<Checklist> {
  const aspect = fc.record(
    {
      of: fc.array(recordSelections(all), { minLength: 1, maxLength: 2 }),
      every: fc.constantFrom(...calendarWindows, "period" as const, "term" as const),
      atLeast: fc.integer({ min: 1, max: 4 }),
      applies: conditions(subjects),
      statutes: fc.constant([
        { law: { zh: "示例法", en: "example law" }, article: "第一条", from: null, to: null },
      ]),
    },
    { requiredKeys: ["of", "every", "atLeast"] },
  );
  return fc.array(aspect, { minLength: 1, maxLength: 3 }).map((aspects) => ({
    basis: "",
    name: { zh: "履职清单", en: "checklist" },
    aspects: aspects.map(
      (one, index): ChecklistAspect => ({ ...identity(`aspect${index + 1}`), ...one }),
    ),
  }));
}
