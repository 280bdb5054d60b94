import { readFileSync } from "node:fs";
import { type Cell, type Mandate, readRegister, type Sheet } from "deputy-archive";
import { readIntake, readPolicy } from "deputy-archive/schemas";

function shipped(name: string): unknown {
  const path = new URL(`../../../policies/datong-2026-illustrative/${name}`, import.meta.url);
  return JSON.parse(readFileSync(path, "utf8"));
}

function read() {
  const { value: policy } = readPolicy(shipped("policy.json"));
  const { value: intake } = readIntake(shipped("intake.json"));
  if (policy === null || intake === null) throw new Error("the shipped policy has issues");
  return { policy, intake };
}

/** The illustrative measure and its rules of intake. */
export const { policy, intake } = read();

/** The deputies of these cases. */
export const mandates: readonly Mandate[] = ["0001", "0002"].map((number) => ({
  certificate: `DT16-${number}`,
  name: number === "0001" ? "示例甲" : "示例乙",
  term: intake.term,
  delegation: "甲区",
  station: "第一联络站",
  deputyClass: "grassroots",
  beganOn: "2021-09-01",
  status: "in-office",
  statusOn: null,
}));

/** Headings of a register that has what every row needs. */
export const headings = [
  "登记编号",
  "代表证号",
  "姓名",
  "履职事项",
  "日期",
  "数量",
  "登记人",
  "登记日期",
  "核实情况",
] as const;

/** A row in order: visits to so many households on 5 March 2026. */
export function row(
  number: number,
  changes: Partial<Record<(typeof headings)[number], Cell>> = {},
): readonly Cell[] {
  const cells = {
    登记编号: `R-${number}`,
    代表证号: "DT16-0001",
    姓名: "示例甲",
    履职事项: "走访联系群众",
    日期: "2026-03-05",
    数量: "3",
    登记人: "联络站",
    登记日期: "2026-03-06",
    核实情况: "已核实",
    ...changes,
  };
  return headings.map((name) => cells[name]);
}

/** A sheet of these rows. */
export function sheetOf(rows: readonly (readonly Cell[])[], more: Partial<Sheet> = {}): Sheet {
  const numbered = rows.map((cells, index) => ({ row: index + 1, cells }));
  return { file: "登记.xlsx", sheet: "登记", rows: numbered, merges: [], ...more };
}

/** Reads sheets as registers and puts what came of it in a few words. */
export function outcome(sheets: readonly Sheet[]) {
  const { value, issues, counts } = readRegister(sheets, mandates, policy, intake);
  const [count] = counts;
  return {
    entries: value.map(({ entry }) => [entry.id, entry.occurredOn, entry.quantity] as const),
    issues: issues.map((issue) =>
      [issue.code, issue.row ?? issue.sheet ?? "", issue.column ?? "", issue.value]
        .join(" ")
        .trim(),
    ),
    rows: [count?.accepted, count?.repaired, count?.rejected, count?.skipped],
    isWhole:
      count?.read ===
      (count?.accepted ?? 0) +
        (count?.repaired ?? 0) +
        (count?.rejected ?? 0) +
        (count?.skipped ?? 0),
  };
}
