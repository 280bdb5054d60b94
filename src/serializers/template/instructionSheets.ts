import type { Duty } from "../../model/policy/duty";
import type { Policy } from "../../model/policy/policy";
import type { LayoutCell, SheetLayout } from "../sheet/workbookLayout";
import { particularColumn } from "../table/particularCells";
import { tableColumns } from "../table/tableColumns";
import { roleWords } from "../table/words";
import { dutyArticles } from "./dutyArticles";
import type { TemplateColumn } from "./templateColumns";

/** What the rules allow in a column, for people to read; long lists are to be seen in the cells. */
function allowed({ rule }: TemplateColumn): string | null {
  if (rule?.kind !== "list" || rule.values.length > 10) return null;
  return rule.values.join("、");
}

/** The sheet that says how each column is filled in. */
export function columnSheet(
  columns: readonly TemplateColumn[],
  titles: readonly string[],
): SheetLayout {
  const { needed } = tableColumns.register;
  return {
    name: "填表说明",
    titles: ["填表说明", ...titles],
    columns: [{ width: 16 }, { width: 8, align: "center" }, { width: 52 }, { width: 20 }],
    header: [["栏目", "必填", "怎么填", "举例"]],
    rows: columns.map((column): readonly LayoutCell[] => {
      const list = allowed(column);
      return [
        column.name,
        needed.includes(column.name) ? "是" : null,
        list === null ? column.how : `${column.how}可填：${list}。`,
        column.example,
      ];
    }),
    notes: [
      "不要改动表头，不要合并单元格；一件事一行，一人一行。",
      "空行、合计行不计；读不懂的行会搁置并说明原因，更正后重新上报。",
    ],
  };
}

function asked(duty: Duty): string {
  const { attendanceRequired, levelRequired, quantity, roles, particulars = [] } = duty;
  const words = Object.keys(roleWords).filter((word) =>
    roles?.some((role) => roleWords[word] === role),
  );
  return [
    attendanceRequired === true ? "出席情况" : "",
    quantity === undefined ? "" : "数量",
    levelRequired === true ? "级别" : "",
    roles === undefined ? "" : `角色（${words.join("、")}）`,
    ...particulars.map(particularColumn),
  ]
    .filter((column) => column !== "")
    .join("、");
}

/** The sheet that says what each duty needs, and by which article it counts. */
export function dutySheet(policy: Policy, quantityAtMost: number): SheetLayout {
  const articles = dutyArticles(policy);
  const hasParticulars = policy.duties.some(({ particulars = [] }) => particulars.length > 0);
  const row = (duty: Duty): readonly LayoutCell[] => {
    const { name, aliases = [], code, quantity, recordOnly } = duty;
    const most = quantity?.atMost ?? quantityAtMost;
    const basis = articles.get(code)?.join("；") ?? "";
    return [
      name.zh,
      aliases.join("、") || null,
      asked(duty) || null,
      quantity === undefined ? null : `${quantity.unit.zh}，最多${most}`,
      basis || (recordOnly === true ? "只存档，不计分" : null),
    ];
  };
  return {
    name: "履职事项",
    titles: ["履职事项", policy.title.zh],
    columns: [{ width: 26 }, { width: 20 }, { width: 26 }, { width: 16 }, { width: 28 }],
    header: [["履职事项", "也可写作", "还须填写", "数量单位", "依据"]],
    rows: policy.duties.map(row),
    ...(hasParticulars && { notes: ["“还须填写”中的另记栏，知道的填，不知道的空着。"] }),
    orientation: "landscape",
  };
}
