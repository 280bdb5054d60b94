import {
  attendances,
  awardLevels,
  type DutyEntry,
  dutyRoles,
  type IntakeRules,
  type Policy,
  recorders,
  verifications,
} from "deputy-archive";
import fc from "fast-check";
import { addedDays } from "./addedDays";
import { plainDates } from "./plainDates";
import { particularsIn, saidOf } from "./policy/particulars";

type Duty = Policy["duties"][number];

const spoken = attendances.filter((one) => one !== "unrecorded");

/** Entries of one duty that a register takes as they stand. */
function entriesOf(duty: Duty, intake: IntakeRules): fc.Arbitrary<DutyEntry> {
  const { roles = dutyRoles, quantity } = duty;
  const quantities = fc.integer({ min: 1, max: quantity?.atMost ?? intake.quantityAtMost });
  const optional = <Value>(values: fc.Arbitrary<Value>, isNeeded: boolean) =>
    isNeeded ? values : fc.option(values);
  return fc
    .record({
      id: fc.integer({ min: 1, max: 999_999 }).map(String),
      activity: fc.option(fc.constantFrom("H-1", "007", "2026-01")),
      occurredOn: plainDates(intake.term),
      after: fc.nat(60),
      place: fc.option(fc.constantFrom("会议室", "第一联络站（示例）")),
      content: fc.option(fc.constantFrom("接待群众5人", "走访，\n收集意见2条", "“示例”；1,200")),
      role: optional(fc.constantFrom(...roles), duty.roles !== undefined),
      attendance:
        duty.attendanceRequired === true
          ? fc.constantFrom(...spoken)
          : fc.constantFrom(...attendances),
      quantity: optional(quantities, quantity !== undefined),
      level: optional(fc.constantFrom(...awardLevels), duty.levelRequired === true),
      recorder: fc.constantFrom(...recorders),
      verification: fc.constantFrom(...verifications),
      attachments: fc.uniqueArray(fc.constantFrom("签到表.pdf", "照片 1.jpg", "报告.docx")),
      said: saidOf(duty.particulars),
    })
    .map(({ after, said, ...entry }) => {
      // An empty cell says nothing, so a choice of nothing is not said either.
      const heard = Object.entries(said).filter(([, one]) => !Array.isArray(one) || one.length > 0);
      return {
        ...entry,
        ...particularsIn(Object.fromEntries(heard)),
        kind: "entry",
        duty: duty.code,
        recordedOn: addedDays(entry.occurredOn, after),
        source: null,
      };
    });
}

/** Entries of each duty of a policy, once each, with numbers of their own. */
export function eachDutyOnce(
  policy: Policy,
  intake: IntakeRules,
): fc.Arbitrary<readonly DutyEntry[]> {
  return fc
    .tuple(...policy.duties.map((duty) => entriesOf(duty, intake)))
    .map((entries) => entries.map((entry, index) => ({ ...entry, id: `${entry.id}-${index}` })));
}
