import type { LocalizedText } from "../../model/localizedText";

/** The kinds of table that are read. */
export type TableName = "roster" | "register" | "suggestions" | "reports" | "sessions";

/** What a kind of table is called and which columns it has. */
export interface NamedColumns {
  /** What people call the table. */
  readonly title: LocalizedText;
  /** Names of all columns, in the usual order. */
  readonly columns: readonly string[];
  /** Columns by which the header is known. */
  readonly header: readonly string[];
  /** Columns without which no row can be read. */
  readonly needed: readonly string[];
}

/** The columns of every kind of table; a register has those of its duties' particulars besides. */
export const tableColumns: Readonly<Record<TableName, NamedColumns>> = {
  roster: {
    title: { zh: "代表名册", en: "roster" },
    columns: [
      "序号",
      "代表证号",
      "姓名",
      "所在代表团",
      "代表联络站",
      "人员类别",
      "任职日期",
      "任职状态",
      "状态日期",
      "性别",
      "民族",
      "出生年月",
      "政治面貌",
      "学历",
      "工作单位及职务",
      "备注",
    ],
    header: ["代表证号", "姓名", "所在代表团"],
    needed: ["代表证号", "姓名", "所在代表团", "人员类别", "任职日期", "任职状态"],
  },
  register: {
    title: { zh: "履职登记", en: "duty register" },
    columns: [
      "序号",
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
    ],
    header: ["代表证号", "姓名", "履职事项"],
    needed: ["登记编号", "代表证号", "姓名", "履职事项", "日期", "登记人", "登记日期", "核实情况"],
  },
  suggestions: {
    title: { zh: "建议台账", en: "ledger of suggestions" },
    columns: [
      "编号",
      "标题",
      "提出方式",
      "领衔代表证号",
      "联名代表证号",
      "提出日期",
      "交办日期",
      "承办单位",
      "答复日期",
      "办理结果",
      "重点督办",
      "优秀建议",
      "满意度",
      "承诺事项",
      "承诺完成时限",
      "落实情况",
      "落实日期",
    ],
    header: ["编号", "提出方式", "领衔代表证号"],
    needed: ["编号", "提出方式", "领衔代表证号", "联名代表证号", "提出日期"],
  },
  reports: {
    title: { zh: "述职测评", en: "duty reports" },
    columns: [
      "代表证号",
      "姓名",
      "日期",
      "方式",
      "发出票",
      "收回票",
      "满意",
      "基本满意",
      "不满意",
      "弃权",
      "废票",
    ],
    header: ["代表证号", "姓名", "方式"],
    needed: [
      "代表证号",
      "姓名",
      "日期",
      "方式",
      "发出票",
      "收回票",
      "满意",
      "基本满意",
      "不满意",
      "弃权",
      "废票",
    ],
  },
  sessions: {
    title: { zh: "会议", en: "sessions" },
    columns: ["会议", "简称", "开始日期", "结束日期", "半天数"],
    header: ["会议", "开始日期", "结束日期"],
    needed: ["会议", "简称", "开始日期", "结束日期", "半天数"],
  },
};

/** The kinds of table, in the order they are read. */
export const tableNames: readonly TableName[] = [
  "roster",
  "register",
  "suggestions",
  "reports",
  "sessions",
];
