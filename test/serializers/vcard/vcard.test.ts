import { lifeIssueMessage } from "deputy-archive/life";
import { deputyVCard, sharingText } from "deputy-archive/vcard";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { asOf, cardOf } from "./cards";
import { readVCard as read } from "./readVCard";

const written = (options: Partial<Parameters<typeof deputyVCard>[1]> = {}, card = cardOf()) =>
  deputyVCard(card, { asOf, ...options }).value ?? "";

/** What ical.js reads; the type of what it parses is wider than what it takes. */
function component(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text) as never);
}

const reached = {
  name: "示例街道代表联络站",
  address: null,
  telephone: "0352-1234567",
  receptionDays: "每月5日",
};

describe("a deputy's card on a telephone", () => {
  it("says who, for which congress, and how the station is reached", () => {
    const properties = read(written({ url: "https://example.org/card?a=1,2;3" }));
    expect(properties).toMatchObject({
      KIND: "individual",
      FN: "示例",
      N: { familyNames: "示例", givenNames: "" },
      ORG: ["示例市第十六届人民代表大会", "甲区"],
      ROLE: "人大代表",
      TEL: "0352-1234567",
      ADR: { streetAddress: "示例路1号,2层;东", locality: "" },
      TITLE: "教师；兼职, 其他\\",
      URL: "https://example.org/card?a=1,2;3",
      LANG: "zh-CN",
      REV: "20261124T000000Z",
    });
    expect(String(properties["NOTE"]).split("\n")).toEqual([
      "代表团：甲区",
      "选区、选举单位：示例县第三选区",
      "职业：教师；兼职, 其他\\",
      "履职（2026-01-01 至 2026-11-24）：接待选民 12 次",
      "代表联络站：示例街道代表联络站",
      "地址：示例路1号,2层;东",
      "接待日：每月5日、20日上午",
      "联络站电话：0352-1234567",
      "同意公开：示例市人大常委会代表工作委员会，2026-01-10",
      "有效期至：2026-12-31",
    ]);
  });

  it("a second parser reads the same note and address", () => {
    const text = written(
      {},
      cardOf({ facts: { station: { ...reached, address: "示例路1号,2层" } } }),
    );
    expect(component(text).getFirstPropertyValue("note")).toBe(read(text)["NOTE"]);
    expect(component(text).getFirstPropertyValue("adr")).toEqual([
      "",
      "",
      "示例路1号,2层",
      "",
      "",
      "",
      "",
    ]);
  });

  it("folds by octets and never within a character", () => {
    const text = written();
    const lines = text.split("\r\n");
    expect(lines.pop()).toBe("");
    expect(lines.filter((line) => line.startsWith(" ")).length).toBeGreaterThan(3);
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text).not.toContain("\ufffd");
  });

  it("has a lasting name: the same after a change, another for another deputy", () => {
    const moved = cardOf({ facts: { occupation: "医生", station: null } });
    const uid = (text: string) => read(text)["UID"];
    expect(uid(written({}, moved))).toBe(uid(written({ asOf: "2026-12-01" })));
    expect(uid(written({}, cardOf({ name: "示例乙" })))).not.toBe(uid(written()));
    expect(uid(written({ apart: "2" }))).not.toBe(uid(written()));
    expect(uid(written())).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it("holds no certificate number, and no name of a picture", () => {
    const card = cardOf({ approval: { fields: ["portrait"] }, facts: { portrait: "示例.jpg" } });
    expect(card.portrait).toBe("示例.jpg");
    const text = written({}, card);
    expect(text).not.toContain("示例.jpg");
    expect(text).not.toContain("DT16-0001");
  });

  it("leaves out what the card does not have", () => {
    const bare = cardOf({ approval: { fields: [], until: null }, facts: { station: null } });
    const properties = read(written({ language: "en" }, bare));
    expect(properties).not.toHaveProperty("TEL");
    expect(properties).not.toHaveProperty("ADR");
    expect(properties).not.toHaveProperty("TITLE");
    expect(properties).not.toHaveProperty("URL");
    // The other parser takes “Delegation: …” for a web address.
    expect(component(written({ language: "en" }, bare)).getFirstPropertyValue("note")).toBe(
      "Delegation: 甲区\nShown with the consent of: 示例市人大常委会代表工作委员会，2026-01-10",
    );
    expect(properties["LANG"]).toBe("en");
    const noTelephone = { name: "示例站", address: null, telephone: null, receptionDays: null };
    const properties2 = read(written({}, cardOf({ facts: { station: noTelephone } })));
    expect(properties2).not.toHaveProperty("TEL");
    expect(properties2["NOTE"]).toContain("代表联络站：示例站");
    const noCounts = { period: { from: "2026-01-01", to: "2026-02-01" }, counts: [] } as const;
    expect(written({}, cardOf({ facts: { performance: noCounts } }))).not.toContain("履职（");
  });

  it("is not written outside the days of the consent", () => {
    for (const day of ["2026-01-09", "2027-01-01"] as const) {
      const { value, issues } = deputyVCard(cardOf(), { asOf: day });
      expect(value).toBeNull();
      expect(issues.map(({ code }) => code)).toEqual(["card-consent-not-in-force"]);
    }
    expect(written({ asOf: "2026-12-31" })).not.toBe("");
  });

  it.each([
    ["javascript:alert(1)", "not-a-web-address"],
    ["example.org", "not-a-web-address"],
    ["https://example.org/ a", "not-a-web-address"],
    ["https://example.org/13800000000", "private-number-in-public-text"],
  ])("leaves out the address %s and says so", (url, code) => {
    const { value, issues } = deputyVCard(cardOf(), { asOf, url });
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(value).not.toContain("URL:");
    expect(issues.map((issue) => lifeIssueMessage(issue, "zh")).join("")).not.toContain(code);
  });

  it("a private number on a card nobody checked is not passed on", () => {
    const card = cardOf();
    // As a card read from JSON is, whatever its type says.
    const unchecked = { ...card, name: "示例13800000000", congress: "电话13800000000" } as never;
    expect(written({}, unchecked)).not.toContain("13800000000");
    expect(sharingText(unchecked, "zh")).not.toContain("13800000000");
  });
});

describe("the text to share", () => {
  it("is a few lines without links", () => {
    const station = {
      name: "示例站",
      address: "示例路1号（见https://example.org/地图）",
      telephone: null,
      receptionDays: "周一\n上午",
    };
    const card = cardOf({ approval: { fields: [], until: null }, facts: { station } });
    expect(sharingText(card, "zh").split("\n")).toEqual([
      "【人大代表】示例",
      "示例市第十六届人民代表大会",
      "代表团：甲区",
      "代表联络站：示例站",
      "地址：示例路1号（见）",
      "接待日：周一 上午",
      "同意公开：示例市人大常委会代表工作委员会，2026-01-10",
    ]);
    expect(sharingText(card, "en")).toContain("[Deputy] 示例");
  });

  it("asks not to pass on what is for the constituents only", () => {
    const card = cardOf({ approval: { audience: "constituents" } });
    expect(sharingText(card, "zh")).toContain("请勿转发");
    expect(sharingText(card, "en")).toContain("please do not pass it on");
    expect(written({}, card).replace(/\r\n /g, "")).toContain("请勿转发");
    expect(sharingText(cardOf(), "zh")).not.toContain("请勿转发");
  });
});
