import { countyDistribution, scoreRadar, yearHeatMap } from "deputy-archive/charts";
import {
  activityCalendar,
  type CalendarDeadline,
  deadlineCalendar,
} from "deputy-archive/icalendar";
import { audiences, type DeputyCard, deadlinesOf } from "deputy-archive/life";
import { deputyVCard, sharingText } from "deputy-archive/vcard";
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { plainDates, scorecards } from "../arbitraries";
import { calendars, deadlineFacts, deadlineRules, noticed } from "../arbitraries/life/deadlines";
import { wellFormed } from "../serializers/charts/wellFormed";
import { byIcal, byTsIcs, longestLine } from "../serializers/icalendar/calendarReaders";
import { asOf, cardOf } from "../serializers/vcard/cards";
import { readVCard } from "../serializers/vcard/readVCard";

const ordinary = [...Array.from("示例𠮷éanB1,;'=<&"), "👨‍👩‍👧"];
const awkward = [...ordinary, ...Array.from('"\\:\n(-')];

/** Words of one line or more, made of what the formats have to escape. */
const words = (among: readonly string[]) =>
  fc
    .array(fc.constantFrom(...among, " "), { minLength: 1, maxLength: 60 })
    .map((characters) => characters.join("").trim())
    .filter((text) => text !== "");

/** A card with such words on it, as if an organ had let them pass. */
function cards(among: readonly string[]): fc.Arbitrary<DeputyCard> {
  const text = words(among);
  return fc
    .record({ name: text, congress: text, delegation: text, address: text, receptionDays: text })
    .map(({ name, congress, delegation, address, receptionDays }) => {
      const station = { name: "示例站", address, telephone: null, receptionDays };
      const own = { approval: { fields: [] }, facts: { station } } as const;
      // The words were made up here and hold no number of anybody.
      return { ...cardOf(own), name, congress, delegation, station } as unknown as DeputyCard;
    });
}

const vCardOf = (card: DeputyCard) => deputyVCard(card, { asOf }).value ?? "";

describe("a card is read as it was written", () => {
  it("by vcard4", () => {
    fc.assert(
      // It drops quotation marks, undoes a backslash twice, takes “a:b” for an address and loses a
      // separator at the end of a part: those are left to the other.
      fc.property(cards(ordinary), (card) => {
        const parts = [card.name, card.congress, card.delegation, card.station?.address ?? ""];
        fc.pre(!parts.some((part) => /^[;,]|[;,]$/.test(part)));
        const text = vCardOf(card);
        const read = readVCard(text);
        expect(read["FN"]).toBe(card.name);
        expect(read["ORG"]).toEqual([card.congress, card.delegation]);
        expect(read["ADR"]).toMatchObject({ streetAddress: card.station?.address });
        expect(String(read["NOTE"])).toContain(`接待日：${card.station?.receptionDays}\n`);
        expect(longestLine(text)).toBeLessThanOrEqual(75);
      }),
    );
  });

  it("by ical.js", () => {
    // It keeps the backslash before a semicolon in values without parts, and does not see a part end
    // after a backslash.
    const own = (text: string | null | undefined) => (text ?? "").replace(/;/g, "\\;");
    fc.assert(
      fc.property(cards(awkward), (card) => {
        fc.pre(![card.congress, card.station?.address].some((one) => one?.endsWith("\\")));
        const text = vCardOf(card);
        // The type of what this parser gives is wider than what it takes.
        const read = new ICAL.Component(ICAL.parse(text) as never);
        const first = (name: string) => read.getFirstPropertyValue(name);
        expect(first("fn")).toBe(own(card.name));
        expect(first("org")).toEqual([card.congress, card.delegation]);
        expect(first("adr")).toEqual(["", "", card.station?.address, "", "", "", ""]);
        expect(first("note")).toContain(own(`接待日：${card.station?.receptionDays}\n`));
        expect(longestLine(text)).toBeLessThanOrEqual(75);
      }),
    );
  });

  it("and its text to share is lines without links", () => {
    fc.assert(
      fc.property(cards([...awkward, "https://", "www."]), (card) => {
        for (const line of sharingText(card, "zh").split("\n")) {
          expect(line).not.toMatch(/https?:\/\/[^\s，。；、（）]/);
          expect(line).not.toBe("");
        }
      }),
    );
  });
});

