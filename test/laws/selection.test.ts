import { type Candidate, type PartitionSelection, select } from "deputy-archive";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tiedCongresses } from "./assessments";
import { everywhere } from "./worlds";

const outcomeOf = ({ candidates }: PartitionSelection, outcome: Candidate["outcome"]) =>
  candidates.filter((candidate) => candidate.outcome === outcome);

const figures = ({ total, tieBreaks }: Candidate) =>
  JSON.stringify([total, ...tieBreaks.map(({ count }) => count)]);

describe.each(everywhere)("under %s", (_, policies) => {
  const selections = tiedCongresses(policies).map(({ plan, assessments }) => ({
    plan,
    assessments,
    partitions: select(plan, assessments),
  }));
  const inEachPartition = (law: (partition: PartitionSelection) => void) =>
    fc.assert(fc.property(selections, ({ partitions }) => partitions.forEach(law)));

  it("equal totals have equal rank, and the next rank is skipped", () => {
    inEachPartition(({ ranking, candidates }) => {
      for (const list of [ranking, candidates]) {
        expect(list.map(({ rank }) => rank)).toEqual(
          list.map(({ total }) => 1 + list.filter((other) => other.total > total).length),
        );
      }
    });
  });

  it("the quota is never exceeded", () => {
    inEachPartition((partition) => {
      expect(outcomeOf(partition, "selected").length).toBeLessThanOrEqual(partition.quota);
    });
  });

  it("the quota is the rule's share of those graded, leaders included", () => {
    fc.assert(
      fc.property(selections, ({ plan, partitions, assessments }) => {
        const { percentOfGraded, rounding, atLeast } = plan.policy.selection.quota;
        for (const { partition, graded, quota } of partitions) {
          const members = assessments.filter(
            ({ mandate, standing }) =>
              mandate.delegation === partition && standing.kind === "graded",
          );
          expect(graded).toBe(members.length);
          const parts = BigInt(Math.round(percentOfGraded * 10_000)) * BigInt(graded);
          const [whole, rest] = [parts / 1_000_000n, parts % 1_000_000n];
          const up = rounding === "up" ? rest > 0n : rounding === "half-up" && rest >= 500_000n;
          expect(quota).toBe(Math.max(atLeast, Number(whole) + (up ? 1 : 0)));
        }
      }),
    );
  });

  it("places stay free only where candidates run out or people must choose", () => {
    inEachPartition((partition) => {
      const { quota, candidates } = partition;
      const selected = outcomeOf(partition, "selected").length;
      const undecided = outcomeOf(partition, "undecided").length;
      if (undecided === 0) expect(selected).toBe(Math.min(quota, candidates.length));
      else {
        expect(selected).toBeLessThan(quota);
        expect(selected + undecided).toBeGreaterThan(quota);
      }
    });
  });

  it("candidates equal in total and in every tie break share one outcome", () => {
    inEachPartition(({ candidates }) => {
      const outcomes = new Map<string, string>();
      for (const candidate of candidates) {
        const known = outcomes.get(figures(candidate));
        if (known !== undefined) expect(candidate.outcome).toBe(known);
        outcomes.set(figures(candidate), candidate.outcome);
      }
    });
  });

  it("nobody stands above someone of a higher total, or of more at the first tie break that differs", () => {
    const order = ["selected", "undecided", "beyond-quota"];
    const better = (first: Candidate, second: Candidate) => {
      const pairs = [
        [first.total, second.total],
        ...first.tieBreaks.map(({ count }, index) => [count, second.tieBreaks[index]?.count ?? 0]),
      ];
      const [one = 0, other = 0] = pairs.find(([left, right]) => left !== right) ?? [];
      return one > other;
    };
    inEachPartition(({ candidates }) => {
      for (const first of candidates) {
        for (const second of candidates) {
          if (better(first, second)) {
            expect(order.indexOf(first.outcome)).toBeLessThanOrEqual(order.indexOf(second.outcome));
          }
        }
      }
    });
  });

  it("a tie is named exactly where it decides: more deputies of the line's total than places", () => {
    inEachPartition((partition) => {
      const { candidates, quota, lineTie } = partition;
      const line = candidates[quota - 1]?.total;
      const tied = candidates.filter(({ total }) => total === line);
      const above = candidates.filter(({ total }) => line !== undefined && total > line).length;
      const expected =
        line === undefined || tied.length <= quota - above
          ? null
          : {
              total: line,
              certificates: tied.map(({ mandate }) => mandate.certificate).sort(),
              placesLeft: quota - above,
            };
      expect(lineTie).toEqual(expected);
    });
  });

  it("whoever is excluded is no candidate, and is named with the rule", () => {
    inEachPartition(({ candidates, excluded, ranking }) => {
      const open = new Set(candidates.map(({ mandate }) => mandate.certificate));
      const ranked = new Set(ranking.map(({ mandate }) => mandate.certificate));
      expect(excluded.filter(({ mandate }) => open.has(mandate.certificate))).toEqual([]);
      expect(excluded.filter(({ mandate }) => !ranked.has(mandate.certificate))).toEqual([]);
    });
  });

  it("deputies of different delegations are never compared", () => {
    fc.assert(
      fc.property(selections, ({ plan, assessments, partitions }) => {
        for (const partition of partitions) {
          const alone = assessments.filter(
            ({ mandate }) => mandate.delegation === partition.partition,
          );
          expect(select(plan, alone)).toEqual([partition]);
        }
      }),
    );
  });
});
