import { checkPolicy } from "deputy-archive";
import { readPolicy } from "deputy-archive/schemas";
import { describe, expect, it } from "vitest";
import { changedDocument, type Way } from "../../schemas/changedDocument";
import { widePolicy } from "./widePolicy";

const part = (...ids: string[]): Way => ["score", ...ids.flatMap((id) => ["parts", id])];
const visits = part("monthly", "visits");
const measure = (id: string, ...rest: Way): Way => ["measures", id, ...rest];
const best: Way = ["selections", "best"];
const grade = (id: string, ...rest: Way): Way => ["assessment", "grades", id, ...rest];
const mandate = { from: "mandate" };

/** What is changed, to what, and the issue: its code and its place, below the changed one (".of")
 * or somewhere else ("score"). */
type Case = readonly [title: string, way: Way, value: unknown, code: string, at?: string];

const numbers: readonly Case[] = [
  ["a factor over nothing", [...visits, "factors", "of", 0, "over"], 0, "out-of-range"],
  [
    "a factor finer than four digits",
    [...visits, "factors", "of", 1, "times"],
    0.00001,
    "too-many-decimals",
  ],
  ["a conversion over nothing", ["score", "convert", "over"], 0, "out-of-range"],
  ["a conversion too large to stay exact", ["score", "convert", "times"], 10_001, "out-of-range"],
  [
    "a part counted up to less than it begins at",
    [...visits, "value", "upTo"],
    5,
    "bounds-out-of-order",
  ],
  ["a part counted from below nothing", [...visits, "value", "after"], -1, "out-of-range"],
  ["a part counted up to nothing", [...visits, "value", "upTo"], 0, "out-of-range"],
  [
    "a weight above all",
    [...part("ballot"), "value", "by", "ballot", "answers", "satisfied"],
    1.1,
    "out-of-range",
  ],
  ["no answers", [...part("ballot"), "value", "by", "ballot", "answers"], {}, "empty-list"],
  [
    "a quorum above all",
    [...part("ballot"), "value", "by", "ballot", "quorum"],
    101,
    "out-of-range",
  ],
  [
    "points for the unknown finer than the scale",
    [...part("ballot"), "value", "whenUnknown"],
    0.01,
    "too-many-decimals",
  ],
  [
    "part of a household missing, reduced",
    [...part("missing"), "value", "atLeast"],
    1.5,
    "not-whole",
  ],
  ["less than nothing missing", [...part("short"), "value", "atLeast"], -1, "out-of-range"],
  [
    "weights of less than all",
    [...part("style"), "value", "combine", "percent", "self"],
    33.2,
    "weights-not-hundred",
    "score.parts.7.value.combine.percent",
  ],
  [
    "a weight below nothing",
    [...part("style"), "value", "combine", "percent", "self"],
    -1,
    "out-of-range",
  ],
  [
    "a mean without part of a rating",
    [...part("style"), "value", "combine"],
    { kind: "mean", leaveOut: 0.5 },
    "not-whole",
    ".leaveOut",
  ],
  [
    "nobody who prevails",
    [...part("style"), "value", "combine"],
    { kind: "prevails", order: [] },
    "empty-list",
    ".order",
  ],
  [
    "somebody unknown who prevails",
    [...part("style"), "value", "combine"],
    { kind: "prevails", order: ["king"] },
    "unknown-reference",
    ".order.0",
  ],
  [
    "a band upside down",
    [...part("style"), "value", "bands", "firm", "from"],
    11,
    "bounds-out-of-order",
    "score.parts.7.value.bands.0",
  ],
  [
    "a band finer than the scale",
    [...part("style"), "value", "bands", "firm", "to"],
    9.99,
    "too-many-decimals",
  ],
  [
    "a band opened by no measure",
    [...part("style"), "value", "bands", "firm", "measure"],
    undefined,
    "missing-key",
  ],
  [
    "a band closed by no measure",
    [...part("style"), "value", "bands", "weak", "below"],
    3,
    "missing-key",
    "score.parts.7.value.bands.1.measure",
  ],
  [
    "a band opened by an unknown measure",
    [...part("style"), "value", "bands", "firm", "measure"],
    "joy",
    "unknown-reference",
  ],
  [
    "two bands of one code",
    [...part("style"), "value", "bands", "weak", "code"],
    "firm",
    "duplicate-code",
  ],
  [
    "two bands of one name",
    [...part("style"), "value", "bands", "weak", "name", "zh"],
    "甲firm",
    "duplicate-name",
  ],
  [
    "a bound above that is too fine",
    [...part("base"), "when", "measure", "above"],
    0.00001,
    "too-many-decimals",
  ],
  [
    "a bound below that is too fine",
    [...part("base"), "when", "measure", "below"],
    0.00001,
    "too-many-decimals",
  ],
  ["no years to look back on", measure("visited", "over", "years"), 0, "out-of-range"],
  ["half a year to look back on", measure("visited", "over", "years"), 0.5, "not-whole"],
  [
    "a term finer than four digits",
    measure("both", "terms", 0, "times"),
    0.00001,
    "too-many-decimals",
  ],
  ["a combination of nothing", measure("both", "terms"), [], "empty-list"],
  ["a place before the first", measure("low-years", "where", "rankAtMost"), 0, "out-of-range"],
  [
    "a total finer than four digits",
    measure("low-years", "where", "totalBelow"),
    1e-5,
    "too-many-decimals",
  ],
  [
    "a least total finer than four digits",
    measure("low-years", "where", "totalAtLeast"),
    1e-5,
    "too-many-decimals",
  ],
  ["a total rounded to half digits", ["assessment", "gradedTotal", "decimals"], 0.5, "not-whole"],
  [
    "a grade that ends before it begins",
    grade("good", "atMost"),
    79,
    "bounds-out-of-order",
    "assessment.grades.0",
  ],
  ["a last line above the grades before", grade("poor", "atLeast"), 80, "not-descending"],
  ["an upper line above the grades before", grade("poor", "atMost"), 100, "not-descending"],
  ["an upper line finer than the scale", grade("poor", "atMost"), 59.99, "too-many-decimals"],
  ["less than no place", ["selections", "last", "quota", "places"], -1, "out-of-range"],
  [
    "more places kept than there are",
    [...best, "reserved", "others", "percentOfQuota"],
    60.5,
    "reserved-above-hundred",
    "selections.0.reserved",
  ],
  [
    "places kept that are below nothing",
    [...best, "reserved", "others", "percentOfQuota"],
    -1,
    "out-of-range",
  ],
  ["an aspect done no time", ["checklist", "aspects", 0, "atLeast"], 0, "out-of-range"],
  ["an aspect half done", ["checklist", "aspects", 0, "atLeast"], 0.5, "not-whole"],
  ["points passed on over nothing", ["passesOn", 0, "convert", "over"], 0, "out-of-range"],
  [
    "a number that is never allowed",
    ["duties", "visit", "particulars", "heads", "atMost"],
    0,
    "out-of-range",
  ],
  ["a period longer than a term", ["period", "from", "yearOffset"], -6, "out-of-range"],
];

