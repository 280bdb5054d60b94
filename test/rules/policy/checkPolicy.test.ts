import { readPolicy } from "deputy-archive/schemas";
import { describe, expect, it } from "vitest";
import { checkPolicy } from "../../../src/rules/policy/checkPolicy";
import { changedPolicy, shippedPolicy, type Way } from "../../schemas/shippedPolicy";

const issuesOf = (json: unknown) => readPolicy(json).issues;
const codesAt = (json: unknown) =>
  issuesOf(json).map(({ code, path }) => `${code} ${path.join(".")}`);

const part = (...ids: string[]): Way => ["score", ...ids.flatMap((id) => ["parts", id])];
const recess = (...ids: string[]) => part("in-recess", ...ids);
const grade = (id: string, ...rest: Way): Way => ["assessment", "grades", id, ...rest];
const measure = (id: string, ...rest: Way): Way => ["measures", id, ...rest];
const column = (id: string, ...rest: Way): Way => ["statistics", "columns", id, ...rest];

const rate = recess("article-20");
const steps = (...list: readonly object[]) => ({
  kind: "steps",
  by: { ballot: { answers: { satisfied: 1 }, among: "valid" } },
  steps: list,
});

/** What is changed, to what, and the issue: its code and its place, where that is not the changed
 * place itself: below it (".where") or somewhere else ("period"). */
type Case = readonly [title: string, way: Way, value: unknown, code: string, at?: string];

