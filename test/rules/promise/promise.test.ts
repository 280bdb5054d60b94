import type { PlainDate } from "deputy-archive";
import {
  type Actor,
  advancePromise,
  changesUntold,
  overduePromises,
  type PromiseEventBody,
  type PromiseFile,
  promiseLedgerOfYear,
  promiseState,
  promiseStatement,
  promisesToExplain,
  type Recorded,
  standingIn,
} from "deputy-archive/life";
import { describe, expect, it } from "vitest";

type Said = PromiseEventBody extends infer Body
  ? Body extends PromiseEventBody
    ? Omit<Body, "on">
    : never
  : never;

const office: Actor = { role: "office", id: "office" };

const written = (
  on: PlainDate,
  said: Said,
  { by = office, reason = "示例理由", recordedOn = on }: Partial<Recorded<unknown>> = {},
): Recorded<PromiseEventBody> => ({
  recordedOn,
  by,
  reason,
  // The day belongs to every kind of move alike.
  body: { ...said, on } as PromiseEventBody,
});

const promised = (
  on: PlainDate = "2026-05-08",
  dueOn: PlainDate | null = "2026-10-31",
  body = "甲局",
) =>
  written(on, {
    kind: "promised",
    suggestion: "S001",
    body,
    text: "示例",
    class: "in-progress",
    dueOn,
  });

function walk(events: readonly Recorded<PromiseEventBody>[], number = "C1") {
  const refused: string[] = [];
  const file = events.reduce<PromiseFile>(
    (before, event) => {
      const { value, issues } = advancePromise(before, event);
      refused.push(...issues.map(({ code }) => code));
      return value;
    },
    { number, events: [] },
  );
  const { value: state } = promiseState(file, "9999-12-31");
  return { file, state, refused };
}

const kept = written("2026-10-20", { kind: "kept" });
const changed = written("2026-10-20", { kind: "changed", replacedBy: "C9" });
const carried = written("2026-12-20", { kind: "carried", toYear: 2027, dueOn: "2027-06-30" });
const closed = written("2026-11-01", { kind: "closed" });

