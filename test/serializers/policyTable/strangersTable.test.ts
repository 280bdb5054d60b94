import { issueMessage, type Policy, type SourceIssue } from "deputy-archive";
import { readPolicy } from "deputy-archive/schemas";
import { readPolicyTable } from "deputy-archive/tables";
import { describe, expect, it } from "vitest";
import { sheetOf } from "./sheetOf";

const header = ["项目", "内容", "分值", "上限", "依据"];

function told(issues: readonly SourceIssue[], ...effects: readonly SourceIssue["effect"][]) {
  return issues
    .filter(({ effect }) => effects.includes(effect))
    .map(({ row, column, code, value }) => [row, column, code, value].join(" "));
}

/** The draft of a table, as JSON would carry it: read again without an issue. */
function draftOf(policy: Policy | null): Policy {
  const { value, issues } = readPolicy(JSON.parse(JSON.stringify(policy)));
  expect(issues).toEqual([]);
  if (value === null) throw new Error("no draft");
  return value;
}

function oneRow(points: string | number, cap: string | number | null = null) {
  return readPolicyTable([sheetOf([header, ["活动", "读书会", points, cap, "第五条"]])]);
}

/** What one row of points and limits became, without its identity. */
function ruleOf(points: string | number, cap: string | number | null = null) {
  const { value } = oneRow(points, cap);
  const [group] = value?.score.parts ?? [];
  if (group === undefined || !("parts" in group)) return null;
  const [{ id: _, basis: __, name: ___, ...rest } = { id: "", basis: "", name: "" }] = group.parts;
  return rest;
}

const ofDuty = { from: "entries", duties: ["duty-2"] };

