import { addDays, type PlainDate } from "deputy-archive";
import {
  type Actor,
  type ArchiveEventBody,
  type ArchiveHistory,
  appendEvent,
  type CustodyEventBody,
  cautiousFiling,
  changesAfterClosing,
  contentMark,
  copyKinds,
  custodyOn,
  entriesOn,
  type FiledItem,
  type FilingRules,
  filedKinds,
  happenedBefore,
  inOrder,
  inventoryOf,
  keepersOn,
  linkTo,
  mergeHistories,
  periodSnapshot,
  type Recorded,
  resolveLink,
  termClosing,
  twoSources,
  verifySeal,
} from "deputy-archive/life";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  append,
  archiveWith,
  county,
  custodyRules,
  deputy,
  done,
  entryOn,
  lastId,
  made,
  plainReading,
  registered,
  station,
  written,
} from "../arbitraries/life/custodyEvents";
import { plainDates } from "../arbitraries/plainDates";
import { deepFrozen } from "./deepFrozen";

const rules: FilingRules = {
  ...cautiousFiling,
  fonds: "J001",
  category: "WS",
  office: "DGW",
  level: "county",
};

const items: fc.Arbitrary<FiledItem[]> = fc.uniqueArray(
  fc.record({
    title: fc.constantFrom("甲", "乙"),
    responsible: fc.constant("示例"),
    date: plainDates({ from: "2025-11-01", to: "2026-02-28" }),
    pages: fc.option(fc.nat(9)),
    record: fc.record({
      kind: fc.constantFrom(...filedKinds),
      id: fc.nat(30).map((number) => `R${number}`),
    }),
  }),
  { selector: ({ record }) => `${record.kind} ${record.id}`, maxLength: 25 },
);

const shuffled = <Item>(of: readonly Item[]) =>
  fc.shuffledSubarray([...of], { minLength: of.length });

describe("reference codes", () => {
  it("are unique, and independent of the order of input", () => {
    const given = items.chain((all) => fc.tuple(fc.constant(all), shuffled(all)));
    fc.assert(
      fc.property(given, ([all, mixed]) => {
        const first = inventoryOf(deepFrozen(all), rules, { lines: [], elsewhere: [] });
        expect(inventoryOf(mixed, rules, { lines: [], elsewhere: [] })).toEqual(first);
        expect(new Set(first.value.map(({ code }) => code)).size).toBe(all.length);
      }),
    );
  });

  it("are stable under late additions, and never those of another archive", () => {
    fc.assert(
      fc.property(items, items, items, (all, late, others) => {
        const elsewhere = inventoryOf(others, rules, { lines: [], elsewhere: [] }).value.map(
          ({ code }) => code,
        );
        const before = inventoryOf(all, rules, { lines: [], elsewhere }).value;
        const after = inventoryOf([...late, ...all], rules, { lines: before, elsewhere }).value;
        expect(after.slice(0, before.length)).toEqual(before);
        const codes = [...after.map(({ code }) => code), ...elsewhere];
        expect(new Set(codes).size).toBe(codes.length);
        expect(inventoryOf(all, rules, { lines: after, elsewhere }).value).toEqual(after);
      }),
    );
  });
});

const actors: readonly Actor[] = [station(1), station(2), county(1), county(2), deputy];
const mark = contentMark(archiveWith());

const bodies = (on: PlainDate): fc.Arbitrary<CustodyEventBody> => {
  const countyCode = fc.constantFrom("C1", "C2", "C9");
  const stationCode = fc.constantFrom("S1", "S2");
  const handed = { kind: "handed-over", on, handedOverBy: "示例", ...mark } as const;
  const got = { kind: "received", on, receivedBy: "示例", ...mark } as const;
  return fc.oneof(
    fc
      .record({ county: countyCode, station: stationCode })
      .map((to) => ({ kind: "moved", on, ...to }) as const),
    stationCode.map((to) => ({ ...handed, copy: "station", to }) as const),
    countyCode.map((to) => ({ ...handed, copy: "county", to }) as const),
    fc.constantFrom("station" as const, "county" as const).map((copy) => ({ ...got, copy })),
  );
};