describe("a promise", () => {
  it("keeps its first day, its progress, its reasons, and who struck it off", () => {
    const { state, refused } = walk([
      promised(),
      written("2026-07-01", { kind: "progressed", text: "已立项" }),
      carried,
      written("2027-03-01", { kind: "kept" }),
      written(
        "2027-03-10",
        { kind: "rated", deputy: "DT16-0001", satisfaction: "satisfied" },
        { reason: null },
      ),
      written("2027-03-20", { kind: "closed" }),
    ]);
    expect(refused).toEqual([]);
    expect(state).toEqual({
      number: "C1",
      suggestion: "S001",
      body: "甲局",
      text: "示例",
      class: "in-progress",
      promisedOn: "2026-05-08",
      firstDueOn: "2026-10-31",
      dueOn: "2027-06-30",
      progress: [{ on: "2026-07-01", text: "已立项" }],
      ending: { kind: "kept", on: "2027-03-01" },
      carries: [{ on: "2026-12-20", fromYear: 2026, toYear: 2027, reason: "示例理由" }],
      told: [],
      ratings: [
        { on: "2027-03-10", deputy: "DT16-0001", satisfaction: "satisfied", reasons: null },
      ],
      explanations: [],
      closed: { on: "2027-03-20", by: office },
    });
  });

  it("a carry-over without a new day keeps the old one, and goes forward", () => {
    const again = (toYear: number) =>
      written("2026-12-20", { kind: "carried", toYear, dueOn: null });
    expect(walk([promised(), again(2027)]).state?.dueOn).toBe("2026-10-31");
    for (const year of [2026, 2025, 2027.5]) {
      expect(walk([promised(), again(year)]).refused).toEqual(["carried-backwards"]);
    }
    expect(walk([promised(), again(Number.NaN)]).refused).toEqual(["malformed-event"]);
    expect(walk([promised(), again(2027), again(2027)]).refused).toEqual(["carried-backwards"]);
    expect(walk([promised(), again(2027), again(2028)]).state?.carries[1]?.fromYear).toBe(2027);
  });

  it("what was not done is reopened, and is owed again", () => {
    const { state } = walk([promised(), kept, written("2026-11-05", { kind: "reopened" })]);
    expect(state?.ending).toBeNull();
  });

  it("is struck off only when it has ended; telling and rating may come later", () => {
    expect(walk([promised(), closed]).refused).toEqual(["promise-owed"]);
    const { refused, state } = walk([
      promised(),
      kept,
      closed,
      written("2026-11-02", { kind: "told", listener: "deputy" }),
      written("2026-11-03", { kind: "rated", deputy: "DT16-0001", satisfaction: "dissatisfied" }),
      written("2026-11-04", { kind: "reopened" }),
    ]);
    expect(refused).toEqual(["promise-closed"]);
    expect(state).toMatchObject({
      told: [{ listener: "deputy" }],
      ratings: [{ reasons: "示例理由" }],
    });
  });

  const none = { reason: " " };
  it.each([
    ["nothing promised", [kept], "not-promised"],
    ["promised twice", [promised(), promised()], "already-promised"],
    ["kept and changed", [promised(), kept, changed], "promise-ended"],
    ["kept twice", [promised(), kept, kept], "promise-ended"],
    ["carried after it was changed", [promised(), changed, carried], "promise-ended"],
    [
      "reopened while owed",
      [promised(), written("2026-11-05", { kind: "reopened" })],
      "promise-owed",
    ],
    [
      "changed without a reason",
      [promised(), written("2026-10-20", { kind: "changed", replacedBy: null }, none)],
      "reason-missing",
    ],
    [
      "carried without a reason",
      [
        promised(),
        written("2026-12-20", { kind: "carried", toYear: 2027, dueOn: null }, { reason: null }),
      ],
      "reason-missing",
    ],
    [
      "reopened without a reason",
      [promised(), kept, written("2026-11-05", { kind: "reopened" }, none)],
      "reason-missing",
    ],
    [
      "dissatisfied without a reason",
      [
        promised(),
        written(
          "2026-11-05",
          { kind: "rated", deputy: "DT16-0001", satisfaction: "dissatisfied" },
          none,
        ),
      ],
      "reason-missing",
    ],
    [
      "kept before it was promised",
      [promised(), written("2026-05-07", { kind: "kept" }, { recordedOn: "2026-05-08" })],
      "dated-too-early",
    ],
    [
      "reopened before it ended",
      [promised(), kept, written("2026-10-19", { kind: "reopened" }, { recordedOn: "2026-10-20" })],
      "dated-too-early",
    ],
  ] as const)("%s is refused", (_, events, code) => {
    const { file, refused } = walk(events);
    expect(refused).toEqual([code]);
    expect(file.events).toEqual(events.slice(0, -1));
  });

  const rate = { kind: "rated", deputy: "DT16-0001", satisfaction: "satisfied" } as const;
  it.each([
    ["a deputy rates for itself", rate, { role: "deputy", id: "DT16-0001" }, true],
    ["a deputy rates for another", rate, { role: "deputy", id: "DT16-0002" }, false],
    ["a deputy keeps", { kind: "kept" }, { role: "deputy", id: "DT16-0001" }, false],
    ["a station rates for a deputy", rate, { role: "station", id: "站" }, true],
    ["an organiser rates", rate, { role: "organiser", id: "DT16-0001" }, false],
    ["the body keeps", { kind: "kept" }, { role: "handling-body", id: "甲局" }, true],
    ["another body keeps", { kind: "kept" }, { role: "handling-body", id: "乙局" }, false],
    ["the body rates", rate, { role: "handling-body", id: "甲局" }, false],
    ["the body strikes off", { kind: "closed" }, { role: "handling-body", id: "甲局" }, false],
    ["the body reopens", { kind: "reopened" }, { role: "handling-body", id: "甲局" }, false],
    ["the higher office keeps", { kind: "kept" }, { role: "higher-office", id: "上级" }, true],
    ["the chairpersons keep", { kind: "kept" }, { role: "congress-body", id: "主任会议" }, true],
  ] as const)("%s", (_, said, by, allowed) => {
    const { refused } = walk([promised(), written("2026-11-05", said, { by })]);
    expect(refused).toEqual(allowed ? [] : ["not-theirs-to-write"]);
  });

  it("a body promises for itself", () => {
    const by = { role: "handling-body", id: "乙局" } as const;
    expect(walk([{ ...promised(), by }]).refused).toEqual(["not-theirs-to-write"]);
    expect(walk([{ ...promised("2026-05-08", null, "乙局"), by }]).refused).toEqual([]);
  });
});

