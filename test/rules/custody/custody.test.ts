import type { PlainDate } from "deputy-archive";
import {
  type Actor,
  type Custody,
  type CustodyEventBody,
  custodyOn,
  keepersOn,
  lifeIssueMessage,
  takeCustodyEvent,
} from "deputy-archive/life";
import { describe, expect, it } from "vitest";
import {
  county,
  custodyRules,
  deputy,
  done,
  higherOffice,
  made,
  registered,
  station,
  written,
} from "../../arbitraries/life/custodyEvents";

const mark = { entries: 3, heads: ["h1", "h2"] };

const moved = (on: PlainDate, to = "S2", inCounty = "C1"): CustodyEventBody => ({
  kind: "moved",
  on,
  county: inCounty,
  station: to,
});
const handedOver = (
  on: PlainDate,
  to = "S2",
  copy: "station" | "county" = "station",
): CustodyEventBody => ({ kind: "handed-over", copy, on, to, handedOverBy: "示例甲", ...mark });
const received = (
  on: PlainDate,
  copy: "station" | "county" = "station",
  what = mark,
): CustodyEventBody => ({ kind: "received", copy, on, receivedBy: "示例乙", ...what });
const yearClosed = (on: PlainDate, from: PlainDate, to: PlainDate): CustodyEventBody => ({
  kind: "year-closed",
  on,
  period: { from, to },
  entries: 3,
  hash: "ab",
});
const line = (code: string) =>
  ({
    code,
    title: "示例",
    responsible: "示例",
    date: "2026-01-20",
    pages: null,
    retention: "Y",
    record: { kind: "suggestion", id: code },
  }) as const;
const termClosed = (
  on: PlainDate,
  keptBy: Actor = station(),
  codes: readonly string[] = ["A-1"],
): CustodyEventBody => ({
  kind: "term-closed",
  on,
  keptBy,
  events: 1,
  ...mark,
  inventory: codes.map(line),
});
const supplemented = (
  on: PlainDate,
  events: readonly string[] = ["e1"],
  codes: readonly string[] = [],
): CustodyEventBody => ({ kind: "supplemented", on, events, lines: codes.map(line) });
const carriedForward = (seal: string): CustodyEventBody => ({
  kind: "carried-forward",
  on: "2021-09-02",
  link: { mandate: "DT15-0001@140200#15", seal, unfinished: { suggestions: [], promises: [] } },
});

type Step = ReturnType<typeof done>;

const after = (...steps: readonly Step[]) =>
  custodyOn([done(station(), made), ...steps], "2030-01-01", custodyRules);

function lawful(...steps: readonly Step[]): Custody {
  const { value, issues } = after(...steps);
  expect(issues).toEqual([]);
  if (value === null) throw new Error("no copies");
  return value;
}

