import type { PlainDate } from "deputy-archive";
import {
  checkDayInOffice,
  lifeIssueMessage,
  recordTenure,
  type TenureFact,
  tenureDays,
  tenureInForce,
  tenureOf,
  tenureStatusOn,
} from "deputy-archive/life";
import { describe, expect, it } from "vitest";
import {
  elected,
  known,
  movedOut,
  on,
  resigned,
  resumed,
  sentenced,
  suspended,
  termEnded,
} from "./events";

const asOf = "2026-11-30";
const told = (...facts: readonly TenureFact[]) => tenureOf(facts.map(known), asOf);
const inForce = (...facts: readonly TenureFact[]) => told(...facts).value.inForce;
const begun = elected("2021-09-28");

describe("days in force", () => {
  it.each([
    ["go on where nothing ended them", [begun], [{ from: "2021-09-28", to: null }]],
    ["none without an election", [], []],
    [
      "a by-election begins them as well",
      [{ kind: "by-elected", effectiveOn: "2024-02-01", electedOn: "2024-01-20" }],
      [{ from: "2024-02-01", to: null }],
    ],
    [
      "the day of a suspension and the day duties resume both count",
      [begun, suspended("2023-03-01"), resumed("2023-06-01")],
      [
        { from: "2021-09-28", to: "2023-03-01" },
        { from: "2023-06-01", to: null },
      ],
    ],
    [
      "resumed the same day, nothing was lost",
      [begun, suspended("2023-03-01"), resumed("2023-03-01")],
      [{ from: "2021-09-28", to: null }],
    ],
    [
      "resumed the day after, the day of the suspension still shows",
      [begun, suspended("2023-03-01"), resumed("2023-03-02")],
      [
        { from: "2021-09-28", to: "2023-03-01" },
        { from: "2023-03-02", to: null },
      ],
    ],
    [
      "one cause followed by another gives no day between them",
      [begun, suspended("2023-03-01"), resumed("2023-06-01"), sentenced("2023-06-01")],
      [{ from: "2021-09-28", to: "2023-03-01" }],
    ],
    [
      "and the first day in office stays, whatever happened on it",
      [begun, suspended("2021-09-28"), resumed("2021-09-28"), sentenced("2021-09-28")],
      [{ from: "2021-09-28", to: "2021-09-28" }],
    ],
    [
      "the day of the end still counts",
      [begun, movedOut("2025-05-06")],
      [{ from: "2021-09-28", to: "2025-05-06" }],
    ],
    [
      "an end while suspended brings no day back",
      [begun, suspended("2023-03-01"), movedOut("2025-05-06")],
      [{ from: "2021-09-28", to: "2023-03-01" }],
    ],
    [
      "the end of the term ends them",
      [begun, termEnded("2026-09-20")],
      [{ from: "2021-09-28", to: "2026-09-20" }],
    ],
  ] as const)("%s", (_, facts, expected) => {
    expect(inForce(...facts)).toEqual(expected);
  });
});

describe("states", () => {
  it("follow each other without a gap, and each says what brought it about", () => {
    const facts = [begun, suspended("2023-03-01"), resumed("2023-06-01"), resigned("2025-05-06")];
    expect(told(...facts).value).toMatchObject({
      spans: [
        { status: "in-office", from: "2021-09-28", to: "2023-02-28", because: facts[0] },
        { status: "suspended", from: "2023-03-01", to: "2023-05-31", because: facts[1] },
        { status: "in-office", from: "2023-06-01", to: "2025-05-05", because: facts[2] },
        { status: "ended", from: "2025-05-06", to: null, because: facts[3] },
      ],
      ended: facts[3],
    });
  });

  it.each([
    ["2021-09-27", null, false],
    ["2021-09-28", "in-office", true],
    ["2023-03-01", "suspended", true],
    ["2023-03-02", "suspended", false],
    ["2023-06-01", "in-office", true],
    ["2025-05-06", "ended", true],
    ["2025-05-07", "ended", false],
  ] as const)("on %s: %s", (date, status, force) => {
    const { value } = told(
      begun,
      suspended("2023-03-01"),
      resumed("2023-06-01"),
      resigned("2025-05-06"),
    );
    expect(tenureStatusOn(value, date)).toBe(status);
    expect(tenureInForce(value, date)).toBe(force);
  });

  it("a later of two things on one day names the day", () => {
    const { spans } = told(begun, suspended("2023-03-01"), resumed("2023-03-01")).value;
    expect(spans.map(({ status, from }) => [status, from])).toEqual([
      ["in-office", "2021-09-28"],
      ["in-office", "2023-03-01"],
    ]);
  });

  it("are seen as they were known on a past day", () => {
    const late = [known(begun), on("2023-04-10", suspended("2023-03-01"))];
    const seen = (day: PlainDate) => tenureStatusOn(tenureOf(late, day).value, "2023-03-15");
    expect([seen("2023-04-09"), seen("2023-04-10")]).toEqual(["in-office", "suspended"]);
  });
});