/** Deadlines of random matters, some with awkward names, on some day. */
const deadlines: fc.Arbitrary<readonly CalendarDeadline[]> = fc
  .tuple(deadlineRules, fc.array(deadlineFacts, { maxLength: 4 }), plainDates(noticed), calendars)
  .chain(([rules, facts, on, calendar]) =>
    fc.tuple(...facts.map(() => words(awkward))).map((names) =>
      facts.flatMap((one, index) => {
        const name = names[index] ?? "";
        const named = { ...one, subject: `${index}`, name: { zh: name, en: name }, body: "示例局" };
        return deadlinesOf(rules, named, on, calendar);
      }),
    ),
  );

const alive = ["running", "soon-due", "due"];

describe("a calendar is read as it was written", () => {
  it("by ical.js and by ts-ics: each deadline on its day, under one name", () => {
    fc.assert(
      fc.property(deadlines, (given) => {
        const { value } = deadlineCalendar(given, { asOf, audience: "internal" });
        const events = byIcal(value);
        const dated = given.filter(({ dueOn }) => dueOn !== null);
        expect(events.map(({ from }) => from)).toEqual(dated.map(({ dueOn }) => dueOn));
        expect(events.map(({ status }) => status === "CANCELLED")).toEqual(
          dated.map(({ state }) => state.kind === "ended"),
        );
        expect(events.map(({ alarms }) => alarms > 0)).toEqual(
          dated.map(({ state }) => alive.includes(state.kind)),
        );
        for (const [index, { summary }] of events.entries()) {
          expect(summary).toContain(`（${dated[index]?.name?.zh}）`);
        }
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
        expect(longestLine(value)).toBeLessThanOrEqual(75);
      }),
    );
  });

  it("the two parsers agree", () => {
    fc.assert(
      fc.property(deadlines, fc.constantFrom(...audiences), (given, audience) => {
        const { value } = deadlineCalendar(given, { asOf, audience });
        expect(byTsIcs(value)).toEqual(byIcal(value));
      }),
    );
  });

  it("a later edition keeps the names and has higher numbers", () => {
    const facts = fc.array(deadlineFacts, { minLength: 1, maxLength: 4 });
    const days = fc.tuple(plainDates(noticed), plainDates(noticed));
    fc.assert(
      fc.property(deadlineRules, facts, days, calendars, (rules, matters, [one, two], calendar) => {
        const [first, second] = one < two ? [one, two] : [two, one];
        fc.pre(first < second);
        const edition = (on: typeof one) => {
          const given = matters.flatMap((matter, index) =>
            deadlinesOf(rules, { ...matter, subject: `${index}` }, on, calendar),
          );
          return byIcal(deadlineCalendar(given, { asOf: on, audience: "internal" }).value);
        };
        const later = new Map(edition(second).map((event) => [event.uid, event]));
        for (const { uid, sequence } of edition(first)) {
          const next = later.get(uid);
          // A count begun anew may have no day yet; what has one has its old name.
          if (next !== undefined) expect(next.sequence).toBeGreaterThan(sequence);
        }
        const begun = edition(first).filter(({ uid }) => !later.has(uid));
        expect(begun.length === 0 || later.size < edition(first).length).toBe(true);
      }),
    );
  });
});