/** The issue of the last step, and that it changed nothing. */
function refused(...steps: readonly Step[]) {
  const before = lawful(...steps.slice(0, -1));
  const last = steps[steps.length - 1];
  if (last === undefined) throw new Error("no step");
  const { value, issues } = takeCustodyEvent(before, last, custodyRules);
  expect(value).toBe(before);
  expect(issues.length).toBe(1);
  const [issue] = issues;
  if (issue === undefined) throw new Error("no issue");
  for (const language of ["zh", "en"] as const) {
    expect(lifeIssueMessage(issue, language)).not.toMatch(/\{|…|undefined/);
  }
  return issue;
}

describe("three copies are made once", () => {
  it("nothing happens to copies before they are made", () => {
    const { value, issues } = takeCustodyEvent(
      null,
      done(station(), moved("2022-01-01")),
      custodyRules,
    );
    expect([value, issues[0]?.code]).toEqual([null, "copies-not-made"]);
  });

  it("they are not made twice", () => {
    expect(refused(done(station(), made)).code).toBe("copies-already-made");
  });

  it("nothing is dated after the day it was written down", () => {
    const step = written("2021-12-31", station(), moved("2022-01-01"));
    expect(refused(step)).toEqual({
      code: "dated-after-recorded",
      path: ["on"],
      params: { on: "2022-01-01", recordedOn: "2021-12-31" },
    });
  });
});

describe("the archive follows the person (D7)", () => {
  const toSecond = [
    done(station(), moved("2023-03-01")),
    done(station(), handedOver("2023-03-02")),
    done(station(2), received("2023-03-05")),
  ];

  it("a move between stations passes the station's copy on, and no other", () => {
    const custody = lawful(...toSecond);
    expect(custody.copies.station.keepers).toEqual([
      { keeper: "S1", from: "2021-09-01" },
      { keeper: "S2", from: "2023-03-05" },
    ]);
    expect(custody.copies.county.keepers.length).toBe(1);
    expect(custody.copies.deputy.keepers.length).toBe(1);
    expect(custody.posting).toEqual({ county: "C1", station: "S2", from: "2023-03-01" });
  });

  it("who handed a copy over answers for it until the day it is received", () => {
    const custody = lawful(...toSecond);
    expect(keepersOn(custody, "2023-03-04")?.station.keeper).toBe("S1");
    expect(keepersOn(custody, "2023-03-05")?.station.keeper).toBe("S2");
    expect(keepersOn(custody, "2023-03-05")?.deputy).toEqual({
      keeper: "DT16-0001",
      from: "2021-09-01",
    });
    expect(keepersOn(custody, "2021-08-31")).toBeNull();
  });

  it("a move between counties of the region passes both copies on", () => {
    const custody = lawful(
      done(higherOffice, moved("2023-03-01", "S3", "C2")),
      done(station(), handedOver("2023-03-02", "S3")),
      done(county(), handedOver("2023-03-02", "C2", "county")),
      done(county(2), received("2023-03-03", "county")),
      done(station(3), received("2023-03-04")),
    );
    const keepers = keepersOn(custody, "2023-03-04");
    expect([keepers?.county.keeper, keepers?.station.keeper]).toEqual(["C2", "S3"]);
  });

  it("out of the region there is no move: the qualification ends", () => {
    const issue = refused(done(county(), moved("2023-03-01", "S9", "C9")));
    expect(issue).toEqual({
      code: "moved-out-of-region",
      path: ["county"],
      params: { county: "C9" },
    });
    expect(lifeIssueMessage(issue, "zh")).toContain("代表资格自行终止");
  });

  it.each<[string, string, Step[]]>([
    ["a move by somebody who keeps nothing", "not-keeper", [done(station(7), moved("2022-01-01"))]],
    ["a move by the deputy", "not-keeper", [done(deputy, moved("2022-01-01"))]],
    [
      "a move to where the deputy is",
      "moved-nowhere",
      [done(station(), moved("2022-01-01", "S1"))],
    ],
    ["a move before the former", "dated-before-former", [done(station(), moved("2021-08-31"))]],
    [
      "a handover by one who is not the keeper",
      "not-keeper",
      [done(station(), moved("2023-03-01")), done(station(2), handedOver("2023-03-02"))],
    ],
    [
      "a handover by a namesake in another capacity",
      "not-keeper",
      [
        done(station(), moved("2023-03-01")),
        done({ role: "office", id: "S1" }, handedOver("2023-03-02")),
      ],
    ],
    [
      "a second handover",
      "already-handed-over",
      [
        done(station(), moved("2023-03-01")),
        done(station(), handedOver("2023-03-02")),
        done(station(), handedOver("2023-03-03")),
      ],
    ],
    [
      "a handover to oneself",
      "handed-over-to-keeper",
      [done(station(), handedOver("2023-03-02", "S1"))],
    ],
    [
      "a handover nobody moved for",
      "handed-over-elsewhere",
      [done(station(), handedOver("2023-03-02"))],
    ],
    [
      "a handover before the move",
      "dated-before-former",
      [done(station(), moved("2023-03-01")), done(station(), handedOver("2023-02-28"))],
    ],
    [
      "a receipt without a handover",
      "nothing-handed-over",
      [done(station(2), received("2023-03-02"))],
    ],
    [
      "a receipt by another",
      "not-receiver",
      [
        done(station(), moved("2023-03-01")),
        done(station(), handedOver("2023-03-02")),
        done(station(3), received("2023-03-03")),
      ],
    ],
    [
      "a receipt before the handover",
      "dated-before-former",
      [
        done(station(), moved("2023-03-01")),
        done(station(), handedOver("2023-03-02")),
        done(station(2), received("2023-03-01")),
      ],
    ],
    [
      "a receipt of fewer entries",
      "received-differs",
      [
        done(station(), moved("2023-03-01")),
        done(station(), handedOver("2023-03-02")),
        done(station(2), received("2023-03-03", "station", { ...mark, entries: 2 })),
      ],
    ],
    [
      "a receipt of other events",
      "received-differs",
      [
        done(station(), moved("2023-03-01")),
        done(station(), handedOver("2023-03-02")),
        done(station(2), received("2023-03-03", "station", { ...mark, heads: ["h1"] })),
      ],
    ],
  ])("%s is refused: %s", (_, code, steps) => {
    expect(refused(...steps).code).toBe(code);
  });

  it("a copy handed over twice in a row names who it is on its way to", () => {
    const issue = refused(
      done(station(), moved("2023-03-01")),
      done(station(), handedOver("2023-03-02")),
      done(station(), handedOver("2023-03-02")),
    );
    expect(issue.params).toEqual({ to: "S2" });
  });
});

describe("closing", () => {
  const year = yearClosed("2022-12-05", "2021-12-01", "2022-11-30");

  it("keeps the periods closed, by county or station", () => {
    const next = yearClosed("2023-11-30", "2022-12-01", "2023-11-30");
    expect(lawful(done(station(), year), done(county(), next)).closed).toEqual([
      { from: "2021-12-01", to: "2022-11-30" },
      { from: "2022-12-01", to: "2023-11-30" },
    ]);
  });

  const sealed = done(county(), termClosed("2026-12-31"));

  it("a sealed archive is kept by one of the three keepers, the deputy too", () => {
    const { seal } = lawful(done(station(), termClosed("2026-12-31", deputy)));
    expect(seal).toEqual({ on: "2026-12-31", keptBy: deputy, inventory: [line("A-1")] });
  });

  it("a supplement adds to the inventory and changes no line of it", () => {
    const late = done(station(), supplemented("2027-01-05", ["e1"], ["A-2"]), "漏登");
    expect(lawful(sealed, late).seal?.inventory).toEqual([line("A-1"), line("A-2")]);
  });

  it.each<[string, string, Step[]]>([
    ["a year closed by the deputy", "not-keeper", [done(deputy, year)]],
    [
      "a year that ends before it begins",
      "dates-out-of-order",
      [done(station(), yearClosed("2022-12-05", "2022-11-30", "2021-12-01"))],
    ],
    [
      "a year closed before its last day",
      "closed-before-end",
      [done(station(), yearClosed("2022-11-29", "2021-12-01", "2022-11-30"))],
    ],
    ["a year closed twice", "period-already-closed", [done(station(), year), done(county(), year)]],
    [
      "a year that shares its first day with one closed",
      "period-already-closed",
      [
        done(station(), year),
        done(station(), yearClosed("2023-12-01", "2022-11-30", "2023-11-30")),
      ],
    ],
    [
      "an earlier year that shares its last day with one closed",
      "period-already-closed",
      [
        done(station(), year),
        done(station(), yearClosed("2022-12-06", "2020-12-01", "2021-12-01")),
      ],
    ],
    ["a term closed by the deputy", "not-keeper", [done(deputy, termClosed("2026-12-31"))]],
    [
      "a term closed while a copy is on its way",
      "handover-open",
      [
        done(station(), moved("2023-03-01")),
        done(station(), handedOver("2023-03-02")),
        done(county(), termClosed("2026-12-31")),
      ],
    ],
    [
      "an archive sealed for somebody who keeps nothing",
      "sealed-for-no-keeper",
      [done(county(), termClosed("2026-12-31", station(5)))],
    ],
    [
      "a term closed before the deputy moved",
      "dated-before-former",
      [done(station(), moved("2023-03-01")), done(county(), termClosed("2023-02-28"))],
    ],
    [
      "a term closed before a copy was received",
      "dated-before-former",
      [
        done(station(), moved("2023-03-01")),
        done(station(), handedOver("2023-03-02")),
        done(station(2), received("2023-03-05")),
        done(county(), termClosed("2023-03-04", station(2))),
      ],
    ],
    [
      "a reference code given twice",
      "reference-code-twice",
      [done(county(), termClosed("2026-12-31", station(), ["A-1", "A-1"]))],
    ],
    [
      "a move after the seal",
      "term-already-closed",
      [sealed, done(station(), moved("2027-01-01"))],
    ],
    ["a second seal", "term-already-closed", [sealed, sealed]],
    [
      "a supplement before any seal",
      "not-sealed",
      [done(station(), supplemented("2027-01-01"), "漏")],
    ],
    [
      "a supplement by another keeper",
      "not-keeper-of-sealed",
      [sealed, done(county(), supplemented("2027-01-01"), "漏")],
    ],
    [
      "a supplement by a namesake",
      "not-keeper-of-sealed",
      [sealed, done({ role: "office", id: "S1" }, supplemented("2027-01-01"), "漏")],
    ],
    [
      "a supplement without a reason",
      "supplement-without-reason",
      [sealed, done(station(), supplemented("2027-01-01"))],
    ],
    [
      "a supplement with an empty reason",
      "supplement-without-reason",
      [sealed, done(station(), supplemented("2027-01-01"), " ")],
    ],
    [
      "a supplement of nothing",
      "supplement-of-nothing",
      [sealed, done(station(), supplemented("2027-01-01", []), "漏")],
    ],
    [
      "a supplement before the seal",
      "dated-before-former",
      [sealed, done(station(), supplemented("2026-12-30"), "漏")],
    ],
    [
      "a supplement with a code given before",
      "reference-code-twice",
      [sealed, done(station(), supplemented("2027-01-01", [], ["A-1"]), "漏")],
    ],
    [
      "an earlier term linked twice",
      "already-carried-forward",
      [done(station(), carriedForward("s1")), done(station(), carriedForward("s1"))],
    ],
  ])("%s is refused: %s", (_, code, steps) => {
    expect(refused(...steps).code).toBe(code);
  });

  it("links to several earlier archives are kept", () => {
    const { links } = lawful(
      done(station(), carriedForward("s1")),
      done(station(), carriedForward("s2")),
    );
    expect(links.map(({ seal }) => seal)).toEqual(["s1", "s2"]);
  });
});

describe("custody on a day", () => {
  const steps = [
    done(station(), made),
    written("2022-01-01", station(), registered("2021-12-31")),
    done(station(2), handedOver("2022-02-01")),
    written("2023-04-01", station(), moved("2023-03-01")),
  ];

  it("passes over what happens to entries, and names the place of what could not be", () => {
    const { value, issues } = custodyOn(steps, "2023-04-01", custodyRules);
    expect(value?.posting.station).toBe("S2");
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ["not-keeper", ["events", 2, "by"]],
    ]);
  });

  it("knows only what was written down by then", () => {
    expect(custodyOn(steps, "2023-03-31", custodyRules).value?.posting.station).toBe("S1");
    expect(custodyOn(steps, "2021-08-31", custodyRules)).toEqual({ value: null, issues: [] });
  });
});
