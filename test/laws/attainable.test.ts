import {
  type Archive,
  type DutyEntry,
  earlierOf,
  type Policy,
  tally,
  totals,
} from "deputy-archive";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysInForce } from "../../src/model/daysInForce";
import { boundsOf } from "../../src/rules/lint/policyBounds";
import { everywhere, worlds } from "./worlds";

/** A random policy can be reckoned for each day of the year, and every day is looked at. */
const patience = 120_000;

/** A line as the policy's registers may say it: declared parts, and quantities within their bound. */
function asRegistered(policy: Policy, entry: DutyEntry): DutyEntry {
  const duty = policy.duties.find(({ code }) => code === entry.duty);
  const role = duty?.roles === undefined ? entry.role : (duty.roles[0] ?? null);
  const atMost = duty?.quantity?.atMost;
  const quantity =
    atMost === undefined || entry.quantity === null ? null : Math.min(entry.quantity, atMost);
  return { ...entry, role, quantity };
}

function registered(policy: Policy, archive: Archive): Archive {
  return { ...archive, entries: archive.entries.map((entry) => asRegistered(policy, entry)) };
}

describe.each(everywhere)("what points can come to, under %s", (_title, among) => {
  test(
    "no score and no node lies outside its bounds",
    () => {
      fc.assert(
        fc.property(worlds(among), ({ plan, archive, options }) => {
          const { mandate } = archive;
          // Bounds are of a mandate in force on at least one day by the day of knowledge.
          const { period, asOf } = options;
          const known = { from: period.from, to: earlierOf(asOf, period.to) };
          fc.pre(daysInForce(mandate, known).length > 0);
          const { all } = boundsOf(plan.policy, 2026);
          const { points } = totals(tally(plan, registered(plan.policy, archive), options));
          const outside = plan.nodes.filter((node, place) => {
            const { least, most } = all.get(node.rule.id)?.points ?? { least: 0, most: 0 };
            const found = points[place] ?? 0;
            return found < least || found > most;
          });
          expect(outside.map(({ rule }) => rule.id)).toEqual([]);
        }),
      );
    },
    patience,
  );
});
