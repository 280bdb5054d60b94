import type { IntakeRules } from "deputy-archive";
import shipped from "deputy-archive/policies/datong-2026-illustrative/intake.json" with {
  type: "json",
};
import { readIntake } from "deputy-archive/schemas";
import { describe, expect, it } from "vitest";

const { $schema: _, ...document } = shipped;

describe("rules of intake", () => {
  it("are read as shipped", () => {
    const { value, issues } = readIntake(shipped);
    const rules: IntakeRules | null = value;
    expect(issues).toEqual([]);
    expect(rules).toEqual(document);
  });

  it.each([
    ["a key nobody knows", { columns: {} }, "unknown-part", ["columns"]],
    ["no certificate", { certificate: "" }, "empty-text", ["certificate"]],
    [
      "a term that ends before it begins",
      { term: { from: "2026-12-31", to: "2021-09-01" } },
      "dates-out-of-order",
      ["term"],
    ],
    ["a term without an end", { term: { from: "2021-09-01" } }, "missing-key", ["term", "to"]],
    [
      "a day the calendar does not have",
      { term: { from: "2021-09-31", to: "2026-12-31" } },
      "invalid-date",
      ["term", "from"],
    ],
    ["a quantity of nothing", { quantityAtMost: 0 }, "out-of-range", ["quantityAtMost"]],
    ["half a household", { quantityAtMost: 1.5 }, "not-whole", ["quantityAtMost"]],
    [
      "a heading that is no list",
      { headings: { 日期: "活动日期" } },
      "wrong-type",
      ["headings", "日期"],
    ],
    [
      "a heading without words",
      { headings: { 日期: [""] } },
      "empty-text",
      ["headings", "日期", 0],
    ],
    ["another document", { format: "deputy-archive/policy" }, "unknown-format", ["format"]],
    ["a later form", { formatVersion: 2 }, "unknown-format-version", ["formatVersion"]],
  ])("%s is refused", (_, change, code, path) => {
    const { value, issues } = readIntake({ ...document, ...change });
    expect(value).toBeNull();
    expect(issues).toMatchObject([{ code, path }]);
  });
});
