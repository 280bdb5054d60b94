import { periodOf, policyRefusal } from "deputy-archive";
import { readPolicy } from "deputy-archive/schemas";
import { describe, expect, it } from "vitest";
import { changedPolicy, shippedPolicy, type Way } from "../../schemas/shippedPolicy";

function policyOf(json: unknown) {
  const { value } = readPolicy(json);
  if (value === null) throw new Error("the policy has issues");
  return value;
}
const changed = (way: Way, value: unknown) => policyOf(changedPolicy(way, value).json);

describe("the period of a year", () => {
  it("is named by the year it ends in", () => {
    const period = { from: "2025-12-01", to: "2026-11-30" };
    expect(periodOf(policyOf(shippedPolicy), 2026)).toEqual(period);
  });

  it("ends on the last of February in every year", () => {
    const february = changed(["period", "to"], { month: 2, day: 29, yearOffset: 0 });
    expect(periodOf(february, 2028).to).toBe("2028-02-29");
    expect(periodOf(february, 2026).to).toBe("2026-02-28");
  });

  it("is not there before the year 1", () => {
    expect(() => periodOf(policyOf(shippedPolicy), 1)).toThrow(RangeError);
  });
});

describe("a measure never extends itself beyond its dates", () => {
  it.each([
    ["the year before", 2025, "2026-11-30"],
    ["the year after", 2027, "2026-11-30"],
    ["the year before an open end", 2025, null],
  ])("%s", (_, year, effectiveTo) => {
    const policy = changed(["effectiveTo"], effectiveTo);
    expect(policyRefusal(policy, periodOf(policy, year))).toMatchObject({
      code: "policy-outside-dates",
      params: { effectiveTo: effectiveTo ?? "" },
    });
  });

  it.each([
    ["its own year", 2026, "2026-11-30"],
    ["any later year where its end is open", 2099, null],
  ])("but covers %s", (_, year, effectiveTo) => {
    const policy = changed(["effectiveTo"], effectiveTo);
    expect(policyRefusal(policy, periodOf(policy, year))).toBeNull();
  });
});
