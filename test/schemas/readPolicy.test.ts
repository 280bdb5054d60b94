import { readPolicy } from "deputy-archive/schemas";
import { describe, expect, it } from "vitest";
import { changedPolicy, shippedPolicy, type Way } from "./shippedPolicy";

const rule = (id: string): Way => ["score", "parts", "in-recess", "parts", id];

const lead: Way = ["score", "parts", "in-session", "parts", "article-8", "parts", "article-8-lead"];

type Case = readonly [title: string, way: Way, value: unknown, issue: object, at?: string];

const cases: readonly Case[] = [
  [
    "a key nobody knows",
    ["bonusPoints"],
    3,
    { code: "unknown-part", params: { found: "bonusPoints" } },
  ],
  [
    "a key nobody knows, deep inside",
    [...rule("article-11"), "of", "limits"],
    {},
    { code: "unknown-part" },
  ],
  [
    "a kind of value nobody knows",
    [...rule("article-11"), "value", "kind"],
    "triple",
    {
      code: "unknown-part",
      params: {
        found: "triple",
        expected: "each, by-order, per-quantity, table, equal-share, steps, shortfall",
      },
    },
  ],
  [
    "a kind of value that entries cannot have",
    [...rule("article-11"), "value", "kind"],
    "ratings",
    { code: "unknown-part" },
  ],
  [
    "records nobody knows",
    [...rule("article-11"), "of", "from"],
    "gossip",
    {
      code: "unknown-part",
      params: { found: "gossip", expected: "entries, suggestions, reports, ratings, mandate" },
    },
  ],
  [
    "records without a name",
    [...rule("article-11"), "of"],
    {},
    { code: "missing-key", params: { key: "from" } },
    ".from",
  ],
  [
    "records that are no object",
    [...rule("article-11"), "of"],
    "entries",
    { code: "wrong-type", params: { found: "text", expected: "object" } },
  ],
  [
    "a rule without records",
    [...rule("article-11"), "of"],
    undefined,
    { code: "missing-key", params: { key: "of" } },
  ],
  [
    "a rule that is no object",
    rule("article-11"),
    [],
    { code: "wrong-type", params: { found: "list", expected: "object" } },
  ],
  ["a kind of measure nobody knows", ["measures", 0, "kind"], "guess", { code: "unknown-part" }],
  [
    "a kind that is no text",
    ["measures", 0, "kind"],
    7,
    { code: "wrong-type", params: { found: "number", expected: "text" } },
  ],
  [
    "a kind of column nobody knows",
    ["statistics", "columns", 0, "kind"],
    "__proto__",
    { code: "unknown-part" },
  ],
  [
    "an unknown word deep in a test of suggestions",
    [...lead, "of", "where"],
    { not: { all: [{ role: ["friend"] }] } },
    { code: "invalid-value" },
    ".not.all.0.role.0",
  ],
  [
    "an unknown key deep in a test of reports",
    [...rule("article-20"), "of", "where"],
    { any: [{ not: { form: ["oral"], mark: [] } }] },
    { code: "unknown-part", params: { found: "mark" } },
    ".any.0.not.mark",
  ],
  [
    "records that are a list",
    [...lead, "of"],
    [],
    { code: "wrong-type", params: { found: "list", expected: "object" } },
  ],
  [
    "what JSON cannot carry",
    ["counting", "attended", 0],
    Symbol("JSON cannot carry this"),
    { code: "wrong-type", params: { found: "none", expected: "text" } },
  ],
  [
    "records that are null",
    [...lead, "of"],
    null,
    { code: "wrong-type", params: { found: "null", expected: "object" } },
  ],
  ["no tree of points", ["score"], undefined, { code: "missing-key", params: { key: "score" } }],
  ["no duties", ["duties"], undefined, { code: "missing-key", params: { key: "duties" } }],
  [
    "no basis",
    [...rule("article-11"), "basis"],
    undefined,
    { code: "missing-key", params: { key: "basis" } },
  ],
  ["an empty id", [...rule("article-11"), "id"], "", { code: "empty-text", params: {} }],
  [
    "a basis that is a number",
    [...rule("article-11"), "basis"],
    11,
    { code: "wrong-type", params: { found: "number", expected: "text" } },
  ],
  [
    "duties that are an object",
    ["duties"],
    {},
    { code: "wrong-type", params: { found: "object", expected: "list" } },
  ],
  [
    "points written as text",
    [...rule("article-11"), "value", "points"],
    "3",
    { code: "wrong-type", params: { found: "text", expected: "number" } },
  ],
  [
    "a scale that is null",
    ["scale"],
    null,
    { code: "wrong-type", params: { found: "null", expected: "number" } },
  ],
  [
    "yes for true",
    ["illustrative"],
    "yes",
    { code: "wrong-type", params: { found: "text", expected: "boolean" } },
  ],
  [
    "a number for a test",
    [...rule("article-11"), "of", "where"],
    { not: 3 },
    { code: "wrong-type", params: { found: "number", expected: "object" } },
    ".not",
  ],
  ["an attendance nobody knows", ["counting", "attended", 0], "asleep", { code: "invalid-value" }],
  [
    "a word that is a boolean",
    ["counting", "attended", 0],
    true,
    { code: "wrong-type", params: { found: "boolean", expected: "text" } },
  ],
  [
    "points of a table that are text",
    [...rule("article-19"), "value", "points", "oral"],
    "5",
    { code: "wrong-type", params: { found: "text", expected: "number" } },
  ],
  [
    "a table that is a list",
    [...rule("article-19"), "value", "points"],
    [],
    { code: "wrong-type", params: { found: "list", expected: "object" } },
  ],
  [
    "a day the calendar does not have",
    ["effectiveFrom"],
    "2025-02-29",
    { code: "invalid-date", params: { found: "2025-02-29" } },
  ],
  ["a day in another form", ["effectiveFrom"], "1.12.2025", { code: "invalid-date" }],
  [
    "a day that is a number",
    ["effectiveFrom"],
    20251201,
    { code: "wrong-type", params: { found: "number", expected: "text" } },
  ],
  [
    "another document",
    ["format"],
    "deputy-archive/intake",
    {
      code: "unknown-format",
      params: { found: "deputy-archive/intake", expected: "deputy-archive/policy" },
    },
  ],
  [
    "a later form",
    ["formatVersion"],
    2,
    { code: "unknown-format-version", params: { found: 2, expected: "1" } },
  ],
  [
    "an infinite number",
    ["scale"],
    Number.POSITIVE_INFINITY,
    { code: "wrong-type", params: { found: "none", expected: "number" } },
  ],
];

