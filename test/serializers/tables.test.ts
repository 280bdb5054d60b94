import { readFileSync } from "node:fs";
import {
  type Cell,
  type Mandate,
  readRegister,
  readRoster,
  readSessions,
  type Sheet,
  type SheetRow,
} from "deputy-archive";
import { readIntake, readPolicy } from "deputy-archive/schemas";
import { describe, expect, it } from "vitest";

function shipped(name: string): unknown {
  const path = new URL(`../../policies/datong-2026-illustrative/${name}`, import.meta.url);
  return JSON.parse(readFileSync(path, "utf8"));
}

const { value: policy } = readPolicy(shipped("policy.json"));
const { value: intake } = readIntake(shipped("intake.json"));
if (policy === null || intake === null) throw new Error("the shipped policy has issues");
const measure = policy;
const place = intake;

const mandate: Mandate = {
  certificate: "DT16-0001",
  name: "王·伟",
  term: place.term,
  delegation: "甲区",
  station: null,
  deputyClass: "grassroots",
  beganOn: "2021-09-01",
  status: "suspended",
  statusOn: "2026-09-01",
};

const header = [
  "登记编号",
  "代表证号",
  "姓名",
  "履职事项",
  "活动编号",
  "日期",
  "地点",
  "履职内容",
  "角色",
  "出席情况",
  "数量",
  "级别",
  "登记人",
  "登记日期",
  "核实情况",
  "附件",
];
const good: Readonly<Record<string, Cell>> = {
  登记编号: "R-1",
  代表证号: "DT16-0001",
  姓名: "王·伟",
  履职事项: "学习培训",
  日期: "2026-03-05",
  角色: "参加",
  出席情况: "出席",
  数量: "2",
  登记人: "组织单位",
  登记日期: "2026-03-06",
  核实情况: "已核实",
};

function sheetOf(rows: readonly (readonly Cell[])[]): Sheet {
  const numbered = rows.map((cells, index): SheetRow => ({ row: index + 1, cells }));
  return { file: "甲区.xlsx", sheet: "登记", rows: numbered, merges: [] };
}

function rowWith(changes: Readonly<Record<string, Cell>>): readonly Cell[] {
  const cells = { ...good, ...changes };
  return header.map((name) => cells[name] ?? null);
}

function readOne(changes: Readonly<Record<string, Cell>>) {
  const sheet = sheetOf([["登记表"], header, rowWith(changes)]);
  return readRegister([sheet], [mandate], measure, place);
}

describe("a row in order", () => {
  it("becomes an entry without any issue", () => {
    const { value, issues, counts } = readOne({});
    expect(issues).toEqual([]);
    expect(value[0]?.entry).toMatchObject({
      id: "R-1",
      duty: "training",
      quantity: 2,
      attendance: "present",
    });
    expect(counts).toEqual([
      { file: "甲区.xlsx", read: 1, accepted: 1, repaired: 0, rejected: 0, skipped: 0 },
    ]);
  });
});

describe("a row with one fault is set aside and said", () => {
  it.each<[column: string, cell: Cell, code: string]>([
    ["代表证号", "DT16-O001", "malformed-certificate"],
    ["代表证号", "DT16-0002", "unknown-certificate"],
    ["代表证号", null, "missing-value"],
    ["姓名", "王伟", "name-mismatch"],
    ["履职事项", "座谈会", "unknown-duty"],
    ["出席情况", "到会", "unknown-value"],
    ["出席情况", null, "missing-value"],
    ["出席情况", "constructor", "unknown-value"],
    ["数量", "若干", "invalid-quantity"],
    ["数量", "0", "invalid-quantity"],
    ["数量", 1.5, "invalid-quantity"],
    ["数量", -3, "invalid-quantity"],
    ["数量", "21", "quantity-out-of-range"],
    ["数量", null, "missing-value"],
    ["日期", "2026-2-30", "invalid-date"],
    ["日期", "26-3-5", "invalid-date"],
    ["日期", "3/5/2026", "invalid-date"],
    ["日期", "2026年3月", "invalid-date"],
    ["日期", "2026-3/5", "invalid-date"],
    ["日期", true, "invalid-date"],
    ["日期", "2026-3-1 10:00", "invalid-date"],
    ["日期", "2026-3-1 5", "invalid-date"],
    ["数量", "1 2", "invalid-quantity"],
    ["日期", null, "missing-value"],
    ["日期", "2021-08-31", "date-outside-term"],
    ["日期", "2026-09-02", "outside-mandate"],
    ["登记日期", "待补", "invalid-date"],
    ["登记人", "秘书处", "unknown-value"],
    ["核实情况", null, "missing-value"],
    ["级别", "区级", "unknown-value"],
  ])("%s %s → %s", (column, cell, code) => {
    const { value, issues, counts } = readOne({ [column]: cell });
    expect(value).toEqual([]);
    expect(issues).toMatchObject([
      { effect: "rejected", row: 3, column, code, value: cell === null ? "" : String(cell) },
    ]);
    expect(counts[0]).toMatchObject({ read: 1, rejected: 1 });
  });

  it("takes a bill only from a lead or a co-signer", () => {
    const { issues } = readOne({ 履职事项: "议案", 角色: "参加" });
    expect(issues).toMatchObject([{ code: "inconsistent-value", column: "角色" }]);
  });
});