describe("a table of a place that nobody wrote from a policy", () => {
  const table = sheetOf(
    [
      ["某县人大代表履职积分表（示例）"],
      ["2026年1月"],
      header,
      ["会议（最高30分）", "出席例会", "每次2分", "20", "第五条"],
      [null, "会上讲话", "2分/次，最高10分", null, "第六条"],
      ["活动", "读书会", "缺席一次扣3分", "扣完为止", "第七条"],
      [null, "书法比赛", "第一名10分、第二名8分", 10, "第八条"],
      ["小计", null, null, null, null],
      ["活动", "写文章", "1—3分", 10, "第九条"],
      ["合计", null, 20, null, null],
      ["注：各项由办公室核定。"],
    ],
    [
      { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 4 },
      { firstRow: 4, lastRow: 5, firstColumn: 0, lastColumn: 0 },
      { firstRow: 6, lastRow: 7, firstColumn: 0, lastColumn: 0 },
    ],
  );
  const { value, issues, changes } = readPolicyTable([table]);
  const draft = draftOf(value);

  it("becomes a draft that says it is one", () => {
    const { id, version, illustrative, title, effectiveFrom, adoptedOn } = draft;
    expect({ id, version, illustrative, effectiveFrom, adoptedOn }).toEqual({
      id: "draft",
      version: "draft",
      illustrative: true,
      effectiveFrom: null,
      adoptedOn: null,
    });
    expect(title.zh).toBe("某县人大代表履职积分表(示例)");
    expect(changes).toEqual([]);
  });

  it("has a group for each category, and an award for each clear row", () => {
    expect(draft.score.parts).toEqual([
      {
        id: "category-4",
        basis: "",
        name: { zh: "会议", en: "会议" },
        ceiling: 30,
        parts: [
          {
            id: "item-4",
            basis: "第五条",
            name: { zh: "出席例会", en: "出席例会" },
            of: { from: "entries", duties: ["duty-4"] },
            value: { kind: "each", points: 2 },
            ceiling: 20,
          },
          {
            id: "item-5",
            basis: "第六条",
            name: { zh: "会上讲话", en: "会上讲话" },
            of: { from: "entries", duties: ["duty-5"] },
            value: { kind: "each", points: 2 },
            ceiling: 10,
          },
        ],
      },
      {
        id: "category-6",
        basis: "",
        name: { zh: "活动", en: "活动" },
        parts: [
          {
            id: "item-6",
            basis: "第七条",
            name: { zh: "读书会", en: "读书会" },
            of: { from: "entries", duties: ["duty-6"], where: { attendance: ["absent"] } },
            value: { kind: "each", points: -3 },
            floor: 0,
          },
          {
            id: "item-7",
            basis: "第八条",
            name: { zh: "书法比赛", en: "书法比赛" },
            of: { from: "entries", duties: ["duty-7"] },
            value: {
              kind: "table",
              by: { particular: "choice" },
              points: { "value-1": 10, "value-2": 8 },
            },
            ceiling: 10,
          },
        ],
      },
    ]);
  });

  it("makes every row a duty, with what its points go by in the register", () => {
    expect(draft.duties.map(({ name }) => name.zh)).toEqual([
      "出席例会",
      "会上讲话",
      "读书会",
      "书法比赛",
    ]);
    expect(draft.duties[2]?.attendanceRequired).toBe(true);
    const [places] = draft.duties[3]?.particulars ?? [];
    expect(
      places !== undefined && "values" in places && places.values.map(({ name }) => name.zh),
    ).toEqual(["第一名", "第二名"]);
  });

  it("leaves the unclear row out, says where it stands, and names it among what was not seen", () => {
    expect(told(issues, "rejected")).toEqual(["9 分值 points-in-a-range 1—3分"]);
    expect(draft.notSeen?.map(({ basis }) => basis)).toEqual([
      "履职年度",
      "施行",
      "登记",
      "等次",
      "事项",
      "第九条",
    ]);
  });

  it("tells everything it assumed, and every row it skipped", () => {
    expect(told(issues, "noted")).toEqual([
      "4 项目 category-ceiling 会议（最高30分）",
      "6 分值 word-of-attendance 缺席一次扣3分",
      "6 上限 floor-stops-takings 扣完为止",
      "7 分值 register-must-say 第一名10分、第二名8分",
      "10 上限 caps-above-total 40 > 20",
      "  draft-period 年度起止日没有见到，草案先取公历年",
      "  draft-days 通过和施行日期没有见到",
      "  draft-attendance 哪些出席情况算到会、以谁的登记为准没有见到，草案先取通常的读法",
      "  draft-grades 等次、条件和名额没有见到",
      "  draft-duties 表里每一行的内容先各作一种履职事项，英文名称先写中文",
    ]);
    expect(told(issues, "skipped")).toEqual([
      "8  total-row 小计",
      "10  total-row 合计 20",
      "11  footer-row 注:各项由办公室核定。",
    ]);
  });

  it("has a sentence for each issue, with what to do where something is to be done", () => {
    for (const issue of issues) {
      expect(issueMessage(issue, "zh")).not.toContain(issue.code);
      expect(issueMessage(issue, "en")).not.toContain(issue.code);
    }
    const range = issues.find(({ code }) => code === "points-in-a-range");
    expect(range && issueMessage(range, "zh")).toBe(
      "积分表.xlsx［积分表］第9行“分值”列：分值是一个范围，没有写按什么定（1—3分）。请写明每件几分，例如“每次2分”；要由人评分的，请在办法里写明谁评、怎样评。",
    );
  });
});

