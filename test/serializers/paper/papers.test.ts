import type { Language } from "deputy-archive";
import { paperDocx } from "deputy-archive/docx";
import { paperHtml, resultNotice } from "deputy-archive/html";
import type { Audience } from "deputy-archive/life";
import { archiveCardPaper, type PaperDocument } from "deputy-archive/paper";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { paperTexts } from "./paperTexts";
import { archiveOf, awkward, cardSubject, longName, papersOf } from "./sampleYear";

const joined = (paper: PaperDocument | undefined) =>
  paper === undefined ? "" : paperTexts(paper).join("\n");

function paper(name: string, audience: Audience, language: Language = "zh", entries = 12): string {
  return joined(papersOf(entries, language, audience)[name]);
}

/** What the public must not find on any paper of the sample. */
const privateTexts = [
  "DT16-0001",
  "DJ-2026-0001",
  "JY-001",
  "SZ-1",
  "S001",
  "P001",
  "DT16·Y·0001",
  "示例社区活动中心",
  "示例内容",
  "改善示例小区",
  "示例承诺事项",
  "示例水务局",
  "water-bureau",
  "示例单位",
  "在任",
  "待核实",
  "优秀",
  "71.5",
  "示例区人大常委会人事代表工作委员会",
];

describe("the archive card (D2)", () => {
  it("is printed three times, each naming its keeper, each on pages of its own", () => {
    const card = archiveCardPaper(cardSubject(archiveOf(3)), { audience: "self" });
    const kinds = card.blocks.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "title").length).toBe(3);
    expect(kinds.filter((kind) => kind === "page-break").length).toBe(2);
    const text = joined(card);
    for (const keeper of [
      `第一份，代表本人保管\n保管人：${longName}（自2021-09-01起）`,
      "县（市、区）人大常委会人事代表工作机构保管\n保管人：示例区人大常委会人事代表工作委员会（自2021-09-01起）",
      "第三份，代表联络站保管\n保管人：示例街道代表联络站（自2023-03-01起）",
    ]) {
      expect(text).toContain(keeper);
    }
  });

  it("can be printed for one keeper, who need not be said to keep it since a day", () => {
    const subject = cardSubject(archiveOf(1));
    const keepers = { ...subject.keepers, station: { name: "示例站", from: null } };
    const card = archiveCardPaper(
      { ...subject, keepers },
      { audience: "internal", copies: ["station"] },
    );
    expect(card.blocks.filter(({ kind }) => kind === "title").length).toBe(1);
    expect(joined(card)).toContain("保管人：示例站\n");
  });

  it("leaves room for photograph, signature, stamps and a code", () => {
    const text = paper("card", "self");
    for (const room of [
      "照片",
      "代表（签名）",
      "联络站（盖章）",
      "人事代表工作机构（盖章）",
      "二维码",
    ]) {
      expect(text).toContain(room);
    }
  });

  it("gives lines of each duty, entries with page and state, suggestions, reports, results", () => {
    const text = paper("card", "internal");
    for (const fact of [
      "示例市第十六届人民代表大会",
      "DT16·Y·0001",
      "基层代表",
      "在任",
      "示例单位",
      "合计\n12\n10",
      "DJ-2026-0001\n2026-02-02",
      "待核实\n1-3",
      awkward,
      "关于改善示例小区第1号楼排水的建议\n领衔\n已解决或基本解决",
      "2026-11-20\n口头\n23\n22\n18",
      "年度总分",
      "年度等次",
    ]) {
      expect(text).toContain(fact);
    }
  });

  it("leaves out what it was not given", () => {
    const { pages: _, scorecard: __, assessment: ___, ...subject } = cardSubject(archiveOf(2));
    const text = joined(archiveCardPaper({ ...subject, reference: null }, { audience: "self" }));
    for (const absent of ["纸质页码", "年度总分", "年度等次", "档号"]) {
      expect(text).not.toContain(absent);
    }
  });

  it("names a duty and a class the measure does not list by their codes", () => {
    const subject = cardSubject(archiveOf(1));
    const policy = { duties: [], deputyClasses: [] };
    const text = joined(archiveCardPaper({ ...subject, policy }, { audience: "self" }));
    expect(text).toContain("grassroots");
    expect(text).toContain(subject.archive.entries[0]?.duty ?? "?");
  });
});

describe("the handbook (D4)", () => {
  it("has rights and obligations with their articles, the record, the chronicle, the contacts", () => {
    const text = paper("handbook", "self");
    for (const fact of [
      "权利（代表法2025第7条）",
      "义务（代表法2025第8条）",
      "不是原文，以法律文本为准",
      "DJ-2026-0001",
      "第二十五条",
      "2026-01-19\n2026-01-22\n示例市第十六届人民代表大会第六次会议",
      "示例市人大常委会\n地址\n示例路1号\n网址\nhttps://example.cn\n微信公众号\n示例人大\n示例办公室\n0000-0000000",
    ]) {
      expect(text).toContain(fact);
    }
  });

  it("numbers its chapters without a gap, whoever reads it", () => {
    for (const audience of ["public", "internal"] as const) {
      const numbers = [...paper("handbook", audience).matchAll(/^([一二三四五六七八九])、/gm)];
      expect(numbers.map(([, number]) => number).join("")).toBe(
        audience === "public" ? "一二三四五" : "一二三四五六七",
      );
    }
  });
});

