import type { PlainDate } from "deputy-archive";
import {
  type Actor,
  advanceSuggestion,
  nationalSuggestionRules,
  type Recorded,
  type SuggestionEventBody,
  type SuggestionFile,
  type SuggestionProposer,
  type SuggestionRules,
  type SuggestionState,
  suggestionState,
} from "deputy-archive/life";

export const office: Actor = { role: "office", id: "office" };

/** A move of any kind, without the day. */
export type Said = SuggestionEventBody extends infer Body
  ? Body extends SuggestionEventBody
    ? Omit<Body, "on">
    : never
  : never;

/** Something written down by the office on the day it happened. */
export function written(
  on: PlainDate,
  said: Said,
  { by = office, reason = null, recordedOn = on }: Partial<Recorded<unknown>> = {},
): Recorded<SuggestionEventBody> {
  // The day belongs to every kind of move alike.
  return { recordedOn, by, reason, body: { ...said, on } as SuggestionEventBody };
}

export const single: SuggestionProposer = { kind: "single", deputy: "DT16-0001" };
export const joint: SuggestionProposer = {
  kind: "joint",
  lead: "DT16-0001",
  coSigners: ["DT16-0002", "DT16-0003"],
};
export const delegation: SuggestionProposer = {
  kind: "delegation",
  delegation: "示例团",
  head: "DT16-0009",
  liaison: "DT16-0008",
};

export const content = {
  title: "示例标题",
  facts: "示例情况",
  proposal: "示例意见",
  contactDetails: null,
};

export const drafted = (proposer: SuggestionProposer = single): Said => ({
  kind: "drafted",
  proposer,
  content,
  occasion: "session",
  origin: { kind: "own" },
});

/** What a walk left: the file, its state at the end, and the codes of moves that were not possible. */
export interface Walked {
  readonly file: SuggestionFile;
  readonly state: SuggestionState;
  readonly refused: readonly string[];
}

/** Writes one event after the other. */
export function walk(
  events: readonly Recorded<SuggestionEventBody>[],
  rules: SuggestionRules = nationalSuggestionRules,
  from: SuggestionFile = { number: "S001", events: [] },
): Walked {
  const refused: string[] = [];
  const file = events.reduce((before, event) => {
    const { value, issues } = advanceSuggestion(before, event, rules);
    refused.push(...issues.map(({ code }) => code));
    return value;
  }, from);
  const { value: state } = suggestionState(file, rules, "9999-12-31");
  if (state === null) throw new Error(`nothing drafted: ${refused.join()}`);
  return { file, state, refused };
}

export const npc = (letter: string) => ({ scheme: "npc", letter });

export const reply = (body = "甲局", letter = "A"): Said => ({
  kind: "replied",
  body,
  result: npc(letter),
  signedBy: "示例",
  faceToFace: true,
});

export const rating = (
  judgements: Extract<SuggestionEventBody, { kind: "rated" }>["judgements"],
  deputy = "DT16-0001",
  body = "甲局",
): Said => ({ kind: "rated", body, deputy, consulted: [], judgements });

export const lead = { body: "甲局", part: "lead", content: null } as const;

/** Put forward by one deputy and accepted. */
export const accepted = [
  written("2026-01-20", drafted()),
  written("2026-01-21", { kind: "submitted", to: "office" }),
  written("2026-01-25", { kind: "accepted" }),
];

/** Referred to one body. */
export const referred = [...accepted, written("2026-02-10", { kind: "referred", units: [lead] })];

/** Replied to by it. */
export const replied = [...referred, written("2026-05-08", reply())];
