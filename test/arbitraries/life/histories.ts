import { dateOfDayNumber, dayNumber, type PlainDate } from "deputy-archive";
import {
  type ActorRole,
  appendEvent,
  type Copy,
  emptyHistory,
  type History,
  mergeHistories,
} from "deputy-archive/life";
import fc from "fast-check";

/** What the events of random histories say. */
export interface Said {
  readonly text: string;
  readonly quantity: number | null;
}

export const keepers = ["deputy", "office", "station"] as const satisfies readonly ActorRole[];

/** One thing a keeper does with a copy. */
type Step =
  | ({ readonly kind: "write"; readonly days: number; readonly reason: string | null } & Said)
  | { readonly kind: "merge"; readonly from: number }
  /** After the next keeper took all of it, an old backup is put back: what comes next is a fork. */
  | { readonly kind: "restore"; readonly written: number };

const texts = fc.string({ unit: "grapheme", maxLength: 6 });

const writing = fc.record({
  kind: fc.constant("write" as const),
  // Clocks of keepers who are offline for months may well go backwards.
  days: fc.integer({ min: -3, max: 40 }),
  reason: fc.option(texts),
  text: texts,
  quantity: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
});

const merging = fc.record({
  kind: fc.constant("merge" as const),
  from: fc.nat({ max: keepers.length - 1 }),
});

const restoring = fc.record({
  kind: fc.constant("restore" as const),
  written: fc.integer({ min: 1, max: 6 }),
});

function dayAfter(date: PlainDate, days: number): PlainDate {
  return dateOfDayNumber(dayNumber(date) + days) ?? date;
}

/** Three copies of one archive, as they stand after all the steps. */
function lived(
  subject: string,
  steps: readonly (readonly [number, Step])[],
): readonly Copy<Said>[] {
  const held = keepers.map((): History<Said>[] => [emptyHistory(subject)]);
  const days = keepers.map((): PlainDate => "2026-01-05");
  const now = (keeper: number): History<Said> => held[keeper]?.at(-1) ?? emptyHistory(subject);
  for (const [keeper, step] of steps) {
    const states = held[keeper] ?? [];
    if (step.kind === "merge") {
      states.push(mergeHistories(now(keeper), now(step.from)).value);
    } else if (step.kind === "restore") {
      const next = (keeper + 1) % keepers.length;
      held[next]?.push(mergeHistories(now(next), now(keeper)).value);
      states.push(states[Math.max(0, states.length - 1 - step.written)] ?? now(keeper));
    } else {
      const recordedOn = dayAfter(days[keeper] ?? "2026-01-05", step.days);
      days[keeper] = recordedOn;
      const role = keepers[keeper] ?? "station";
      const { text, quantity, reason } = step;
      const by = { role, id: `示例-${keeper + 1}` };
      const written = { recordedOn, by, reason, body: { text, quantity } };
      states.push(appendEvent(now(keeper), role, written).value);
    }
  }
  return keepers.map((keeper, index) => ({ keeper, history: now(index) }));
}

/**
 * Three copies edited apart for months, now and then merged with one another.
 *
 * @param options - `forks`: whether old backups are put back; `subject`: what they are about
 */
export function threeCopies(
  options: { readonly forks?: boolean; readonly subject?: string } = {},
): fc.Arbitrary<readonly Copy<Said>[]> {
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 6, arbitrary: writing },
    { weight: 3, arbitrary: merging },
    { weight: options.forks === true ? 3 : 0, arbitrary: restoring },
  );
  return fc
    .array(fc.tuple(fc.nat({ max: keepers.length - 1 }), step), { maxLength: 24, size: "max" })
    .map((steps) => lived(options.subject ?? "示例@000000#16", steps));
}

/** One history as it may have come about: all three copies, merged. */
export function histories(
  options: { readonly forks?: boolean; readonly subject?: string } = {},
): fc.Arbitrary<History<Said>> {
  return threeCopies(options).map((copies) =>
    copies.reduce(
      (joined, { history }) => mergeHistories(joined, history).value,
      emptyHistory<Said>(options.subject ?? "示例@000000#16"),
    ),
  );
}