describe("days in office in a window", () => {
  it.each([
    ["suspended days do not count", "2023-03-01", "2023-06-30", 1 + 30],
    ["before the first day there are none", "2021-01-01", "2021-09-27", 0],
    ["after the end there are none", "2025-05-07", "2025-12-31", 0],
    ["the first and the last day count", "2025-05-06", "2025-05-06", 1],
  ] as const)("%s", (_, from, to, days) => {
    const { value } = told(
      begun,
      suspended("2023-03-01"),
      resumed("2023-06-01"),
      resigned("2025-05-06"),
    );
    expect(tenureDays(value, { from, to })).toBe(days);
  });

  it("a mandate that goes on fills the window", () => {
    const { value } = told(begun);
    expect(tenureDays(value, { from: "2026-01-01", to: "2026-12-31" })).toBe(365);
  });
});

describe("what cannot have happened is said and changes nothing", () => {
  const term = { from: "2021-09-28", to: "2026-12-31" } as const;

  it.each([
    ["a suspension without an election", [], suspended("2023-03-01"), "tenure-before-election"],
    ["a resumption before the election", [begun], resumed("2021-09-01"), "tenure-before-term"],
    ["two elections", [begun], elected("2023-03-01"), "tenure-begun-twice"],
    [
      "two suspensions",
      [begun, suspended("2023-03-01")],
      suspended("2023-04-01"),
      "tenure-suspended-twice",
    ],
    [
      "a suspension recorded before one that is already there",
      [begun, suspended("2023-03-01")],
      suspended("2023-02-01"),
      "tenure-suspended-twice",
    ],
    ["resuming without a suspension", [begun], resumed("2023-03-01"), "tenure-not-suspended"],
    ["a second end", [begun, movedOut("2023-03-01")], resigned("2023-03-01"), "tenure-after-end"],
    [
      "an election after the end",
      [begun, movedOut("2023-03-01")],
      elected("2024-01-01"),
      "tenure-after-end",
    ],
    [
      "the end before what is recorded",
      [begun, suspended("2023-03-01")],
      movedOut("2023-02-01"),
      "tenure-after-end",
    ],
    ["before the term", [], elected("2021-09-01"), "tenure-before-term"],
    ["after the term", [begun], movedOut("2027-01-01"), "tenure-after-term"],
  ] as const)("%s", (_, facts, next, code) => {
    const events = facts.map(known);
    const tried = recordTenure(events, known(next), term);
    expect(tried.value).toBe(events);
    expect(tried.issues.map((issue) => issue.code)).toContain(code);
    for (const issue of tried.issues) {
      expect(lifeIssueMessage(issue, "zh")).not.toMatch(/…|tenure-/);
      expect(lifeIssueMessage(issue, "en")).not.toMatch(/…|tenure-/);
    }
  });

  it("a term still open has no last day", () => {
    const events = [known(begun)];
    const tried = recordTenure(events, known(movedOut("2027-01-01")), { ...term, to: null });
    expect(tried.value).toHaveLength(2);
    expect(tried.issues).toEqual([]);
  });

  it("an issue of merged copies points at the event", () => {
    const events = [begun, suspended("2023-03-01"), sentenced("2023-04-01")].map(known);
    expect(tenureOf(events, asOf).issues).toEqual([
      {
        code: "tenure-suspended-twice",
        path: [2],
        params: { kind: "suspended", on: "2023-04-01" },
      },
    ]);
  });

  it("the same fact from two people is one", () => {
    const facts = [known(begun), on("2021-10-20", begun)];
    expect(tenureOf(facts, asOf)).toEqual(tenureOf([known(begun)], asOf));
  });
});

