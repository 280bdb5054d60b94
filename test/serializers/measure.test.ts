import type { Policy } from "deputy-archive";
import { measurePaper, type PaperBlock, type PaperText } from "deputy-archive/paper";
import { describe, expect, it } from "vitest";
import { widePolicy } from "../rules/diff/widePolicy";
import { shippedPolicies } from "../rules/shippedPolicies";

function textOf(text: PaperText): string {
  return typeof text === "string" ? text : text.map((run) => run.text).join("");
}

function linesOf(block: PaperBlock): readonly string[] {
  if (block.kind === "paragraph") return [textOf(block.text)];
  if (block.kind === "heading" || block.kind === "title") return [block.text];
  if (block.kind === "list") return block.items.map(textOf);
  if (block.kind !== "table") return [];
  return block.rows.flatMap((row) =>
    row.map((cell) =>
      typeof cell === "object" && "text" in cell ? textOf(cell.text) : textOf(cell),
    ),
  );
}

function linesIn(policy: Policy, language: "zh" | "en" = "zh") {
  return measurePaper(policy, language).blocks.flatMap(linesOf);
}

function shipped(id: string): Policy {
  const found = shippedPolicies.find((policy) => policy.id === id);
  if (found === undefined) throw new Error(`no policy ${id}`);
  return found;
}

const numeral = /^第[一二三四五六七八九十百]+条　/;

describe("a measure as a text", () => {
  it.each([...shippedPolicies, widePolicy].map((policy) => [policy.id, policy] as const))(
    "%s: chapters in order, every article numbered, saying something, and naming its source",
    (_, policy) => {
      const { blocks, title, audience } = measurePaper(policy);
      expect([title, audience]).toEqual([policy.title.zh, "public"]);
      const headings = blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
      expect(headings.slice(0, 4)).toEqual([
        "第一章　总则",
        "第二章　履职清单和积分",
        "第三章　评定",
        "第四章　人选",
      ]);
      expect(headings[headings.length - 1]).toBe("附则");
      const lines = linesIn(policy);
      const articles = lines.filter((line) => numeral.test(line));
      const sources = lines.filter((line) => line.startsWith("［依据："));
      expect(articles.length).toBeGreaterThan(8);
      expect(sources).toHaveLength(articles.length);
      for (const article of articles)
        expect(article.replace(numeral, "").length).toBeGreaterThan(3);
      expect(lines.every((line) => !/undefined|null|NaN|\[object/.test(line))).toBe(true);
    },
  );

  it("every rule of the tree is named by its code, under an article", () => {
    for (const policy of shippedPolicies) {
      const sources = linesIn(policy).filter((line) => line.startsWith("［依据："));
      const codes = new Set(sources.flatMap((line) => line.replace(/］$/, "").split(/代码：|、/)));
      const walk = (rule: { id: string; parts?: readonly object[] }): readonly string[] => [
        rule.id,
        ...(rule.parts ?? []).flatMap((part) => walk(part as { id: string })),
      ];
      for (const id of walk(policy.score)) expect(codes).toContain(id);
    }
  });

  it("what was not seen is said to be so, part by part", () => {
    const lines = linesIn(shipped("shigu-2022"));
    expect(lines).toContain("第一条　目的。（原文未见：办法的数据不记目的，请照原文。）");
    expect(lines).toContain("结果运用：积分怎样运用");
    expect(
      lines.some((line) => line.endsWith("通过日期：（原文未见）。自2022年1月1日起施行。")),
    ).toBe(true);
    expect(linesIn(shipped("bishan")).some((line) => line.includes("自（原文未见）起施行"))).toBe(
      true,
    );
  });

  it("says at its head that it is no text of the place, and where points are an illustration", () => {
    const [, version, head] = linesIn(shipped("datong-2026-illustrative"));
    expect(version).toContain("示例分值，不是现行规定");
    expect(head).toContain("不是原文");
  });

  it("articles read like this", () => {
    const lines = linesIn(shipped("datong-2026-illustrative"));
    const at = lines.findIndex((line) => line.startsWith("第三条"));
    expect(lines.slice(at, at + 2)).toEqual([
      "第三条　年度。履职年度自上一年12月1日起，至11月30日止，首尾两日都算在内。",
      "［依据：第一条］",
    ]);
    expect(lines).toContain("第七条　甲 会议期间：各项相加，最高40分；最低0分。");
    expect(lines).toContain("基本称职：分数线：60分");
  });

  it("in English every sentence is English, but for what the place itself wrote", () => {
    const lines = linesIn({ ...shipped("shigu-2022") }, "en");
    expect(lines).toContain("Chapter 1. General");
    const own = lines.filter((line) => line.startsWith("Article "));
    expect(own.every((line) => !/[\u4e00-\u9fff]/.test(line))).toBe(true);
  });
});
