import { isObject } from "../../../model/isObject";
import type { Policy } from "../../../model/policy/policy";
import { fieldOf } from "../../../rules/diff/describeValue";
import { partsOfList, partWords } from "../../../rules/diff/partWords";
import { wordOf } from "../../../rules/diff/wordOf";
import { sayIn } from "../../layouts/tableWords";
import { type CellTemplate, joinTemplates, type PolicyPath } from "./cellTemplate";
import { type Describing, labelledTemplate } from "./describedTemplate";
import type { PolicyRow, PolicySheet } from "./policySheet";

type Fields = Readonly<Record<string, unknown>>;

/** Told by other columns, or for machines only. */
const notContent = ["id", "code", "basis", "name", "aliases"];
/** Lists whose members are rows of their own, under the row of what they stand in. */
const ownRows = ["requires", "exclusions", "reserved", "tieBreaks", "quota"];

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function nameCell(part: Fields, at: PolicyPath, kind: string, describing: Describing) {
  const { language } = describing;
  const name = part["name"] ?? part["what"];
  if (!isObject(name)) return [kind];
  const path = [...at, "name" in part ? "name" : "what", language];
  return [{ kind: "text", path, text: textOf(name[language]), needed: true } as const];
}

function contentCell(part: Fields, at: PolicyPath, context: string, describing: Describing) {
  const lines = Object.entries(part)
    .filter(([key, value]) => value !== undefined && key !== "what")
    .filter(([key]) => !notContent.includes(key) && !ownRows.includes(key))
    .map(([key, value]) => labelledTemplate(value, [...at, key], context, key, describing));
  return joinTemplates(lines, "\n");
}

function aliasCell(part: Fields, at: PolicyPath): CellTemplate {
  const { aliases } = part;
  const text = Array.isArray(aliases) ? aliases.join("、") : "";
  return [{ kind: "list", path: [...at, "aliases"], text }];
}

function rowsOf(
  part: Fields,
  at: PolicyPath,
  code: string,
  context: string,
  describing: Describing,
): readonly PolicyRow[] {
  const { language } = describing;
  const label = wordOf(partWords, context) ?? fieldOf("policy", context);
  const basis = part["basis"];
  const own: PolicyRow = {
    code,
    cells: {
      项目: nameCell(part, at, label[language], describing),
      内容: contentCell(part, at, context, describing),
      依据:
        typeof basis === "string"
          ? [{ kind: "text", path: [...at, "basis"], text: basis, needed: false }]
          : [],
      ...(context === "duty" && { 别名: aliasCell(part, at) }),
    },
  };
  const inner = Object.entries(part)
    .filter(([key]) => ownRows.includes(key))
    .flatMap(([key, value]) =>
      Array.isArray(value)
        ? rowsOfList(value, [...at, key], `${code}/${key}`, key, describing)
        : isObject(value)
          ? rowsOf(value, [...at, key], `${code}/${key}`, key, describing)
          : [],
    );
  return [own, ...inner];
}

/** Rows of a list, each found by its id or code, or by its place where it has neither. */
export function rowsOfList(
  list: readonly unknown[] | undefined,
  at: PolicyPath,
  code: string,
  key: string,
  describing: Describing,
): readonly PolicyRow[] {
  const context = wordOf(partsOfList, key) ?? key;
  return (list ?? []).flatMap((part, index) => {
    if (!isObject(part)) return [];
    const id = textOf(part["id"] ?? part["code"]) || String(index + 1);
    return rowsOf(part, [...at, index], `${code}/${id}`, context, describing);
  });
}

function sectionRow(policy: Policy, key: keyof Policy, describing: Describing) {
  const { aspects: _, columns: __, ...section } = fieldsOf(policy[key]);
  return rowsOf(section, [key], key, key, describing);
}

function fieldsOf(value: unknown): Fields {
  return isObject(value) ? value : {};
}

function day(policy: Policy, key: "adoptedOn" | "effectiveFrom" | "effectiveTo"): CellTemplate {
  return [{ kind: "day", path: [key], text: policy[key] ?? "" }];
}

function headRows(policy: Policy, { language }: Describing): readonly PolicyRow[] {
  const row = (key: keyof Policy, content: CellTemplate): PolicyRow => ({
    code: key,
    cells: { 项目: [fieldOf("policy", key)[language]], 内容: content },
  });
  const text = (path: PolicyPath, said: string): CellTemplate => [
    { kind: "text", path, text: said, needed: true },
  ];
  return [
    row("title", text(["title", language], policy.title[language])),
    row("version", text(["version"], policy.version)),
    row("scale", [{ kind: "number", path: ["scale"], number: policy.scale }]),
    row("adoptedOn", day(policy, "adoptedOn")),
    row("effectiveFrom", day(policy, "effectiveFrom")),
    row("effectiveTo", day(policy, "effectiveTo")),
  ];
}

/**
 * Writes what the table of points has no columns for: grades, lists of candidates, duties and their
 * other names, and everything else a rule speaks of.
 *
 * @param policy - the policy
 * @param describing - names and language
 * @returns the sheets that have rows
 */
export function ruleSheets(policy: Policy, describing: Describing): readonly PolicySheet[] {
  const say = sayIn(describing.language);
  const { assessment, checklist, statistics } = policy;
  const list = (key: keyof Policy, of: unknown = policy[key], at: PolicyPath = [key]) =>
    rowsOfList(Array.isArray(of) ? of : [], at, key, at[at.length - 1] as string, describing);
  const inAssessment = (key: "standings" | "grades") =>
    rowsOfList(assessment[key], ["assessment", key], key, key, describing);
  const rounded =
    assessment.gradedTotal === undefined
      ? []
      : rowsOf(
          { ...assessment.gradedTotal },
          ["assessment", "gradedTotal"],
          "gradedTotal",
          "gradedTotal",
          describing,
        );
  const sheet = (name: string, title: string, rows: readonly PolicyRow[], aliases = false) => ({
    kind: "rules" as const,
    name,
    title,
    columns: aliases
      ? (["项目", "内容", "别名", "依据", "代码"] as const)
      : (["项目", "内容", "依据", "代码"] as const),
    rows,
  });
  const all: readonly PolicySheet[] = [
    sheet(say("等次", "Grades"), say("等次和条件", "Grades and what they need"), [
      ...rounded,
      ...inAssessment("standings"),
      ...inAssessment("grades"),
    ]),
    sheet(say("人选", "Candidates"), say("人选名单", "Lists of candidates"), list("selections")),
    sheet(
      say("事项", "Duties"),
      say("履职事项和别名", "Duties and their other names"),
      list("duties"),
      true,
    ),
    sheet(say("其他", "Other rules"), say("其他规定", "Other rules"), [
      ...headRows(policy, describing),
      ...sectionRow(policy, "period", describing),
      ...sectionRow(policy, "counting", describing),
      ...sectionRow(policy, "merging", describing),
      ...list("deputyClasses"),
      ...list("suggestionParticulars"),
      ...list("raters"),
      ...list("ratedItems"),
      ...list("measures"),
      ...(checklist === undefined ? [] : sectionRow(policy, "checklist", describing)),
      ...list("checklist", checklist?.aspects, ["checklist", "aspects"]),
      ...list("statistics", statistics.columns, ["statistics", "columns"]),
      ...list("alerts"),
      ...list("passesOn"),
      ...list("notSeen"),
    ]),
  ];
  return all.filter(({ rows }) => rows.length > 0);
}
