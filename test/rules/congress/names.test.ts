import {
  chineseNumeral,
  lifeIssueMessage,
  meetingName,
  parseChineseNumeral,
  parseMeetingName,
} from "deputy-archive/life";
import { describe, expect, it } from "vitest";
import { termOf } from "./terms";

describe("Chinese numerals", () => {
  it.each([
    [1, "一"],
    [10, "十"],
    [16, "十六"],
    [20, "二十"],
    [21, "二十一"],
    [100, "一百"],
    [105, "一百零五"],
    [110, "一百一十"],
    [116, "一百一十六"],
    [1000, "一千"],
    [1001, "一千零一"],
    [1010, "一千零一十"],
    [1100, "一千一百"],
    [2026, "二千零二十六"],
    [9999, "九千九百九十九"],
  ])("%i is %s", (number, text) => {
    expect(chineseNumeral(number)).toBe(text);
    expect(parseChineseNumeral(text)).toBe(number);
  });

  it.each([0, -1, 1.5, 10000, Number.NaN])("%d has none", (number) => {
    expect(chineseNumeral(number)).toBeNull();
  });

  it.each([
    "",
    "零",
    "一十六",
    "十零",
    "六十十",
    "百",
    "两",
    "16",
    "二〇二六",
    "一百五",
    "十".repeat(5000),
  ])("%s is none", (text) => {
    expect(parseChineseNumeral(text)).toBeNull();
  });
});

const city = termOf("140200", "大同市", 16, "市");
const nation = termOf("000000", "", 14);

describe("names of sessions and meetings", () => {
  it.each([
    [city, 6, "session", "full", "大同市第十六届人民代表大会第六次会议"],
    [city, 6, "session", "short", "大同市十六届人大六次会议"],
    [city, 30, "standing-committee", "full", "大同市第十六届人民代表大会常务委员会第三十次会议"],
    [city, 30, "standing-committee", "short", "市十六届人大常委会第三十次会议"],
    [nation, 3, "session", "full", "第十四届全国人民代表大会第三次会议"],
    [nation, 3, "session", "short", "十四届全国人大三次会议"],
    [nation, 3, "standing-committee", "full", "第十四届全国人民代表大会常务委员会第三次会议"],
    [nation, 3, "standing-committee", "short", "十四届全国人大常委会第三次会议"],
    [
      termOf("140222", "示例县", 1),
      2,
      "standing-committee",
      "short",
      "示例县一届人大常委会第二次会议",
    ],
    [termOf("140222100", "示例镇", 19), 11, "session", "short", "示例镇十九届人大十一次会议"],
  ] as const)("%o, number %i, %s, %s: %s", (term, ordinal, kind, form, name) => {
    expect(meetingName(term, ordinal, kind, form)).toEqual({ value: name, issues: [] });
    const place = name.slice(0, Math.max(0, name.search(/第|十|一/)));
    expect(parseMeetingName(name).value).toEqual({
      kind,
      form,
      place,
      term: term.ordinal,
      ordinal,
    });
  });

  it.each([
    "",
    "大同市第十六届人民代表大会",
    "大同市第十六届人民代表大会第六次会",
    "大同市十六人大六次会议",
    "大同市第届人大六次会议",
    "第第十六届人大六次会议",
    "大同市第十六届人民代表大会六次会议",
    "大同市第十六届人大第第六次会议",
    "大同市十六届人大次会议",
    "大同市十六届人大零次会议",
    "大同市十六届党代会第六次会议",
    "大同市十六届人民代表大会第六次会议",
    "十六届人大六次会议",
    "大同市十四届全国人大三次会议",
    "大同市十六届人大六次会议 ",
    "届次会议",
  ])("“%s” is none", (text) => {
    const { value, issues } = parseMeetingName(text);
    expect(value).toBeNull();
    expect(issues).toEqual([{ code: "not-a-meeting-name", path: [], params: { found: text } }]);
    expect(issues.map((issue) => lifeIssueMessage(issue, "en")).join()).toContain(text);
  });

  it.each([
    ["大同市第十六届人大常委会第三十次会议", "standing-committee", "大同市", 16, 30],
    ["大同市第十六届人大第六次会议", "session", "大同市", 16, 6],
    ["大同市十六届人大第六次会议", "session", "大同市", 16, 6],
    ["市十六届人大常委会三十次会议", "standing-committee", "市", 16, 30],
    ["第十四届全国人大第三次会议", "session", "", 14, 3],
    ["中华人民共和国第十四届全国人民代表大会第三次会议", "session", "", 14, 3],
  ])("“%s”, as papers have it, is read too", (text, kind, place, term, ordinal) => {
    expect(parseMeetingName(text).value).toMatchObject({ kind, place, term, ordinal });
  });

  it("numbers that cannot be written are said", () => {
    expect(meetingName(city, 0, "session", "full")).toEqual({
      value: null,
      issues: [{ code: "number-not-written", path: [], params: { found: 0 } }],
    });
    const never = { ...city, ordinal: 10000 };
    expect(meetingName(never, 1, "session", "full").issues[0]?.params).toEqual({ found: 10000 });
  });

  it("a township has no standing committee", () => {
    const town = termOf("140222100", "示例镇", 19);
    const { value, issues } = meetingName(town, 1, "standing-committee", "full");
    expect([value, issues[0]?.code]).toEqual([null, "no-standing-committee"]);
    expect(issues.map((issue) => lifeIssueMessage(issue, "zh")).join()).toContain("主席团");
  });
});
