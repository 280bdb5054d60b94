import { formatPoints, type Points } from "../../model/decimal";
import type { Language } from "../../model/localizedText";
import type { ScoreRule } from "../../model/policy/award";
import type { Policy } from "../../model/policy/policy";
import { type Bounds, boundsOfNode } from "../../rules/lint/nodeBounds";
import { boundsOf, firstYear, yearToBegin } from "../../rules/lint/policyBounds";
import { placedRules } from "../../rules/policy/placedRules";
import { type Say, sayIn } from "../layouts/tableWords";
import type { LayoutCell, SheetLayout } from "../sheet/workbookLayout";

interface BoundedPolicy {
  readonly rules: ReadonlyMap<string, ScoreRule>;
  readonly bounds: Bounds;
  readonly scale: number;
}

function bounded(policy: Policy): BoundedPolicy {
  const rules = placedRules(policy.score).map(({ rule }) => [rule.id, rule] as const);
  const { all } = boundsOf(policy, firstYear(policy) ?? yearToBegin(policy));
  return { rules: new Map(rules), bounds: all, scale: policy.scale };
}

function endsOf({ rules, bounds, scale }: BoundedPolicy, id: string, say: Say): string {
  if (!rules.has(id)) return say("没有这一条", "not there");
  const { least, most } = boundsOfNode(bounds, id).points;
  const text = (points: Points) => formatPoints(points + 0, scale);
  const low = Number.isFinite(least) ? text(least) : say("不设下限", "without end");
  const high = Number.isFinite(most) ? text(most) : say("不封顶", "without end");
  return `${low} — ${high}`;
}

/**
 * Lays out the least and most points of the rules that two policies let come to different ends.
 *
 * @param before - the earlier policy
 * @param after - the later policy
 * @param language - language of headings and words
 * @returns the sheet; `null` where every rule can come to the same
 */
export function boundsSheet(before: Policy, after: Policy, language: Language): SheetLayout | null {
  const say = sayIn(language);
  const [earlier, later] = [bounded(before), bounded(after)];
  const rules = new Map([...earlier.rules, ...later.rules]);
  const rows = [...rules].flatMap(([id, rule]): readonly (readonly LayoutCell[])[] => {
    const [was, is] = [endsOf(earlier, id, say), endsOf(later, id, say)];
    return was === is ? [] : [[rule.name[language], was, is, rule.basis]];
  });
  if (rows.length === 0) return null;
  return {
    name: say("最低最高分", "Least and most"),
    titles: [say("一个年度最低、最高能得多少分", "Least and most points of one period")],
    columns: [{ width: 44 }, { width: 24 }, { width: 24 }, { width: 34 }],
    header: [
      [say("项目", "Item"), say("原来", "Before"), say("改为", "After"), say("依据", "Article")],
    ],
    rows,
    notes: [
      say(
        "由规则推出，不是试算；没有列出的，最低、最高分不变。",
        "These follow from the rules; what is not listed stays the same.",
      ),
    ],
    orientation: "landscape",
  };
}
