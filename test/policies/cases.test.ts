import { existsSync, readFileSync } from "node:fs";
import { caseCoverage, runCases } from "deputy-archive";
import { readCases, readPolicy } from "deputy-archive/schemas";
import { describe, expect, it } from "vitest";
import { places } from "./places";

/** A document of a place; `null`, which no reader accepts, where the place has none. */
function json(place: string, file: string): unknown {
  const path = `policies/${place}/${file}`;
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}

describe.each(places)("the measure %s", (place) => {
  const { value: policy, issues } = readPolicy(json(place, "policy.json"));
  const cases = readCases(json(place, "cases.json"));

  it("is read without an issue, and so are its cases", () => {
    expect(issues).toEqual([]);
    expect(cases.issues).toEqual([]);
  });

  it("stands in a folder of its own name", () => {
    expect(policy?.id).toBe(place);
    expect(cases.value?.policy).toBe(place);
  });

  it("gives what each of its cases says", () => {
    if (policy === null || cases.value === null) throw new Error("not read");
    const failing = runCases(policy, cases.value).filter(({ holds }) => !holds);
    expect(failing).toEqual([]);
  });

  it("has cases that show everything of each item", () => {
    if (policy === null || cases.value === null) throw new Error("not read");
    expect(caseCoverage(policy, cases.value)).toEqual([]);
  });

  it("says where it is from", () => {
    expect(readFileSync(`policies/${place}/source.md`, "utf8")).toContain("# 出处 · Source");
  });
});