describe("a row that is clear is put in order and said", () => {
  it.each<[column: string, cell: Cell, codes: readonly string[]]>([
    ["日期", "2026-3-5", ["date-format"]],
    ["日期", "2026.3.5", ["date-format"]],
    ["日期", "2026年3月5日", ["date-format"]],
    ["日期", "20260305", ["date-format"]],
    ["日期", "２０２６/３/５", ["date-format"]],
    ["日期", " 2026-03-05", ["date-format"]],
    ["日期", "2026 - 3 - 5", ["date-format"]],
    ["日期", "2026-3-5 0:00:00", ["date-format"]],
    ["日期", 46086, ["date-serial"]],
    ["日期", "46086", ["date-serial"]],
    ["日期", { date: "2026-03-05" }, []],
    ["数量", "２个半天", ["number-format"]],
    ["数量", " 2", ["number-format"]],
    ["数量", 2, []],
    ["姓名", "王 ・伟", ["name-space", "middle-dot"]],
    ["代表证号", "ＤＴ１６－０００１ ", ["trimmed", "full-width"]],
    ["出席情况", "请假（批准）", ["full-width"]],
    ["履职事项", "培训", ["duty-alias"]],
    ["附件", "a.jpg；b.jpg", ["full-width"]],
    ["履职内容", "=1+1", ["formula-like-text"]],
  ])("%s %s → %s", (column, cell, codes) => {
    const { value, issues } = readOne({ [column]: cell });
    expect(value).toHaveLength(1);
    expect(value[0]?.entry.occurredOn).toBe("2026-03-05");
    expect(issues.map(({ code }) => code)).toEqual(codes);
  });
});

describe("rows that are no record", () => {
  it("are skipped and counted", () => {
    const blank: readonly Cell[] = [null, " "];
    const sheet = sheetOf([
      header,
      rowWith({}),
      blank,
      header,
      ["合计", null, "1"],
      ["填表人：某"],
    ]);
    const { issues, counts } = readRegister([sheet], [mandate], measure, place);
    expect(issues.map(({ code }) => code)).toEqual([
      "blank-row",
      "repeated-header",
      "total-row",
      "footer-row",
    ]);
    expect(counts[0]).toMatchObject({ read: 5, accepted: 1, skipped: 4 });
  });

  it("repeats of a row are set aside, once is enough", () => {
    const sheet = sheetOf([header, rowWith({}), rowWith({}), rowWith({ 登记编号: "R-2" })]);
    const { value, issues } = readRegister([sheet], [mandate], measure, place);
    expect(value).toHaveLength(2);
    expect(issues).toMatchObject([
      { code: "duplicate-row", row: 3, column: "登记编号", value: "R-1" },
    ]);
  });
});

describe("a cell under a merged one", () => {
  it("takes its value, and an empty cell elsewhere stays empty", () => {
    const under = { 日期: null, 登记编号: "R-2" };
    const merge = { firstRow: 2, lastRow: 3, firstColumn: 5, lastColumn: 5 };
    const sheet = {
      ...sheetOf([header, rowWith({}), rowWith(under), rowWith({ ...under, 登记编号: "R-3" })]),
      merges: [merge],
    };
    const { value, issues } = readRegister([sheet], [mandate], measure, place);
    expect(value.map(({ entry }) => entry.occurredOn)).toEqual(["2026-03-05", "2026-03-05"]);
    expect(issues).toMatchObject([
      { code: "merged-cell", row: 3, column: "日期", value: "" },
      { code: "missing-value", row: 4, column: "日期" },
    ]);
  });
});

describe("a file that is not the table looked for", () => {
  it("is refused with the columns a header needs", () => {
    const { value, issues } = readRegister(
      [sheetOf([["说明"], ["一、填表"]])],
      [mandate],
      measure,
      place,
    );
    expect(value).toEqual([]);
    expect(issues).toMatchObject([
      { code: "no-header", effect: "refused", value: "代表证号、姓名、履职事项" },
    ]);
  });

  it("is refused where a needed column is missing", () => {
    const without = header.filter((name) => name !== "核实情况");
    const { issues } = readRegister([sheetOf([without])], [mandate], measure, place);
    expect(issues).toMatchObject([
      { code: "missing-column", effect: "refused", value: "核实情况" },
    ]);
  });

  it("says a column it does not know and reads the rest", () => {
    const sheet = sheetOf([
      [...header, "备注"],
      [...rowWith({}), "x"],
    ]);
    const { value, issues } = readRegister([sheet], [mandate], measure, place);
    expect(value).toHaveLength(1);
    expect(issues).toMatchObject([
      { code: "unknown-column", effect: "noted", row: 1, column: "备注" },
    ]);
  });
});

describe("the roster and the sessions", () => {
  const rosterHeader = [
    "代表证号",
    "姓名",
    "所在代表团",
    "人员类别",
    "任职日期",
    "任职状态",
    "状态日期",
  ];

  it("needs the day a mandate was suspended or ended", () => {
    const row = ["DT16-0001", "王伟", "甲区", "其他", "2021-09-01", "终止", null];
    const { issues } = readRoster([sheetOf([rosterHeader, row])], measure, place);
    expect(issues).toMatchObject([{ code: "missing-value", column: "状态日期" }]);
  });

  it("keeps one mandate a certificate", () => {
    const row = ["DT16-0001", "王伟", "甲区", "其他", "2021-09-01", "在任", null];
    const { value, issues } = readRoster([sheetOf([rosterHeader, row, row])], measure, place);
    expect(value).toHaveLength(1);
    expect(issues).toMatchObject([{ code: "repeated-certificate", column: "代表证号" }]);
  });

  it("refuses a session that ends before it begins", () => {
    const head = ["会议", "简称", "开始日期", "结束日期", "半天数"];
    const row = ["第六次会议", "六次", "2026-01-23", "2026-01-20", 8];
    const { issues } = readSessions([sheetOf([head, row])], place);
    expect(issues).toMatchObject([{ code: "inconsistent-value", column: "结束日期" }]);
  });
});
