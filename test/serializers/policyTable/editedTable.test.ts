import { type Cell, diffPolicies, issueMessage, type Policy, type Sheet } from "deputy-archive";
import { readPolicy } from "deputy-archive/schemas";
import { policyTable, readPolicyTable } from "deputy-archive/tables";
import { describe, expect, it } from "vitest";
import { datong } from "../../rules/datong";
import { shippedPolicies } from "../../rules/shippedPolicies";
import { sheetsOf } from "./sheetOf";

const columns = ["项目", "内容", "分值", "上限", "依据", "代码"];

function shipped(id: string): Policy {
  const found = shippedPolicies.find((policy) => policy.id === id);
  if (found === undefined) throw new Error(`no policy ${id}`);
  return found;
}

/** The sheets with every row of a code changed. */
function withRow(
  sheets: readonly Sheet[],
  code: string,
  change: (cells: readonly Cell[]) => readonly Cell[] | null,
): readonly Sheet[] {
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.flatMap((row) => {
      if (row.cells[row.cells.length - 1] !== code) return [row];
      const cells = change(row.cells);
      return cells === null ? [] : [{ ...row, cells }];
    }),
  }));
}

function withCell(sheets: readonly Sheet[], code: string, column: string, cell: Cell) {
  const at = columns.indexOf(column);
  return withRow(sheets, code, (cells) => cells.map((old, index) => (index === at ? cell : old)));
}

/** What a table of the policy says after one cell was written anew. */
function edited(policy: Policy, code: string, column: string, cell: Cell) {
  const reading = readPolicyTable(
    withCell(sheetsOf(policyTable(policy)), code, column, cell),
    policy,
  );
  expect(readPolicy(JSON.parse(JSON.stringify(reading.value))).issues).toEqual([]);
  for (const issue of reading.issues) {
    expect(issueMessage(issue, "zh")).not.toContain(`：${issue.code}`);
    expect(issueMessage(issue, "en")).not.toContain(`: ${issue.code}`);
  }
  return {
    changes: reading.changes.map(({ text }) => text.zh),
    issues: reading.issues
      .filter(({ code: found }) => !["footer-row", "rest-from-base"].includes(found))
      .map(({ effect, column: where, code: found, value }) =>
        [effect, where, found, value].join(" "),
      ),
  };
}

const shigu = shipped("shigu-2022");