describe("nothing private is in what the public gets", () => {
  const secret = "秘密内容";

  it("of deadlines: no matter, no body, no deputy", () => {
    fc.assert(
      fc.property(deadlines, (given) => {
        const private_ = given.map((one) => ({ ...one, subject: secret, body: secret }));
        const bare = given.map((one) => ({ ...one, subject: "", name: { zh: "", en: "" } }));
        const text = deadlineCalendar(private_, { asOf }).value;
        expect(text).toBe(deadlineCalendar(bare, { asOf }).value);
        expect(text).not.toMatch(new RegExp(`${secret}|D-\\d`));
      }),
    );
  });

  it("of scores: the public chart is the same whatever the score", () => {
    fc.assert(
      fc.property(scorecards(), scorecards(), (one, other) => {
        expect(scoreRadar(one)).toEqual(scoreRadar(other));
      }),
    );
  });

  it("of activities: who is called changes nothing, for no audience", () => {
    const called = {
      certificate: secret,
      as: "required",
      noticeOn: "2026-01-01",
      role: null,
    } as const;
    const leave = { stage: null, askedOn: "2026-01-01", decision: { kind: "open" } } as const;
    const days = { from: "2026-12-01", to: "2026-12-02" } as const;
    const stage = {
      code: "1",
      name: "",
      days,
      place: null,
      halfDays: 1,
      scope: "activity",
    } as const;
    const organiser = { id: "C", name: "示例", entrustedBy: null };
    const activity = {
      id: "A",
      kind: "k",
      title: "示例",
      organiser,
      scope: "activity",
      campaign: null,
      stages: [stage],
    } as const;
    const none = { signIns: [], settled: [], setAside: [], cancelled: false, activity };
    for (const audience of audiences) {
      const empty = activityCalendar([{ ...none, calls: [], leaves: [] }], { asOf, audience });
      const leaves = [{ ...leave, certificate: secret, cause: secret }];
      const full = activityCalendar([{ ...none, calls: [called], leaves }], { asOf, audience });
      expect(full).toEqual(empty);
    }
  });
});

describe("every chart is well-formed and tells its figures", () => {
  it("a radar has a row for each category it draws", () => {
    fc.assert(
      fc.property(scorecards(), fc.constantFrom(...audiences), (card, audience) => {
        const { svg, table } = scoreRadar(card, { audience });
        expect(wellFormed(svg)).toBe(true);
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        expect(table.length === 0 || table.every((row) => row.length === 3)).toBe(true);
      }),
    );
  });

  it("a calendar's months add up to what lies in the period", () => {
    const span = { from: "2025-12-01", to: "2026-11-30" } as const;
    const around = plainDates({ from: "2025-06-01", to: "2027-06-01" });
    fc.assert(
      fc.property(fc.array(around, { maxLength: 40 }), (days) => {
        const { svg, table } = yearHeatMap(days, span);
        const inside = days.filter((day) => span.from <= day && day <= span.to);
        const counted = table.slice(1).reduce((sum, [, count]) => sum + Number(count), 0);
        expect(counted).toBe(inside.length);
        expect(wellFormed(svg)).toBe(true);
      }),
    );
  });

  it("bars by county are in order, each county once, half of the figures not above the median", () => {
    const value = fc.option(fc.integer({ min: -500, max: 500 }), { freq: 6 });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 40 }), (values) => {
        const figures = values.map((one, index) => ({ name: `第${index}县`, value: one }));
        const { svg, table } = countyDistribution({ name: "数", decimals: 0, figures });
        const drawn = table.slice(1).map(([, figure]) => figure);
        const known = values.flatMap((one) => (one === null ? [] : [one])).sort((a, b) => b - a);
        expect(drawn.slice(0, known.length)).toEqual(known.map(String));
        expect(new Set(table.slice(1).map(([name]) => name)).size).toBe(values.length);
        expect(wellFormed(svg)).toBe(true);
        expect(svg).not.toMatch(/NaN|Infinity/);
        const [, median] = /中位数 (-?\d+)</.exec(svg) ?? [];
        const notAbove = known.filter((one) => one <= Number(median)).length;
        expect(known.length === 0 || notAbove * 2 >= known.length).toBe(true);
      }),
    );
  });
});