const cases: readonly Case[] = [
  ["a scale beyond six digits", ["scale"], 7, "out-of-range"],
  ["a scale below none", ["scale"], -1, "out-of-range"],
  ["a scale that is not whole", ["scale"], 1.5, "not-whole"],

  ["a last day before the first", ["effectiveTo"], "2025-01-01", "dates-out-of-order"],
  [
    "a period that ends before it begins",
    ["period", "from", "yearOffset"],
    1,
    "dates-out-of-order",
    "period",
  ],
  ["a window longer than a term", ["period", "from", "yearOffset"], -6, "out-of-range"],
  ["a month the year does not have", ["period", "from", "month"], 13, "out-of-range"],
  ["a day no month has", ["counting", "recordedBy", "day"], 0, "out-of-range"],
  ["half a day", ["counting", "recordedBy", "day"], 5.5, "not-whole"],
  ["a period named by another year", ["period", "to", "yearOffset"], 1, "out-of-range"],

  ["nothing that counts as attending", ["counting", "attended"], [], "empty-list"],
  ["a code given to two duties", ["duties", "visit", "code"], "bill", "duplicate-code"],
  [
    "an alias that is another duty's name",
    ["duties", "visit", "aliases"],
    ["视察"],
    "duplicate-name",
    ".0",
  ],
  [
    "two classes of one name",
    ["deputyClasses", "other", "name", "zh"],
    "基层代表",
    "duplicate-name",
  ],
  ["a duty nobody can take part in", ["duties", "bill", "roles"], [], "empty-list"],
  [
    "a quantity that is never allowed",
    ["duties", "visit", "quantity", "atMost"],
    0,
    "out-of-range",
  ],

  ["two rules of one id", [...recess("article-13"), "id"], "article-11", "duplicate-id"],
  ["a sum of nothing", [...part("bonus"), "parts"], [], "empty-list"],
  ["a floor above the ceiling", [...part("in-session"), "floor"], 41, "floor-above-ceiling"],
  ["a floor finer than points", [...part("in-session"), "floor"], 0.125, "too-many-decimals"],
  ["a ceiling finer than points", [...part("bonus"), "ceiling"], 9.999, "too-many-decimals"],
  ["a ceiling too large to stay exact", [...part("bonus"), "ceiling"], 1e7, "out-of-range"],
  [
    "points finer than the scale",
    [...recess("article-11"), "value", "points"],
    0.001,
    "too-many-decimals",
  ],
  [
    "points no decimal can write",
    [...recess("article-11"), "value", "points"],
    1e-7,
    "too-many-decimals",
  ],
  [
    "first points finer than the scale",
    [...recess("article-14"), "value", "points", 0],
    0.001,
    "too-many-decimals",
  ],
  [
    "further points finer than the scale",
    [...recess("article-14"), "value", "further"],
    0.001,
    "too-many-decimals",
  ],
  ["a share of no quantity", [...recess("article-15"), "value", "every"], 0, "out-of-range"],
  ["a share of part of a household", [...recess("article-15"), "value", "every"], 2.5, "not-whole"],
  [
    "a duty the policy does not list",
    [...recess("article-11"), "of", "duties", 0],
    "sleep",
    "unknown-reference",
  ],
  [
    "points for a duty that is only noted",
    [...recess("article-11"), "of", "duties", 0],
    "suggestion-noted",
    "record-only-duty",
  ],
  ["points for no duty at all", [...recess("article-11"), "of", "duties"], [], "empty-list"],
  [
    "a quantity the duty does not have",
    [...recess("article-15"), "of", "duties", 0],
    "reception",
    "duty-without-quantity",
  ],
  ["a limit of no unit", [...recess("article-18"), "of", "limit", "units"], 0, "out-of-range"],
  [
    "a test that never holds",
    [...recess("article-12", "article-12-writer"), "of", "where", "role"],
    [],
    "empty-list",
  ],
  ["an empty choice", [...recess("article-11"), "of", "where"], { any: [] }, "empty-list", ".any"],
  [
    "an empty list deep in a test",
    [...recess("article-11"), "of", "where"],
    { not: { all: [{ role: [] }] } },
    "empty-list",
    ".not.all.0.role",
  ],
  [
    "the highest of first and further points",
    [...recess("article-14"), "of", "limit"],
    { per: "day", units: 1, keep: "highest" },
    "order-dependent-value",
    ".keep",
  ],
  [
    "the highest of shares of a quantity",
    [...recess("article-15"), "of", "limit"],
    { per: "day", units: 1, keep: "highest" },
    "order-dependent-value",
    ".keep",
  ],
  [
    "points by a field reports do not have",
    [...recess("article-19"), "value", "by"],
    "level",
    "unfit-field",
  ],
  [
    "points by a word the field does not have",
    [...recess("article-19"), "value", "points"],
    { sung: 3 },
    "invalid-value",
    ".sung",
  ],
  ["a table without points", [...recess("article-19"), "value", "points"], {}, "empty-list"],
  [
    "points of a table finer than the scale",
    [...recess("article-19"), "value", "points", "oral"],
    5.001,
    "too-many-decimals",
  ],
  ["steps that climb", [...rate, "value", "steps", 1, "atLeast"], 95, "not-descending"],
  ["two steps of one rate", [...rate, "value", "steps", 1, "atLeast"], 90, "not-descending"],
  ["a step above all ballots", [...rate, "value", "steps", 0, "atLeast"], 101, "out-of-range"],
  [
    "a rate finer than four digits",
    [...rate, "value", "steps", 0, "atLeast"],
    90.00001,
    "too-many-decimals",
  ],
  [
    "points of a step finer than the scale",
    [...rate, "value", "steps", 0, "points"],
    5.001,
    "too-many-decimals",
  ],
  [
    "an open step that is not the last",
    [...rate, "value", "steps", 1, "atLeast"],
    undefined,
    "missing-key",
  ],
  [
    "a last step that leaves some out",
    [...rate, "value", "steps", 3, "atLeast"],
    10,
    "last-step-not-open",
  ],
  ["a rate without steps", [...rate, "value"], steps(), "empty-list", ".steps"],

  ["two measures of one id", measure("receptions", "id"), "absences", "duplicate-id"],
  [
    "a measure of an unlisted duty",
    measure("receptions", "of", "duties", 0),
    "sleep",
    "unknown-reference",
  ],
  ["a sum of ballots of entries", measure("quantity-visit", "field"), "satisfied", "unfit-field"],
  [
    "a sum over suggestions",
    measure("satisfied-ballots", "of"),
    { from: "suggestions" },
    "unfit-field",
    "measures.8.field",
  ],
  [
    "a sum of quantities a duty does not have",
    measure("quantity-visit", "of", "duties", 0),
    "reception",
    "duty-without-quantity",
  ],
  ["a rate of nothing", measure("satisfaction-rate", "numerator"), "nothing", "unknown-reference"],
  [
    "a rate of a rate",
    measure("satisfaction-rate", "denominator"),
    "satisfaction-rate",
    "unfit-reference",
  ],
  ["sessions no duty tells of", measure("missed-sessions", "duties"), [], "empty-list"],
  [
    "sessions an unlisted duty tells of",
    measure("missed-sessions", "duties", 0),
    "sleep",
    "unknown-reference",
  ],
  [
    "sessions by a test that never holds",
    measure("missed-sessions", "every", "attendance"),
    [],
    "empty-list",
  ],

  ["a grade of a standing's id", grade("excellent", "id"), "ended", "duplicate-id"],
  ["grades that climb", grade("competent", "atLeast"), 95, "not-descending"],
  ["two grades of one line", grade("competent", "atLeast"), 90, "not-descending"],
  ["a line finer than points", grade("competent", "atLeast"), 74.999, "too-many-decimals"],
  [
    "a grade everyone reaches before the last",
    ["assessment", "grades", 2],
    { id: "basically-competent", basis: "", name: { zh: "甲", en: "a" } },
    "missing-key",
    ".atLeast",
  ],
  [
    "a last grade with requirements",
    grade("incompetent", "requires"),
    [],
    "last-grade-not-open",
    "assessment.grades.3",
  ],
  ["a fall to no grade", grade("excellent", "otherwise"), "middling", "unknown-reference"],
  ["a fall to the same grade", grade("excellent", "otherwise"), "excellent", "grade-not-later"],
  ["a fall to a better grade", grade("competent", "otherwise"), "excellent", "grade-not-later"],
  [
    "two requirements of one id",
    grade("excellent", "requires", "satisfied", "id"),
    "one-report",
    "duplicate-id",
  ],
  [
    "a requirement on no measure",
    grade("excellent", "requires", "satisfied", "condition", "measure", "measure"),
    "joy",
    "unknown-reference",
  ],
  [
    "a requirement on the standing itself",
    grade("excellent", "requires", "satisfied", "condition"),
    { standing: ["ended"] },
    "standing-not-known-yet",
    ".standing",
  ],
  [
    "a standing that asks for the standing",
    ["assessment", "standings", "suspended", "when"],
    { any: [{ not: { standing: ["ended"] } }] },
    "standing-not-known-yet",
    ".any.0.not.standing",
  ],
  [
    "a bound finer than four digits",
    grade("excellent", "requires", "satisfied", "condition", "measure", "atLeast"),
    80.00001,
    "too-many-decimals",
  ],
  [
    "an upper bound finer than four digits",
    grade("excellent", "requires", "no-absence", "condition", "measure", "atMost"),
    0.00001,
    "too-many-decimals",
  ],
  [
    "a part of a reception, reduced",
    grade("excellent", "requires", "four-receptions", "condition", "measure", "atLeast"),
    4.1,
    "not-whole",
  ],
  [
    "a reduction of nothing",
    grade("excellent", "requires", "four-receptions", "condition", "measure", "atLeast"),
    undefined,
    "missing-key",
  ],
  [
    "days in office that are receptions",
    grade(
      "excellent",
      "requires",
      "four-receptions",
      "condition",
      "measure",
      "proRate",
      "daysInOffice",
    ),
    "receptions",
    "unfit-reference",
  ],

  [
    "candidates of no standing",
    ["selections", 0, "eligible", "standing", 0],
    "middling",
    "unknown-reference",
  ],
  ["candidates of an empty list", ["selections", 0, "eligible", "standing"], [], "empty-list"],
  [
    "an exclusion of no class",
    ["selections", 0, "exclusions", "city-leader", "when", "deputyClass", 0],
    "king",
    "unknown-reference",
  ],
  [
    "two exclusions of one id",
    ["selections", 0, "exclusions", "standing-committee", "id"],
    "city-leader",
    "duplicate-id",
  ],
  ["more than all", ["selections", 0, "quota", "percent"], 101, "out-of-range"],
  [
    "a percentage finer than four digits",
    ["selections", 0, "quota", "percent"],
    0.00001,
    "too-many-decimals",
  ],
  ["less than nobody", ["selections", 0, "quota", "atLeast"], -1, "out-of-range"],
  ["half a deputy", ["selections", 0, "quota", "atLeast"], 0.5, "not-whole"],
  [
    "a tie broken by nothing",
    ["selections", 0, "tieBreaks", 0, "measure"],
    "luck",
    "unknown-reference",
  ],
  [
    "a tie broken by a rate",
    ["selections", 0, "tieBreaks", 0, "measure"],
    "satisfaction-rate",
    "unfit-reference",
  ],

  ["two columns of one id", column("solved", "id"), "replied", "duplicate-id"],
  ["a column of no measure", column("solved", "measure"), "joy", "unknown-reference"],
  [
    "a column that adds up rates",
    column("solved", "measure"),
    "satisfaction-rate",
    "unfit-reference",
  ],
  [
    "a column of no standing",
    column("excellent", "where", "standing", 0),
    "middling",
    "unknown-reference",
  ],
  ["an average of no column", column("average", "numerator"), "joy", "unknown-reference"],
  ["an average of averages", column("average", "denominator"), "report-rate", "unfit-reference"],
  ["an average of half digits", column("average", "decimals"), 1.5, "not-whole"],
  ["an average of too many digits", column("average", "decimals"), 7, "out-of-range"],

  ["an alert of no measure", ["alerts", 0, "facts"], "joy", "unknown-reference"],
  ["an alert whose condition is empty", ["alerts", 0, "when"], { all: [] }, "empty-list", ".all"],
  [
    "an alert deep in a condition",
    ["alerts", 0, "when"],
    { all: [{ any: [{ deputyClass: ["king"] }] }] },
    "unknown-reference",
    ".all.0.any.0.deputyClass.0",
  ],
];

