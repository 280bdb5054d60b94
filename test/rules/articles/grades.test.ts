import { describe, expect, it } from "vitest";
import { assessmentOf } from "../findings";
import { ballot, entry, many, report, suggestion } from "../records";

/** Records of exactly 90 points that meet every requirement: A 40, B 45, C 5. */
const ninety = [
  entry("attend-congress", { quantity: 8 }),
  ...many(3, entry("deliberate")),
  ...many(3, suggestion()),
  ...many(3, entry("sit-in")),
  ...many(3, entry("research", { role: "writer" })),
  ...many(4, entry("group-activity")),
  ...many(4, entry("reception")),
  report({ form: "oral", ballot: ballot(16, 4) }),
  entry("commendation", { level: "national" }),
];

type Records = Parameters<typeof assessmentOf>[0];

const kindOf = (record: Records[number]) => (record.kind === "entry" ? record.duty : record.kind);
const without = (kind: string) => ninety.filter((record) => kindOf(record) !== kind);
const late = entry("visit", { quantity: 1, attendance: "late" });
const households = entry("visit", { quantity: 25 });
const cases = entry("relief", { quantity: 3 });
const absent = entry("sit-in", { attendance: "absent", occurredOn: "2026-06-01" });
const summary = (records: Records, mandate = {}) => {
  const { total, standing, lowered } = assessmentOf(records, mandate);
  return [total / 100, standing.id, ...lowered.map(({ id }) => id)];
};

describe("article 26: the lines of the grades", () => {
  const inSession = [
    entry("attend-congress", { quantity: 8 }),
    ...many(3, entry("deliberate")),
    ...many(3, suggestion()),
  ];
  const sixty = [
    ...inSession,
    ...many(3, entry("sit-in")),
    ...many(4, entry("group-activity")),
    ...many(2, entry("reception")),
  ];
  const seventyFive = [...sixty, ...many(3, entry("research", { role: "writer" }))];
  it.each([
    ["90 is excellent", ninety, [90, "excellent"]],
    ["half a point less is not", [...ninety, late], [89.5, "competent"]],
    ["75 is competent", seventyFive, [75, "competent"]],
    ["half a point less is not", [...seventyFive, late], [74.5, "basically-competent"]],
    ["60 is basically competent", sixty, [60, "basically-competent"]],
    ["half a point less is not", [...sixty, late], [59.5, "incompetent"]],
    ["nothing is incompetent", [], [0, "incompetent"]],
  ] as const)("%s", (_, records, expected) => {
    expect(summary(records)).toEqual(expected);
  });

  it("what is missing for each grade is said", () => {
    const { grades } = assessmentOf([suggestion()]);
    expect(grades.map(({ id, pointsMissing }) => [id, pointsMissing])).toEqual([
      ["excellent", 8500],
      ["competent", 7000],
      ["basically-competent", 5500],
      ["incompetent", 0],
    ]);
  });
});

describe("article 27: what an excellent deputy needs besides points", () => {
  it.each([
    ["an absence in recess", [...ninety, cases, absent], ["no-absence"]],
    [
      "an absence not yet verified is none",
      [...ninety, cases, { ...absent, verification: "pending" as const }],
      [],
    ],
    ["leave granted is no absence", [...ninety, { ...absent, attendance: "excused" as const }], []],
    [
      "an absence at the congress",
      [
        ...ninety,
        ...many(2, entry("bill", { role: "lead" })),
        cases,
        entry("attend-congress", { quantity: 1, attendance: "leave-refused" }),
      ],
      ["no-absence"],
    ],
    [
      "no suggestion of one's own",
      [...without("suggestion"), ...many(2, entry("bill", { role: "lead" }))],
      ["one-suggestion"],
    ],
    ["no report", [...without("report"), cases, households], ["one-report"]],
    [
      "three receptions",
      [...without("reception"), ...many(3, entry("reception")), cases],
      ["four-receptions"],
    ],
    [
      "no receptions and no suggestion",
      [
        ...without("reception").filter(({ kind }) => kind !== "suggestion"),
        ...many(2, entry("bill", { role: "lead" })),
        cases,
        households,
      ],
      ["one-suggestion", "four-receptions"],
    ],
    ["80 % satisfied exactly", ninety, []],
    [
      "just under 80 %",
      [...without("report"), report({ form: "oral", ballot: ballot(79, 20) }), cases],
      ["satisfied"],
    ],
    ["no ballot held", [...without("report"), report({ form: "oral" }), cases], []],
    [
      "a void ballot is none",
      [...without("report"), report({ form: "oral", ballot: ballot(1, 9, { issued: 1 }) }), cases],
      [],
    ],
  ])("%s", (_, records, missing) => {
    const { total, standing, lowered } = assessmentOf(records);
    expect(total).toBeGreaterThanOrEqual(9000);
    expect(lowered.map(({ id }) => id)).toEqual(missing);
    expect(standing.id).toBe(missing.length === 0 ? "excellent" : "competent");
  });

  it("below 90 nothing is lowered, whatever is missing", () => {
    expect(summary([...many(3, suggestion()), absent])).toEqual([15, "incompetent"]);
  });

  it("each requirement shows what is needed, what there is, and the records behind it", () => {
    const { grades } = assessmentOf([entry("reception", { id: "J1" })]);
    expect(grades[0]?.requirements[3]).toMatchObject({
      id: "four-receptions",
      basis: "第二十七条（四）",
      met: false,
      bounds: { atLeast: 4 },
      actual: { numerator: 1, denominator: 1 },
      percent: false,
      records: [{ kind: "entry", id: "J1", occurredOn: "2026-03-05" }],
    });
    expect(grades[0]?.requirements[4]).toMatchObject({ id: "satisfied", met: true, actual: null });
  });
});

