import { type Assessment, assess, compilePolicy, daysOf, type Policy, tally } from "deputy-archive";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { archives, congressSessions } from "../arbitraries/index";
import { everywhere, worldsWith } from "./worlds";

/** Grades by points alone. */
function byPointsAlone({ assessment, ...policy }: Policy): Policy {
  const last = assessment.grades.length - 1;
  const grades = assessment.grades
    .filter(({ atLeast }, index) => atLeast !== undefined || index === last)
    .map(({ requires: _requires, atMost: _atMost, ...grade }) => grade);
  return { ...policy, assessment: { standings: [], grades } };
}

function placeOf({ standing, grades }: Assessment): number {
  return grades.findIndex(({ id }) => id === standing.id);
}

/** Place among the grades from the best; below the last line there is none. */
function distanceFromBest(assessment: Assessment): number {
  const place = placeOf(assessment);
  return place === -1 ? assessment.grades.length : place;
}

describe.each(everywhere)("under %s", (_, policies) => {
  const assessed = worldsWith(policies, (policy) =>
    fc.record({ sessions: congressSessions(policy) }),
  ).map(({ plan, archive, options, sessions }) => ({
    plan,
    archive,
    options,
    assessment: assess(tally(plan, archive, options), sessions),
  }));

  it("more points never give a lower grade where points alone decide", () => {
    const pairs = worldsWith(policies.map(byPointsAlone), (policy) =>
      fc.record({ other: archives(policy) }),
    );
    fc.assert(
      fc.property(pairs, ({ plan, archive, other, options }) => {
        const [low, high] = [archive, other]
          .map((each) => assess(tally(plan, each, options)))
          .sort((first, second) => first.total - second.total);
        if (low !== undefined && high !== undefined) {
          expect(distanceFromBest(high)).toBeLessThanOrEqual(distanceFromBest(low));
        }
      }),
    );
  });

  it("a grade is given only where its points suffice and all it needs is met", () => {
    fc.assert(
      fc.property(assessed, ({ assessment }) => {
        const given = assessment.grades[placeOf(assessment)];
        expect(given === undefined).toBe(assessment.standing.kind !== "graded");
        expect(given?.pointsMissing ?? 0).toBe(0);
        expect(given?.requirements.filter(({ met }) => !met) ?? []).toEqual([]);
      }),
    );
  });

  it("a grade is lowered only where the points suffice, and by requirements that are not met", () => {
    fc.assert(
      fc.property(assessed, ({ assessment }) => {
        const within = assessment.grades
          .filter(({ pointsMissing }) => pointsMissing === 0)
          .flatMap(({ requirements }) => requirements);
        for (const requirement of assessment.lowered) {
          expect(requirement.met).toBe(false);
          expect(within).toContainEqual(requirement);
        }
      }),
    );
  });

  it("points are missing only for lines above the total, and the more the higher the line", () => {
    fc.assert(
      fc.property(assessed, ({ plan, assessment }) => {
        const lines = plan.policy.assessment.grades.map(({ atLeast }) => atLeast);
        const missing = assessment.grades.map(({ pointsMissing }) => pointsMissing);
        const drawn = missing.filter((_points, index) => lines[index] !== undefined);
        expect(drawn).toEqual([...drawn].sort((first, second) => second - first));
        expect(missing.filter((_points, index) => lines[index] === undefined)).toEqual(
          lines.filter((line) => line === undefined).map(() => 0),
        );
      }),
    );
  });

  it("a pro-rated requirement is never more than the full one, and full where nothing is reduced", () => {
    fc.assert(
      fc.property(assessed, ({ plan, assessment }) => {
        const { mandate, period, grades } = assessment;
        plan.policy.assessment.grades.forEach(({ requires = [] }, index) => {
          requires.forEach(({ condition: { measure } }, place) => {
            const required = grades[index]?.requirements[place]?.bounds.atLeast ?? null;
            const full = measure?.atLeast ?? null;
            const reduced = measure?.proRate !== undefined && mandate.beganOn > period.from;
            if (reduced) expect(required).toBeLessThanOrEqual(full ?? 0);
            else expect(required).toBe(full);
          });
        });
      }),
    );
  });

  it("a rate is the exact fraction of its two measures, or unknown", () => {
    fc.assert(
      fc.property(assessed, ({ plan, assessment: { measures } }) => {
        const rates = plan.policy.measures.filter((measure) => measure.kind === "rate");
        for (const measure of rates) {
          const above = measures.get(measure.numerator)?.value ?? null;
          const below = measures.get(measure.denominator)?.value ?? null;
          const rate = measures.get(measure.id)?.value ?? null;
          expect(rate === null).toBe(above === null || below === null || below.numerator <= 0);
          if (rate === null || above === null || below === null) continue;
          expect(rate.numerator * below.numerator * above.denominator).toBe(
            100 * above.numerator * below.denominator * rate.denominator,
          );
        }
      }),
    );
  });

  it("days in office are days of the period", () => {
    fc.assert(
      fc.property(assessed, ({ plan, assessment: { measures, period, mandate } }) => {
        const days = plan.policy.measures.find(({ kind }) => kind === "days-in-office");
        const { numerator = -1 } = measures.get(days?.id ?? "")?.value ?? {};
        expect(numerator).toBeGreaterThanOrEqual(0);
        expect(numerator).toBeLessThanOrEqual(daysOf(period));
        if (mandate.beganOn <= period.from && mandate.status !== "ended") {
          expect(numerator).toBe(daysOf(period));
        }
      }),
    );
  });

  it("every record behind a measure or an alert is a record of the archive", () => {
    fc.assert(
      fc.property(assessed, ({ archive, assessment: { measures, alerts } }) => {
        const known = new Set(
          [
            ...archive.entries,
            ...archive.suggestions,
            ...archive.reports,
            ...(archive.ratings ?? []),
          ].map(({ kind, id }) => `${kind} ${id}`),
        );
        const named = [...measures.values(), ...alerts].flatMap(({ records }) => records);
        expect(named.filter(({ kind, id }) => !known.has(`${kind} ${id}`))).toEqual([]);
      }),
    );
  });

  it("nobody is both listed and not: every deputy has one standing of the policy", () => {
    fc.assert(
      fc.property(assessed, ({ plan, assessment: { standing } }) => {
        const { grades, standings } = compilePolicy(plan.policy).policy.assessment;
        const found = [
          ["between-grade-lines", "ungraded"],
          ["no-grades", "ungraded"],
          ...grades.map(({ id }) => [id, "graded"]),
          ...standings.map(({ id, effect }) => [id, effect]),
        ].filter(([id]) => id === standing.id);
        expect(found).toEqual([[standing.id, standing.kind]]);
      }),
    );
  });
});
