import { existsSync, readFileSync } from "node:fs";
import { runCases } from "deputy-archive";
import { readCases, readPolicy } from "deputy-archive/schemas";
import { describe, expect, it } from "vitest";
import { casesWith, policyWith, type StatedCase, statedCases } from "./statedCases";

const rows = statedCases();

/** The code of the refusal a row states instead of points. */
function refusalIn(result: unknown): string | null {
  const refused = typeof result === "object" && result !== null && "refused" in result;
  return refused ? String(result.refused) : null;
}

function check({ rule, cases }: StatedCase): void {
  const { value: policy, issues } = readPolicy(policyWith(rule));
  for (const { records, result } of cases) {
    const refusal = refusalIn(result);
    expect(issues.map(({ code }) => code)).toEqual(refusal === null ? [] : [refusal]);
    if (policy === null) continue;
    const read = readCases(casesWith(records, result));
    expect(read.issues).toEqual([]);
    expect(read.value && runCases(policy, read.value).flatMap((one) => one.differences)).toEqual(
      [],
    );
  }
}

const page = readFileSync("docs/policy-language.md", "utf8");

/** Words that stand under a key anywhere in the schema of policies: its closed lists. */
function wordsUnder(key: string, json: unknown): readonly string[] {
  if (typeof json !== "object" || json === null) return [];
  return Object.entries(json).flatMap(([name, value]) => {
    const found = name === key && typeof value === "object" ? Object(value) : {};
    const words: readonly unknown[] = [
      found.const,
      ...(Array.isArray(found.enum) ? found.enum : []),
    ];
    return [...words.filter((word) => typeof word === "string"), ...wordsUnder(key, value)];
  });
}

describe("docs/policy-language.md", () => {
  it("states cases", () => {
    expect(rows.length).toBeGreaterThan(140);
  });

  it.each(["kind", "from", "combine", "each", "keep", "per"])("names every word of “%s”", (key) => {
    const words = wordsUnder(key, JSON.parse(readFileSync("schema/policy.schema.json", "utf8")));
    const inStatistics = ["deputies", "measure", "quotient"];
    const missing = [...new Set(words)].filter(
      (word) =>
        !inStatistics.includes(word) &&
        !page.includes(`\`${word}\``) &&
        !page.includes(`"${word}"`),
    );
    expect(words.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  it.each(rows.map((row) => [row.sentence, row] as const))("%s", (_sentence, row) => {
    check(row);
    for (const folder of row.shippedIn) expect(existsSync(`policies/${folder}`)).toBe(true);
  });
});
