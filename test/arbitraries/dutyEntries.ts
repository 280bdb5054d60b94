import {
  attendances,
  awardLevels,
  type DutyEntry,
  dutyRoles,
  type Policy,
  recorders,
  verifications,
} from "deputy-archive";
import fc from "fast-check";
import { addedDays } from "./addedDays";
import { datesAround } from "./datesAround";
import { particularsIn, saidOf } from "./policy/particulars";

const pool = (letter: string, size: number) =>
  Array.from({ length: size }, (_, index) => `${letter}${index + 1}`);

/**
 * Lines of a duty register under a policy's duties and now and then an unknown one; few days,
 * places and activity numbers, so that several tell of one event.
 *
 * Their numbers are random; `archives` gives each record its own.
 */
export function dutyEntries(policy: Policy, year = 2026): fc.Arbitrary<DutyEntry> {
  const duties = policy.duties.map(({ code }) => code);
  const said = fc.tuple(
    ...policy.duties.map(({ code, particulars }) =>
      saidOf(particulars).map((found) => [code, found] as const),
    ),
  );
  return fc
    .record({
      id: fc.integer({ min: 1, max: 999 }).map((number) => `E${String(number).padStart(3, "0")}`),
      duty: fc.oneof(
        { weight: 30, arbitrary: fc.constantFrom(...duties) },
        { weight: 1, arbitrary: fc.constant("unheard-of") },
      ),
      activity: fc.option(fc.constantFrom(...pool("H", 6))),
      occurredOn: datesAround(policy, year),
      recordedAfter: fc.oneof(
        { weight: 8, arbitrary: fc.nat(14) },
        { weight: 1, arbitrary: fc.nat(400) },
      ),
      place: fc.option(fc.constantFrom(...pool("会议室", 3))),
      content: fc.option(fc.constantFrom("座谈", "调研报告", "=1+1"), { freq: 1 }),
      role: fc.option(fc.constantFrom(...dutyRoles)),
      attendance: fc.oneof(fc.constant("present" as const), fc.constantFrom(...attendances)),
      quantity: fc.option(fc.integer({ min: 1, max: 20 })),
      level: fc.option(fc.constantFrom(...awardLevels)),
      recorder: fc.constantFrom(...recorders),
      said,
      verification: fc.oneof(fc.constant("verified" as const), fc.constantFrom(...verifications)),
      attachments: fc.uniqueArray(fc.constantFrom("签到表.pdf", "照片.jpg", "报告.docx")),
    })
    .map(({ recordedAfter, said: all, ...entry }) => ({
      ...entry,
      ...particularsIn(all.find(([code]) => code === entry.duty)?.[1]),
      kind: "entry",
      recordedOn: addedDays(entry.occurredOn, recordedAfter),
      source: null,
    }));
}
