import {
  activityOn,
  billState,
  lifeIssueMessage,
  nationalSuggestionRules,
  promiseState,
  suggestionState,
  tenureOf,
  trainingOn,
} from "deputy-archive/life";
import { describe, expect, it } from "vitest";

const asOf = "2026-12-31";

/** One event from a file somebody else wrote. */
const foreign = (body: object) =>
  // What a file holds is not known; that it may be anything is what is tried here.
  [{ recordedOn: "2026-01-21", by: { role: "office", id: "office" }, reason: null, body }] as never;

const readers = {
  suggestion: (body: object) =>
    suggestionState({ number: "S001", events: foreign(body) }, nationalSuggestionRules, asOf),
  bill: (body: object) => billState({ number: "B001", events: foreign(body) }, asOf),
  activity: (body: object) => activityOn(foreign(body), asOf),
  training: (body: object) => trainingOn(foreign(body), asOf),
  tenure: (body: object) => tenureOf(foreign(body), asOf),
};

describe("an event that cannot be read is set aside, and said", () => {
  it.each(
    Object.entries(readers).flatMap(([name, read]) =>
      ["constructor", "__proto__", "toString", "nothing"].map(
        (kind) => [name, kind, read] as const,
      ),
    ),
  )("%s: a kind called %s", (_, kind, read) => {
    const { issues } = read({ kind, on: "2026-01-20", effectiveOn: "2026-01-20" });
    expect(issues.map(({ code }) => code)).toEqual(["unknown-event-kind"]);
    expect(issues.map((issue) => lifeIssueMessage(issue, "zh")).join()).toContain(kind);
  });

  it.each([
    ["suggestion", { kind: "drafted", on: "2026-01-20" }, "proposer"],
    ["bill", { kind: "drafted", on: "2026-01-20" }, "act"],
    ["activity", { kind: "convened" }, "activity"],
    ["training", { kind: "assigned", list: "T1" }, "certificates"],
  ] as const)("%s: %o", (name, body, member) => {
    const { issues } = readers[name](body);
    expect(issues.map(({ code, params }) => [code, params["field"]])).toEqual([
      ["malformed-event", `body.${member}`],
    ]);
  });

  it.each([
    [{ kind: "suspended", effectiveOn: "2026-01-20" }, "body.cause"],
    [{ kind: "tenure-voided" }, "body.fact"],
    [{ kind: "tenure-voided", fact: { kind: "elected" } }, "body.fact.effectiveOn"],
  ])("tenure: %o", (body, field) => {
    const { issues } = readers.tenure(body);
    expect(issues.map(({ code, params }) => [code, params["field"]])).toEqual([
      ["malformed-event", field],
    ]);
  });

  it("a promise, before and after it was made", () => {
    const promised = {
      kind: "promised",
      on: "2026-01-20",
      suggestion: "S001",
      body: "甲局",
      text: "示例",
      class: "planned",
      dueOn: null,
    };
    const read = (...bodies: object[]) =>
      promiseState({ number: "C001", events: bodies.flatMap((body) => foreign(body)) }, asOf);
    const codes = (...bodies: object[]) => read(...bodies).issues.map(({ code }) => code);
    expect(codes({ kind: "promised", on: "2026-01-20" })).toEqual(["malformed-event"]);
    expect(codes(promised, { kind: "constructor", on: "2026-01-20" })).toEqual([
      "unknown-event-kind",
    ]);
    expect(read(promised, { kind: "carried", on: "2026-01-20" }).value?.carries).toEqual([]);
  });
});
