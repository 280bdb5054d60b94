import type { Suggestion } from "deputy-archive";
import {
  advancePromise,
  handledItems,
  nationalSuggestionRules,
  type PromiseEventBody,
  type PromiseFile,
  proposerShares,
  type SuggestionRules,
  suggestionRates,
  suggestionRatesBy,
  suggestionRecordFor,
  suggestionsToCarryOn,
} from "deputy-archive/life";
import { describe, expect, it } from "vitest";
import {
  accepted,
  delegation,
  drafted,
  joint,
  lead,
  npc,
  office,
  rating,
  referred,
  replied,
  reply,
  type Said,
  walk,
  written,
} from "./file";

const each: SuggestionRules = { ...nationalSuggestionRules, raters: "each" };

const fileOf = (
  number: string,
  events: Parameters<typeof walk>[0],
  rules = nationalSuggestionRules,
) => walk(events, rules, { number, events: [] }).file;

const prompt = written("2026-05-15", { kind: "prompted", body: "甲局" });

/** Two satisfied of two who answered, one silent, one nobody asked; one not replied to. */
const files = [
  fileOf("S1", [...replied, prompt, written("2026-05-20", rating({ reply: "satisfied" }))]),
  fileOf("S2", [
    ...replied,
    prompt,
    written("2026-05-20", rating({ reply: "basically-satisfied", attitude: "satisfied" })),
  ]),
  fileOf("S3", [...replied, prompt]),
  fileOf("S4", [...referred, written("2026-05-08", reply("甲局", "C"))]),
  fileOf("S5", [
    ...accepted,
    written("2027-01-05", {
      kind: "referred",
      units: [
        { ...lead, body: "乙局" },
        { ...lead, body: "丙局", part: "co" },
      ],
    }),
  ]),
  fileOf("S6", [
    ...referred,
    written("2026-03-01", { kind: "withdrawn", askedBy: ["DT16-0001"], inWriting: true }),
  ]),
];
const items = handledItems(files, nationalSuggestionRules, "2027-06-30");

describe("rates say what they are of", () => {
  const rates = suggestionRates(items);

  it("items are suggestions at bodies that reply; a withdrawn one is nobody's", () => {
    expect(items.map(({ suggestion, body }) => [suggestion, body])).toEqual([
      ["S1", "甲局"],
      ["S2", "甲局"],
      ["S3", "甲局"],
      ["S4", "甲局"],
      ["S5", "乙局"],
    ]);
    expect(rates).toMatchObject({ referred: 5, replied: 4 });
  });

  it("silence is in no rate, and never satisfied", () => {
    expect(rates.satisfaction.reply).toEqual({
      expected: 4,
      answered: 2,
      satisfied: 1,
      basicallySatisfied: 1,
      dissatisfied: 0,
      silent: 1,
      notAsked: 1,
      satisfiedRate: { numerator: 50, denominator: 1 },
      atLeastBasicallyRate: { numerator: 100, denominator: 1 },
    });
    expect(rates.satisfaction.attitude).toMatchObject({ answered: 1, silent: 2, notAsked: 1 });
    expect(rates.satisfaction.result).toMatchObject({ answered: 0, satisfiedRate: null });
  });

  it("completion stands beside satisfaction, of what was replied to and of all", () => {
    expect(rates.completionOfReplied).toEqual({ numerator: 75, denominator: 1 });
    expect(rates.completionOfReferred).toEqual({ numerator: 60, denominator: 1 });
    expect(rates.classes).toMatchObject({ resolved: 3, deferred: 1, planned: 0 });
    expect(suggestionRates([])).toMatchObject({
      completionOfReplied: null,
      completionOfReferred: null,
    });
  });

  it("by body and by year of referral", () => {
    const rows = (by: "body" | "year") =>
      suggestionRatesBy(items, by).map(({ key, rates: { referred: all, replied: done } }) => [
        key,
        all,
        done,
      ]);
    expect(rows("body")).toEqual([
      ["甲局", 4, 4],
      ["乙局", 1, 0],
    ]);
    expect(rows("year")).toEqual([
      ["2026", 4, 4],
      ["2027", 1, 0],
    ]);
  });

  it("a category that changed later is counted as it is, and as it was before", () => {
    const file = fileOf("S7", [
      ...referred,
      written("2026-05-08", reply("甲局", "B")),
      written("2026-10-01", { kind: "regraded", body: "甲局", result: npc("A") }),
    ]);
    const classes = (asOf: "2026-09-30" | "2026-10-01") =>
      suggestionRates(handledItems([file], nationalSuggestionRules, asOf)).classes;
    expect(classes("2026-09-30")).toMatchObject({ resolved: 0, "in-progress": 1 });
    expect(classes("2026-10-01")).toMatchObject({ resolved: 1, "in-progress": 0 });
  });

  it("of several proposers the share that is satisfied is held against a line", () => {
    const jointly = fileOf(
      "S8",
      [
        written("2026-01-20", drafted(joint)),
        ...["DT16-0001", "DT16-0002", "DT16-0003"].map((deputy) =>
          written("2026-01-20", { kind: "confirmed", deputy }),
        ),
        ...replied.slice(1),
        written("2026-05-20", rating({ reply: "satisfied" })),
        written("2026-05-20", rating({ reply: "basically-satisfied" }, "DT16-0002")),
        written("2026-05-20", rating({ reply: "dissatisfied" }, "DT16-0003"), { reason: "示例" }),
      ],
      each,
    );
    const both = handledItems([jointly, ...files.slice(2, 3)], each, "2026-11-30");
    const { shares, answered, reached } = proposerShares(both, "reply", 60);
    expect(shares.map(({ share }) => share)).toEqual([{ numerator: 200, denominator: 3 }, null]);
    expect([answered, reached]).toEqual([1, 1]);
    expect(proposerShares(both, "reply", 80).reached).toBe(0);
    expect(proposerShares(both, "result", 0).answered).toBe(0);
  });
});

