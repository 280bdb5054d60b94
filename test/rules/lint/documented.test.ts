import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { allFindingWords } from "../../../src/rules/lint/finding";

const rows = [
  ...readFileSync("docs/lint.md", "utf8").matchAll(/^\| `([a-z0-9-]+)` \| \S+ (\w+) \|/gm),
];

describe("docs/lint.md", () => {
  test("lists every code once, with how much it matters", () => {
    const listed = rows.map(([, code, severity]) => `${code} ${severity}`);
    const words = Object.entries(allFindingWords());
    expect(listed.sort()).toEqual(
      words.map(([code, { severity }]) => `${code} ${severity}`).sort(),
    );
  });
});

describe("the words of findings", () => {
  test("name the same things in both languages and end in a stop", () => {
    for (const { text } of Object.values(allFindingWords())) {
      const named = (words: string) => [...words.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
      expect(named(text.zh)).toEqual(named(text.en));
      expect([text.zh.endsWith("。"), text.en.endsWith(".")]).toEqual([true, true]);
    }
  });
});
