import type { Mandate } from "../../model/mandate";
import type { PlainDate } from "../../model/plainDate";
import type { Duty } from "../../model/policy/duty";
import type { Particular } from "../../model/policy/particular";
import type { Policy } from "../../model/policy/policy";
import type { CellRule } from "../sheet/cellRule";
import type { IntakeRules } from "../table/intake";
import { particularColumn, particularColumns } from "../table/particularCells";
import { tableColumns } from "../table/tableColumns";
import {
  attendanceWords,
  levelWords,
  recorderWords,
  roleWords,
  verificationWords,
  yesNoWords,
} from "../table/words";

/** A column of the template: how it is filled in, and what the instructions say of it. */
export interface TemplateColumn {
  /** Its heading, which is the column's own name. */
  readonly name: string;
  /** Width in half-width characters. */
  readonly width: number;
  /** How it is filled in, in words. */
  readonly how: string;
  /** An example. */
  readonly example: string;
  /** What may be typed. */
  readonly rule: CellRule | null;
  /** Whether what is typed is always text, or a date. */
  readonly typed?: "text" | "date";
}

/** Spreadsheets know later days, but a later one is a slip of the hand. */
const lastDay = "2999-12-31";
const chooseOne = "从下拉列表中选一个。";

function listRule(name: string, values: readonly string[]): CellRule {
  return { kind: "list", values, refusal: { title: name, text: chooseOne } };
}

function wholeRule(name: string, atLeast: number, atMost: number): CellRule {
  const text = `请填${atLeast}到${atMost}的整数。`;
  return { kind: "whole", atLeast, atMost, refusal: { title: name, text } };
}

function certificateColumn(mandates: readonly Mandate[], { certificate }: IntakeRules) {
  const { length } = certificate;
  const rule: CellRule = {
    kind: "length",
    atLeast: length,
    atMost: length,
    prompt: { title: "代表证号", text: `写法：${certificate}（# 是数字）` },
    refusal: { title: "代表证号", text: `代表证号共${length}个字，写法：${certificate}` },
  };
  const known = mandates.map((mandate) => mandate.certificate);
  return known.length === 0 ? rule : listRule("代表证号", known);
}

function quantityAtMost(duties: readonly Duty[], intake: IntakeRules): number {
  return Math.max(...duties.map(({ quantity }) => quantity?.atMost ?? intake.quantityAtMost), 1);
}

function rolesOf(duties: readonly Duty[]): readonly string[] {
  const words = Object.keys(roleWords);
  if (duties.some(({ roles }) => roles === undefined)) return words;
  return words.filter((word) =>
    duties.some(({ roles = [] }) => roles.some((role) => roleWords[word] === role)),
  );
}

/** A rule for particulars of one name; duties that mean different things by it share none. */
function particularRule(name: string, same: readonly Particular[]): CellRule | null {
  const kinds = new Set(same.map(({ kind }) => kind));
  if (kinds.size > 1 || kinds.has("choices")) return null;
  if (kinds.has("yes-no")) return listRule(name, Object.keys(yesNoWords));
  if (kinds.has("number")) {
    const most = same.map((one) => (one.kind === "number" ? one.atMost : 0));
    return wholeRule(name, 0, Math.max(...most));
  }
  const values = same.flatMap((one) => ("values" in one ? one.values : []));
  return listRule(name, [...new Set(values.map((value) => value.name.zh))]);
}

function howParticular(
  particular: Particular | undefined,
): readonly [how: string, example: string] {
  switch (particular?.kind) {
    case "yes-no":
      return ["填是或否。", "是"];
    case "number":
      return [`填整数，单位：${particular.unit.zh}；最多${particular.atMost}。`, "1"];
    case "choice":
      return [chooseOne, particular.values[0]?.name.zh ?? ""];
    default: {
      const names = particular?.values.map(({ name }) => name.zh) ?? [];
      return [`可填几个，用顿号隔开：${names.join("、")}。`, names.slice(0, 2).join("、")];
    }
  }
}

/**
 * The columns of an entry template: those of the register, then the particulars of the measure's duties.
 *
 * @param policy - the measure
 * @param intake - shape of certificates, term, largest quantity
 * @param mandates - mandates whose certificates and names may be chosen; none leaves them to be typed
 * @returns the columns from A on
 */