const ledger = [
  walk(
    [
      promised("2025-03-01"),
      written("2025-12-20", { kind: "carried", toYear: 2026, dueOn: null }),
      kept,
      written("2026-10-25", { kind: "rated", deputy: "DT16-0001", satisfaction: "dissatisfied" }),
      written("2026-10-28", { kind: "rated", deputy: "DT16-0001", satisfaction: "satisfied" }),
      written("2026-10-28", {
        kind: "rated",
        deputy: "DT16-0002",
        satisfaction: "basically-satisfied",
      }),
      written("2026-10-29", { kind: "rated", deputy: "DT16-0003", satisfaction: "dissatisfied" }),
    ],
    "C1",
  ),
  walk([promised("2026-05-08", "2026-10-31", "乙局")], "C2"),
  walk([promised("2026-05-08", "2026-08-31"), carried], "C3"),
  walk(
    [
      promised("2026-05-09", null),
      changed,
      written("2026-10-21", { kind: "told", listener: "deputy" }),
    ],
    "C4",
  ),
  walk([promised("2024-05-09", null), written("2025-01-02", { kind: "kept" })], "C5"),
].map(({ file }) => file);

describe("the ledger of a year", () => {
  it("has each promise once: kept, changed, carried or open", () => {
    const { total, byBody } = promiseLedgerOfYear(ledger, 2026, "2026-12-31");
    expect(total).toEqual({
      promised: 4,
      made: 3,
      brought: 1,
      kept: 1,
      changed: 1,
      carried: 1,
      open: 1,
      keptRate: { numerator: 25, denominator: 1 },
      rated: 3,
      satisfied: 1,
      basicallySatisfied: 1,
      dissatisfied: 1,
      satisfiedRate: { numerator: 100, denominator: 3 },
      atLeastBasicallyRate: { numerator: 200, denominator: 3 },
    });
    expect(byBody.map(({ body, counts }) => [body, counts.promised])).toEqual([
      ["甲局", 3],
      ["乙局", 1],
    ]);
  });

  it("knows only what was written down by the day", () => {
    const { total } = promiseLedgerOfYear(ledger, 2026, "2026-10-19");
    expect(total).toMatchObject({
      promised: 4,
      kept: 0,
      changed: 0,
      carried: 0,
      open: 4,
      satisfiedRate: null,
    });
    expect(promiseLedgerOfYear(ledger, 2026, "2024-01-01").total).toMatchObject({
      promised: 0,
      keptRate: null,
    });
  });

  it("brings forward what was not ended, carried over or not", () => {
    const years = ledger
      .flatMap((file) => promiseState(file, "2027-12-31").value ?? [])
      .map((promise) => [2024, 2025, 2026, 2027].map((year) => standingIn(promise, year)));
    expect(years).toEqual([
      [null, "carried", "kept", null],
      [null, null, "open", "open"],
      [null, null, "carried", "open"],
      [null, null, "changed", null],
      ["open", "kept", null, null],
    ]);
  });
});