describe("points in words that are clear", () => {
  it.each([
    ["每次2分", { kind: "each", points: 2 }],
    ["２分／次", { kind: "each", points: 2 }],
    ["每次三分", { kind: "each", points: 3 }],
    ["每件加1.5分", { kind: "each", points: 1.5 }],
    ["参加一次2分", { kind: "each", points: 2 }],
    ["每人每次2分", { kind: "each", points: 2 }],
    ["每缺一次扣2分", { kind: "each", points: -2 }],
    ["－5", { kind: "each", points: -5 }],
    ["十分", { kind: "each", points: 10 }],
    ["负2分", { kind: "each", points: -2 }],
    ["+2分", { kind: "each", points: 2 }],
    ["每2次1分", { kind: "per-quantity", amount: "units", points: 1, every: 2 }],
    ["第一次5分、第二次3分、以后每次1分", { kind: "by-order", points: [5, 3], further: 1 }],
    ["首次2分，以后每次1分", { kind: "by-order", points: [2], further: 1 }],
    [
      "国家级：10分；省级：8分；县级：4分",
      { kind: "table", by: "level", points: { national: 10, provincial: 8, county: 4 } },
    ],
    ["领衔5分，附议2分", { kind: "table", by: "role", points: { lead: 5, "co-signer": 2 } }],
  ])("%s", (text, value) => {
    expect(ruleOf(text)).toEqual({ of: ofDuty, value });
    draftOf(oneRow(text).value);
  });

  it("a quantity asks the register for its unit", () => {
    expect(ruleOf("每满5户计1分")).toEqual({
      of: ofDuty,
      value: { kind: "per-quantity", amount: "quantity", points: 1, every: 5 },
    });
    expect(oneRow("每满5户计1分").value?.duties[0]?.quantity?.unit.zh).toBe("户");
  });

  it("being there and being away are told apart by the register's own words", () => {
    expect(ruleOf("出席得5分，缺席扣3分")).toEqual({
      of: { ...ofDuty, where: { attendance: ["present", "absent"] } },
      value: { kind: "table", by: "attendance", points: { present: 5, absent: -3 } },
    });
  });

  it("absence said behind 每 is absence, and not every record of the duty", () => {
    expect(ruleOf("每迟到一次扣1分")).toEqual({
      of: { ...ofDuty, where: { attendance: ["late"] } },
      value: { kind: "each", points: -1 },
    });
    expect(ruleOf("无故不参加扣3分")).toEqual({
      of: { ...ofDuty, where: { attendance: ["absent"] } },
      value: { kind: "each", points: -3 },
    });
  });

  it("once only is one in the period", () => {
    expect(ruleOf("一次性计10分")).toEqual({
      of: { ...ofDuty, limit: { per: "period", units: 1, keep: "earliest" } },
      value: { kind: "each", points: 10 },
    });
  });
});

describe("limits in words", () => {
  const each = { kind: "each", points: 2 };

  it.each([
    ["10", { ceiling: 10 }],
    ["最高10分", { ceiling: 10 }],
    ["十分封顶", { ceiling: 10 }],
    ["全年累计不超过10分", { ceiling: 10 }],
    ["扣完为止", { floor: 0 }],
    ["最多扣10分", { floor: -10 }],
    ["最高10分；最低0分", { ceiling: 10, floor: 0 }],
    ["—", {}],
    ["不限", {}],
  ])("%s", (text, bounds) => {
    expect(ruleOf("每次2分", text)).toEqual({ of: ofDuty, value: each, ...bounds });
  });

  it.each([
    ["不超过5次", { per: "period", units: 5, keep: "earliest" }],
    ["每月最多1件（留最高）", { per: "month", units: 1, keep: "highest" }],
    ["每年十次以内", { per: "period", units: 10, keep: "earliest" }],
  ])("%s", (text, limit) => {
    expect(ruleOf("每次2分", text)).toEqual({ of: { ...ofDuty, limit }, value: each });
  });

  it("a limit of times without a stretch is one for the period, and noted", () => {
    expect(told(oneRow("每次2分", "不超过5次").issues, "noted")).toContain(
      "2 上限 limit-in-the-year 不超过5次",
    );
  });

  it("a limit merged over all rows of a category is the category's, over some it is a group's", () => {
    const rows = [
      header,
      ["会议", "例会", "每次2分", "最高10分", ""],
      ["会议", "座谈会", "每次3分", null, ""],
      ["会议", "茶话会", "每次1分", "5", ""],
    ];
    const merged = (lastRow: number) => [{ firstRow: 2, lastRow, firstColumn: 3, lastColumn: 3 }];
    const parts = (lastRow: number) =>
      JSON.stringify(
        readPolicyTable([sheetOf(rows, merged(lastRow))]).value?.score.parts,
        (key, value) =>
          ["id", "ceiling", "parts", ""].includes(key) ||
          (typeof key === "string" && /^\d+$/.test(key))
            ? value
            : undefined,
      );
    expect(parts(3)).toBe(
      '[{"id":"category-2","parts":[{"id":"item-2-together","parts":[{"id":"item-2"},{"id":"item-3"}],"ceiling":10},{"id":"item-4","ceiling":5}]}]',
    );
    expect(parts(4)).toBe(
      '[{"id":"category-2","parts":[{"id":"item-2"},{"id":"item-3"},{"id":"item-4"}],"ceiling":10}]',
    );
  });
});

