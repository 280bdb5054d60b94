import { type Cell, type Policy, readRegister, readRoster } from "deputy-archive";
import { describe, expect, it } from "vitest";
import { headings, intake, mandates, policy, row, sheetOf } from "./registers";

const coded = (code: string, zh: string) => ({ code, name: { zh, en: code } });
const values = [coded("filed", "立案"), coded("printed", "刊发（示例）")];
const [visit, other] = [policy.duties.find(({ code }) => code === "visit"), policy.duties[0]];
const counted = visit ?? policy.duties.find(({ name }) => name.zh === "走访联系群众");
if (counted === undefined || other === undefined) throw new Error("the measure has no such duty");

const measure: Policy = {
  ...policy,
  duties: [
    ...policy.duties.filter((duty) => duty !== counted),
    {
      ...counted,
      particulars: [
        {
          ...coded("amount", "金额"),
          kind: "number",
          unit: { zh: "元", en: "yuan" },
          atMost: 5000,
        },
        { ...coded("result", "结果"), kind: "choice", values },
        { ...coded("steps", "经过"), kind: "choices", values },
        { ...coded("forwarded", "转送"), kind: "yes-no" },
        { ...coded("level", "级别"), kind: "yes-no" },
      ],
    },
  ],
};
const more = ["金额", "结果", "经过", "转送", "级别(另记)"];

function read(cells: readonly Cell[], changes: Parameters<typeof row>[1] = {}) {
  const sheet = sheetOf([
    [...headings, ...more],
    [...row(1, changes), ...cells],
  ]);
  const { value, issues } = readRegister([sheet], mandates, measure, intake);
  return {
    said: value[0]?.entry.particulars,
    issues: issues.map(({ code, column }) => `${code} ${column}`),
  };
}

describe("what a duty declares beyond the fixed columns", () => {
  it("is read from columns of those names, by the codes records carry", () => {
    expect(read([1200, "立案", "立案、刊发（示例）", "是", "否"])).toEqual({
      said: {
        amount: 1200,
        result: "filed",
        steps: ["filed", "printed"],
        forwarded: true,
        level: false,
      },
      issues: [],
    });
  });

  it("is left unsaid where the cell is empty", () => {
    expect(read([null, null, " ", null, null])).toEqual({ said: undefined, issues: [] });
  });

  it.each<[cells: readonly Cell[], issue: string]>([
    [["5,001元"], "quantity-out-of-range 金额"],
    [["3件"], "other-unit 金额"],
    [[null, "刊登"], "unknown-value 结果"],
    [[null, null, "立案、刊登"], "unknown-value 经过"],
    [[null, null, null, "转了"], "unknown-value 转送"],
  ])("%s is set aside: %s", (cells, issue) => {
    expect(read(cells)).toEqual({ said: undefined, issues: [issue] });
  });

  it("is put in order and said where it is clear", () => {
    expect(read(["１,２00元", "刊发(示例)", "立案；立案"])).toEqual({
      said: { amount: 1200, result: "printed", steps: ["filed"] },
      issues: ["number-format 金额"],
    });
  });

  it("is not read of another duty, and that is said", () => {
    expect(read([1200], { 履职事项: "接待选民" })).toEqual({
      said: undefined,
      issues: ["cell-of-other-duty 金额"],
    });
  });
});

describe("words of the closed lists", () => {
  const withMore = (column: string, cell: Cell) => {
    const sheet = sheetOf([
      [...headings, column],
      [...row(1), cell],
    ]);
    return readRegister([sheet], mandates, policy, intake).value[0]?.entry;
  };

  it("a township's level, an office that writes down, a deputy who was not called", () => {
    expect(withMore("级别", "乡级")?.level).toBe("township");
    expect(withMore("出席情况", "不需参加")?.attendance).toBe("not-required");
    const sheet = sheetOf([headings, row(1, { 登记人: "办事机构" })]);
    const [entry] = readRegister([sheet], mandates, policy, intake).value;
    expect(entry?.entry.recorder).toBe("office");
  });
});

describe("a roster under a measure without classes of deputy", () => {
  it("needs no class", () => {
    const head = ["代表证号", "姓名", "所在代表团", "任职日期", "任职状态"];
    const cells = ["DT16-0001", "示例甲", "甲区", "2021-09-01", "在任"];
    const plain: Policy = { ...policy, deputyClasses: [] };
    const { value, issues } = readRoster([sheetOf([head, cells])], plain, intake);
    expect(issues).toEqual([]);
    expect(value[0]?.mandate.deputyClass).toBe("");
  });
});
