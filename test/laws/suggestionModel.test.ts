import { addDays, type PlainDate } from "deputy-archive";
import {
  advanceSuggestion,
  nationalSuggestionRules,
  type SuggestionEventBody,
  type SuggestionFile,
  type SuggestionStatus,
  suggestionState,
} from "deputy-archive/life";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

type Said = SuggestionEventBody extends infer Body
  ? Body extends SuggestionEventBody
    ? Omit<Body, "on">
    : never
  : never;

const names = ["甲局", "乙局"] as const;
type Name = (typeof names)[number];

/** What a clerk would remember of a body: no dates, no history. */
interface Desk {
  begun: boolean;
  doubtful: boolean;
  replies: number;
  owed: boolean;
  answer: "none" | "content" | "wanting";
}

/** The same suggestion told as simply as can be: a stage on the way, and a desk for each body. */
interface Model {
  stage: "none" | "draft" | "to-revise" | "submitted" | "accepted" | "at-desks" | Ended;
  confirmed: boolean;
  desks: Record<Name, Desk>;
  events: number;
}
type Ended = "returned" | "letter" | "closed" | "withdrawn";

interface Real {
  file: SuggestionFile;
  day: PlainDate;
}

const freshDesk = (): Desk => ({
  begun: false,
  doubtful: false,
  replies: 0,
  owed: true,
  answer: "none",
});

function statusOf({ stage, desks }: Model): SuggestionStatus | undefined {
  if (stage === "none") return undefined;
  if (stage !== "at-desks") return stage;
  const all = Object.values(desks);
  if (all.every(({ owed }) => !owed)) {
    return all.every(({ answer }) => answer !== "none") ? "rated" : "replied";
  }
  if (all.every(({ replies }) => replies > 0)) return "re-handling";
  return all.some(({ begun, replies }) => begun || replies > 0) ? "handling" : "referred";
}

/** A move: what is written, when the clerk would allow it, and what the clerk then remembers. */
class Step implements fc.Command<Model, Real> {
  readonly said: Said;
  readonly allowed: (model: Model) => boolean;
  readonly remember: (model: Model) => void;

  constructor(said: Said, allowed: (model: Model) => boolean, remember: (model: Model) => void) {
    this.said = said;
    this.allowed = allowed;
    this.remember = remember;
  }

  // Impossible moves are tried as well: they have to be refused.
  check(): boolean {
    return true;
  }

  run(model: Model, real: Real): void {
    real.day = addDays(real.day, 1) ?? real.day;
    const before = real.file;
    const { value, issues } = advanceSuggestion(
      before,
      {
        recordedOn: real.day,
        by: { role: "office", id: "office" },
        reason: "示例",
        // The day belongs to every kind of move alike.
        body: { ...this.said, on: real.day } as SuggestionEventBody,
      },
      nationalSuggestionRules,
    );
    real.file = value;
    expect(issues.length === 0).toBe(this.allowed(model));
    if (issues.length > 0) {
      expect(value).toBe(before);
      return;
    }
    this.remember(model);
    model.events += 1;
    expect(value.events.length).toBe(model.events);
    const { value: state } = suggestionState(value, nationalSuggestionRules, real.day);
    expect(state?.status).toBe(statusOf(model));
    if (model.stage !== "at-desks") return;
    for (const { body, replies, rehandlings, disclaimedOn } of state?.units ?? []) {
      const desk = model.desks[body as Name];
      expect(replies.length).toBe(desk.replies);
      expect(replies.length <= rehandlings.length).toBe(desk.owed);
      expect(disclaimedOn !== null).toBe(desk.doubtful);
    }
  }

  toString(): string {
    return JSON.stringify(this.said);
  }
}

const text = { title: "示例", facts: "示例", proposal: "示例", contactDetails: null };
const inStage =
  (...stages: Model["stage"][]) =>
  ({ stage }: Model) =>
    stages.includes(stage);
const goTo = (stage: Model["stage"]) => (model: Model) => {
  model.stage = stage;
};

const step = (said: Said, allowed: (model: Model) => boolean, remember: (model: Model) => void) =>
  fc.constant(new Step(said, allowed, remember));

const noReply = ({ desks }: Model) => Object.values(desks).every(({ replies }) => replies === 0);

const onTheWay = [
  step(
    {
      kind: "drafted",
      proposer: { kind: "joint", lead: "DT16-0001", coSigners: ["DT16-0002"] },
      content: text,
      occasion: "session",
      origin: { kind: "own" },
    },
    inStage("none"),
    goTo("draft"),
  ),
  step({ kind: "revised", content: text }, inStage("draft", "to-revise"), (model) => {
    model.stage = "draft";
    model.confirmed = false;
  }),
  step(
    { kind: "confirmed", deputy: "DT16-0001" },
    (model) => inStage("draft", "to-revise", "submitted")(model) && !model.confirmed,
    (model) => {
      model.confirmed = true;
    },
  ),
  step(
    { kind: "submitted", to: "office" },
    (model) => model.stage === "draft" && model.confirmed,
    goTo("submitted"),
  ),
  step({ kind: "accepted" }, inStage("submitted"), goTo("accepted")),
  step(
    { kind: "returned", ground: "bidding", forRevision: true },
    inStage("submitted"),
    goTo("to-revise"),
  ),
  step(
    {
      kind: "referred",
      units: names.map((body) => ({ body, part: "separate", content: null })),
    },
    inStage("accepted"),
    (model) => {
      model.stage = "at-desks";
      model.desks = { 甲局: freshDesk(), 乙局: freshDesk() };
    },
  ),
];