describe("what is owed", () => {
  it("the longest overdue comes first; one without a day, or carried to a later one, is not", () => {
    const late = (asOf: PlainDate) =>
      overduePromises(ledger, asOf).map(({ promise, daysLate }) => [promise.number, daysLate]);
    expect(late("2026-11-02")).toEqual([
      ["C3", 63],
      ["C2", 2],
    ]);
    expect(late("2026-10-31")).toEqual([["C3", 61]]);
    expect(late("2026-12-31")).toEqual([["C2", 61]]);
    const same = [walk([promised()], "C8"), walk([promised()], "C7")].map(({ file }) => file);
    expect(overduePromises(same, "2026-11-02").map(({ promise }) => promise.number)).toEqual([
      "C7",
      "C8",
    ]);
  });

  it("the yearly statement has this and the last year's promises of the suggestions asked for", () => {
    const progressed = walk(
      [
        promised("2025-05-08"),
        written("2025-06-01", { kind: "progressed", text: "一" }),
        written("2025-06-02", { kind: "progressed", text: "二" }),
        written("2025-12-01", { kind: "kept" }),
      ],
      "C6",
    ).file;
    const { sendWithin, lines } = promiseStatement(
      [...ledger, progressed],
      ["S001"],
      2026,
      "2026-12-31",
    );
    expect(sendWithin).toEqual({ from: "2026-10-01", to: "2026-12-31" });
    expect(
      lines.map(({ promise, standing, latest }) => [
        promise.number,
        standing,
        latest?.text ?? null,
      ]),
    ).toEqual([
      ["C1", "kept", null],
      ["C2", "open", null],
      ["C3", "carried", null],
      ["C4", "changed", null],
      ["C6", "kept", "二"],
    ]);
    expect(promiseStatement(ledger, ["S002"], 2026, "2026-12-31").lines).toEqual([]);
    expect(() => promiseStatement(ledger, [], 10000, "2026-12-31")).toThrow("10000");
  });

  it("at a change of term every promise still owed is explained in writing", () => {
    const numbers = (files: readonly PromiseFile[], term: string) =>
      promisesToExplain(files, term, "2026-12-31").map(({ number }) => number);
    expect(numbers(ledger, "16")).toEqual(["C2", "C3"]);
    const explained = walk([
      promised(),
      written("2026-12-01", { kind: "explained", term: "16", text: "示例说明" }),
    ]).file;
    expect(numbers([explained], "16")).toEqual([]);
    expect(numbers([explained], "17")).toEqual(["C1"]);
  });

  it("of a change both the deputy and the standing committee are told", () => {
    expect(
      changesUntold(ledger, "2026-12-31").map(({ promise, deputy, committee }) => [
        promise.number,
        deputy,
        committee,
      ]),
    ).toEqual([
      ["C3", true, true],
      ["C4", false, true],
    ]);
    const before = walk([
      promised(),
      written("2026-09-01", { kind: "told", listener: "standing-committee" }),
      changed,
    ]).file;
    expect(changesUntold([before], "2026-12-31")).toMatchObject([
      { deputy: true, committee: true },
    ]);
    const told = walk([
      promised(),
      changed,
      written("2026-10-21", { kind: "told", listener: "deputy" }),
      written("2026-10-21", { kind: "told", listener: "standing-committee" }),
    ]).file;
    expect(changesUntold([told], "2026-12-31")).toEqual([]);
  });

  it("of a carry-over too, until it is kept after all", () => {
    const owed = walk([promised(), carried]).file;
    expect(changesUntold([owed], "2026-12-31")).toMatchObject([{ deputy: true, committee: true }]);
    const kept = walk([promised(), carried, written("2026-12-30", { kind: "kept" })]).file;
    expect(changesUntold([kept], "2026-12-31")).toEqual([]);
  });
});
