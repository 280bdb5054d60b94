import type { Period, PlainDate } from "deputy-archive";
import type { Recorded, TenureEventBody, TenureFact } from "deputy-archive/life";
import { suspensionCauses, terminationGrounds } from "deputy-archive/life";
import fc from "fast-check";
import { plainDates } from "../plainDates";

/** A year in which much happens, so that days meet. */
export const busyTerm: Period = { from: "2024-12-20", to: "2025-04-20" };

const organ = fc.constantFrom(
  { kind: "standing-committee", name: "示例市人大常委会" } as const,
  { kind: "congress", name: "示例镇人大" } as const,
);

function terminations(on: fc.Arbitrary<PlainDate>): fc.Arbitrary<TenureFact> {
  const announcement = fc.option(fc.record({ by: organ, on }));
  return fc
    .tuple(fc.constantFrom(...terminationGrounds), on, announcement, organ)
    .map(([ground, effectiveOn, announced, decidedBy]): TenureFact => {
      const rest = { kind: "terminated", effectiveOn, announcement: announced } as const;
      switch (ground) {
        case "resigned":
        case "ordered-to-resign":
        case "absent-twice":
        case "recalled":
          return { ...rest, ground, decidedBy };
        default:
          return { ...rest, ground };
      }
    });
}

/** Facts about a mandate, possible or not, with many on the same days. */
export function tenureFacts(within: Period = busyTerm): fc.Arbitrary<TenureFact> {
  const effectiveOn = plainDates(within);
  const suspended = fc.record({
    kind: fc.constant("suspended" as const),
    effectiveOn,
    cause: fc.constantFrom(...suspensionCauses),
    reportedTo: organ,
  });
  const dated = <Kind extends string>(kind: Kind) =>
    fc.record({ kind: fc.constant(kind), effectiveOn });
  return fc.oneof(
    { weight: 1, arbitrary: fc.oneof(dated("elected"), dated("by-elected")) },
    { weight: 4, arbitrary: suspended },
    { weight: 4, arbitrary: dated("resumed") },
    { weight: 1, arbitrary: fc.oneof(terminations(effectiveOn), dated("term-ended")) },
  );
}

/** Facts written down some day of the term or after it. */
function recorded(body: fc.Arbitrary<TenureEventBody>): fc.Arbitrary<Recorded<TenureEventBody>> {
  return fc.record({
    recordedOn: plainDates({ from: busyTerm.from, to: "2025-06-30" }),
    by: fc.constant({ role: "office", id: "示例" } as const),
    reason: fc.constant(null),
    body,
  });
}

/** Everything written down about a mandate: mostly begun, with impossible moves and corrections. */
export const tenureHistories: fc.Arbitrary<readonly Recorded<TenureEventBody>[]> = fc
  .tuple(
    fc.constantFrom(0, 1, 1, 1),
    recorded(
      plainDates({ from: busyTerm.from, to: "2025-01-10" }).map(
        (effectiveOn) => ({ kind: "elected", effectiveOn }) as const,
      ),
    ),
    fc.array(recorded(tenureFacts()), { maxLength: 8 }),
    fc.array(fc.nat(20), { maxLength: 2 }),
    plainDates({ from: busyTerm.from, to: "2025-06-30" }),
  )
  .map(([begun, election, events, voided, recordedOn]) => {
    const facts = [...(begun === 1 ? [election] : []), ...events];
    const corrections = voided.flatMap((index) => {
      const { body } = facts[index % Math.max(1, facts.length)] ?? election;
      if (body.kind === "tenure-voided") return [];
      return [{ ...election, recordedOn, body: { kind: "tenure-voided", fact: body } as const }];
    });
    return [...facts, ...corrections];
  });
