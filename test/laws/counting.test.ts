import {
  type DutyEntry,
  isGroup,
  mergedEvents,
  type Policy,
  recordsOf,
  type Scorecard,
  type ScoreRule,
  score,
  type Tally,
  tally,
  totalOf,
  totals,
} from "deputy-archive";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addedDays } from "../arbitraries/addedDays";
import { dutyEntries, policies as randomPolicies } from "../arbitraries/index";
import { datong } from "../rules/datong";
import { everywhere, type World, worlds, worldsWith } from "./worlds";

const nameOf = ({ kind, id }: { readonly kind: string; readonly id: string }) => `${kind} ${id}`;
const withEntry = (among: fc.Arbitrary<Policy>) =>
  worldsWith(among, (policy) => fc.record({ entry: dutyEntries(policy) }));

/** The world's archive with one more entry, of an event no other entry tells of. */
function withFresh({ archive, plan, options }: World, entry: DutyEntry): Tally {
  const fresh = { ...entry, id: "fresh", activity: "fresh", place: null };
  return tally(plan, { ...archive, entries: [...archive.entries, fresh] }, options);
}

/** Records that lines speak of: a line of one record names it, a line of a sum all its speakers. */
function namesInLines({ lines }: Scorecard, of: Tally): ReadonlySet<string> {
  const silent = new Set(
    mergedEvents(of).flatMap(({ entries: [, ...others] }) => others.map(({ id }) => id)),
  );
  const records = [...recordsOf(of)];
  return new Set(
    lines.flatMap(({ kind, record, entries }) => {
      if (record !== null) return record.kind === "mandate" ? [] : [nameOf(record)];
      if (kind !== "sum") return [];
      return records.filter(({ id }) => entries.includes(id) && !silent.has(id)).map(nameOf);
    }),
  );
}

/** Where each record is spoken of, once for each place. */
function placesOf(of: Tally): readonly string[] {
  const card = score(of);
  const pending = new Set(card.pending.map(({ record }) => nameOf(record)));
  return [
    ...namesInLines(card, of),
    ...card.notApplied.map(({ record }) => nameOf(record)),
    ...pending,
  ];
}

describe.each(everywhere)("under %s", (_, policies) => {
  it("every record earns a line, is pending, or is said not to count: nothing lost, nothing twice", () => {
    fc.assert(
      fc.property(worlds(policies), ({ plan, archive, options }) => {
        const records = recordsOf(tally(plan, archive, options));
        expect([...placesOf(tally(plan, archive, options))].sort()).toEqual(
          records.map(nameOf).sort(),
        );
      }),
    );
  });

  it("an entry another one speaks for names it, and the speaker's line names the entry", () => {
    fc.assert(
      fc.property(worlds(policies), ({ plan, archive, options }) => {
        const sorted = tally(plan, archive, options);
        const { lines, notApplied, pending } = score(sorted);
        const spokenFor = notApplied.filter(({ reason }) => reason === "same-event");
        const merged = mergedEvents(sorted);
        expect(spokenFor.map(({ record, spokenForBy }) => [spokenForBy, record.id]).sort()).toEqual(
          merged
            .flatMap(({ entries: [speaker, ...others] }) =>
              others.map(({ id }) => [speaker?.id ?? null, id]),
            )
            .sort(),
        );
        const groups = new Map(
          merged.map(({ entries }) => [entries[0]?.id, entries.map(({ id }) => id)]),
        );
        for (const { record, entries } of [...lines, ...pending]) {
          if (record?.kind === "entry")
            expect(entries).toEqual(groups.get(record.id) ?? [record.id]);
        }
      }),
    );
  });

  it("a late entry changes nothing but the list of what does not count", () => {
    fc.assert(
      fc.property(withEntry(policies), (world) => {
        const { plan, archive, options, entry } = world;
        if (plan.policy.counting.recordedBy === undefined) return;
        const late = { ...entry, recordedOn: addedDays(options.period.to, 800) };
        const card = score(tally(plan, archive, { ...options, asOf: "2029-12-31" }));
        const { notApplied, ...rest } = score(
          withFresh({ ...world, options: { ...options, asOf: "2029-12-31" } }, late),
        );
        expect(rest).toEqual({
          ...card,
          notApplied: undefined,
          ...rest,
          total: card.total,
          lines: card.lines,
          nodes: card.nodes,
          pending: card.pending,
          pendingPoints: card.pendingPoints,
        });
        expect(notApplied.length).toBe(card.notApplied.length + 1);
      }),
    );
  });

  it.each([
    ["not recognised", { verification: "not-recognised" }],
    ["of another year", { occurredOn: "2019-03-05", recordedOn: "2019-03-05" }],
    ["of an unknown duty", { duty: "never-listed" }],
    ["written down after the day of knowledge", { recordedOn: "2031-01-01" }],
  ] satisfies readonly (readonly [string, Partial<DutyEntry>])[])(
    "an entry %s never changes the score",
    (_name, fault) => {
      fc.assert(
        fc.property(withEntry(policies), (world) => {
          const { plan, archive, options, entry } = world;
          expect(totals(withFresh(world, { ...entry, ...fault }))).toEqual(
            totals(tally(plan, archive, options)),
          );
        }),
      );
    },
  );

  it("a pending event changes the pending points and nothing that counts", () => {
    fc.assert(
      fc.property(withEntry(policies), (world) => {
        const { plan, archive, options, entry } = world;
        const { total, nodes, lines } = score(tally(plan, archive, options));
        const more = score(withFresh(world, { ...entry, verification: "pending" }));
        expect([more.total, more.nodes, more.lines]).toEqual([total, nodes, lines]);
      }),
    );
  });

  it("verifying everything pending gives the total and the pending points", () => {
    fc.assert(
      fc.property(worlds(policies), ({ plan, archive, options }) => {
        const { total, pendingPoints } = score(tally(plan, archive, options));
        const entries = archive.entries.map(
          (entry): DutyEntry =>
            entry.verification === "pending" ? { ...entry, verification: "verified" } : entry,
        );
        const verified = score(tally(plan, { ...archive, entries }, options));
        expect([verified.total, verified.pending]).toEqual([total + pendingPoints, []]);
      }),
    );
  });
});

/** Limits keep the highest; where none is the highest, there is no limit of units. */
function generous<Rule extends ScoreRule>(rule: Rule): Rule {
  if (isGroup(rule)) return { ...rule, parts: rule.parts.map(generous) };
  if (rule.of.from === "mandate" || rule.of.limit === undefined) return rule;
  const { limit, ...of } = rule.of;
  const byOrder = rule.value.kind === "per-quantity" || rule.value.kind === "by-order";
  return { ...rule, of: byOrder ? of : { ...of, limit: { ...limit, keep: "highest" } } };
}

describe("more good entries never lower a score", () => {
  it.each([
    ["the shipped policy", fc.constant(datong)],
    [
      "policies without deductions whose limits keep the highest",
      randomPolicies({ deductions: false }).map((policy) => ({
        ...policy,
        score: generous(policy.score),
      })),
    ],
  ])("under %s", (_, policies) => {
    fc.assert(
      fc.property(withEntry(policies), (world) => {
        const { plan, archive, options, entry } = world;
        const [attendance = "present"] = plan.policy.counting.attended;
        const good: DutyEntry = { ...entry, attendance, verification: "verified" };
        expect(totalOf(totals(withFresh(world, good)))).toBeGreaterThanOrEqual(
          totalOf(totals(tally(plan, archive, options))),
        );
      }),
    );
  });
});