describe("a policy of another form is refused, and the place is named", () => {
  for (const [title, way, value, issue, at = ""] of cases) {
    it(title, () => {
      const { json, path } = changedPolicy(way, value);
      const { value: policy, issues } = readPolicy(json);
      expect(policy).toBeNull();
      const place = `${path.join(".")}${at}`;
      expect(issues.find((found) => found.path.join(".") === place)).toMatchObject(issue);
    });
  }

  it.each([
    ["null", null],
    ["a text", "{}"],
    ["a list", []],
    ["nothing", undefined],
  ])("%s is no policy", (_, json) => {
    expect(readPolicy(json).issues).toMatchObject([{ code: "wrong-type", path: [] }]);
  });

  it("names every fault, not the first one only", () => {
    const issues = readPolicy({ ...Object(shippedPolicy), scale: "2", title: {} }).issues;
    expect(issues.map(({ code }) => code)).toEqual(["missing-key", "missing-key", "wrong-type"]);
  });
});

describe("hostile JSON gives issues", () => {
  const nested = (open: string, close: string, levels: number): unknown =>
    JSON.parse(`${open.repeat(levels)}1${close.repeat(levels)}`);

  it.each([
    ["lists in lists", nested("[", "]", 200_000)],
    ["objects in objects", nested('{"not":', "}", 50_000)],
    ["sums in sums", nested('{"parts":[', "]}", 50_000)],
  ])("%s", (_, score) => {
    const { issues } = readPolicy({ ...Object(shippedPolicy), score });
    expect(issues).toMatchObject([{ code: "too-deep", params: { most: 64 } }]);
  });

  it.each([
    ["duties", "missing-key", { duties: new Array(1000).fill({}) }],
    ["alerts", "wrong-type", { alerts: new Array(1000).fill(1) }],
    ["score", "wrong-type", { score: { parts: new Array(1000).fill(1) } }],
    [
      "score",
      "missing-key",
      { score: { parts: new Array(40).fill({ parts: new Array(40).fill({}) }) } },
    ],
  ])("more faults than anyone reads, in %s", (part, code, change) => {
    const { value, issues } = readPolicy({ ...Object(shippedPolicy), ...change });
    expect(value).toBeNull();
    expect(issues.length).toBeLessThan(1000);
    expect(issues).toContainEqual(
      expect.objectContaining({ code, path: expect.arrayContaining([part]) }),
    );
  });

  it.each<readonly [string, object, readonly (string | number)[], number]>([
    ["duties", { duties: new Array(300_000).fill({}) }, ["duties"], 1000],
    ["one duty more than there may be", { duties: new Array(1001).fill({}) }, ["duties"], 1000],
    ["parts of a sum", { score: { parts: new Array(300_000).fill(1) } }, ["score", "parts"], 1000],
    [
      "rules in the tree",
      { score: { parts: new Array(60).fill({ parts: new Array(60).fill({}) }) } },
      ["score"],
      2000,
    ],
    [
      "values in lists of lists",
      { alerts: new Array(900).fill({ all: new Array(900).fill({}) }) },
      [],
      200_000,
    ],
    [
      "keys of an object",
      Object.fromEntries(Array.from({ length: 300_000 }, (_, index) => [`key${index}`, 1])),
      [],
      1000,
    ],
  ])(
    "a document that is too large is refused before it is looked at: %s",
    (_, change, path, most) => {
      const { value, issues } = readPolicy({ ...Object(shippedPolicy), ...change });
      expect(value).toBeNull();
      expect(issues).toMatchObject([{ code: "too-many", path, params: { most } }]);
      expect(Number(issues[0]?.params["found"])).toBeGreaterThan(most);
    },
  );

  it("keys that are names of the language", () => {
    const json = JSON.parse('{ "__proto__": { "scale": 2 }, "constructor": 1 }');
    const places = readPolicy(json).issues.map(({ path }) => path.join("."));
    expect(places).toEqual(expect.arrayContaining(["__proto__", "constructor", "scale"]));
  });

  it("a long word is cut", () => {
    const { json } = changedPolicy(["effectiveFrom"], "9".repeat(5000));
    expect(String(readPolicy(json).issues[0]?.params["found"]).length).toBeLessThan(100);
  });
});