const dates: readonly Case[] = [
  ["a 30th of February", ["period", "to", "day"], 30, "invalid-date", "period.to"],
  ["a 31st of September", ["period", "from", "day"], 31, "invalid-date", "period.from"],
  [
    "a rule in force until before it began",
    [...part("shares"), "inForce", "to"],
    "2024-12-31",
    "dates-out-of-order",
    "score.parts.1.inForce",
  ],
  [
    "an article that ended before it stood",
    ["checklist", "aspects", 0, "statutes", 0, "to"],
    "2014-12-31",
    "dates-out-of-order",
    "checklist.aspects.0.statutes.0",
  ],
];

const references: readonly Case[] = [
  [
    "a test of an unlisted duty",
    [...visits, "of", "where", "duty", 0],
    "sleep",
    "unknown-reference",
  ],
  ["an unlisted rater", [...part("style"), "of", "where", "rater", 0], "king", "unknown-reference"],
  ["an item nobody rates", [...part("style"), "of", "items", 0], "hat", "unknown-reference"],
  ["ratings of nothing", [...part("style"), "of", "items"], [], "empty-list"],
  [
    "the weight of an unlisted rater",
    [...part("style"), "value", "combine", "percent"],
    { king: 100 },
    "unknown-reference",
    ".king",
  ],
  [
    "an amount by no measure",
    [...part("by-measure"), "value", "amount", "measure"],
    "joy",
    "unknown-reference",
  ],
  [
    "shares of no measure",
    [...part("short"), "value", "amount", "measure"],
    "joy",
    "unknown-reference",
  ],
  [
    "points reduced by receptions",
    [...part("base"), "value", "proRate", "daysInOffice"],
    "visited",
    "unfit-reference",
  ],
  [
    "missing ones reduced by receptions",
    [...part("missing"), "value", "proRate", "daysInOffice"],
    "visited",
    "unfit-reference",
  ],
  ["points of no rule", measure("of-total", "of"), "nothing", "unknown-reference"],
  [
    "an earlier standing nobody has",
    measure("low-years", "where", "standing", 0),
    "king",
    "unknown-reference",
  ],
  [
    "an earlier standing of an empty list",
    measure("low-years", "where", "standing"),
    [],
    "empty-list",
  ],
  [
    "a list there is none of",
    measure("low-years", "where", "selectedFor"),
    "worst",
    "unknown-reference",
  ],
  [
    "a class there is none of in a table",
    [...part("by-class"), "value", "points"],
    { king: 1 },
    "unknown-reference",
    ".king",
  ],
  ["two lists of one id", ["selections", "last", "id"], "best", "duplicate-id"],
  ["two kept places of one id", [...best, "reserved", "rest", "id"], "others", "duplicate-id"],
  [
    "kept places of no class",
    [...best, "reserved", "others", "where", "deputyClass", 0],
    "king",
    "unknown-reference",
  ],
  ["an aspect of nothing", ["checklist", "aspects", 0, "of"], [], "empty-list"],
  [
    "an aspect of an unlisted duty",
    ["checklist", "aspects", 0, "of", 0, "duties", 0],
    "sleep",
    "unknown-reference",
  ],
  [
    "an aspect for no class",
    ["checklist", "aspects", 0, "applies", "deputyClass", 0],
    "king",
    "unknown-reference",
  ],
  [
    "an aspect by standing",
    ["checklist", "aspects", 0, "applies"],
    { standing: ["good"] },
    "standing-not-known-yet",
    ".standing",
  ],
  ["a checklist of nothing", ["checklist", "aspects"], [], "empty-list"],
  ["points of no rule passed on", ["passesOn", 0, "of"], "nothing", "unknown-reference"],
  ["deputies who pass points on", ["subject"], "deputy", "not-collective", "passesOn"],
  ["two raters of one code", ["raters", "office", "code"], "self", "duplicate-code"],
  [
    "two rated items of one name",
    ["ratedItems"],
    [
      { code: "a", name: { zh: "甲", en: "a" } },
      { code: "b", name: { zh: "甲", en: "b" } },
    ],
    "duplicate-name",
    ".1.name.zh",
  ],
  [
    "two particulars of one code",
    ["duties", "visit", "particulars", "stage", "code"],
    "heads",
    "duplicate-code",
  ],
  [
    "two values of one code",
    ["duties", "visit", "particulars", "stage", "values", 1, "code"],
    "filed",
    "duplicate-code",
  ],
  ["a choice of nothing", ["suggestionParticulars", "grade", "values"], [], "empty-list"],
  ["an exclusion of everyone", [...best, "exclusions", 0, "when"], {}, "empty-condition"],
  ["a standing for everyone", ["assessment", "standings", 0, "when"], {}, "empty-condition"],
  [
    "a rule by the standing",
    [...part("base"), "when"],
    { standing: ["good"] },
    "standing-not-known-yet",
    ".standing",
  ],
  [
    "a measure made of itself",
    measure("twice", "terms", 0, "measure"),
    "twice",
    "circular-reference",
    "measures.10",
  ],
];

