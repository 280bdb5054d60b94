import type { Language } from "../../../model/localizedText";
import type { HeadingSynonyms } from "../../table/intake";
import type { PolicyColumn } from "./policySheet";

/** Headings of a table written in English. */
const english: Readonly<Record<PolicyColumn, string>> = {
  项目: "Category",
  内容: "Item",
  分值: "Points",
  上限: "Limit",
  依据: "Article",
  别名: "Other names",
  代码: "Code",
};

/** How tables of other makers head the same columns. */
export const columnSynonyms: HeadingSynonyms = {
  项目: ["Category", "类别", "考核项目", "积分项目", "一级指标", "指标类别", "大类"],
  内容: ["Item", "考核内容", "积分内容", "积分事项", "事项", "具体内容", "二级指标", "指标内容"],
  分值: [
    "Points",
    "分数",
    "积分",
    "积分值",
    "赋分",
    "计分标准",
    "积分标准",
    "评分标准",
    "计分办法",
  ],
  上限: ["Limit", "最高分", "最高限分", "积分上限", "封顶", "满分"],
  依据: ["Article", "条款", "依据条款", "条文"],
  别名: ["Other names"],
  代码: ["Code"],
};

/** The heading of a column. */
export function headingIn(column: PolicyColumn, language: Language): string {
  return language === "zh" ? column : english[column];
}
