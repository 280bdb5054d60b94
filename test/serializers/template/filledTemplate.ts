import type { DutyEntry, IntakeRules, Mandate, Policy } from "deputy-archive";
import { entryTemplate } from "deputy-archive/tables";
import type { LayoutCell } from "deputy-archive/xlsx";
import { writeXlsx } from "deputy-archive/xlsx";

const words = {
  attendance: {
    present: "出席",
    "non-voting": "列席",
    late: "迟到",
    "left-early": "早退",
    excused: "请假(批准)",
    "leave-refused": "请假(未批准)",
    absent: "缺席",
    "not-required": "不需参加",
    unrecorded: null,
  },
  role: {
    individual: "个人",
    lead: "领衔",
    "co-signer": "附议",
    joint: "联名",
    writer: "执笔",
    participant: "参加",
  },
  level: {
    national: "国家级",
    provincial: "省级",
    municipal: "市级",
    county: "县级",
    township: "乡级",
  },
  recorder: { deputy: "本人", station: "联络站", organiser: "组织单位", office: "办事机构" },
  verification: { verified: "已核实", pending: "待核实", "not-recognised": "不予认定" },
} as const;

/** What a deputy of these tests is called. */
export function mandateOf(policy: Policy, { term }: IntakeRules): Mandate {
  return {
    certificate: "DT16-0007",
    name: "示例",
    term,
    delegation: "甲区",
    station: "第一联络站",
    deputyClass: policy.deputyClasses[0]?.code ?? "",
    beganOn: term.from,
    status: "in-office",
    statusOn: null,
  };
}

function particularCells(entry: DutyEntry, policy: Policy): Readonly<Record<string, LayoutCell>> {
  const duty = policy.duties.find(({ code }) => code === entry.duty);
  const cells = (duty?.particulars ?? []).flatMap((particular): [string, LayoutCell][] => {
    const said = entry.particulars?.[particular.code];
    if (said === undefined) return [];
    if (typeof said === "number") return [[particular.name.zh, said]];
    if (typeof said === "boolean") return [[particular.name.zh, said ? "是" : "否"]];
    const values = "values" in particular ? particular.values : [];
    const codes: readonly string[] = typeof said === "string" ? [said] : said;
    const names = codes.map((code) => values.find((value) => value.code === code)?.name.zh ?? "");
    return names.length === 0 ? [] : [[particular.name.zh, names.join("、")]];
  });
  return Object.fromEntries(cells);
}

/** What a clerk types to register an entry, by heading. */
export function typed(
  entry: DutyEntry,
  { certificate, name }: Mandate,
  policy: Policy,
): Readonly<Record<string, LayoutCell>> {
  return {
    登记编号: entry.id,
    代表证号: certificate,
    姓名: name,
    履职事项: policy.duties.find(({ code }) => code === entry.duty)?.name.zh ?? "",
    活动编号: entry.activity,
    日期: { date: entry.occurredOn },
    地点: entry.place,
    履职内容: entry.content,
    角色: entry.role && words.role[entry.role],
    出席情况: words.attendance[entry.attendance],
    数量: entry.quantity,
    级别: entry.level && words.level[entry.level],
    登记人: words.recorder[entry.recorder],
    登记日期: { date: entry.recordedOn },
    核实情况: words.verification[entry.verification],
    附件: entry.attachments.join(";"),
    ...particularCells(entry, policy),
  };
}

/** The template of a policy with these entries filled in, as a file. */
export function filledTemplate(
  policy: Policy,
  intake: IntakeRules,
  entries: readonly DutyEntry[],
): Promise<Uint8Array> {
  const layout = entryTemplate(policy, intake, { rows: Math.max(entries.length, 20) });
  const [register, ...others] = layout.sheets;
  if (register === undefined) throw new Error("the template has no register");
  const names = register.header[0] ?? [];
  const mandate = mandateOf(policy, intake);
  const rows = register.rows.map((empty, index) => {
    const entry = entries[index];
    if (entry === undefined) return empty;
    const cells = typed(entry, mandate, policy);
    return names.map((name) => (typeof name === "string" ? (cells[name] ?? null) : null));
  });
  return writeXlsx({ ...layout, sheets: [{ ...register, rows }, ...others] });
}