describe("a policy that says what cannot be meant is refused, and the place is named", () => {
  for (const [title, way, value, code, at = ""] of cases) {
    it(title, () => {
      const { json, path } = changedPolicy(way, value);
      const changed = path.join(".");
      const place = at === "" || at.startsWith(".") ? `${changed}${at}` : at;
      expect(codesAt(json)).toContain(`${code} ${place}`);
      expect(readPolicy(json).value).toBeNull();
    });
  }
});

describe("a policy that says what can be meant is taken", () => {
  it("as shipped", () => {
    expect(issuesOf(shippedPolicy)).toEqual([]);
  });

  it.each<readonly [string, Way, unknown]>([
    ["with an open end", ["effectiveTo"], null],
    ["with entries due in the year after", ["counting", "recordedBy", "yearOffset"], 1],
    [
      "with points by role of a suggestion",
      [...part("in-session", "article-8", "article-8-lead"), "value"],
      { kind: "table", by: "role", points: { lead: 2.5 } },
    ],
    [
      "with a condition on a class of deputy",
      ["alerts", 0, "when"],
      { any: [{ deputyClass: ["other"] }] },
    ],
    ["with a window of two years", ["period", "from", "yearOffset"], -2],
    ["with a grade by requirements alone", grade("excellent", "atLeast"), undefined],
    ["with a grade that simply falls to the next", grade("excellent", "otherwise"), undefined],
    [
      "with the highest of equal points",
      [...recess("article-18"), "of", "limit", "keep"],
      "highest",
    ],
    [
      "with a bound that is not reduced",
      grade("excellent", "requires", "four-receptions", "condition", "measure", "proRate"),
      undefined,
    ],
  ])("%s", (_, way, value) => {
    expect(issuesOf(changedPolicy(way, value).json)).toEqual([]);
  });

  it("and says the same when asked again", () => {
    const { value } = readPolicy(shippedPolicy);
    expect(value === null ? null : checkPolicy(value)).toEqual([]);
  });
});