const endings = [
  step(
    { kind: "returned", ground: "bidding", forRevision: false },
    inStage("submitted"),
    goTo("returned"),
  ),
  step({ kind: "treated-as-letter", ground: "petition" }, inStage("submitted"), goTo("letter")),
  step(
    { kind: "withdrawn", askedBy: ["DT16-0001"], inWriting: false },
    (model) =>
      inStage("draft", "to-revise", "submitted", "accepted")(model) ||
      (model.stage === "at-desks" && noReply(model)),
    goTo("withdrawn"),
  ),
  step(
    { kind: "closed" },
    (model) => ["replied", "rated"].includes(statusOf(model) ?? ""),
    goTo("closed"),
  ),
];

const at =
  (body: Name, test: (desk: Desk, status: SuggestionStatus | undefined) => boolean) =>
  (model: Model) =>
    model.stage === "at-desks" && test(model.desks[body], statusOf(model));
const change =
  (body: Name, changed: Partial<Desk> | ((desk: Desk) => Partial<Desk>)) => (model: Model) => {
    const desk = model.desks[body];
    Object.assign(desk, typeof changed === "function" ? changed(desk) : changed);
  };

const atDesk = (body: Name) => [
  step(
    { kind: "disclaimed", body },
    at(body, ({ replies }, status) => replies === 0 && status !== "re-handling"),
    change(body, { doubtful: true }),
  ),
  step(
    { kind: "disclaimer-refused", body },
    at(body, ({ doubtful }) => doubtful),
    change(body, { doubtful: false }),
  ),
  step(
    { kind: "taken-on", body },
    at(body, ({ doubtful, owed }) => !doubtful && owed),
    change(body, { begun: true }),
  ),
  ...[1, 2].map(() =>
    step(
      {
        kind: "replied",
        body,
        result: { scheme: "npc", letter: "B" },
        signedBy: null,
        faceToFace: true,
      },
      at(body, ({ owed, doubtful }) => owed && !doubtful),
      change(body, ({ replies }) => ({ replies: replies + 1, owed: false, answer: "none" })),
    ),
  ),
  ...(["satisfied", "dissatisfied"] as const).map((reply) =>
    step(
      { kind: "rated", body, deputy: "DT16-0001", consulted: [], judgements: { reply } },
      at(body, ({ owed, answer }) => !owed && answer === "none"),
      change(body, { answer: reply === "satisfied" ? "content" : "wanting" }),
    ),
  ),
  step(
    { kind: "rehandling-ordered", body },
    at(body, ({ owed, answer }) => !owed && answer === "wanting"),
    change(body, { owed: true }),
  ),
  step(
    { kind: "regraded", body, result: { scheme: "npc", letter: "A" } },
    (model) =>
      (model.stage === "at-desks" || model.stage === "closed") && model.desks[body].replies > 0,
    () => undefined,
  ),
];

const way: readonly fc.Arbitrary<Step>[] = onTheWay;
const desks: readonly fc.Arbitrary<Step>[] = names.flatMap(atDesk);
const weighted = [
  ...way.map((arbitrary) => ({ weight: 3, arbitrary })),
  ...desks.map((arbitrary) => ({ weight: 3, arbitrary })),
  ...endings.map((arbitrary) => ({ weight: 1, arbitrary })),
];

/** How far the walks went, over all runs. */
const reached = new Set<SuggestionStatus | undefined>();

describe("a suggestion against the simplest telling of it", () => {
  const run = (start: "none" | "at-desks") => {
    const random = fc.commands([fc.oneof(...weighted)], { maxCommands: 60, size: "max" });
    fc.assert(
      fc.property(random, (commands) => {
        const model: Model = {
          stage: "none",
          confirmed: false,
          desks: { 甲局: freshDesk(), 乙局: freshDesk() },
          events: 0,
        };
        const real: Real = { file: { number: "S001", events: [] }, day: "2026-01-01" };
        if (start === "at-desks") {
          // Drafted, confirmed, submitted, accepted, referred.
          for (const index of [0, 2, 3, 4, 6]) {
            const [first] = fc.sample(way[index] ?? never(), 1);
            first?.run(model, real);
          }
        }
        fc.modelRun(() => ({ model, real }), commands);
        reached.add(statusOf(model));
      }),
    );
  };

  it("allows and refuses the same moves from the draft on", () => run("none"));

  it("allows and refuses the same moves once it is referred", () => run("at-desks"));

  it("and the walks went everywhere", () => {
    expect([...reached].map(String).sort()).toEqual(
      expect.arrayContaining([
        "closed",
        "handling",
        "rated",
        "re-handling",
        "replied",
        "withdrawn",
      ]),
    );
  });
});

function never(): never {
  throw new Error("the way to the referral has changed");
}