describe("what is unclear becomes an issue, never a rule", () => {
  it.each([
    ["1—3分", "points-in-a-range"],
    ["三至五分", "points-in-a-range"],
    ["酌情加分", "points-at-discretion"],
    ["视情况给1-5分", "points-at-discretion"],
    ["最高10分", "points-only-cap"],
    ["不超过5次", "points-only-cap"],
    ["另定", "points-not-a-number"],
    ["1.2.3分", "points-not-a-number"],
    ["每月1分", "points-for-a-stretch"],
    ["基本分60分", "points-unclear"],
    ["10%", "points-unclear"],
    ["2分左右", "points-unclear"],
    ["2分起步", "points-unclear"],
    ["市级以上10分", "points-unclear"],
    ["1/2分", "points-unclear"],
    ["请假一次扣1分", "attendance-unclear"],
    ["每请假一次扣1分", "attendance-unclear"],
    ["不参加扣2分", "attendance-unclear"],
    ["3次以内每次1分", "points-unclear"],
    ["每超过1次加1分", "points-unclear"],
    ["每年最多5次每次1分", "points-unclear"],
    ["每月1次2分", "points-for-a-stretch"],
    ["提1条得1分，被采纳再加2分", "points-unclear"],
    ["±2分", "points-unclear"],
    ["每次2分，每次3分", "points-unclear"],
  ])("points %s", (text, code) => {
    const { value, issues } = oneRow(text);
    expect(value).toBeNull();
    expect(told(issues, "rejected", "refused")).toEqual([
      `2 分值 ${code} ${text}`,
      "  no-item-read ",
    ]);
    for (const issue of issues) expect(issueMessage(issue, "zh")).not.toContain(issue.code);
  });

  it.each([
    ["每次2分，最高10分", "8", "上限 contradictory-caps 8"],
    ["每次2分", "最高10分，不超过8分", "上限 contradictory-caps 最高10分，不超过8分"],
    ["每次2分", "每月最高10分", "上限 cap-for-a-stretch 每月最高10分"],
    ["每次2分", "按规定", "上限 points-not-a-number 按规定"],
    ["每次2分", "每次最高4分", "上限 points-unclear 每次最高4分"],
    ["每次0.1234567分", null, "分值 points-not-a-number 每次0.1234567分"],
  ])("points %s with limit %s", (points, cap, said) => {
    expect(told(oneRow(points, cap).issues, "rejected")).toEqual([`2 ${said}`]);
  });

  it("a missing limit, a bare number and a limit below one's points are noted", () => {
    expect(told(oneRow("5").issues, "noted").slice(0, 2)).toEqual([
      "2 分值 points-for-each 5",
      "2 上限 cap-missing ",
    ]);
    expect(told(oneRow("每次5分", "2").issues, "noted")[0]).toBe("2 上限 cap-below-points 2");
  });

  it("an item named twice in a category counts once and is told", () => {
    const rows = [header, ["甲", "例会", "每次2分", 10, ""], ["甲", "例会", "每次3分", 10, ""]];
    const { value, issues } = readPolicyTable([sheetOf(rows)]);
    expect(value?.duties).toHaveLength(1);
    expect(told(issues, "rejected")).toEqual(["3 内容 duplicate-item 例会"]);
  });

  it("an item without a name or without points is set aside", () => {
    const rows = [
      header,
      ["甲", null, "每次2分", 10, ""],
      ["甲", "例会", null, 10, ""],
      ["甲", "茶话会", 1, 9, ""],
    ];
    expect(told(readPolicyTable([sheetOf(rows)]).issues, "rejected")).toEqual([
      "2 内容 item-without-name ",
      "3 分值 points-missing ",
    ]);
  });

  it("a category that is not written again is the one above, and noted; so is a line by itself", () => {
    const rows = [header, ["一、会议"], [null, "例会", "每次2分", 10, ""]];
    const { value, issues } = readPolicyTable([sheetOf(rows)]);
    expect(value?.score.parts.map(({ name }) => name.zh)).toEqual(["一、会议"]);
    expect(told(issues, "noted").slice(0, 2)).toEqual([
      "2  category-from-line 一、会议",
      "3 项目 category-from-above 一、会议",
    ]);
  });

  it("sheets without a table of points are left unread, and a workbook of them refused", () => {
    const { value, issues } = readPolicyTable([
      sheetOf([
        ["姓名", "总分"],
        ["示例", 3],
      ]),
    ]);
    expect(value).toBeNull();
    expect(issues.map(({ code, effect }) => `${effect} ${code}`)).toEqual([
      "skipped sheet-of-no-policy",
      "refused no-policy-table",
    ]);
  });

  it("a sheet of more rows than a policy has rules is refused, one as long is read in time", () => {
    const rows = (count: number) => [
      header,
      ...Array.from({ length: count - 1 }, (_, index) => ["甲", `事项${index}`, "约2分", 10, ""]),
    ];
    const { value, issues } = readPolicyTable([sheetOf(rows(2_501))]);
    expect([value, ...issues.map(({ code }) => code)]).toEqual([null, "too-many-rows"]);
    const last = readPolicyTable([sheetOf([...rows(2_499), ["甲", "例会", "每次2分", 10, ""]])]);
    expect(draftOf(last.value).duties).toHaveLength(1);
  });

  it("columns of other makers are known by their headings, columns that are not there are told", () => {
    const rows = [
      ["考核内容", "计分标准"],
      ["例会", "每次2分，最高10分"],
    ];
    const { value, issues } = readPolicyTable([sheetOf(rows)]);
    expect(value?.score.parts).toHaveLength(1);
    expect(told(issues, "noted").slice(0, 3)).toEqual([
      " 项目 column-left-out 项目",
      " 上限 column-left-out 上限",
      " 依据 column-left-out 依据",
    ]);
  });

  it("cells that begin like formulas and names like keys of objects do no harm", () => {
    const rows = [header, ["__proto__", "=1+1", "constructor5分，__proto__3分", 10, "@x"]];
    const draft = draftOf(readPolicyTable([sheetOf(rows)]).value);
    expect(draft.score.parts[0]?.name.zh).toBe("__proto__");
    expect(draft.duties[0]?.name.zh).toBe("=1+1");
  });
});

