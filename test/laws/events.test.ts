import { type DutyEntry, recorders } from "deputy-archive";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeEvents, type SpeakerRank } from "../../src/rules/event/mergeEvents";
import { addedDays } from "../arbitraries/addedDays";
import { dutyEntries } from "../arbitraries/index";
import { datong } from "../rules/datong";
import { shuffled } from "./shuffles";

const ranks: fc.Arbitrary<SpeakerRank> = fc.record({
  deputy: fc.nat(recorders.length),
  station: fc.nat(recorders.length),
  organiser: fc.nat(recorders.length),
  office: fc.nat(recorders.length),
});

const buckets = fc.record({
  entries: fc.uniqueArray(dutyEntries(datong), {
    maxLength: 40,
    selector: ({ id }) => id,
    size: "large",
  }),
  rank: ranks,
  byLevel: fc.boolean(),
});

/** Each event as its numbers, the one that speaks first. */
function eventsIn(entries: readonly DutyEntry[], rank: SpeakerRank, byLevel: boolean) {
  const { speakers, merged } = mergeEvents(entries, rank, byLevel);
  return speakers
    .map((speaker) => merged?.get(speaker) ?? [speaker])
    .map((members) => members.map(({ id }) => id))
    .sort();
}

const sameDayAndPlace = (first: DutyEntry, second: DutyEntry) =>
  first.place !== null && first.place === second.place && first.occurredOn === second.occurredOn;

function tellOfOne(first: DutyEntry, second: DutyEntry, byLevel: boolean): boolean {
  if (byLevel && first.level !== second.level) return false;
  if (first.activity === null || second.activity === null) return sameDayAndPlace(first, second);
  return first.activity === second.activity;
}

describe("entries merge to events", () => {
  it("every entry is in exactly one event", () => {
    fc.assert(
      fc.property(buckets, ({ entries, rank, byLevel }) => {
        expect(eventsIn(entries, rank, byLevel).flat().sort()).toEqual(
          entries.map(({ id }) => id).sort(),
        );
      }),
    );
  });

  it("the events and who speaks do not depend on the order of the entries", () => {
    const twice = buckets.chain((bucket) =>
      shuffled(bucket.entries).map((other) => ({ ...bucket, other })),
    );
    fc.assert(
      fc.property(twice, ({ entries, other, rank, byLevel }) => {
        expect(eventsIn(other, rank, byLevel)).toEqual(eventsIn(entries, rank, byLevel));
      }),
    );
  });

  it("many entries merge as few do", () => {
    const few = buckets.filter(({ entries }) => entries.length <= 24);
    // Thirty more, each on a day and with a number of its own, that tell of nothing else.
    const others = (like: DutyEntry) =>
      Array.from({ length: 30 }, (_, index) => ({
        ...like,
        id: `Z${index}`,
        activity: `Z${index}`,
        occurredOn: addedDays("2031-01-01", index),
      }));
    fc.assert(
      fc.property(few, dutyEntries(datong), ({ entries, rank, byLevel }, like) => {
        const many = eventsIn([...entries, ...others(like)], rank, byLevel);
        expect(many.filter(([speaker]) => !speaker?.startsWith("Z"))).toEqual(
          eventsIn(entries, rank, byLevel),
        );
      }),
    );
  });

  it("entries are one event by number, or by day and place where a number is missing", () => {
    fc.assert(
      fc.property(buckets, ({ entries, rank, byLevel }) => {
        const byId = new Map(entries.map((entry) => [entry.id, entry]));
        for (const event of eventsIn(entries, rank, byLevel)) {
          const members = event.flatMap((id) => byId.get(id) ?? []);
          for (const member of members) {
            const others = members.filter((other) => other !== member);
            const linked = others.some((other) => tellOfOne(member, other, byLevel));
            expect(linked || others.length === 0).toBe(true);
          }
        }
      }),
    );
  });

  it("two numbered entries are one event exactly where the number is the same", () => {
    fc.assert(
      fc.property(buckets, ({ entries, rank, byLevel }) => {
        const events = eventsIn(entries, rank, byLevel);
        const eventOf = (id: string) => events.findIndex((event) => event.includes(id));
        const numbered = entries.filter(({ activity }) => activity !== null);
        for (const first of numbered) {
          for (const second of numbered) {
            expect(eventOf(first.id) === eventOf(second.id)).toBe(
              first === second || tellOfOne(first, second, byLevel),
            );
          }
        }
      }),
    );
  });

  it("the lowest rank speaks, then the earliest recorded, then the least number", () => {
    fc.assert(
      fc.property(buckets, ({ entries, rank, byLevel }) => {
        const byId = new Map(entries.map((entry) => [entry.id, entry]));
        const key = ({ recorder, recordedOn, id }: DutyEntry) =>
          `${rank[recorder]} ${recordedOn} ${id}`;
        for (const event of eventsIn(entries, rank, byLevel)) {
          const keys = event.flatMap((id) => byId.get(id) ?? []).map(key);
          expect(keys[0]).toBe([...keys].sort()[0]);
        }
      }),
    );
  });
});
