import type { PlainDate } from "deputy-archive";
import {
  advanceSuggestion,
  type HandlingUnit,
  type Recorded,
  resultSchemes,
  type SuggestionEventBody,
  type SuggestionFile,
  type SuggestionProposer,
  type SuggestionRules,
  satisfactions,
} from "deputy-archive/life";
import fc from "fast-check";
import { addedDays } from "../addedDays";

type Undated = SuggestionEventBody extends infer Body
  ? Body extends SuggestionEventBody
    ? Omit<Body, "on">
    : never
  : never;

const deputies = ["DT16-0001", "DT16-0002", "DT16-0003"] as const;

const body = fc.constantFrom("甲局", "甲局", "甲局", "乙局", "乙局", "丙局");
const deputy = fc.constantFrom(...deputies);
const satisfaction = fc.constantFrom(...satisfactions);
// Now and then a letter nobody knows.
const result = fc.constantFrom(
  ...resultSchemes
    .slice(0, 1)
    .flatMap(({ id, categories }) => categories.map(({ letter }) => ({ scheme: id, letter }))),
  { scheme: "npc", letter: "Z" },
);

const proposer: fc.Arbitrary<SuggestionProposer> = fc.constantFrom(
  { kind: "single", deputy: deputies[0] },
  { kind: "joint", lead: deputies[0], coSigners: deputies.slice(1) },
  { kind: "delegation", delegation: "示例团", head: deputies[0], liaison: deputies[1] },
);

const content = fc.constantFrom("示例", "改").map((text) => ({
  title: text,
  facts: text,
  proposal: text,
  contactDetails: null,
}));

const units: fc.Arbitrary<readonly HandlingUnit[]> = fc.constantFrom(
  [{ body: "甲局", part: "lead", content: null }],
  [
    { body: "甲局", part: "lead", content: "一" },
    { body: "乙局", part: "co", content: "二" },
  ],
  [
    { body: "甲局", part: "separate", content: "一" },
    { body: "乙局", part: "separate", content: "二" },
  ],
  [
    { body: "甲局", part: "lead", content: "一" },
    { body: "乙局", part: "lead", content: "二" },
  ],
);

/** Any move at all, possible or not. */
const anyMove: fc.Arbitrary<Undated> = fc.oneof(
  fc.record({ kind: fc.constant("revised" as const), content }),
  fc.record({ kind: fc.constantFrom("confirmed" as const, "declined" as const), deputy }),
  fc.constantFrom<Undated>(
    { kind: "submitted", to: "office" },
    { kind: "accepted" },
    { kind: "closed" },
    { kind: "returned", ground: "bidding", forRevision: true },
    { kind: "treated-as-letter", ground: "petition" },
    { kind: "merged", with: ["S002"] },
    { kind: "marked", mark: "key", decidedBy: "主任会议" },
    { kind: "carried-on", term: "17" },
  ),
  fc.record({ kind: fc.constant("referred" as const), units }),
  fc.record({
    kind: fc.constant("withdrawn" as const),
    askedBy: fc.subarray([...deputies]),
    inWriting: fc.boolean(),
  }),
);

/** An answer, mostly to the first body, sometimes an empty one. */
const rated: fc.Arbitrary<Undated> = fc.record({
  kind: fc.constant("rated" as const),
  body,
  deputy: fc.constantFrom(...deputies, deputies[0], deputies[0]),
  consulted: fc.constant(deputies),
  judgements: fc.record(
    { attitude: satisfaction, result: satisfaction, reply: satisfaction },
    { requiredKeys: [] },
  ),
});

/** What happens while it is being handled. */
const handlingMove: fc.Arbitrary<Undated> = fc.oneof(
  fc.record({
    kind: fc.constantFrom(
      "disclaimed" as const,
      "disclaimer-refused" as const,
      "taken-on" as const,
      "contacted" as const,
      "opinion-given" as const,
      "prompted" as const,
      "rehandling-ordered" as const,
    ),
    body,
  }),
  fc.record({
    kind: fc.constant("reassigned" as const),
    from: body,
    to: units.map(([unit]) => ({ part: "lead" as const, content: null, ...unit, body: "丙局" })),
  }),
  fc.record({
    kind: fc.constant("replied" as const),
    body,
    result,
    signedBy: fc.constant(null),
    faceToFace: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("replied" as const),
    body,
    result,
    signedBy: fc.constant(null),
    faceToFace: fc.boolean(),
  }),
  fc.record({ kind: fc.constant("regraded" as const), body, result }),
  rated,
  rated,
  rated,
);

/** Everybody's way to the referral, with whatever else comes between. */
const moves: fc.Arbitrary<readonly Undated[]> = fc
  .record({
    first: fc.record({
      kind: fc.constant("drafted" as const),
      proposer,
      content,
      occasion: fc.constantFrom("session" as const, "recess" as const),
      origin: fc.constant({ kind: "own" as const }),
    }),
    others: fc.subarray(deputies.slice(1)),
    replies: fc.subarray(["甲局", "乙局"]),
    referral: units,
    between: fc.array(fc.tuple(fc.nat(7), anyMove), { maxLength: 2 }),
    handling: fc.array(
      fc.oneof({ weight: 14, arbitrary: handlingMove }, { weight: 1, arbitrary: anyMove }),
      { maxLength: 25, size: "max" },
    ),
  })
  .map(({ first, others, referral, between, replies, handling }) => {
    const way: Undated[] = [
      first,
      ...[deputies[0], ...others].map((one) => ({ kind: "confirmed" as const, deputy: one })),
      { kind: "submitted", to: "office" },
      { kind: "accepted" },
      { kind: "referred", units: referral },
      ...replies.map((one) => ({
        kind: "replied" as const,
        body: one,
        result: { scheme: "npc", letter: "B" },
        signedBy: null,
        faceToFace: false,
      })),
    ];
    for (const [place, move] of between) way.splice(place, 0, move);
    return [...way, ...handling];
  });

/** Events as somebody may try to write them: mostly in order, some a few days late. */
export const suggestionEvents: fc.Arbitrary<readonly Recorded<SuggestionEventBody>[]> = moves.chain(
  (all) =>
    fc
      .array(fc.record({ gap: fc.nat(40), late: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 2) }), {
        minLength: all.length,
        maxLength: all.length,
      })
      .map((days) => {
        let recordedOn: PlainDate = "2026-01-10";
        return all.map((move, index) => {
          const { gap, late } = days[index] ?? { gap: 0, late: 0 };
          recordedOn = addedDays(recordedOn, gap);
          // The day belongs to every kind of move alike.
          const said = { ...move, on: addedDays(recordedOn, -late) } as SuggestionEventBody;
          return { recordedOn, by: { role: "office", id: "office" }, reason: "示例", body: said };
        });
      }),
);

/** A file grown from events, the impossible ones left out. */
export function grownSuggestion(
  number: string,
  events: readonly Recorded<SuggestionEventBody>[],
  rules: SuggestionRules,
): SuggestionFile {
  return events.reduce<SuggestionFile>(
    (file, event) => advanceSuggestion(file, event, rules).value,
    { number, events: [] },
  );
}