describe("limits and categories that say more than one thing", () => {
  const named = (name: string, rows: Parameters<typeof sheetOf>[0]) => ({
    ...sheetOf(rows),
    sheet: name,
  });

  it("the most of what only takes points is the most taken, and noted", () => {
    for (const cap of ["10", "最高10分", -10]) {
      expect(ruleOf("每次扣2分", cap)).toMatchObject({ floor: -10 });
      expect(ruleOf("每次扣2分", cap)).not.toHaveProperty("ceiling");
      expect(told(oneRow("每次扣2分", cap).issues, "noted")).toContain(
        `2 上限 cap-of-takings ${cap}`,
      );
    }
    expect(told(oneRow("每次2分", "最低5分").issues, "noted")).toContain(
      "2 上限 floor-for-all 最低5分",
    );
  });

  it("a bare number under points taken is neither given nor taken", () => {
    const rows = [header, ["扣分项", "旷会", "2", 10, ""], ["扣分项", "迟到", "每次扣1分", 5, ""]];
    const { value, issues } = readPolicyTable([sheetOf(rows)]);
    expect(value?.duties.map(({ name }) => name.zh)).toEqual(["迟到"]);
    expect(told(issues, "rejected")).toEqual(["2 分值 sign-unclear 2"]);
  });

  it("two sheets with other categories in the same rows make one draft of both", () => {
    const { value } = readPolicyTable([
      named("甲", [header, ["会议", "例会", "每次2分", 10, ""]]),
      named("乙", [header, ["活动", "读书会", "每次3分", 10, ""]]),
    ]);
    expect(draftOf(value).score.parts.map(({ name }) => name.zh)).toEqual(["会议", "活动"]);
  });

  it("a category of two sheets keeps its ceiling, its merged limits, and each item once", () => {
    const merges = [{ firstRow: 2, lastRow: 3, firstColumn: 3, lastColumn: 3 }];
    const { value, issues } = readPolicyTable([
      {
        ...named("甲", [
          header,
          ["会议（最高30分）", "例会", "每次2分", 10, ""],
          [null, "座谈会", "每次2分", null, ""],
        ]),
        merges,
      },
      {
        ...named("乙", [
          header,
          ["会议", "茶话会", "每次2分", 20, ""],
          [null, "联席会", "每次2分", null, ""],
          [null, "例会", "每次5分", 9, ""],
        ]),
        merges,
      },
    ]);
    const [group, ...others] = draftOf(value).score.parts;
    expect(others).toEqual([]);
    expect(group?.ceiling).toBe(30);
    expect(group && "parts" in group && group.parts.map(({ ceiling }) => ceiling)).toEqual([
      10, 20,
    ]);
    expect(told(issues, "rejected")).toEqual(["4 内容 duplicate-item 例会"]);
  });

  it("the ceiling of a category counts wherever it is written; two of them are told", () => {
    const of = (first: string, second: string) =>
      readPolicyTable([
        sheetOf([header, [first, "例会", "每次2分", 9, ""], [second, "讲话", "每次2分", 9, ""]]),
      ]);
    expect(of("会议", "会议（最高30分）").value?.score.parts[0]?.ceiling).toBe(30);
    const { value, issues } = of("会议（最高20分）", "会议（最高30分）");
    expect(value?.score.parts[0]?.ceiling).toBe(20);
    expect(told(issues, "rejected")).toEqual(["3 项目 contradictory-caps 会议（最高30分）"]);
  });

  it.each([
    "会议30分",
    "会议（30%）",
    "会议【30分】",
    "会议（最高30分，不超过5次）",
    "会议（不超过5次）",
  ])("what is not read of %s is told", (category) => {
    const { issues } = readPolicyTable([sheetOf([header, [category, "例会", "每次2分", 9, ""]])]);
    expect(told(issues, "noted")).toContain(`2 项目 category-points-unclear ${category}`);
  });

  it.each([
    ["不超过5次", "每次2分"],
    ["最高10分，不超过5次", "每次2分"],
    ["10", "每次扣2分"],
  ])("%s merged over rows of %s is not shared out by guess", (cap, points) => {
    const rows = [header, ["会议", "例会", points, cap, ""], ["会议", "讲话", points, null, ""]];
    const merges = [{ firstRow: 2, lastRow: 3, firstColumn: 3, lastColumn: 3 }];
    const { value, issues } = readPolicyTable([sheetOf(rows, merges)]);
    expect(value).toBeNull();
    expect(told(issues, "rejected")).toEqual([
      `2 上限 merged-limit-unclear ${cap}`,
      `3 上限 merged-limit-unclear ${cap}`,
    ]);
  });

  it("a limit merged over two categories is not given to each of them", () => {
    const rows = [
      header,
      ["会议", "例会", "每次2分", 10, ""],
      ["活动", "讲话", "每次2分", null, ""],
    ];
    const merges = [{ firstRow: 2, lastRow: 3, firstColumn: 3, lastColumn: 3 }];
    const { issues } = readPolicyTable([sheetOf(rows, merges)]);
    expect(told(issues, "rejected")).toEqual(["3 上限 merged-limit-unclear 10"]);
  });
});
