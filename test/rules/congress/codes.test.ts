import {
  congressLevelOf,
  congressLevels,
  isSubordinate,
  lifeIssueMessage,
} from "deputy-archive/life";
import { describe, expect, it } from "vitest";

describe("the level of a congress, by the code of its division", () => {
  it.each([
    ["000000", "national"],
    ["140000", "provincial"],
    ["110000", "provincial"],
    ["140200", "municipal"],
    ["140100", "municipal"],
    ["520300", "municipal"],
    ["140222", "county"],
    ["110105", "county"],
    // 01 stands for a real district or city where it does not gather a city's districts.
    ["110101", "county"],
    ["310101", "county"],
    ["500101", "county"],
    ["419001", "county"],
    ["469001", "county"],
    ["659001", "county"],
    ["222401", "county"],
    ["532901", "county"],
    ["110101100", "township"],
    ["320382", "county"],
    ["429004", "county"],
    ["140222100", "township"],
    ["140222399", "township"],
    ["441900101", "township"],
  ])("%s is %s", (code, level) => {
    expect(congressLevelOf(code)).toEqual({ value: level, issues: [] });
    expect(congressLevels).toContain(level);
  });

  it.each([
    ["140222400", "township"],
    ["140222999", "township"],
    ["532300", "municipal"],
    ["652100", "municipal"],
    ["152200", "municipal"],
  ])("%s is %s, if it has a congress at all", (code, level) => {
    const { value, issues } = congressLevelOf(code);
    expect(value).toBe(level);
    expect(issues).toEqual([
      { code: "perhaps-no-congress", path: ["code"], params: { found: code } },
    ]);
    expect(issues.map((issue) => lifeIssueMessage(issue, "zh")).join()).toContain("请核对");
  });

  it.each(["140222001", "140222099"])("the street %s owns none", (code) => {
    const { value, issues } = congressLevelOf(code);
    expect([value, issues[0]?.code]).toEqual([null, "street-has-no-congress"]);
    expect(issues.map((issue) => lifeIssueMessage(issue, "en")).join()).toContain(code);
  });

  it.each([
    ["not digits", "14020x"],
    ["too long", "140222100001"],
    ["too short", "156"],
    ["empty", ""],
    ["no province", "001400"],
    ["a county without a city", "140022"],
    ["all districts of a city", "140201"],
    ["all districts under the centre", "110100"],
    ["all counties under the centre", "500200"],
    ["all counties right under a province", "429000"],
    ["a county with three zeroes", "140222000"],
    ["a township right under a province", "140000100"],
    ["a township of nothing", "140201100"],
  ])("%s is refused", (_, code) => {
    const { value, issues } = congressLevelOf(code);
    expect(value).toBeNull();
    expect(issues).toEqual([
      { code: "division-code-not-read", path: ["code"], params: { found: code } },
    ]);
  });
});

describe("which congress is above which", () => {
  it.each([
    ["000000", "140222100", true],
    ["140000", "140222", true],
    ["140200", "140222100", true],
    ["140222", "140222100", true],
    ["429004", "420000", true],
    ["140000", "150200", false],
    ["140200", "140322", false],
    ["140222", "140223", false],
    ["140222100", "140222101", false],
    ["140222", "140222", false],
  ])("%s and %s: %s", (first, second, expected) => {
    expect(isSubordinate(first, second)).toBe(expected);
    expect(isSubordinate(second, first)).toBe(expected);
  });
});
