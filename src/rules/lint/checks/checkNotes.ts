import type { LocalizedText } from "../../../model/localizedText";
import { isGroup } from "../../../model/policy/award";
import { boundsAt, type LintContext } from "../context";
import { type Findings, finding } from "../finding";
import { endsText, pointsText } from "../pointsText";

/** What was not seen ends the finding's sentence, which has a stop of its own. */
function withoutStop({ zh, en }: LocalizedText): LocalizedText {
  return { zh: zh.replace(/[。.]$/, ""), en: en.replace(/[。.]$/, "") };
}

/**
 * Says what is good to know: what every item, group and the total can come to, and what was not seen.
 *
 * @param context - the policy and its bounds
 * @returns notes
 */
export function* checkNotes(context: LintContext): Findings {
  const { policy, rules } = context;
  for (const { rule, path } of rules) {
    const { points } = boundsAt(context, rule.id);
    const params = {
      rule: rule.id,
      least: pointsText(points.least, context),
      most: pointsText(points.most, context),
    };
    const code = isGroup(rule) ? "group-range" : "item-range";
    const total = rule.id === policy.score.id;
    yield finding(total ? "total-range" : code, path, params, {
      name: rule.name,
      ...endsText(points, context),
    });
  }
  for (const [index, { basis, what }] of (policy.notSeen ?? []).entries()) {
    yield finding("not-seen", ["notSeen", index], { basis }, { what: withoutStop(what) });
  }
}