export function templateColumns(
  policy: Policy,
  intake: IntakeRules,
  mandates: readonly Mandate[],
): readonly TemplateColumn[] {
  const { duties } = policy;
  const { term } = intake;
  const day = (name: string, to: PlainDate): CellRule => ({
    kind: "day",
    from: term.from,
    to,
    refusal: { title: name, text: `请填日期，写成 2026-03-05；${term.from} 起。` },
  });
  const names = [...new Set(mandates.map(({ name }) => name))];
  const attendance = Object.keys(attendanceWords);
  const fixed: Readonly<Record<string, Omit<TemplateColumn, "name">>> = {
    序号: { width: 5, how: "可以不填。", example: "1", rule: null },
    登记编号: {
      width: 13,
      how: "一条一个编号，不重复。",
      example: "示例站-2026-001",
      rule: null,
      typed: "text",
    },
    代表证号: {
      width: 10.5,
      how: `照名册填写，写法：${intake.certificate}（# 是数字）。`,
      example: intake.certificate.replace(/#/g, "1"),
      rule: certificateColumn(mandates, intake),
      typed: "text",
    },
    姓名: {
      width: 8.5,
      how: "与名册一致。",
      example: "示例",
      rule: names.length === 0 ? null : listRule("姓名", names),
      typed: "text",
    },
    履职事项: {
      width: 15,
      how: "从下拉列表中选一项；各项要求见“履职事项”表。",
      example: duties[0]?.name.zh ?? "",
      rule:
        duties.length === 0
          ? null
          : listRule(
              "履职事项",
              duties.map(({ name }) => name.zh),
            ),
    },
    活动编号: {
      width: 10,
      how: "同一活动填同一编号；没有可以不填。",
      example: "H-2026-01",
      rule: null,
      typed: "text",
    },
    日期: {
      width: 11,
      how: "事情发生的日期，在任期之内。",
      example: "2026-03-05",
      rule: day("日期", term.to),
      typed: "date",
    },
    地点: { width: 11, how: "可以不填。", example: "示例联络站", rule: null },
    履职内容: {
      width: 26,
      how: "写清做了什么；不写身份证号、手机号和群众姓名。",
      example: "接待群众5人",
      rule: null,
    },
    角色: {
      width: 6,
      how: "事项要求的必须填。",
      example: "参加",
      rule: listRule("角色", rolesOf(duties)),
    },
    出席情况: {
      width: 9.5,
      how: "事项要求的必须填。",
      example: "出席",
      rule: listRule("出席情况", attendance),
    },
    数量: {
      width: 6,
      how: "只填整数；单位和上限见“履职事项”表。",
      example: "2",
      rule: wholeRule("数量", 1, quantityAtMost(duties, intake)),
    },
    级别: {
      width: 7,
      how: "受表彰的级别；事项要求的必须填。",
      example: "县级",
      rule: listRule("级别", Object.keys(levelWords)),
    },
    登记人: {
      width: 9,
      how: chooseOne,
      example: "联络站",
      rule: listRule("登记人", Object.keys(recorderWords)),
    },
    登记日期: {
      width: 11,
      how: "写下这一条的日期。",
      example: "2026-03-06",
      rule: day("登记日期", lastDay),
      typed: "date",
    },
    核实情况: {
      width: 9,
      how: chooseOne,
      example: "已核实",
      rule: listRule("核实情况", Object.keys(verificationWords)),
    },
    附件: { width: 11, how: "文件名；几个用分号 ; 隔开。", example: "签到表.pdf", rule: null },
  };
  const own = duties.flatMap(({ particulars = [] }) => particulars);
  return [
    ...tableColumns.register.columns.flatMap((name) => {
      const column = fixed[name];
      return column === undefined ? [] : { name, ...column };
    }),
    ...particularColumns(duties).map((name) => {
      const same = own.filter((particular) => particularColumn(particular) === name);
      const [how, example] = howParticular(same[0]);
      return { name, width: 14, how, example, rule: particularRule(name, same) };
    }),
  ];
}
