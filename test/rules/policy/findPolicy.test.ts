import { findPolicy, type PolicyListing } from "deputy-archive/policies";
import { describe, expect, it } from "vitest";

const place = { zh: "甲区", en: "District A" };

function version(changes: Partial<PolicyListing>): PolicyListing {
  return {
    id: "a",
    version: "1",
    title: { zh: "办法", en: "measure" },
    place,
    level: null,
    subject: "deputy",
    effectiveFrom: "2020-01-01",
    effectiveTo: null,
    illustrative: false,
    partial: false,
    checklist: false,
    folder: "a",
    files: [],
    ...changes,
  };
}

const first = version({ effectiveTo: "2023-12-31" });
const second = version({ version: "2", effectiveFrom: "2024-01-01" });
const elsewhere = version({ id: "b", place: null });
const catalogue = [first, second, elsewhere];

describe("the policy in force on a day", () => {
  it.each([
    ["a", "2020-01-01", first],
    ["a", "2023-12-31", first],
    ["a", "2024-01-01", second],
    ["甲区", "2023-06-01", first],
    ["District A", "2030-01-01", second],
    ["b", "2020-01-01", elsewhere],
  ] as const)("%s on %s", (wanted, on, found) => {
    expect(findPolicy(catalogue, wanted, on)).toEqual({ value: found, issues: [] });
  });

  it("nothing is chosen where nothing has that name", () => {
    expect(findPolicy(catalogue, "乙区", "2024-01-01")).toEqual({
      value: null,
      issues: [{ code: "no-such-policy", path: [], params: { wanted: "乙区" } }],
    });
  });

  it("nor before the first version, and it is said which there are", () => {
    expect(findPolicy(catalogue, "a", "2019-12-31")).toEqual({
      value: null,
      issues: [
        {
          code: "no-policy-in-force",
          path: [],
          params: { wanted: "a", on: "2019-12-31", known: "a 1, a 2" },
        },
      ],
    });
  });

  it("nor where two overlap: a person names one", () => {
    const overlapping = [first, version({ version: "2", effectiveFrom: "2023-12-31" })];
    expect(findPolicy(overlapping, "甲区", "2023-12-31")).toEqual({
      value: null,
      issues: [
        {
          code: "policies-overlap",
          path: [],
          params: { wanted: "甲区", on: "2023-12-31", found: "a 1, a 2" },
        },
      ],
    });
    expect(findPolicy(overlapping, "甲区", "2024-01-01").value?.version).toBe("2");
  });
});
