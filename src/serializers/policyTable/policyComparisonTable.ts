import type { Language } from "../../model/localizedText";
import type { Policy } from "../../model/policy/policy";
import { describeValue, fieldOf } from "../../rules/diff/describeValue";
import { diffPolicies } from "../../rules/diff/diffPolicies";
import { localizedOf } from "../../rules/diff/localizedOf";
import { partWords } from "../../rules/diff/partWords";
import type { PolicyChange } from "../../rules/diff/policyChange";
import { namesOf, type PolicyNames } from "../../rules/diff/policyNames";
import { sayIn } from "../layouts/tableWords";
import type { LayoutCell, SheetLayout, WorkbookLayout } from "../sheet/workbookLayout";
import { boundsSheet } from "./comparedBounds";

/** The part or field that a change's own field stands in. */
function contextOf({ path, part }: PolicyChange): string {
  const parent = path[path.length - 2];
  return typeof parent === "string" && parent !== "score" ? parent : part;
}

/** One side of a change in words; a part that is not there leaves its side empty. */
function sideOf(
  value: unknown,
  change: PolicyChange,
  names: PolicyNames,
  language: Language,
): string {
  const { code, path, part } = change;
  if (value === null && code !== "changed") return "";
  if (code === "moved" && typeof value === "string")
    return names.node.get(value)?.[language] ?? value;
  if (code === "reordered" && Array.isArray(value)) {
    const said = value.map((one) => localizedOf(one)?.[language] ?? "");
    return said.join(language === "zh" ? "、" : ", ");
  }
  if (code === "added" || code === "removed")
    return describeValue(value, "", part, names)[language];
  return describeValue(value, contextOf(change), String(path[path.length - 1]), names)[language];
}

function clauseOf(change: PolicyChange, before: Policy, language: Language): string {
  const { basis, part, path, code } = change;
  const kind = partWords[part][language] || partWords.policy[language];
  const place = basis === "" ? kind : `${basis}　${kind}`;
  if (code === "added" || code === "removed") return place;
  const key = path[path.length - 1];
  const label = typeof key === "string" ? fieldOf(contextOf(change), key)[language] : "";
  const rule = change.rule === null ? "" : namesOf(before).node.get(change.rule)?.[language];
  const name =
    rule === undefined || rule === "" ? "" : language === "zh" ? `“${rule}”` : ` “${rule}”`;
  return label === ""
    ? `${place}${name}`
    : `${place}${name}${language === "zh" ? "：" : ": "}${label}`;
}

function changeSheet(before: Policy, after: Policy, language: Language): SheetLayout {
  const say = sayIn(language);
  const [earlier, later] = [namesOf(before), namesOf(after)];
  const changes = diffPolicies(before, after);
  const row = (change: PolicyChange, index: number): readonly LayoutCell[] => [
    index + 1,
    clauseOf(change, before, language),
    sideOf(change.before, change, earlier, language),
    sideOf(change.after, change, later, language),
    change.text[language],
  ];
  const versions = `${before.title[language]} ${before.version} → ${after.title[language]} ${after.version}`;
  return {
    name: say("条款对照", "Changes"),
    titles: [say("办法修改对照表", "What the measure changes"), versions],
    columns: [
      { width: 6, align: "center" },
      { width: 34 },
      { width: 38 },
      { width: 38 },
      { width: 52 },
    ],
    header: [
      [
        say("序号", "No."),
        say("条款", "Article"),
        say("原来", "Before"),
        say("改为", "After"),
        say("影响", "What it means"),
      ],
    ],
    rows: changes.map(row),
    ...(changes.length === 0 && { notes: [say("两份办法没有不同。", "The two say the same.")] }),
    orientation: "landscape",
  };
}

/**
 * Lays out for policy staff what two policies say otherwise: article, before, after, what it means;
 * and, on a second sheet, the least and most points of every item and of the total under both.
 *
 * @param before - the earlier policy
 * @param after - the later policy, a draft for instance
 * @param language - language of headings and words; Chinese where left out
 * @returns the workbook, ready for `writeXlsx`
 * @example
 * ```ts
 * import { readPolicy } from "deputy-archive/schemas";
 * import { policyComparisonTable } from "deputy-archive/tables";
 * import document from "deputy-archive/policies/shigu-2022/policy.json" with { type: "json" };
 *
 * const { value: policy } = readPolicy(document);
 * if (policy === null) throw new Error("the policy has issues");
 * const [changes] = policyComparisonTable(policy, { ...policy, effectiveTo: "2026-12-31" }).sheets;
 * changes?.rows[0]?.slice(1, 4); // => ["本办法：施行末日", "未写明", "2026-12-31"]
 * ```
 */
export function policyComparisonTable(
  before: Policy,
  after: Policy,
  language: Language = "zh",
): WorkbookLayout {
  const bounds = boundsSheet(before, after, language);
  return {
    title: sayIn(language)("办法修改对照表", "What the measure changes"),
    sheets: [changeSheet(before, after, language), ...(bounds === null ? [] : [bounds])],
  };
}
