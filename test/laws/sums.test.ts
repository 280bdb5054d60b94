import {
  type NodeScore,
  type Scorecard,
  type ScoreLine,
  score,
  tally,
  totalOf,
  totals,
} from "deputy-archive";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sum } from "./sum";
import { everywhere, worlds } from "./worlds";

const pointsOf = ({ points }: { readonly points: number }) => points;

function within({ applies, floor, ceiling }: NodeScore, points: number): number {
  if (!applies) return 0;
  const most = ceiling ?? Number.POSITIVE_INFINITY;
  return Math.min(most, Math.max(floor ?? Number.NEGATIVE_INFINITY, points));
}

/** Lines that hold what was earned before any limit or conversion. */
const earning = ({ kind }: ScoreLine) => kind === "record" || kind === "sum";

/** Ids of a rule and of everything below it. */
function below(card: Scorecard, rule: string): ReadonlySet<string> {
  const ids = new Set([rule]);
  for (const node of [...card.nodes].reverse()) {
    if (node.parent !== null && ids.has(node.parent)) ids.add(node.rule);
  }
  return ids;
}

/** Whether a node, or a group around it, is reckoned for shares: its points are several sums then. */
function inShares(nodes: readonly NodeScore[], node: NodeScore): boolean {
  if (node.each !== null) return true;
  const around = nodes.find(({ rule }) => rule === node.parent);
  return around !== undefined && inShares(nodes, around);
}

/** The sum a node's limits are applied to. */
function converted({ before, convert }: NodeScore, lines: readonly ScoreLine[]): number {
  return convert === null ? before : before + sum(lines.map(({ earned }) => earned));
}

/** What a rule's sum must be by the lines and cuts alone. */
function readded(card: Scorecard, rule: string): number {
  const inside = below(card, rule);
  const left = ({ earned, cuts }: ScoreLine) =>
    earned - sum(cuts.filter((cut) => inside.has(cut.rule)).map(pointsOf));
  return sum(card.lines.filter((line) => inside.has(line.rule)).map(left));
}

describe.each(everywhere)("under %s", (_, policies) => {
  const cards = worlds(policies).map(({ plan, archive, options }) =>
    score(tally(plan, archive, options)),
  );

  it("lines sum to the total", () => {
    fc.assert(
      fc.property(cards, ({ lines, total }) => {
        expect(sum(lines.map(pointsOf))).toBe(total);
      }),
    );
  });

  it("the trace re-adds to every node of the score", () => {
    fc.assert(
      fc.property(cards, (card) => {
        const readd = card.nodes.map(({ rule }) => [rule, readded(card, rule)]);
        expect(readd).toEqual(card.nodes.map(({ rule, points }) => [rule, points]));
      }),
    );
  });

  it("a line is what it earned less its cuts, and a cut never turns it over", () => {
    fc.assert(
      fc.property(cards, ({ lines }) => {
        for (const { earned, points, cuts, record } of lines) {
          expect(points).toBe(earned - sum(cuts.map(pointsOf)));
          if (record !== null)
            expect(Math.abs(points) + Math.abs(earned - points)).toBe(Math.abs(earned));
        }
      }),
    );
  });

  it("a group is what its parts give, within its own limits", () => {
    fc.assert(
      fc.property(cards, (card) => {
        const { nodes, lines } = card;
        for (const node of nodes.filter((each) => !inShares(nodes, each))) {
          const parts = nodes.filter(({ parent }) => parent === node.rule);
          const own = lines.filter(({ rule }) => rule === node.rule);
          const conversions = own.filter(({ kind }) => kind === "conversion");
          const given = [
            ...parts.map(pointsOf),
            ...own.filter(earning).map(({ earned }) => earned),
          ];
          if (node.combine === "sum") expect(node.before).toBe(sum(given));
          else expect([...given, 0]).toContain(node.before);
          const whole = converted(node, conversions);
          // Nobody in office, or no rule in force, and nothing to limit: no floor gives anything.
          if (node.points !== 0 || node.before !== 0) expect(node.points).toBe(within(node, whole));
        }
      }),
    );
  });

  it("what a group earned is what its parts earned, limits aside", () => {
    fc.assert(
      fc.property(cards, (card) => {
        for (const { rule, earned } of card.nodes) {
          const inside = below(card, rule);
          const lines = card.lines.filter((line) => inside.has(line.rule) && earning(line));
          expect(earned).toBe(sum(lines.map((line) => line.earned)));
        }
      }),
    );
  });

  it("totals alone are the totals of the scorecard: one evaluator", () => {
    fc.assert(
      fc.property(worlds(policies), ({ plan, archive, options }) => {
        const sorted = tally(plan, archive, options);
        const { nodes, total } = score(sorted);
        const sums = totals(sorted);
        expect(totalOf(sums)).toBe(total);
        expect(sums).toEqual({
          earned: nodes.map(({ earned }) => earned),
          before: nodes.map(({ before }) => before),
          points: nodes.map(pointsOf),
          applies: nodes.map(({ applies }) => applies),
        });
      }),
    );
  });

  it("a scorecard is all that JSON can carry", () => {
    fc.assert(
      fc.property(cards, (card) => {
        expect(JSON.parse(JSON.stringify(card))).toEqual(card);
      }),
    );
  });
});
