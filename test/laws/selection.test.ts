import {
  type Assessment,
  type Candidate,
  type PartitionSelection,
  type Plan,
  type Quota,
  type SelectionRules,
  select,
} from "deputy-archive";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tiedCongresses } from "./assessments";
import { everywhere } from "./worlds";

const outcomeOf = ({ candidates }: PartitionSelection, outcome: Candidate["outcome"]) =>
  candidates.filter((candidate) => candidate.outcome === outcome);

/** Rules of the list that is asked for where none is named. */
const firstList = ({ policy }: Plan): SelectionRules | undefined => policy.selections[0];

/** Above 0 where the first total comes before the second in the list's order. */
const ahead = (plan: Plan, first: number, second: number) =>
  firstList(plan)?.order === "lowest" ? second - first : first - second;

/** What a deputy shares with those of the same partition. */
const partitionOf = (plan: Plan, { mandate }: Assessment) =>
  (firstList(plan)?.partitionBy ?? []).map((key) => mandate[key] ?? "").join(" · ");

/** In the ranking: with a grade, or under a measure without any. */
const isRanked = ({ standing }: Assessment) =>
  standing.kind === "graded" || standing.id === "no-grades";

/** The number of places a rule gives, reckoned in whole numbers of any size. */
function placesBy(
  rule: Quota | undefined,
  bases: Readonly<Record<"graded" | "listed" | "candidates", number>>,
): number | undefined {
  if (rule === undefined || "places" in rule) return rule?.places;
  const parts = BigInt(Math.round(rule.percent * 10_000)) * BigInt(bases[rule.of]);
  const [whole, rest] = [parts / 1_000_000n, parts % 1_000_000n];
  const { rounding, atLeast } = rule;
  const up = rounding === "up" ? rest > 0n : rounding === "half-up" && rest >= 500_000n;
  return Math.max(atLeast, Number(whole) + (up ? 1 : 0));
}

const figures = ({ total, tieBreaks }: Candidate) =>
  JSON.stringify([total, ...tieBreaks.map(({ count }) => count)]);

describe.each(everywhere)("under %s", (_, policies) => {
  const selections = tiedCongresses(policies).map(({ plan, assessments }) => ({
    plan,
    assessments,
    partitions: select(plan, assessments),
  }));
  const inEachPartition = (law: (partition: PartitionSelection, plan: Plan) => void) =>
    fc.assert(
      fc.property(selections, ({ partitions, plan }) => {
        for (const partition of partitions) law(partition, plan);
      }),
    );
  /** Where no places are kept for a class, everyone competes for all of them. */
  const whereAllCompete = (law: (partition: PartitionSelection, plan: Plan) => void) =>
    inEachPartition((partition, plan) => {
      if (partition.reserved.length === 0) law(partition, plan);
    });

  it("equal totals have equal rank, and the next rank is skipped", () => {
    inEachPartition(({ ranking, candidates }, plan) => {
      for (const list of [ranking, candidates]) {
        expect(list.map(({ rank }) => rank)).toEqual(
          list.map(
            ({ total }) => 1 + list.filter((other) => ahead(plan, other.total, total) > 0).length,
          ),
        );
      }
    });
  });

  it("the quota is never exceeded", () => {
    inEachPartition((partition) => {
      expect(outcomeOf(partition, "selected").length).toBeLessThanOrEqual(partition.quota);
    });
  });

  it("the quota is the rule's number, or its share of whom the rule says", () => {
    fc.assert(
      fc.property(selections, ({ plan, partitions, assessments }) => {
        const rule = firstList(plan)?.quota;
        for (const { partition, graded, quota, candidates } of partitions) {
          const listed = assessments.filter(
            (each) => each.standing.kind !== "unlisted" && partitionOf(plan, each) === partition,
          );
          expect(graded).toBe(listed.filter(isRanked).length);
          const bases = { graded, listed: listed.length, candidates: candidates.length };
          expect(quota).toBe(placesBy(rule, bases));
        }
      }),
    );
  });

  it("places stay free only where candidates run out or people must choose", () => {
    whereAllCompete((partition) => {
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
    whereAllCompete(({ candidates }) => {
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
    const better = (plan: Plan, first: Candidate, second: Candidate) => {
      const leads = [
        ahead(plan, first.total, second.total),
        ...first.tieBreaks.map(({ count, prefer }, index) => {
          const other = second.tieBreaks[index]?.count ?? 0;
          return prefer === "more" ? count - other : other - count;
        }),
      ];
      return (leads.find((lead) => lead !== 0) ?? 0) > 0;
    };
    whereAllCompete(({ candidates }, plan) => {
      for (const first of candidates) {
        for (const second of candidates) {
          if (better(plan, first, second)) {
            expect(order.indexOf(first.outcome)).toBeLessThanOrEqual(order.indexOf(second.outcome));
          }
        }
      }
    });
  });

  it("a tie is named exactly where it decides: more deputies of the line's total than places", () => {
    whereAllCompete((partition, plan) => {
      const { candidates, quota, lineTie } = partition;
      const line = candidates[quota - 1]?.total;
      const tied = candidates.filter(({ total }) => total === line);
      const above = candidates.filter(
        ({ total }) => line !== undefined && ahead(plan, total, line) > 0,
      ).length;
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

  it("places kept for a class go to its best, and never to anyone else", () => {
    inEachPartition(({ reserved, candidates, quota }) => {
      for (const { places, candidates: own } of reserved) {
        const got = own.filter(({ outcome }) => outcome === "selected").length;
        expect(got).toBeLessThanOrEqual(places);
        const named = new Set(own.map(({ mandate }) => mandate.certificate));
        const inList = candidates.filter(
          ({ mandate, outcome }) => named.has(mandate.certificate) && outcome === "selected",
        );
        expect(inList.length).toBeGreaterThanOrEqual(Math.min(got, quota));
      }
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

  it("deputies of different partitions are never compared", () => {
    fc.assert(
      fc.property(selections, ({ plan, assessments, partitions }) => {
        for (const partition of partitions) {
          const alone = assessments.filter(
            (each) => partitionOf(plan, each) === partition.partition,
          );
          expect(select(plan, alone)).toEqual([partition]);
        }
      }),
    );
  });
});
