import type { Points } from "../../model/decimal";
import type { Language } from "../../model/localizedText";
import type { Audience } from "../../model/privacy/audience";
import type { Redacted } from "../../model/privacy/classification";
import { redact } from "../../rules/privacy/redact";
import type { Scorecard } from "../../rules/score/scorecard";

/** One category of points. */
export interface ScoreCategory {
  /** Its name. */
  readonly name: string;
  /** Points, as whole parts at the scale. */
  readonly points: Points;
  /** Most points it can give; `null` where the measure names none. */
  readonly ceiling: Points | null;
}

type SeenNodes = NonNullable<Redacted<Scorecard>["nodes"]>;

/** The parts of a rule that apply; where there is but one, its own parts. */
function partsOf(nodes: SeenNodes, rule: string | undefined): SeenNodes {
  const parts = nodes.filter(({ parent, applies }) => parent === rule && applies === true);
  const [only] = parts;
  if (parts.length !== 1 || only === undefined) return parts;
  const inner = partsOf(
    nodes.filter((node) => node !== only),
    only.rule,
  );
  return inner.length === 0 ? parts : inner;
}

/**
 * Takes the highest categories of a score, as far as the audience may see points.
 *
 * @param scorecard - the score
 * @param audience - for whom
 * @param language - language of the names
 * @returns the categories, `null` where points are not for the audience
 */
export function categoriesOf(
  scorecard: Scorecard,
  audience: Audience,
  language: Language,
): readonly ScoreCategory[] | null {
  const { nodes } = redact("scorecard", scorecard, audience);
  if (nodes === undefined) return null;
  const total = nodes.find(({ parent }) => parent === null);
  return partsOf(nodes, total?.rule).map(({ name, points, ceiling }) => ({
    name: name?.[language] ?? "",
    points: points ?? 0,
    ceiling: ceiling ?? null,
  }));
}