describe("article 28: those who took office within the year", () => {
  it.each([
    ["on the first day: nothing is reduced", "2025-12-01", 365, 4],
    ["a day later", "2025-12-02", 364, 4],
    ["273 of 365 days: 2.99 is 3", "2026-03-03", 273, 3],
    ["274 of 365 days: 3.003 is 4", "2026-03-02", 274, 4],
    ["183 days: 2.005 is 3", "2026-06-01", 183, 3],
    ["182 days: 1.99 is 2", "2026-06-02", 182, 2],
  ])("%s", (_, beganOn, days, receptions) => {
    const { measures, grades } = assessmentOf([], { beganOn: beganOn as "2026-06-01" });
    expect(measures.get("days-in-office")?.value?.numerator).toBe(days);
    expect(grades[0]?.requirements.map(({ bounds }) => bounds.atLeast)).toEqual([
      undefined,
      1,
      1,
      receptions,
      80,
    ]);
  });

  it.each([
    ["183 days are enough", "2026-06-01", "incompetent"],
    ["182 days are not", "2026-06-02", "insufficient-term"],
    ["the last day of the year", "2026-11-30", "insufficient-term"],
    ["the first day of the year is the whole year", "2025-12-01", "incompetent"],
  ] as const)("%s", (_, beganOn, standing) => {
    expect(assessmentOf([], { beganOn }).standing.id).toBe(standing);
  });

  it("two receptions are enough for 182 days’ share, and three are needed for 183", () => {
    const met = (beganOn: "2026-06-01" | "2026-06-02") =>
      assessmentOf(many(2, entry("reception", { occurredOn: "2026-07-01" })), { beganOn }).grades[0]
        ?.requirements[3]?.met;
    expect([met("2026-06-01"), met("2026-06-02")]).toEqual([false, true]);
  });
});

describe("article 29: the state of the mandate on the last day of the year", () => {
  it.each([
    ["suspended within the year", "suspended", "2026-05-01", "suspended", "ungraded"],
    ["suspended on the last day", "suspended", "2026-11-30", "suspended", "ungraded"],
    [
      "suspended in December: this year is untouched",
      "suspended",
      "2026-12-01",
      "incompetent",
      "graded",
    ],
    ["ended within the year", "ended", "2026-05-01", "ended", "unlisted"],
    ["ended in December", "ended", "2026-12-01", "incompetent", "graded"],
    ["in office again since May", "in-office", "2026-05-01", "incompetent", "graded"],
  ] as const)("%s", (_, status, statusOn, id, kind) => {
    expect(assessmentOf([], { status, statusOn }).standing).toMatchObject({ id, kind });
  });

  it("a suspended deputy with a short term is suspended: the first rule decides", () => {
    const mandate = { beganOn: "2026-10-01", status: "suspended", statusOn: "2026-11-01" } as const;
    expect(assessmentOf([], mandate).standing.id).toBe("suspended");
  });

  it("days in office end with the mandate", () => {
    const days = (statusOn: "2025-11-30" | "2025-12-02") =>
      assessmentOf([], { status: "ended", statusOn }).measures.get("days-in-office")?.value;
    expect([days("2025-11-30")?.numerator, days("2025-12-02")?.numerator]).toEqual([0, 2]);
  });
});
