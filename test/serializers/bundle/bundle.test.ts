import { readFileSync } from "node:fs";
import { type Archive, canonicalText, documentIssueMessage, type Mandate } from "deputy-archive";
import { readBundle, writeBundle } from "deputy-archive/bundle";
import { contentHash } from "deputy-archive/life";
import { describe, expect, it } from "vitest";

const whole = { audience: "internal" } as const;
const mandate: Mandate = {
  certificate: "DT16-0001",
  name: "示例",
  term: { from: "2021-09-01", to: "2026-12-31" },
  delegation: "甲区",
  station: null,
  deputyClass: "other",
  beganOn: "2021-09-01",
  status: "in-office",
  statusOn: null,
};
const archive: Archive = { mandate, roster: {}, entries: [], suggestions: [], reports: [] };
const text = writeBundle({ archive: [archive] }, whole);
const parsed = (): Record<string, unknown> => JSON.parse(text);
const faults = (source: unknown) =>
  readBundle(source).issues.map(({ code, path }) => `${code} ${path.join("/")}`.trim());

/** A document somebody made by hand, with the hash it has to have. */
function hashed(changes: object): unknown {
  const { contentHash: _, ...said } = Object({ ...parsed(), ...changes });
  return { ...said, contentHash: contentHash(said) };
}

describe("a bundle in one document", () => {
  it("names its format, version, audience and hash before what it holds", () => {
    const { contentHash: hash, ...said } = Object(parsed());
    expect(Object.keys(parsed())).toEqual([
      ...["format", "formatVersion", "audience", "contentHash", "contents"],
    ]);
    expect(said).toEqual({
      ...{ format: "deputy-archive/bundle", formatVersion: 1, audience: "internal" },
      contents: { archive: [archive] },
    });
    expect(hash).toBe(contentHash(said));
    expect(text.endsWith("}\n")).toBe(true);
  });

  it("is read from the text or from the JSON, after a byte order mark, with any white space", () => {
    const pretty = JSON.stringify(parsed(), null, 2).replace(/\n/g, "\r\n");
    const expected = readBundle(text);
    expect(expected.value?.contents.archive).toEqual([archive]);
    for (const source of [parsed(), `\ufeff${text}`, pretty, { $schema: "x.json", ...parsed() }]) {
      expect(readBundle(source)).toEqual(expected);
    }
  });

  it("is damaged wherever one character of its text is another", () => {
    for (const [before, after] of [
      ['"示例"', '"示倒"'],
      ["2021-09-01", "2021-09-02"],
      ['"audience":"internal"', '"audience":"public"'],
      ['"archive":[', '"archive":[ null,'],
      ['"contentHash":"', '"contentHash":"0'],
    ] as const) {
      expect(text).toContain(before);
      expect(faults(text.replace(before, after))).toEqual(["bundle-damaged"]);
    }
    const twice = text.replace(/\}\n$/, ',"audience":"public"}\n');
    expect(faults(twice)).toEqual(["bundle-damaged"]);
  });

  it("is no part of what the caller gave as JSON", () => {
    const given = parsed();
    const { value } = readBundle(given, whole);
    expect(value?.contents.archive).toEqual([archive]);
    expect(value?.contents.archive[0]).not.toBe(Object(given["contents"]).archive[0]);
  });

  it("keeps both of two archives of one mandate and says so", () => {
    const { value, issues } = readBundle(writeBundle({ archive: [archive, archive] }, whole));
    expect(value?.contents.archive).toHaveLength(2);
    expect(issues).toEqual([
      {
        ...{ code: "duplicate-id", path: ["contents", "archive", 1] },
        params: { found: "DT16-0001 2021-09-01" },
      },
    ]);
  });

  it("keeps keys that are names of the language", () => {
    const roster: Record<string, string> = JSON.parse('{"__proto__":"甲","constructor":"乙"}');
    const { value } = readBundle(writeBundle({ archive: [{ ...archive, roster }] }, whole), whole);
    const [found] = value?.contents.archive ?? [];
    expect(Object.entries(found?.roster ?? {})).toEqual(Object.entries(roster));
    expect(Object(found).甲).toBeUndefined();
  });

  it("shows the public only what the public may see", () => {
    const shown = writeBundle({ archive: [archive] });
    expect(shown).not.toMatch(/DT16-0001|in-office|other/);
    expect(readBundle(shown).value).toMatchObject({
      audience: "public",
      contents: { archive: [{ mandate: { name: "示例", delegation: "甲区" } }] },
    });
  });
});