describe("a table written from a policy and edited", () => {
  it.each([3, "3", "３分", "三分", "3分/次", "每次3分"])(
    "points written as %s are one change",
    (cell) => {
      expect(edited(shigu, "reception", "分值", cell)).toEqual({
        changes: ["履职积分管理：行为标准计分项“到代表联络站接待群众”：分值由5分改为3分。"],
        issues: [],
      });
    },
  );

  it("a number among words changes what stands in its place, and nothing else", () => {
    expect(edited(shigu, "donation", "分值", "999元所在的档：12分")).toEqual({
      changes: [
        "履职积分管理：行为标准计分项“公益捐赠（见到的一档）”：分值由（tier-of-999：10分）改为（tier-of-999：12分）。".replaceAll(
          "tier-of-999",
          "999元所在的档",
        ),
      ],
      issues: [],
    });
  });

  it("a limit can be added, changed and emptied; emptying is noted", () => {
    expect(edited(shigu, "reception", "上限", "最高30分").changes).toEqual([
      "履职积分管理：行为标准计分项“到代表联络站接待群众”：新增上限：30分。",
    ]);
    expect(edited(datong, "article-7", "上限", 12).changes).toEqual([
      "第七条计分项“审议发言”：上限由9分改为12分。",
    ]);
    const emptied = edited(datong, "article-7", "上限", null);
    expect(emptied.changes).toEqual(["第七条计分项“审议发言”：取消上限（原为：9分）。"]);
    expect(emptied.issues).toEqual(["noted 上限 limit-taken-out 审议发言"]);
  });

  it("a limit of times is added to what counts", () => {
    const { changes, issues } = edited(shigu, "reception", "上限", "每月最多2件");
    expect(changes).toEqual([
      "履职积分管理：行为标准计分项“到代表联络站接待群众”：新增计次限制：每：月，最多计入件数：2，保留：最早。",
    ]);
    expect(issues).toEqual([]);
  });

  it("a name and an article are edited as words; the English name is said to be the old one", () => {
    const cell = "联络站接待\n计入内容（来源：履职登记，计入的事项：到代表联络站接待群众）";
    const { changes, issues } = edited(shigu, "reception", "内容", cell);
    expect(changes).toEqual([
      "履职积分管理：行为标准计分项“到代表联络站接待群众”：名称由“到代表联络站接待群众”改为“联络站接待”。",
    ]);
    expect(issues).toEqual(["noted 内容 other-language-kept 到代表联络站接待群众"]);
    expect(edited(shigu, "reception", "依据", "第三条").changes).toHaveLength(1);
  });

  it("each item alike may become one by order, where the words are clear", () => {
    expect(edited(shigu, "reception", "分值", "第一次5分，第二次3分，以后每次1分").changes).toEqual(
      [
        "履职积分管理：行为标准计分项“到代表联络站接待群众”：计分办法由（方式：每件同分，分值：5分）改为（方式：按先后计分，分值：5分、3分，以后每件的分值：1分）。",
      ],
    );
  });

  it.each([
    ["分值", "1—3分", "points-in-a-range"],
    ["分值", "酌情加分", "points-at-discretion"],
    ["分值", "每次3分，最高9分", "cell-not-understood"],
    ["上限", "按规定", "cell-not-understood"],
    ["内容", "到代表联络站接待群众，含视频接待", "cell-not-understood"],
    ["项目", "另一类", "category-kept"],
  ])("an edit of %s that is unclear changes nothing and is told: %s", (column, cell, code) => {
    const found = edited(shigu, "reception", column, cell);
    if (column === "内容") {
      // The first line is the name; what stood under it is gone.
      expect(found.issues).toEqual([`rejected 内容 ${code} ${cell}`]);
    }
    expect(found).toEqual({ changes: [], issues: [`rejected ${column} ${code} ${cell}`] });
  });

  it("an edit the policy cannot stand is left out and told; the others stay", () => {
    const sheets = withCell(
      withCell(sheetsOf(policyTable(shigu)), "reception", "分值", 0.5),
      "donation",
      "上限",
      20,
    );
    const { changes, issues } = readPolicyTable(sheets, shigu);
    expect(changes.map(({ rule, after }) => `${rule} ${after}`)).toEqual(["donation 20"]);
    expect(issues.find(({ code }) => code === "edit-not-possible")?.value).toBe("0.5");
  });

  it("a row taken out takes its rule out; one that others speak of stays", () => {
    const without = (code: string) =>
      readPolicyTable(
        withRow(sheetsOf(policyTable(datong)), code, () => null),
        datong,
      );
    const gone = without("article-8-key");
    expect(gone.changes.map(({ code, rule }) => `${code} ${rule}`)).toEqual([
      "removed article-8-key",
    ]);
    expect(gone.issues.some(({ code }) => code === "rule-taken-out")).toBe(true);
    const group = without("article-8");
    expect(group.changes).toEqual([]);
    expect(group.issues.some(({ code }) => code === "group-row-missing")).toBe(true);
  });

  it("a row without a code is a new rule of its category, with a duty the policy knows or a new one", () => {
    const [points, ...rest] = sheetsOf(policyTable(datong));
    if (points === undefined) throw new Error("no sheet");
    const last = points.rows[points.rows.length - 1]?.row ?? 0;
    const added = (name: string, category: string) => ({
      ...points,
      rows: [
        ...points.rows,
        { row: last + 1, cells: [category, name, "每次2分", "最高6分", "第十九条", null] },
      ],
    });
    const known = readPolicyTable([added("视察", "丙 加分"), ...rest], datong);
    expect(known.changes.map(({ text }) => text.zh)).toEqual([
      "新增第十九条计分项“视察”（计入内容（来源：履职登记，计入的事项：视察），计分办法（方式：每件同分，分值：2分），上限：6分）。",
    ]);
    const fresh = readPolicyTable([added("读书分享", "丁 其他"), ...rest], datong);
    expect(fresh.changes.map(({ code, part }) => `${code} ${part}`)).toEqual([
      "added duty",
      "added group",
      "added item",
    ]);
    expect(fresh.issues.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["rule-added", "category-added"]),
    );
    expect(readPolicy(JSON.parse(JSON.stringify(fresh.value))).issues).toEqual([]);
  });

  it("codes that are not the policy's, or stand twice, are told", () => {
    const [points, ...rest] = sheetsOf(policyTable(shigu));
    if (points === undefined) throw new Error("no sheet");
    const last = points.rows[points.rows.length - 1]?.row ?? 0;
    const rows = [
      ...points.rows,
      { row: last + 1, cells: ["甲", "例会", 2, null, null, "unheard-of"] },
      { row: last + 2, cells: ["甲", "例会", 2, null, null, "reception"] },
    ];
    const { issues, changes } = readPolicyTable([{ ...points, rows }, ...rest], shigu);
    expect(changes).toEqual([]);
    expect(issues.filter(({ effect }) => effect === "rejected").map(({ code }) => code)).toEqual([
      "unknown-code",
      "repeated-code",
    ]);
  });

  it("lines of grades, quotas, days and other names of duties are edited on their own sheets", () => {
    const at = (code: string, column: number, cell: Cell) => {
      const sheets = withRow(sheetsOf(policyTable(datong)), code, (cells) =>
        cells.map((old, index) => (index === column ? cell : old)),
      );
      const { value, changes } = readPolicyTable(sheets, datong);
      expect(readPolicy(JSON.parse(JSON.stringify(value))).issues).toEqual([]);
      return changes.map(({ text }) => text.zh);
    };
    expect(at("grades/excellent", 1, "分数线：92分\n条件不满足时的等次：称职")).toEqual([
      "第二十六条等次“优秀”：分数线由90分改为92分。",
    ]);
    expect(at("effectiveFrom", 1, { date: "2025-11-01" })).toEqual([
      "本办法：施行首日由2025-12-01改为2025-11-01。",
    ]);
    expect(at("effectiveTo", 1, "2028年12月31日")).toEqual([
      "本办法：施行末日由2026-11-30改为2028-12-31。",
    ]);
    expect(at("effectiveTo", 1, null)).toEqual(["本办法：施行末日由2026-11-30改为未写明。"]);
    expect(at("duties/research", 2, "调研、课题调研")).toEqual([
      "履职事项“专题调研”：别名增加“课题调研”。",
    ]);
    expect(at("effectiveFrom", 1, "年底")).toEqual([]);
  });

  it("a table in English is read in English", () => {
    const sheets = sheetsOf(policyTable(shigu, "en"));
    expect(readPolicyTable(sheets, shigu).changes).toEqual([]);
    for (const cell of [3, "3 points"]) {
      const { changes } = readPolicyTable(withCell(sheets, "reception", "分值", cell), shigu);
      expect(changes.map(({ after }) => after)).toEqual([3]);
    }
  });

  it("without its policy it is read like a stranger's, and says that codes went unused", () => {
    const { value, issues } = readPolicyTable(sheetsOf(policyTable(shigu)));
    expect(value?.id).toBe("draft");
    expect(issues.map(({ code }) => code)).toContain("codes-without-base");
  });

  it("what the table does not carry is as in the policy, and said", () => {
    const { value, issues } = readPolicyTable(sheetsOf(policyTable(datong)), datong);
    expect(value).toEqual(datong);
    expect(diffPolicies(datong, value ?? shigu)).toEqual([]);
    expect(issues.filter(({ effect }) => effect !== "skipped").map(({ code }) => code)).toEqual([
      "rest-from-base",
    ]);
  });
});