describe("a fact written down by mistake", () => {
  const wrong = [known(begun), known(movedOut("2023-03-01"))];
  const voided = on("2023-05-01", { kind: "tenure-voided", fact: movedOut("2023-03-01") });

  it("does not count from the day it is voided, and is still seen before", () => {
    const { value: events, issues } = recordTenure(wrong, voided);
    expect(issues).toEqual([]);
    expect(events).toEqual([...wrong, voided]);
    expect(tenureOf(events, "2023-05-01").value.ended).toBeNull();
    expect(tenureOf(events, "2023-04-30").value.ended?.effectiveOn).toBe("2023-03-01");
  });

  it("written down again later, it counts again", () => {
    const again = on("2023-06-01", movedOut("2023-03-01"));
    expect(tenureOf([...wrong, voided, again], asOf).value.ended).not.toBeNull();
  });

  it("written down again the day it was voided, it would have no effect, and that is said", () => {
    const events = [...wrong, voided];
    const again = on("2023-05-01", movedOut("2023-03-01"));
    const tried = recordTenure(events, again);
    expect(tried.value).toBe(events);
    expect(tried.issues.map(({ code, path }) => [code, path])).toEqual([
      ["tenure-voided-that-day", [3]],
    ]);
    expect(lifeIssueMessage(tried.issues[0] ?? never(), "zh")).toContain("次日");
    const next = on("2023-05-02", movedOut("2023-03-01"));
    expect(recordTenure(events, next).issues).toEqual([]);
  });

  it("voided twice, the later day decides", () => {
    const again = on("2023-06-01", movedOut("2023-03-01"));
    const both = [on("2023-07-01", voided.body), voided];
    for (const corrections of [both, [...both].reverse()]) {
      const { value, issues } = tenureOf([...wrong, again, ...corrections], asOf);
      expect([value.ended, issues]).toEqual([null, []]);
    }
  });

  it("that was never written down cannot be voided", () => {
    const events = [known(begun)];
    const tried = recordTenure(events, voided);
    expect(tried.value).toBe(events);
    expect(tried.issues).toEqual([
      {
        code: "tenure-nothing-to-void",
        path: [1],
        params: { kind: "terminated", on: "2023-03-01" },
      },
    ]);
    expect(lifeIssueMessage(tried.issues[0] ?? never(), "zh")).toContain("终止没有登记过");
  });

  it("may leave others without what they build on, and that is said", () => {
    const events = [begun, suspended("2023-03-01"), resumed("2023-06-01")].map(known);
    const fact = suspended("2023-03-01");
    const tried = recordTenure(events, on("2023-07-01", { kind: "tenure-voided", fact }));
    expect(tried.value).toHaveLength(4);
    expect(tried.issues.map(({ code, path }) => [code, path])).toEqual([
      ["tenure-not-suspended", [2]],
    ]);
  });

  it("is not looked at before it is known", () => {
    expect(tenureOf([known(begun), voided], "2023-04-01").issues).toEqual([]);
  });
});

function never(): never {
  throw new Error("there is an issue");
}

describe("an entry of a day", () => {
  const events = [begun, suspended("2023-03-01"), resumed("2023-06-01"), movedOut("2025-05-06")];

  it.each([
    ["2021-09-27", "not-begun"],
    ["2023-04-01", "suspended"],
    ["2025-05-07", "ended"],
  ] as const)("%s does not belong to the mandate: %s", (date, status) => {
    const issue = checkDayInOffice(events.map(known), date);
    expect(issue).toEqual({ code: "not-in-office", path: [], params: { on: date, status } });
    expect(lifeIssueMessage(issue ?? never(), "zh")).not.toMatch(/…|not-/);
  });

  it.each(["2021-09-28", "2023-03-01", "2023-06-01", "2025-05-06"] as const)(
    "%s belongs to it",
    (date) => {
      expect(checkDayInOffice(events.map(known), date)).toBeNull();
    },
  );

  it("nothing can be said where nothing is known of the mandate", () => {
    expect(checkDayInOffice([], "2023-04-01")).toBeNull();
  });
});
