import type { Mandate } from "deputy-archive";
import {
  type CardFacts,
  deputyCard,
  type GivenApproval,
  lifeIssueMessage,
  redact,
} from "deputy-archive/life";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const mandate: Mandate = {
  certificate: "DT16-0001",
  name: "示例",
  term: { from: "2021-09-01", to: "2026-12-31" },
  delegation: "甲区",
  station: "第一联络站",
  deputyClass: "other",
  beganOn: "2021-09-01",
  status: "in-office",
  statusOn: null,
};

const facts = {
  congress: "示例市第十六届人民代表大会",
  electoralDistrict: "第三选区",
  occupation: "教师",
  portrait: "portrait.jpg",
  station: {
    name: "第一联络站",
    address: "示例路1号",
    telephone: "0352-1234567",
    receptionDays: "每月15日",
  },
  performance: {
    period: { from: "2025-12-01", to: "2026-11-30" },
    counts: [{ name: "接待选民", count: 12 }],
  },
} as const satisfies CardFacts;

const approval: GivenApproval = {
  certificate: "DT16-0001",
  approvedBy: "示例市人大常委会代表工作委员会",
  approvedOn: "2026-01-10",
  until: null,
  audience: "everyone",
  fields: ["electoralDistrict", "occupation", "portrait", "performance"],
};

const day = "2026-11-24";

describe("a card is shown only where an organ has signed it off (D14)", () => {
  it("with the fields the consent names", () => {
    const { value, issues } = deputyCard(mandate, facts, approval, day);
    expect(issues).toEqual([]);
    expect(value).toEqual({
      format: "deputy-archive/card/v1",
      name: "示例",
      congress: "示例市第十六届人民代表大会",
      delegation: "甲区",
      electoralDistrict: "第三选区",
      occupation: "教师",
      portrait: "portrait.jpg",
      station: facts.station,
      performance: facts.performance,
      approval: {
        approvedBy: "示例市人大常委会代表工作委员会",
        approvedOn: "2026-01-10",
        until: null,
        audience: "everyone",
      },
    });
  });

  it("and is the same for everybody, also where it is redacted", () => {
    const { value } = deputyCard(mandate, facts, approval, day);
    expect(value).not.toBeNull();
    for (const audience of ["public", "self"] as const) {
      expect(redact("card", value ?? {}, audience)).toEqual(value);
    }
  });

  it("without those it does not name, or that there are no facts for", () => {
    const least = { congress: facts.congress, station: null };
    for (const [given, named] of [
      [facts, []],
      [least, approval.fields],
    ] as const) {
      const { value } = deputyCard(mandate, given, { ...approval, fields: named }, day);
      expect(Object.keys(value ?? {})).toEqual([
        "format",
        "name",
        "congress",
        "delegation",
        "station",
        "approval",
      ]);
    }
  });

  it.each<[string, GivenApproval | null, string]>([
    ["none was given", null, "card-not-signed-off"],
    ["it is another deputy's", { ...approval, certificate: "DT16-0002" }, "card-not-signed-off"],
    ["it begins later", { ...approval, approvedOn: "2026-12-01" }, "card-consent-not-in-force"],
    ["it has run out", { ...approval, until: "2026-11-23" }, "card-consent-not-in-force"],
  ])("no card where %s", (_, given, code) => {
    const { value, issues } = deputyCard(mandate, facts, given, day);
    expect(value).toBeNull();
    expect(issues.map((issue) => issue.code)).toEqual([code]);
  });

  it("up to the last day of the consent", () => {
    expect(deputyCard(mandate, facts, { ...approval, until: day }, day).value).not.toBeNull();
  });

  it("no card of a mandate that is not in force", () => {
    const ended: Mandate = { ...mandate, status: "ended", statusOn: "2026-05-01" };
    const { value, issues } = deputyCard(ended, facts, approval, day);
    expect(value).toBeNull();
    expect(issues).toEqual([
      { code: "card-mandate-not-in-force", path: ["approval"], params: { asOf: day } },
    ]);
  });
});

