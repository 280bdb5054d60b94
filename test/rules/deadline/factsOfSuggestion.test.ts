import {
  deadlinesOf,
  factsOfSuggestion,
  type HandlingDays,
  type SuggestionDays,
} from "deputy-archive/life";
import { describe, expect, it } from "vitest";
import { content, single, walk, written } from "../suggestion/file";
import { shippedDeadlines } from "./example";

const unit: HandlingDays = {
  body: "示例局",
  part: "lead",
  referredOn: "2026-03-02",
  disclaimedOn: null,
  contactedOn: null,
  opinionOn: null,
  extension: null,
  rehandlings: [],
  replies: [],
};

function suggestion(units: readonly HandlingDays[]): SuggestionDays {
  return {
    number: "12",
    occasion: "session",
    submittedOn: "2026-02-20",
    acceptedOn: "2026-02-24",
    returnedOn: null,
    referredOn: "2026-03-02",
    withdrawnOn: null,
    closedOn: null,
    proposers: [{ deputy: "D-1" }, { deputy: "D-2" }],
    units,
  };
}

/** The days of a body's part. */
function daysOf(changes: Partial<HandlingDays>) {
  const found = factsOfSuggestion(suggestion([{ ...unit, ...changes }]))[1];
  if (found === undefined) throw new Error("the body has its facts");
  return found;
}

describe("a suggestion given to the deadlines", () => {
  it("is the suggestion itself, then each body by its part", () => {
    const units = [unit, { ...unit, part: "co" }, { ...unit, part: "separate" }] as const;
    const found = factsOfSuggestion(suggestion(units));
    const kinds = ["suggestion", "handling", "co-handling", "handling"];
    expect(found.map(({ kind }) => kind)).toEqual(kinds);
    expect(found[0]?.dates).toEqual({
      submitted: "2026-02-20",
      accepted: "2026-02-24",
      returned: null,
      referred: "2026-03-02",
      withdrawn: null,
      closed: null,
    });
  });

  it("concerns its proposers, or whom the caller says", () => {
    const [own] = factsOfSuggestion(suggestion([]));
    expect(own?.for).toEqual([{ deputy: "D-1" }, { deputy: "D-2" }]);
    const concerns = [{ deputy: "D-1", station: "S-1" }];
    const [told] = factsOfSuggestion(suggestion([]), concerns, { "wide-ranging": true });
    expect(told).toMatchObject({
      for: concerns,
      marks: { "wide-ranging": true, recess: false, session: true },
    });
  });

  it("is reassigned where a body was given it later than the referral", () => {
    expect(daysOf({}).dates["reassigned"]).toBeNull();
    expect(daysOf({ referredOn: "2026-03-09" }).dates).toMatchObject({
      ...{ referred: "2026-03-02", reassigned: "2026-03-09" },
    });
  });

  it("is extended to the day agreed on", () => {
    expect(daysOf({})).toMatchObject({ marks: { extended: false } });
    expect(daysOf({ extension: { until: "2026-08-01" } })).toMatchObject({
      marks: { extended: true },
      planned: { "extended-to": "2026-08-01" },
    });
  });

  it("tells the first reply from the one after it was to be handled again", () => {
    const first = { on: "2026-05-02", ratings: [{ on: "2026-05-10" }] } as const;
    const second = { on: "2026-06-20", ratings: [] } as const;
    expect(daysOf({ replies: [first] }).dates).toMatchObject({
      ...{ replied: "2026-05-02", "feedback-given": "2026-05-10", "replied-again": null },
    });
    const asked = { replies: [first], rehandlings: ["2026-05-20"] } as const;
    expect(daysOf(asked).dates).toMatchObject({
      ...{ "re-handling-asked": "2026-05-20", "replied-again": null },
    });
    expect(daysOf({ ...asked, replies: [first, second] }).dates).toMatchObject({
      replied: "2026-05-02",
      "replied-again": "2026-06-20",
      "latest-reply": "2026-06-20",
      "feedback-given": null,
    });
    expect(daysOf({ replies: [first, second] }).dates["replied-again"]).toBeNull();
  });

  it("may be the state of a suggestion as it is", () => {
    const { state, refused } = walk([
      written("2025-03-01", {
        ...{ kind: "drafted", proposer: single, content, occasion: "recess" },
        origin: { kind: "own" },
      }),
      written("2025-03-02", { kind: "submitted", to: "示例机构" }),
      written("2025-03-04", { kind: "accepted" }),
      written("2025-03-12", {
        ...{ kind: "referred", units: [{ body: "示例局", part: "lead", content: null }] },
      }),
    ]);
    expect(refused).toEqual([]);
    const [, body] = factsOfSuggestion(state);
    if (body === undefined) throw new Error("the body has its facts");
    const [reply] = deadlinesOf(shippedDeadlines("national"), body, "2025-06-10");
    expect(reply).toMatchObject({
      dueOn: "2025-06-12",
      basis: [{ article: "第五十一条" }],
      state: { kind: "soon-due", daysLeft: 2 },
    });
  });
});