const particulars: readonly Case[] = [
  [
    "a particular not every duty declares",
    [...part("monthly", "stages"), "of", "duties", 1],
    "meeting",
    "undeclared-particular",
    "score.parts.0.parts.1.value.by.particular",
  ],
  [
    "a test of a particular nobody declares",
    [...visits, "of", "where", "particulars"],
    { joy: {} },
    "undeclared-particular",
    ".joy",
  ],
  [
    "a test of a particular another duty declares",
    [...visits, "of", "where"],
    { particulars: { forwarded: { is: true } } },
    "undeclared-particular",
    ".particulars.forwarded",
  ],
  [
    "a bound on a choice",
    [...visits, "of", "where", "particulars", "stage"],
    { atLeast: 1 },
    "unfit-particular",
  ],
  [
    "a choice of a number",
    [...visits, "of", "where", "particulars", "heads"],
    { oneOf: ["one"] },
    "unfit-particular",
  ],
  [
    "yes of a number",
    [...visits, "of", "where", "particulars", "heads"],
    { is: true },
    "unfit-particular",
  ],
  [
    "a test of an empty choice",
    [...visits, "of", "where", "particulars", "stage"],
    { oneOf: [] },
    "empty-list",
    ".oneOf",
  ],
  [
    "a value the particular does not have",
    [...visits, "of", "where", "particulars", "stage", "oneOf", 0],
    "lost",
    "unknown-reference",
  ],
  [
    "a bound finer than four digits",
    [...visits, "of", "where", "particulars", "heads", "atMost"],
    0.00001,
    "too-many-decimals",
  ],
  [
    "a least finer than four digits",
    [...visits, "of", "where", "particulars", "heads", "atLeast"],
    0.00001,
    "too-many-decimals",
  ],
  [
    "a particular of the ledger it does not declare",
    [...part("shares"), "of", "where", "particulars"],
    { heads: {} },
    "undeclared-particular",
    ".heads",
  ],
  [
    "an amount that is a choice",
    [...visits, "value", "amount", "particular"],
    "stage",
    "unfit-particular",
  ],
  [
    "a table of numbers",
    [...part("monthly", "stages"), "value", "by", "particular"],
    "heads",
    "unfit-particular",
  ],
  [
    "a table by a value no duty has",
    [...part("monthly", "stages"), "value", "points"],
    { lost: 1 },
    "unknown-reference",
    ".lost",
  ],
  ["a sum of choices", measure("heads", "field", "particular"), "stage", "unfit-particular"],
  [
    "shares by a choice",
    [...part("shares"), "value", "among", "particular"],
    "grade",
    "unfit-particular",
  ],
  [
    "shares by nothing",
    [...part("shares"), "value", "among", "particular"],
    "joy",
    "undeclared-particular",
  ],
  [
    "a test deep in a factor",
    [...visits, "factors", "of", 0, "where"],
    { any: [{ not: { particulars: { joy: {} } } }] },
    "undeclared-particular",
    ".any.0.not.particulars.joy",
  ],
];

