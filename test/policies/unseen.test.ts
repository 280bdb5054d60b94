import { readdirSync, readFileSync } from "node:fs";
import { lintPolicy, runCases } from "deputy-archive";
import { readCases, readPolicy } from "deputy-archive/schemas";
import { describe, expect, it } from "vitest";

const folder = "test/fixtures/unseen";

function json(measure: string, file: string): unknown {
  return JSON.parse(readFileSync(`${folder}/${measure}/${file}`, "utf8"));
}

/** Made-up measures that the language was not made for, with odd rules on purpose. */
describe.each(readdirSync(folder))("the made-up measure %s", (measure) => {
  const { value: policy, issues } = readPolicy(json(measure, "policy.json"));
  const cases = readCases(json(measure, "cases.json"));

  it("is read without an issue, and so are its cases", () => {
    expect(issues).toEqual([]);
    expect(cases.issues).toEqual([]);
  });

  it("says that it is no measure of any place", () => {
    expect(policy?.illustrative).toBe(true);
    expect(policy?.place?.zh).toBe("虚构地方");
    expect(readFileSync(`${folder}/${measure}/measure.md`, "utf8")).toContain("虚构");
  });

  it("has nothing that cannot be meant", () => {
    if (policy === null) throw new Error("not read");
    expect(lintPolicy(policy).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("gives what each of its cases says", () => {
    if (policy === null || cases.value === null) throw new Error("not read");
    expect(runCases(policy, cases.value).filter(({ holds }) => !holds)).toEqual([]);
  });
});
