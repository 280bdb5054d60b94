import {
  type ArchiveRecord,
  enoughFor,
  enoughText,
  type Mandate,
  nextPoints,
  nextPointsText,
  type PlainDate,
  type Policy,
  type ScoreRule,
  tally,
} from "deputy-archive";
import { describe, expect, it } from "vitest";
import { datong, options, plan } from "../datong";
import { measureOf, rule, tallied } from "../language/small";
import { archiveOf, entry, mandateOf, many, suggestion } from "../records";

/** A deputy with 80 points on 1 August, two receptions and no duty report. */
const goodYear: readonly ArchiveRecord[] = [
  entry("attend-congress", { quantity: 8 }),
  ...many(3, entry("deliberate", { occurredOn: "2026-03-07" })),
  suggestion(),
  suggestion({ role: "lead", occurredOn: "2026-03-06" }),
  entry("bill", { role: "lead" }),
  ...many(4, entry("vote", { occurredOn: "2026-03-12" })),
  ...many(3, entry("sit-in", { occurredOn: "2026-04-12" })),
  ...many(2, entry("inspection", { occurredOn: "2026-05-12" })),
  ...many(2, entry("research", { occurredOn: "2026-05-22" })),
  ...many(3, entry("group-activity", { occurredOn: "2026-06-22" })),
  ...many(2, entry("reception", { occurredOn: "2026-07-22" })),
  entry("visit", { quantity: 12, occurredOn: "2026-07-25" }),
  entry("relief", { quantity: 2, occurredOn: "2026-07-26" }),
  entry("training", { quantity: 4, occurredOn: "2026-07-27" }),
];

function datongSays(
  target: string,
  records: readonly ArchiveRecord[],
  asOf: PlainDate,
  mandate: Partial<Mandate> = {},
) {
  const of = tally(plan, archiveOf(records, mandateOf(mandate)), { ...options, asOf });
  const result = enoughFor(of, target);
  if (result === null) throw new Error("no such target");
  return enoughText(result, datong);
}

describe("under the Datong illustration", () => {
  const absence = entry("training", { attendance: "absent", quantity: 1 });

  it.each([
    ["a grade already reached", "competent", goodYear, "2026-08-01", {}],
    ["a grade within reach", "excellent", goodYear, "2026-08-01", {}],
    ["a list whose grade is within reach", "outstanding", goodYear, "2026-08-01", {}],
    ["the year is over", "excellent", goodYear, "2026-12-01", {}],
    ["an absence stays", "excellent", [...goodYear, absence], "2026-08-01", {}],
    [
      "a class that is never a candidate",
      "outstanding",
      goodYear,
      "2026-08-01",
      { deputyClass: "standing-committee" },
    ],
    ["in office for too short a time", "excellent", [], "2026-08-01", { beganOn: "2026-07-01" }],
    [
      "the mandate has ended",
      "competent",
      [],
      "2026-08-01",
      { status: "ended", statusOn: "2026-07-01" },
    ],
  ] as const)("%s", (_, target, records, asOf, mandate) => {
    expect(datongSays(target, records, asOf, mandate)).toMatchSnapshot();
  });

  it("says what one more record would earn", () => {
    const of = tally(plan, archiveOf(goodYear), { ...options, asOf: "2026-08-01" });
    expect(nextPoints(of).map((next) => nextPointsText(next, datong).zh)).toMatchSnapshot();
  });

  it("knows no other target", () => {
    expect(enoughFor(tally(plan, archiveOf([]), options), "unheard-of")).toBeNull();
  });
});

const grade = (atLeast: number): Partial<Policy> => ({
  assessment: {
    standings: [],
    grades: [{ ...rule("good"), atLeast }, rule("other")],
  },
});

const each = (id: string, duty: string, more: object = {}): ScoreRule => ({
  ...rule(id),
  of: { from: "entries", duties: [duty] },
  value: { kind: "each", points: 1 },
  ...more,
});

const reachTwo = (id: string, duty: string): ScoreRule => ({
  ...rule(id),
  of: { from: "entries", duties: [duty] },
  value: {
    kind: "steps",
    by: { all: "units" },
    steps: [{ atLeast: 2, points: 30 }, { points: 0 }],
  },
});

const monthly: ScoreRule = {
  ...rule("monthly"),
  each: "month",
  ceiling: 1,
  parts: [each("1", "meeting")],
};

const granted: ScoreRule = {
  ...rule("monthly"),
  each: "month",
  parts: [{ ...rule("base"), of: { from: "mandate" }, value: { kind: "each", points: 1 } }],
};

interface Small {
  readonly title: string;
  readonly parts: readonly ScoreRule[];
  readonly line: number;
  readonly asOf?: PlainDate;
  readonly says: string;
}

const cases: readonly Small[] = [
  {
    title: "one record of a threshold earns nothing, two at once do",
    parts: [reachTwo("1", "meeting")],
    line: 30,
    says: "2 meeting, smallest",
  },
  {
    title: "both halves of a minimum set are needed",
    parts: [
      {
        ...rule("both"),
        combine: "lowest",
        parts: [reachTwo("1", "meeting"), reachTwo("2", "paper")],
      },
    ],
    line: 30,
    says: "2 meeting + 2 paper, smallest",
  },
  {
    title: "of two alternatives the one that reaches far enough",
    parts: [
      {
        ...rule("either"),
        combine: "highest",
        parts: [each("1", "meeting"), each("2", "paper", { ceiling: 1 })],
      },
    ],
    line: 2,
    says: "2 meeting, smallest",
  },
  {
    title: "a monthly ceiling wants as many months",
    parts: [monthly],
    line: 3,
    asOf: "2026-09-15",
    says: "3 meeting, smallest",
  },
  {
    title: "more months than the year has cannot be had",
    parts: [monthly],
    line: 13,
    says: "out-of-reach",
  },
  {
    title: "what coming months grant may be enough by itself",
    parts: [granted],
    line: 12,
    says: "nothing more, smallest",
  },
  {
    title: "no day is left after the last",
    parts: [each("1", "meeting")],
    line: 1,
    asOf: "2026-12-31",
    says: "closed",
  },
];

function shortly(policy: Policy, asOf: PlainDate): string {
  const outcome = enoughFor(tallied({ policy, options: { asOf } }), "good")?.outcome;
  if (outcome?.kind === "impossible") return outcome.because.map(({ kind }) => kind).join(", ");
  if (outcome?.kind !== "enough") return String(outcome?.kind);
  const list = outcome.added.map(
    ({ count, records: [record] }) => `${count} ${record.kind === "entry" ? record.duty : ""}`,
  );
  const added = list.length === 0 ? "nothing more" : [...list].sort().join(" + ");
  return `${added}${outcome.smallest ? ", smallest" : ""}`;
}

describe("under small measures", () => {
  it.each(cases)("$title", ({ parts, line, asOf = "2026-06-15", says }) => {
    expect(shortly(measureOf(parts, grade(line)), asOf)).toBe(says);
  });
});