const fits: readonly Case[] = [
  ["a measure for entries", [...visits, "value", "amount"], { measure: "visited" }, "unfit-field"],
  [
    "a quantity for the mandate",
    [...part("by-measure"), "value", "amount"],
    "quantity",
    "unfit-field",
  ],
  [
    "a quantity where none is said",
    [...part("by-measure"), "value", "amount"],
    undefined,
    "unfit-field",
  ],
  [
    "a particular of reports",
    [...part("ballot"), "value", "by"],
    { unit: { particular: "heads" } },
    "unfit-field",
    ".unit",
  ],
  [
    "a particular the mandate declares",
    [...part("by-measure"), "value", "amount"],
    { particular: "heads" },
    "undeclared-particular",
    ".particular",
  ],
  [
    "a ballot of entries",
    [...part("class"), "value", "by"],
    { ballot: { answers: { satisfied: 1 }, among: "valid" } },
    "unfit-field",
  ],
  [
    "co-signers of entries",
    [...part("class"), "value"],
    { kind: "equal-share", points: 1, among: "co-signers", rounding: "up" },
    "unfit-field",
    ".among",
  ],
  ["a table of the mandate by role", [...part("by-class"), "value", "by"], "role", "unfit-field"],
  [
    "a table of ledger lines by attendance",
    [...part("signers"), "value"],
    { kind: "table", by: "attendance", points: { present: 1 } },
    "unfit-field",
    ".by",
  ],
  [
    "a table of the mandate by a particular",
    [...part("by-class"), "value", "by"],
    { particular: "stage" },
    "unfit-field",
  ],
  [
    "quantities of a duty that has none",
    [...part("class"), "of", "duties", 0],
    "meeting",
    "duty-without-quantity",
  ],
  [
    "missing quantities of a duty that has none",
    [...part("missing"), "of", "duties", 0],
    "meeting",
    "duty-without-quantity",
  ],
  [
    "ballots of entries summed",
    measure("returned", "of"),
    { from: "entries", duties: ["visit"] },
    "unfit-field",
    "measures.3.field",
  ],
  [
    "quantities of suggestions summed",
    measure("quantity", "of"),
    { from: "suggestions" },
    "unfit-field",
    "measures.4.field",
  ],
  [
    "ratings summed",
    measure("quantity", "of"),
    { from: "ratings", items: ["style"] },
    "unfit-field",
    "measures.4.field",
  ],
  [
    "different duties of suggestions",
    measure("visited", "of"),
    { from: "suggestions" },
    "unfit-field",
    "measures.1.distinct",
  ],
  [
    "the highest of parts by order",
    [...part("class")],
    {
      id: "class",
      basis: "",
      name: { zh: "甲", en: "a" },
      of: { from: "suggestions", limit: { per: "term", units: 1, keep: "highest" } },
      value: { kind: "by-order", points: [2], further: 1 },
    },
    "order-dependent-value",
    ".of.limit.keep",
  ],
  [
    "the highest of a sum",
    [...part("meetings"), "of", "limit"],
    { per: "day", units: 1, keep: "highest" },
    "order-dependent-value",
    ".keep",
  ],
  [
    "the highest of what is missing",
    [...part("missing"), "of", "limit"],
    { per: "day", units: 1, keep: "highest" },
    "order-dependent-value",
    ".keep",
  ],
  [
    "points by order of nothing",
    [...part("signers"), "value"],
    { kind: "by-order", points: [], further: 1 },
    "empty-list",
    ".points",
  ],
  [
    "factors of a sum",
    [...part("meetings"), "factors"],
    { of: [], rounding: "up" },
    "factors-of-a-sum",
  ],
];