describe("what is no bundle is said, never thrown", () => {
  const deep = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;

  it.each<[string, unknown, readonly string[]]>([
    ["nothing", "", ["not-json"]],
    ["no JSON", "bundle", ["not-json"]],
    ["JSON that breaks off", text.slice(0, 200), ["not-json"]],
    ["null", "null", ["wrong-type"]],
    ["a list", "[]", ["wrong-type"]],
    ["a number", 3, ["wrong-type"]],
    ["undefined", undefined, ["wrong-type"]],
    ["JSON nested too deep", deep(100_000), [`too-deep ${"0/".repeat(66)}0`]],
    ["a hundred thousand noughts", JSON.stringify(new Array(100_000).fill(0)), ["wrong-type"]],
    ["another document", '{"format":"deputy-archive/policy"}', ["unknown-format format"]],
    ["a format that is none", '{"format":{"toString":1}}', ["unknown-format format"]],
    [
      "a later version",
      { ...parsed(), formatVersion: 2 },
      ["unknown-format-version formatVersion"],
    ],
    ["a version that is a word", hashed({ formatVersion: "1" }), ["wrong-type formatVersion"]],
    ["an altered name", text.replace("示例", "示范"), ["bundle-damaged"]],
    [
      "a redacted one made whole",
      writeBundle({}).replace('"public"', '"internal"'),
      ["bundle-damaged"],
    ],
    ["no hash", { ...parsed(), contentHash: undefined }, ["missing-key contentHash"]],
    ["an unknown kind", hashed({ contents: { gossip: [] } }), ["unknown-part contents/gossip"]],
    ["an unknown audience", hashed({ audience: "press" }), ["invalid-value audience"]],
    ["no list", hashed({ contents: { archive: {} } }), ["wrong-type contents/archive"]],
    [
      "a key too many",
      hashed({ contents: { archive: [{ ...archive, grade: "优秀" }] } }),
      ["unknown-part contents/archive/0/grade"],
    ],
    [
      "a key of the language",
      hashed({ contents: JSON.parse('{"archive":[],"constructor":[]}') }),
      ["unknown-part contents/constructor"],
    ],
  ])("%s", (_, source, expected) => {
    expect(readBundle(source).value).toBeNull();
    expect(faults(source)).toEqual(expected);
    for (const issue of readBundle(source).issues) {
      for (const language of ["zh", "en"] as const) {
        expect(documentIssueMessage(issue, language)).not.toMatch(/undefined|\{\w+\??\}/);
        expect(documentIssueMessage(issue, language)).not.toContain(issue.code);
      }
    }
  });

  it("a list of a hundred thousand wrong items: the first hundred are named", () => {
    const archives = new Array(100_000).fill(0);
    const { value, issues } = readBundle(hashed({ contents: { archive: archives } }));
    expect(value).toBeNull();
    expect(issues.length).toBeLessThanOrEqual(100);
  });

  it("a policy its own reader would refuse", () => {
    const shipped = "policies/datong-2026-illustrative/policy.json";
    const { $schema: _, ...policy } = JSON.parse(readFileSync(shipped, "utf8"));
    expect(readBundle(hashed({ contents: { policy: [policy] } })).issues).toEqual([]);
    const wrong = { ...policy, scale: 99 };
    const [issue] = readBundle(hashed({ contents: { policy: [policy, wrong] } })).issues;
    expect(issue?.path.slice(0, 3)).toEqual(["contents", "policy", 1]);
    const long = { ...policy, duties: new Array(2000).fill(policy.duties[0]) };
    expect(faults(hashed({ contents: { policy: [long] } }))).toEqual([
      "too-many contents/policy/0/duties",
    ]);
  });
});

describe("the hash of a bundle", () => {
  it("is SHA-256 of the canonical JSON of everything else, as anybody can reckon it", () => {
    const { contentHash: hash, ...said } = Object(parsed());
    expect(canonicalText(said)).toMatch(/^\{"audience":"internal","contents":\{"archive":\[/);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });
});
