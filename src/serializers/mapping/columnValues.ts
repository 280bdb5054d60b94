import type { Policy } from "../../model/policy/policy";
import { cleanCode } from "../table/cleaning";
import { particularColumn } from "../table/particularCells";
import {
  attendanceWords,
  levelWords,
  mandateStatusWords,
  outcomeWords,
  progressWords,
  proposalWords,
  recorderWords,
  reportFormWords,
  roleWords,
  satisfactionWords,
  verificationWords,
  type WordList,
  yesNoWords,
} from "../table/words";

/** What stands in the cells of a column: days, certificates, whole numbers, or words of a list. */
export type ColumnValues = "dates" | "certificates" | "numbers" | readonly string[];

const simple: Readonly<Record<string, "dates" | "certificates" | "numbers">> = {
  日期: "dates",
  登记日期: "dates",
  任职日期: "dates",
  状态日期: "dates",
  提出日期: "dates",
  交办日期: "dates",
  答复日期: "dates",
  承诺完成时限: "dates",
  落实日期: "dates",
  开始日期: "dates",
  结束日期: "dates",
  代表证号: "certificates",
  领衔代表证号: "certificates",
  联名代表证号: "certificates",
  序号: "numbers",
  数量: "numbers",
  半天数: "numbers",
  发出票: "numbers",
  收回票: "numbers",
  满意: "numbers",
  基本满意: "numbers",
  不满意: "numbers",
  弃权: "numbers",
  废票: "numbers",
};

const listed: Readonly<Record<string, WordList<unknown>>> = {
  角色: roleWords,
  出席情况: attendanceWords,
  级别: levelWords,
  登记人: recorderWords,
  核实情况: verificationWords,
  任职状态: mandateStatusWords,
  提出方式: proposalWords,
  办理结果: outcomeWords,
  重点督办: yesNoWords,
  优秀建议: yesNoWords,
  满意度: satisfactionWords,
  落实情况: progressWords,
  方式: reportFormWords,
};

function own<Value>(list: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.keys(list).includes(key) ? list[key] : undefined;
}

function particularValues(column: string, { duties }: Policy): ColumnValues | null {
  for (const particular of duties.flatMap(({ particulars = [] }) => particulars)) {
    if (particularColumn(particular) !== column) continue;
    if (particular.kind === "number") return "numbers";
    if (particular.kind === "yes-no") return Object.keys(yesNoWords);
    return particular.values.map(({ name }) => cleanCode(name.zh).text);
  }
  return null;
}

/**
 * What stands in the cells of a column.
 *
 * @param column - the column's own name
 * @param policy - the measure, for the words of its duties and classes; `null` where it is not known
 * @returns what stands there, or `null` for free text
 */
export function columnValues(column: string, policy: Policy | null): ColumnValues | null {
  const words = own(listed, column);
  if (words !== undefined) return Object.keys(words);
  if (policy !== null && column === "履职事项") {
    return policy.duties.flatMap(({ name, aliases = [] }) =>
      [name.zh, ...aliases].map((word) => cleanCode(word).text),
    );
  }
  if (policy !== null && column === "人员类别") {
    return policy.deputyClasses.map(({ name }) => cleanCode(name.zh).text);
  }
  return own(simple, column) ?? (policy === null ? null : particularValues(column, policy));
}