const known: readonly Case[] = [
  [
    "points of the rule itself",
    [...part("base"), "when", "measure", "measure"],
    "of-total",
    "points-not-known-yet",
  ],
  [
    "points of a later rule",
    [...part("meetings"), "when"],
    { any: [{ measure: { measure: "of-meetings" } }] },
    "points-not-known-yet",
    ".any.0.measure.measure",
  ],
  [
    "points of the whole, through a combination",
    [...part("base"), "when", "measure", "measure"],
    "twice",
    "points-not-known-yet",
  ],
  [
    "points of a part, in the sum's own condition",
    ["score", "when"],
    { measure: { measure: "of-meetings" } },
    "points-not-known-yet",
    ".measure.measure",
  ],
  [
    "points of the whole as an amount",
    [...part("by-measure"), "value", "amount", "measure"],
    "of-total",
    "points-not-known-yet",
  ],
  [
    "points of the whole as a figure of steps",
    [...part("by-measure"), "value"],
    { kind: "steps", by: { all: { measure: "twice" } }, steps: [{ points: 1 }] },
    "points-not-known-yet",
    ".by.all.measure",
  ],
  [
    "points of the whole that open a band",
    [...part("style"), "value", "bands", "firm", "measure"],
    "of-total",
    "points-not-known-yet",
  ],
  [
    "points reckoned month by month",
    [...part("base"), "when", "measure", "measure"],
    "of-visits",
    "points-by-share",
  ],
  [
    "points in a condition month by month",
    [...part("class")],
    {
      id: "class",
      basis: "",
      name: { zh: "甲", en: "a" },
      each: "matter",
      when: { measure: { measure: "of-meetings" } },
      parts: [
        {
          id: "in",
          basis: "",
          name: { zh: "乙", en: "b" },
          of: mandate,
          value: { kind: "each", points: 1 },
        },
      ],
    },
    "points-by-share",
    ".when.measure.measure",
  ],
];