describe("dossiers (D11, D12)", () => {
  it("say that they are for reference, whoever reads them", () => {
    for (const audience of ["public", "self", "internal"] as const) {
      for (const name of ["year", "term"]) {
        expect(paper(name, audience)).toContain("本材料供参考，不作结论");
        expect(paper(name, audience, "en")).toContain("without a verdict");
      }
    }
  });

  it("of a year give points, grade, ballots, suggestions with replies, promises, years", () => {
    const text = paper("year", "self");
    for (const fact of [
      "没有提供材料的部分：履职清单。",
      "第二十五条\n总分",
      "等次：",
      "评为“优秀”还缺：",
      "2026-11-20\n口头\n23",
      "共提出2件，其中单独或领衔2件；答复结果：正在解决2。",
      "已答复\n示例水务局 2026-04-28 正在解决（结果满意）",
      "正在解决（未评价）",
      "P001\nS001",
      "未落实，已逾期",
      "2025-11-30",
      "+8.5",
    ]) {
      expect(text).toContain(fact);
    }
  });

  it("name the bodies that reply and promise, not their codes", () => {
    for (const name of ["year", "term"]) {
      const text = paper(name, "self");
      expect(text).toContain("P001\nS001\n示例水务局\n");
      expect(text).not.toContain("water-bureau");
    }
  });

  it("of a term name the years without a result", () => {
    const text = paper("term", "self");
    expect(text).toContain("没有结果的年度：2022-12-01 — 2023-11-30。");
    expect(text).toContain("71.5\n—");
  });
});

describe("who reads a paper", () => {
  it("the public finds nothing private, in no format, title and properties included", async () => {
    for (const language of ["zh", "en"] as const) {
      for (const [name, document] of Object.entries(papersOf(12, language, "public"))) {
        const files = unzipSync(await paperDocx(document));
        const whole = [
          JSON.stringify(document),
          paperHtml(document),
          ...Object.values(files).map((bytes) => strFromU8(bytes)),
        ].join("\n");
        const found = privateTexts.filter((text) => whole.includes(text));
        expect({ name, found }).toEqual({ name, found: [] });
        expect(whole).toContain(longName);
      }
    }
  });

  it("without an audience it is the public's", () => {
    const subject = cardSubject(archiveOf(2));
    expect(archiveCardPaper(subject)).toEqual(archiveCardPaper(subject, { audience: "public" }));
    expect(archiveCardPaper(subject).audience).toBe("public");
  });

  it("the deputy reads all keepers read but the state of the mandate and the roster's columns", () => {
    const own = papersOf(12, "zh", "self");
    for (const [name, document] of Object.entries(papersOf(12, "zh", "internal"))) {
      const seen = new Set(paperTexts(own[name] as PaperDocument));
      const hidden = paperTexts(document).filter((text) => !seen.has(text));
      const closed = ["任职状态", "在任", "工作单位", "示例单位", "备注", "示例备注"];
      expect({ name, hidden: hidden.filter((text) => !closed.includes(text)) }).toEqual({
        name,
        hidden: [],
      });
    }
  });

  it("no paper of the deputy's has a hole where something was taken out", () => {
    for (const language of ["zh", "en"] as const) {
      for (const [name, document] of Object.entries(papersOf(12, language, "self"))) {
        expect({ name, found: /undefined|NaN|\[object/.test(joined(document)) }).toEqual({
          name,
          found: false,
        });
      }
    }
  });
});

describe("an archive without anything in it", () => {
  it("gives papers that say so, and no empty table", () => {
    for (const audience of ["public", "self", "internal"] as const) {
      for (const document of Object.values(papersOf(0, "zh", audience))) {
        const tables = document.blocks.filter((block) => block.kind === "table");
        expect(tables.every(({ rows }) => rows.length > 0)).toBe(true);
      }
    }
    expect(paper("card", "self", "zh", 0)).toContain("一、年度履职情况\n没有。");
    expect(paper("notice", "self", "zh", 0)).toContain("没有计分的记录\n没有。");
  });
});

describe("the result notice", () => {
  it("is the same paper in html and docx", () => {
    const { notice } = papersOf(3, "zh", "self");
    const archive = archiveOf(3);
    const { scorecard, assessment, policy } = cardSubject(archive);
    if (scorecard === undefined || assessment === undefined) throw new Error("nothing scored");
    const rank = { place: 2, graded: 9 };
    // The sample's measure is whole; a card needs the names in it only.
    const subject = { policy: policy as never, archive, scorecard, assessment, rank } as const;
    const own = resultNotice({ ...subject, language: "zh" }, { audience: "self" });
    expect(notice === undefined ? "" : paperHtml(notice)).toBe(own);
    expect(own).toContain("DJ-2026-0001");
    expect(own).toContain("第2名（本团评定9人）");
  });

  it("tells the public who and which year, and that the rest is not for it", () => {
    const text = paper("notice", "public");
    expect(text).toContain(longName);
    expect(text).toContain("2025-12-01 — 2026-11-30");
    expect(text).toContain("分数、等次和登记内容给本人和保管档案的机关");
    expect(text).not.toContain("总分");
  });
});
