import type { PlainDate } from "deputy-archive";
import { type ActivityEventBody, type Recorded, signedIn } from "deputy-archive/life";
import fc from "fast-check";
import { convened, on } from "../../rules/activity/lecture";

const certificates = ["D-1", "D-2", "D-3", "D-4"];
const stages = ["1", "2"];
const days: readonly PlainDate[] = [
  "2026-02-10",
  "2026-03-10",
  "2026-03-12",
  "2026-04-10",
  "2026-04-12",
];

const certificate = fc.constantFrom(...certificates);
const stage = fc.constantFrom(...stages);
const target = fc.constantFrom(null, ...stages);
const halfDays = fc.constantFrom(null, 1);

/** One event, possible or not. */
function body(day: PlainDate): fc.Arbitrary<ActivityEventBody> {
  const just = <Kind extends string>(kind: Kind) => fc.constant(kind);
  const called = fc.record({
    kind: just("called"),
    certificate,
    as: fc.constantFrom("required" as const, "invited" as const),
    noticeOn: fc.constant(day),
    role: fc.constant(null),
  });
  const signed = fc.record({
    kind: just("signed-in"),
    certificate,
    stage,
    as: fc.constantFrom(...signedIn),
    halfDays,
  });
  return fc.oneof(
    { weight: 4, arbitrary: called },
    { weight: 4, arbitrary: signed },
    { weight: 2, arbitrary: fc.record({ kind: just("settled"), stage }) },
    fc.record({ kind: just("released"), certificate }),
    fc.record({
      kind: just("sign-in-corrected"),
      certificate,
      stage,
      as: fc.constantFrom(null, ...signedIn),
      halfDays,
    }),
    fc.record({
      kind: just("leave-asked"),
      certificate,
      stage: target,
      askedOn: fc.constant(day),
      cause: fc.constant("示例事由"),
    }),
    fc.record({
      kind: just("leave-decided"),
      certificate,
      stage: target,
      approved: fc.boolean(),
      decidedBy: fc.constant("召集人"),
      decidedOn: fc.constant(day),
    }),
    fc.record({ kind: just("leave-withdrawn"), certificate, stage: target }),
  );
}

/** Everything written about one inspection in two stages, much of it impossible. */
export function activityEvents(): fc.Arbitrary<readonly Recorded<ActivityEventBody>[]> {
  const event = fc.constantFrom(...days).chain((day) => body(day).map((said) => on(day, said)));
  return fc.array(event, { maxLength: 40 }).map((events) => [convened(), ...events]);
}