function issuesOf(way: Way, value: unknown) {
  const { json, path } = changedDocument(widePolicy, way, value);
  return { issues: readPolicy(json).issues, changed: path.join(".") };
}

describe.each([
  ["numbers out of bounds", numbers],
  ["days that cannot be", dates],
  ["what speaks of nothing", references],
  ["particulars nobody declares", particulars],
  ["values that do not fit the units", fits],
  ["points that are not known yet", known],
])("%s are refused, and the place is named", (_, cases) => {
  for (const [title, way, value, code, at = ""] of cases) {
    it(title, () => {
      const { issues, changed } = issuesOf(way, value);
      const place = at === "" || at.startsWith(".") ? `${changed}${at}` : at;
      expect(issues.map((issue) => `${issue.code} ${issue.path.join(".")}`)).toContain(
        `${code} ${place}`,
      );
    });
  }
});

describe("the widened language", () => {
  it("is read whole, and nothing is lost", () => {
    expect(readPolicy(JSON.parse(JSON.stringify(widePolicy)))).toEqual({
      value: widePolicy,
      issues: [],
    });
  });

  it.each<readonly [string, Way, unknown]>([
    ["grades are none", ["assessment", "grades"], []],
    ["the last grade is open", grade("poor", "atLeast"), undefined],
    ["all raters add up", [...part("style"), "value", "combine"], { kind: "sum" }],
    [
      "the mean leaves out the extremes",
      [...part("style"), "value", "combine"],
      { kind: "mean", leaveOut: 1 },
    ],
    ["nobody bounds the assessor", [...part("style"), "value", "bands"], []],
    ["a particular need only be said", [...visits, "of", "where", "particulars", "heads"], {}],
    ["a rule stays in force", [...part("shares"), "inForce", "to"], undefined],
    ["a rule was always in force", [...part("shares"), "inForce", "from"], undefined],
    ["parts are counted to the end", [...visits, "value", "upTo"], undefined],
    [
      "points go by points that stand before",
      [...part("by-measure"), "value", "amount", "measure"],
      "of-meetings",
    ],
    ["entries are due on a day", ["counting", "recordedBy"], { month: 12, day: 31, yearOffset: 0 }],
    [
      "points of entries go by class",
      [...part("class"), "value"],
      { kind: "table", by: "deputyClass", points: { other: 1 } },
    ],
    [
      "points of entries go by attendance",
      [...part("class"), "value"],
      { kind: "table", by: "attendance", points: { absent: -1 } },
    ],
  ])("is taken where %s", (_, way, value) => {
    // Where grades go, what speaks of them goes too.
    expect(issuesOf(way, value).issues.filter(({ params }) => params["found"] !== "good")).toEqual(
      [],
    );
  });

  it("is refused at once where it is too large", () => {
    const alerts = new Array(1001).fill({});
    expect(checkPolicy({ ...widePolicy, alerts })).toMatchObject([
      { code: "too-many", path: ["alerts"], params: { found: 1001, most: 1000 } },
    ]);
  });

  it("names each measure of a circle once at most", () => {
    const second = {
      id: "both",
      basis: "",
      name: { zh: "乙", en: "b" },
      kind: "combination",
      terms: [{ measure: "twice", times: 1 }],
    };
    const { json } = changedDocument(widePolicy, measure("both"), second);
    const circle = changedDocument(json, measure("twice", "terms", 0, "measure"), "both").json;
    const codes = readPolicy(circle).issues.map(({ code }) => code);
    expect(codes.filter((code) => code === "circular-reference")).toHaveLength(1);
  });
});