describe("the line in a deputy's archive", () => {
  const lineOf = (
    events: Parameters<typeof walk>[0],
    certificate = "DT16-0001",
    ledger: readonly PromiseFile[] = [],
  ): Suggestion | null =>
    suggestionRecordFor(
      fileOf("S001", events),
      certificate,
      nationalSuggestionRules,
      "2027-12-31",
      ledger,
    );

  it("says what the ledger says", () => {
    expect(
      lineOf([
        ...replied,
        written("2026-05-09", { kind: "marked", mark: "key", decidedBy: "主任会议" }),
      ]),
    ).toEqual({
      kind: "suggestion",
      id: "S001",
      role: "individual",
      title: "示例标题",
      lead: "DT16-0001",
      coSigners: [],
      occurredOn: "2026-01-21",
      referredOn: "2026-02-10",
      handlingBody: "甲局",
      repliedOn: "2026-05-08",
      outcome: "solved",
      marks: ["key"],
      satisfaction: null,
      promise: null,
      source: null,
    });
    expect(lineOf(accepted)).toMatchObject({ referredOn: null, handlingBody: null, outcome: null });
  });

  const confirm = (deputy: string) => written("2026-01-20", { kind: "confirmed", deputy });
  const jointly = [
    written("2026-01-20", drafted(joint)),
    confirm("DT16-0001"),
    confirm("DT16-0002"),
    ...accepted.slice(1),
  ];

  it("a co-signer who has not confirmed has no part in it", () => {
    expect(lineOf(jointly, "DT16-0001")).toMatchObject({ role: "lead", coSigners: ["DT16-0002"] });
    expect(lineOf(jointly, "DT16-0002")).toMatchObject({ role: "co-signer", lead: "DT16-0001" });
    expect(lineOf(jointly, "DT16-0003")).toBeNull();
    const alone = [
      written("2026-01-20", drafted(joint)),
      confirm("DT16-0001"),
      ...accepted.slice(1),
    ];
    expect(lineOf(alone)).toMatchObject({ role: "individual", coSigners: [] });
  });

  it("there is none of a draft, of what was sent back or withdrawn, or of a delegation", () => {
    expect(lineOf(accepted.slice(0, 1))).toBeNull();
    expect(
      lineOf([
        ...referred,
        written("2026-03-01", { kind: "withdrawn", askedBy: ["DT16-0001"], inWriting: true }),
      ]),
    ).toBeNull();
    expect(
      lineOf([
        ...accepted.slice(0, 2),
        written("2026-01-23", { kind: "returned", ground: "bidding", forRevision: false }),
      ]),
    ).toBeNull();
    const whole = [
      written("2026-01-20", drafted(delegation)),
      confirm("DT16-0009"),
      ...accepted.slice(1),
    ];
    expect(lineOf(whole, "DT16-0009")).toBeNull();
    expect(
      suggestionRecordFor(
        { number: "S", events: [] },
        "DT16-0001",
        nationalSuggestionRules,
        "2026-11-30",
      ),
    ).toBeNull();
  });

  it("of several bodies the least finished, and the least satisfied answer, counts", () => {
    const { outcome, satisfaction, handlingBody } =
      lineOf([
        ...accepted,
        written("2026-02-10", { kind: "referred", units: [lead, { ...lead, body: "丙局" }] }),
        written("2026-05-08", reply("甲局", "A")),
        written("2026-05-08", reply("丙局", "B")),
        written(
          "2026-05-20",
          rating({ reply: "satisfied", result: "basically-satisfied", attitude: "dissatisfied" }),
          { reason: "示例" },
        ),
      ]) ?? {};
    expect([outcome, satisfaction, handlingBody]).toEqual([
      "planned",
      "basically-satisfied",
      "甲局、丙局",
    ]);
  });

  it("silence after being asked is no feedback; an answer on the attitude alone is none on the reply", () => {
    expect(lineOf([...replied, prompt])?.satisfaction).toBe("no-feedback");
    const attitude = written("2026-05-20", rating({ attitude: "satisfied" }));
    expect(lineOf([...replied, attitude])?.satisfaction).toBeNull();
  });

  const promise = (
    number: string,
    suggestion: string,
    ...moves: readonly PromiseEventBody[]
  ): PromiseFile =>
    [
      {
        kind: "promised",
        on: "2026-05-08",
        suggestion,
        body: "甲局",
        text: number,
        class: "in-progress",
        dueOn: "2026-12-31",
      } as const,
      ...moves,
    ].reduce<PromiseFile>(
      (file, body) =>
        advancePromise(file, { recordedOn: body.on, by: office, reason: "示例", body }).value,
      { number, events: [] },
    );
  const kept = promise("C1", "S001", { kind: "kept", on: "2026-10-01" });
  const changed = promise("C2", "S001", { kind: "changed", on: "2026-10-01", replacedBy: null });
  const owed = promise("C3", "S001");

  it("has room for one promise: one that is owed, else one that was changed, else one that was kept", () => {
    const shown = (...ledger: PromiseFile[]) => lineOf(replied, "DT16-0001", ledger)?.promise;
    expect(shown(promise("C0", "S002"))).toBeNull();
    expect(shown(kept)).toEqual({
      matter: "C1",
      dueOn: "2026-12-31",
      progress: "kept",
      keptOn: "2026-10-01",
    });
    expect(shown(kept, changed)).toMatchObject({
      matter: "C2",
      progress: "not-kept",
      keptOn: null,
    });
    expect(shown(kept, changed, owed)).toMatchObject({ matter: "C3", progress: "under-way" });
  });
});

describe("a change of term", () => {
  it("finds what is submitted and not ended, once for each term", () => {
    const closed = fileOf("S2", [...replied, written("2026-06-01", { kind: "closed" } as Said)]);
    const carried = fileOf("S3", [
      ...referred,
      written("2026-12-31", { kind: "carried-on", term: "17" }),
    ]);
    const all = [
      fileOf("S1", referred),
      closed,
      carried,
      fileOf("S4", accepted.slice(0, 1)),
      { number: "S5", events: [] },
    ];
    const numbers = (term: string) =>
      suggestionsToCarryOn(all, term, nationalSuggestionRules, "2026-12-31").map(
        ({ number }) => number,
      );
    expect(numbers("17")).toEqual(["S1"]);
    expect(numbers("18")).toEqual(["S1", "S3"]);
  });
});