describe("nothing private is in a card", () => {
  const mobile = "13800000000";

  it("an optional text with a private number is left out and said, without repeating it", () => {
    const station = { ...facts.station, telephone: mobile, address: null };
    const counts = [...facts.performance.counts, { name: `回访${mobile}`, count: 1 }];
    const given = {
      ...facts,
      station,
      occupation: `教师 ${mobile}`,
      performance: { ...facts.performance, counts },
    };
    const { value, issues } = deputyCard(mandate, given, approval, day);
    expect(value?.station).toEqual({ ...station, telephone: null });
    expect(value).not.toHaveProperty("occupation");
    expect(value?.performance?.counts).toEqual(facts.performance.counts);
    expect(issues.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["private-number-in-public-text", "station.telephone"],
      ["private-number-in-public-text", "occupation"],
      ["private-number-in-public-text", "performance.counts.1.name"],
    ]);
    expect(JSON.stringify({ value, issues })).not.toContain(mobile);
  });

  it.each([
    ["11010519491231002X.jpg", "private-number-in-public-text"],
    ["IMG-13800000000-1.jpg", "private-number-in-public-text"],
    ["DT16-0001.jpg", "certificate-in-portrait-name"],
  ])("a portrait is not named %s", (portrait, code) => {
    const { value, issues } = deputyCard(mandate, { ...facts, portrait }, approval, day);
    expect(value).not.toHaveProperty("portrait");
    expect(value?.occupation).toBe("教师");
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    for (const language of ["zh", "en"] as const) {
      const said = issues.map((issue) => lifeIssueMessage(issue, language)).join();
      expect(said).not.toMatch(/1949|13800000000|DT16/);
    }
    const hidden = { ...approval, fields: [] };
    expect(deputyCard(mandate, { ...facts, portrait }, hidden, day).issues).toEqual([]);
  });

  it("of the span of its counts only the days are taken over", () => {
    const period = { ...facts.performance.period, voters: "示例" };
    const given = { ...facts, performance: { ...facts.performance, period } };
    const { value } = deputyCard(mandate, given, approval, day);
    expect(value?.performance?.period).toEqual(facts.performance.period);
  });

  it("a station whose name cannot be shown is no station", () => {
    const given = { ...facts, station: { ...facts.station, name: mobile } };
    expect(deputyCard(mandate, given, approval, day).value?.station).toBeNull();
  });

  it.each(["name", "delegation"] as const)("no card where the %s cannot be shown", (field) => {
    const { value, issues } = deputyCard({ ...mandate, [field]: mobile }, facts, approval, day);
    expect(value).toBeNull();
    expect(issues).toHaveLength(1);
  });

  it("no card where the congress or the organ cannot be shown", () => {
    expect(deputyCard(mandate, { ...facts, congress: mobile }, approval, day).value).toBeNull();
    expect(deputyCard(mandate, facts, { ...approval, approvedBy: mobile }, day).value).toBeNull();
  });

  it("whatever a mandate and its facts say beyond the list, and whatever numbers they hold", () => {
    const secret = fc.constantFrom("13800000000", "11010519491231002X");
    const text = fc
      .tuple(fc.constantFrom("", "示例", "电话"), secret)
      .map((parts) => parts.join(""));
    const texts = fc.oneof(fc.constantFrom("示例路", "甲区"), text);
    const station = fc.record({
      name: texts,
      address: fc.option(texts),
      telephone: fc.option(texts),
      receptionDays: fc.option(texts),
      voters: secret,
    });
    fc.assert(
      fc.property(
        fc.record({ name: texts, delegation: texts, identityNumber: secret }),
        fc.record({ congress: texts, occupation: texts, portrait: texts, station, home: secret }),
        (own, given) => {
          const { value, issues } = deputyCard({ ...mandate, ...own }, given, approval, day);
          const said = JSON.stringify({ value, issues });
          expect(said).not.toMatch(/13800000000|11010519491231002X/);
          expect(said).not.toMatch(/DT16-0001|identityNumber|voters|home/);
        },
      ),
    );
  });
});
