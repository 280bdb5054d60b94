import type { Duty } from "../../model/policy/duty";
import type { Measure } from "../../model/policy/measure";
import type { Particular } from "../../model/policy/particular";
import type { Policy } from "../../model/policy/policy";
import { type PlacedRule, placedRules } from "./placedRules";
import { pointsBehind } from "./pointsBehind";

/** Particulars by code. */
export type Particulars = ReadonlyMap<string, Particular>;

/** Everything in a policy that rules can speak of. */
export interface Named {
  /** Digits behind the point that points have. */
  readonly scale: number;
  /** Duties by code. */
  readonly duties: ReadonlyMap<string, Duty>;
  /** Particulars of each duty, by the codes of both. */
  readonly particulars: ReadonlyMap<string, Particulars>;
  /** What the ledger of suggestions says beyond its fixed columns. */
  readonly suggestionParticulars: Particulars;
  /** Measures by id. */
  readonly measures: ReadonlyMap<string, Measure>;
  /** Ids of the rules whose points a measure speaks of, by its id. */
  readonly pointsBehind: ReadonlyMap<string, ReadonlySet<string>>;
  /** Rules of the tree of points, in the order of the document. */
  readonly tree: readonly PlacedRule[];
  /** The same by id. */
  readonly rules: ReadonlyMap<string, PlacedRule>;
  /** Ids of grades and other standings. */
  readonly standings: ReadonlySet<string>;
  /** Codes of the classes of deputy. */
  readonly deputyClasses: ReadonlySet<string>;
  /** Codes of the capacities in which ratings are given. */
  readonly raters: ReadonlySet<string>;
  /** Codes of what is rated. */
  readonly ratedItems: ReadonlySet<string>;
  /** Ids of the lists deputies are selected for. */
  readonly lists: ReadonlySet<string>;
}

/** Standings that need no rule: a total between two grades' lines, a measure without grades. */
const standingsOfAll: readonly string[] = ["between-grade-lines", "no-grades"];

const codesOf = (list: readonly { readonly code: string }[] = []) =>
  new Set(list.map(({ code }) => code));

const byCode = (list: readonly Particular[] = []): Particulars =>
  new Map(list.map((particular) => [particular.code, particular]));

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/**
 * Collects everything in a policy that rules can speak of.
 *
 * @param policy - the policy
 * @param scale - the policy's scale, or one that stands for it
 * @returns names and what they stand for
 */
export function namedIn(policy: Policy, scale: number): Named {
  const { grades, standings } = policy.assessment;
  const measures = new Map(policy.measures.map((measure) => [measure.id, measure]));
  const tree = placedRules(policy.score);
  return {
    scale,
    duties: new Map(policy.duties.map((duty) => [duty.code, duty])),
    particulars: new Map(policy.duties.map(({ code, particulars }) => [code, byCode(particulars)])),
    suggestionParticulars: byCode(policy.suggestionParticulars),
    measures,
    pointsBehind: new Map([...measures.keys()].map((id) => [id, pointsBehind(id, measures)])),
    tree,
    rules: new Map(tree.map((placed) => [placed.rule.id, placed])),
    standings: new Set([...idsOf(grades), ...idsOf(standings), ...standingsOfAll]),
    deputyClasses: codesOf(policy.deputyClasses),
    raters: codesOf(policy.raters),
    ratedItems: codesOf(policy.ratedItems),
    lists: new Set(idsOf(policy.selections)),
  };
}
