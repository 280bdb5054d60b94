import type { LocalizedText } from "../../model/localizedText";
import { isGroup, type RuleIdentity, type ScoreRule } from "../../model/policy/award";
import type { DeputyClass, Policy } from "../../model/policy/policy";

/** Things of a policy that others name by a code. */
export type NamedThing =
  | "duty"
  | "measure"
  | "column"
  | "node"
  | "standing"
  | "class"
  | "rater"
  | "rated-item"
  | "particular"
  | "choice"
  | "list";

/** Names of the things of a policy by their codes. */
export type PolicyNames = Readonly<Record<NamedThing, Names>>;

type Names = ReadonlyMap<string, LocalizedText>;

function byId(things: readonly Pick<RuleIdentity, "id" | "name">[]): Names {
  return new Map(things.map(({ id, name }) => [id, name]));
}

function byCode(things: readonly DeputyClass[] = []): Names {
  return new Map(things.map(({ code, name }) => [code, name]));
}

function nodesOf(rule: ScoreRule): readonly ScoreRule[] {
  return isGroup(rule) ? [rule, ...rule.parts.flatMap(nodesOf)] : [rule];
}

/**
 * Collects the names a policy gives its things, so that no sentence shows a code.
 *
 * @param policy - the policy
 * @returns names by kind and code
 */
export function namesOf(policy: Policy): PolicyNames {
  const { assessment, duties } = policy;
  const particulars = [
    ...duties.flatMap((duty) => duty.particulars ?? []),
    ...(policy.suggestionParticulars ?? []),
  ];
  return {
    duty: byCode(duties),
    measure: byId(policy.measures),
    column: byId(policy.statistics.columns),
    node: byId(nodesOf(policy.score)),
    standing: byId([...assessment.standings, ...assessment.grades]),
    class: byCode(policy.deputyClasses),
    rater: byCode(policy.raters),
    "rated-item": byCode(policy.ratedItems),
    particular: byCode(particulars),
    choice: byCode(particulars.flatMap((each) => ("values" in each ? each.values : []))),
    list: byId(policy.selections),
  };
}

/** What the codes under a key name. */
export const namedUnder: Readonly<Record<string, NamedThing>> = {
  duty: "duty",
  duties: "duty",
  measure: "measure",
  facts: "measure",
  daysInOffice: "measure",
  numerator: "measure",
  denominator: "measure",
  "column.numerator": "column",
  "column.denominator": "column",
  "measure.of": "node",
  "passing-on.of": "node",
  standing: "standing",
  otherwise: "standing",
  deputyClass: "class",
  rater: "rater",
  percent: "rater",
  "combine.order": "rater",
  item: "rated-item",
  items: "rated-item",
  particular: "particular",
  particulars: "particular",
  oneOf: "choice",
  selectedFor: "list",
};