/** Moves, handovers and receipts by anybody, most of which cannot be. */
const journeys = fc
  .array(fc.tuple(fc.nat(20), fc.constantFrom(...actors)), { maxLength: 40 })
  .chain((steps) => {
    let on: PlainDate = "2022-01-01";
    const events = steps.map(([days, by]) => {
      on = addDays(on, days) ?? on;
      return bodies(on).map((body) => done(by, body));
    });
    return fc.tuple(...events);
  });

describe("keepers", () => {
  it("each copy has exactly one keeper on each day, and changes hands only where it was received", () => {
    const asked = plainDates({ from: "2021-09-01", to: "2024-12-31" });
    fc.assert(
      fc.property(journeys, asked, (steps, on) => {
        const { value } = custodyOn([done(station(), made), ...steps], "2030-01-01", custodyRules);
        if (value === null) throw new Error("no copies");
        const keepers = keepersOn(value, on);
        for (const copy of copyKinds) {
          const holding = value.copies[copy].keepers.filter(({ from }) => from <= on);
          expect(holding[holding.length - 1]).toEqual(keepers?.[copy]);
          const days = value.copies[copy].keepers.map(({ from }) => from);
          expect([...days].sort()).toEqual(days);
          const receipts = steps.filter(
            ({ body }) => body.kind === "received" && body.copy === copy,
          );
          expect(days.slice(1).every((day) => receipts.some(({ body }) => body.on === day))).toBe(
            true,
          );
        }
        expect(value.copies.deputy.keepers.length).toBe(1);
        expect(value.posting.county).not.toBe("C9");
      }),
    );
  });

  it("what was known on a day is not changed by what is written later", () => {
    const asked = plainDates({ from: "2021-09-01", to: "2022-12-31" });
    fc.assert(
      fc.property(journeys, asked, (steps, asOf) => {
        const all = [done(station(), made), ...steps];
        const then = all.filter(({ recordedOn }) => recordedOn <= asOf);
        expect(custodyOn(all, asOf, custodyRules).value).toEqual(
          custodyOn(then, "2030-01-01", custodyRules).value,
        );
      }),
    );
  });
});

/** What one copy writes about entries: some new, some about those that were known before. */
type Deed = readonly ["registered" | "corrected" | "voided", PlainDate, number];

const deeds = fc.array(
  fc.tuple(
    fc.constantFrom("registered" as const, "corrected" as const, "voided" as const),
    plainDates({ from: "2026-10-01", to: "2027-01-31" }),
    fc.nat(9),
  ),
  { maxLength: 8 },
);

function writtenBy(by: Actor, history: ArchiveHistory, all: readonly Deed[]): ArchiveHistory {
  return all.reduce((longer, [kind, on, number]) => {
    const known = longer.events.filter(({ body }) => body.kind === "registered");
    const entry = known[number % Math.max(known.length, 1)]?.id;
    const body: ArchiveEventBody =
      entry === undefined || kind === "registered"
        ? registered(on, `第${number}件`)
        : kind === "corrected"
          ? { kind, entry, replacement: entryOn(on, `改${number}`) }
          : { kind, entry };
    return append(longer, by.role, written("2027-02-01", by, body, "示例"));
  }, history);
}

const year = { from: "2025-12-01", to: "2026-11-30" } as const;

/** An archive closed at the station while another copy went on offline, then more; all joined. */
const closedYears = fc.tuple(deeds, deeds, deeds).map(([before, offline, late]) => {
  const open = writtenBy(station(), archiveWith(), before);
  const snapshot = periodSnapshot(plainReading(open, "2027-02-01"), year);
  const body = { kind: "year-closed", on: "2027-02-01", period: year, ...snapshot } as const;
  const closed = append(open, "station", done(station(), body));
  const apart = writtenBy(deputy, open, offline);
  const joined = mergeHistories(writtenBy(station(), closed, late), apart).value;
  return { closing: lastId(closed), joined };
});

