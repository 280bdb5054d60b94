import type { Policy } from "deputy-archive";
import { policyComparisonTable, policyTable } from "deputy-archive/tables";
import { describe, expect, it } from "vitest";
import { datong } from "../../rules/datong";
import { withAt } from "../../rules/diff/withAt";
import { shippedPolicies } from "../../rules/shippedPolicies";

function shipped(id: string): Policy {
  const found = shippedPolicies.find((policy) => policy.id === id);
  if (found === undefined) throw new Error(`no policy ${id}`);
  return found;
}

describe("the table of a policy", () => {
  it("has one row a rule: category, item, points, limit, article, code; groups before their parts, the total last", () => {
    const [points] = policyTable(shipped("shigu-2022")).sheets;
    expect(points?.name).toBe("积分表");
    expect(points?.rows).toEqual([
      [
        "每月积分",
        "每月积分\n分开计算的单位：月",
        "各项相加",
        null,
        "履职积分管理：每月评分",
        "monthly",
      ],
      [
        "每月积分",
        "到代表联络站接待群众\n计入内容（来源：履职登记，计入的事项：到代表联络站接待群众）",
        5,
        null,
        "履职积分管理：行为标准",
        "reception",
      ],
      [
        "每月积分",
        "公益捐赠（见到的一档）\n计入内容（来源：履职登记，计入的事项：公益捐赠）\n方式：查表计分\n依据（栏目：金额档次）",
        "999元所在的档：10分",
        null,
        "履职积分管理：行为标准",
        "donation",
      ],
      ["总分", "积分", "各项相加", null, "履职积分管理", "total"],
    ]);
  });

  it("says every way of valuing in words", () => {
    const rows = shippedPolicies.flatMap((policy) => policyTable(policy).sheets[0]?.rows ?? []);
    const points = (code: string) => rows.find((row) => row[5] === code)?.[2];
    const limit = (code: string) => rows.find((row) => row[5] === code)?.[3];
    expect(points("article-6-present")).toBe("每1半天计2分");
    expect(points("article-8-co-signer")).toBe("2.5分，由附议人平分");
    expect(points("article-14")).toBe("第1件2分，以后每件1分");
    expect(limit("in-session")).toBe("最高40分；最低0分");
    expect(rows.every((row) => row[2] !== null && row[2] !== "")).toBe(true);
  });

  it("has sheets for grades, lists, duties with their other names, and all else", () => {
    const { sheets } = policyTable(datong);
    expect(sheets.map(({ name }) => name)).toEqual(["积分表", "等次", "人选", "事项", "其他"]);
    expect(sheets[1]?.rows.find((row) => row[3] === "grades/excellent")).toEqual([
      "优秀",
      "分数线：90分\n条件不满足时的等次：称职",
      "第二十六条",
      "grades/excellent",
    ]);
    expect(sheets[3]?.header[0]).toEqual(["项目", "内容", "别名", "依据", "代码"]);
  });

  it("no code stands twice on the points sheet or on the others together", () => {
    for (const policy of shippedPolicies) {
      const [points, ...rest] = policyTable(policy).sheets;
      const codes = (rows: readonly (readonly unknown[])[]) =>
        rows.map((row) => row[row.length - 1]);
      const first = codes(points?.rows ?? []);
      const others = rest.flatMap(({ rows }) => codes(rows));
      expect(new Set(first).size).toBe(first.length);
      expect(new Set(others).size).toBe(others.length);
    }
  });

  it("marks an illustration", () => {
    expect(policyTable(datong).sheets[0]?.titles?.[1]).toContain("示例分值，不是现行规定");
  });
});

describe("two policies compared for staff", () => {
  const after = withAt(
    withAt(
      withAt(datong, ["score", "parts", 0, "parts", 1, "ceiling"], 12),
      ["score", "parts", 1, "parts", 3],
      undefined,
    ),
    ["assessment", "grades", 0, "atLeast"],
    91,
  );

  it("says article, before, after and what it means", () => {
    const [changes] = policyComparisonTable(datong, after).sheets;
    expect(changes?.header[0]).toEqual(["序号", "条款", "原来", "改为", "影响"]);
    expect(changes?.rows.map((row) => row.slice(1, 4))).toEqual([
      ["第二十六条　等次：分数线", "90分", "91分"],
      ["第十四条　计分项", expect.stringContaining("联络站接待选民"), ""],
      ["第七条　计分项“审议发言”：上限", "9分", "12分"],
    ]);
    expect(changes?.rows[0]?.[4]).toBe("第二十六条等次“优秀”：分数线由90分改为91分。");
  });

  it("says which least and most points are others", () => {
    const [, bounds] = policyComparisonTable(datong, after).sheets;
    expect(bounds?.rows).toEqual([
      ["审议发言", "0 — 9", "0 — 12", "第七条"],
      ["联络站接待选民", "0 — 12", "没有这一条", "第十四条"],
    ]);
  });

  it("two that say the same are said to", () => {
    const { sheets } = policyComparisonTable(datong, datong);
    expect(sheets).toHaveLength(1);
    expect(sheets[0]?.notes).toEqual(["两份办法没有不同。"]);
    expect(policyComparisonTable(datong, datong, "en").sheets[0]?.notes).toEqual([
      "The two say the same.",
    ]);
  });

  it("every kind of change has both sides in words, in both languages", () => {
    const [moved, ...others] = datong.score.parts;
    if (moved === undefined) throw new Error("no parts");
    const other: Policy = {
      ...datong,
      title: { zh: "另一办法", en: "another" },
      counting: { ...datong.counting, attended: ["present"] },
      score: { ...datong.score, parts: [...others, moved] },
    };
    for (const language of ["zh", "en"] as const) {
      const rows = policyComparisonTable(datong, other, language).sheets[0]?.rows ?? [];
      expect(rows).toHaveLength(3);
      expect(rows.flat().every((cell) => !/undefined|\[object/.test(String(cell)))).toBe(true);
    }
  });
});