describe("a year closed", () => {
  const readings = {
    plainly: plainReading,
    "by the rules of entries": (history: ArchiveHistory, asOf: PlainDate) =>
      entriesOn(history, asOf, twoSources).entries,
  };

  it.each(Object.entries(readings))(
    "what was known then and the late changes make the present view, read %s",
    (_, read) => {
      fc.assert(
        fc.property(closedYears, ({ closing, joined }) => {
          const isBefore = happenedBefore(joined);
          const late = new Set(changesAfterClosing(joined, closing).map(({ event }) => event.id));
          const events = inOrder(joined.events);
          // What is neither says nothing about entries; its place in the chain stays.
          const known = events.map((event) =>
            isBefore(event.id, closing) || late.has(event.id) ? event : { ...event, body: made },
          );
          const snapshotOf = (of: typeof events) =>
            periodSnapshot(read({ ...joined, events: of }, "2027-03-01"), year);
          expect(snapshotOf(known)).toEqual(snapshotOf(events));
        }),
      );
    },
  );

  it("no late change was known when it was closed", () => {
    fc.assert(
      fc.property(closedYears, ({ closing, joined }) => {
        const isBefore = happenedBefore(joined);
        for (const { event, entries } of changesAfterClosing(joined, closing)) {
          expect(isBefore(event.id, closing)).toBe(false);
          expect(entries.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

/** A sealed archive, and what was written offline meanwhile. */
const sealedArchives = fc.tuple(deeds, deeds).map(([before, offline]) => {
  const open = writtenBy(station(), archiveWith(), before);
  const closing = { on: "2027-02-01", keptBy: station(), inventory: [] } as const;
  const sealed = append(open, "station", done(station(), termClosing(open, closing)));
  const apart = writtenBy(deputy, open, offline);
  return { sealed, apart, joined: mergeHistories(sealed, apart).value };
});

describe("a sealed archive", () => {
  it("verifies, and its link leads back to it", () => {
    fc.assert(
      fc.property(sealedArchives, ({ sealed }) => {
        expect(verifySeal(sealed, custodyRules)).toEqual([]);
        const link = linkTo(sealed, { suggestions: [], promises: [] }, custodyRules).value;
        expect(link?.seal).toBe(lastId(sealed));
        if (link === null) throw new Error("no link");
        expect(resolveLink(link, sealed, custodyRules)).toEqual({ value: sealed, issues: [] });
      }),
    );
  });

  it("any one event taken away or altered is found", () => {
    fc.assert(
      fc.property(sealedArchives, fc.nat(), fc.boolean(), ({ sealed }, place, isTaken) => {
        const at = place % (sealed.events.length - 1);
        const events = isTaken
          ? sealed.events.filter((_, index) => index !== at)
          : sealed.events.map((event, index) =>
              index === at ? { ...event, reason: "改过的理由" } : event,
            );
        expect(verifySeal({ ...sealed, events }, custodyRules)).not.toEqual([]);
      }),
    );
  });

  it("each event that came later is an issue, until the keeper names them all", () => {
    fc.assert(
      fc.property(sealedArchives, ({ sealed, joined }) => {
        const before = new Set(sealed.events.map(({ id }) => id));
        const late = joined.events.map(({ id }) => id).filter((id) => !before.has(id));
        const issues = verifySeal(joined, custodyRules);
        expect(issues.map(({ path }) => path[1])).toEqual(late);
        if (late.length === 0) return;
        const body = { kind: "supplemented", on: "2027-03-01", events: late, lines: [] } as const;
        const supplement: Recorded<ArchiveEventBody> = done(station(), body, "漏登");
        const { value } = appendEvent(joined, "station", supplement);
        expect(verifySeal(value, custodyRules)).toEqual([]);
      }),
    );
  });
});
