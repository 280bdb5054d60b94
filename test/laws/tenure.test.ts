import {
  addDays,
  type DocumentIssue,
  daysOf,
  mandateInForce,
  type Period,
  type PlainDate,
  statusOn,
} from "deputy-archive";
import {
  checkDayInOffice,
  chineseNumeral,
  countPersons,
  type HeldMandate,
  mandateKey,
  mandateOfTenure,
  meetingName,
  parseChineseNumeral,
  parseMandateKey,
  parseMeetingName,
  personViews,
  recordTenure,
  tenureDays,
  tenureInForce,
  tenureOf,
  tenureStatusOn,
} from "deputy-archive/life";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { busyTerm, tenureHistories } from "../arbitraries/life/tenureEvents";
import { periods } from "../arbitraries/periods";
import { plainDates } from "../arbitraries/plainDates";
import { shuffled } from "./shuffles";

const around: Period = { from: "2024-12-10", to: "2025-05-10" };
const everyDay: readonly PlainDate[] = Array.from(
  { length: daysOf(around) },
  (_, index) => addDays(around.from, index) ?? around.from,
);
const asOfDays = plainDates({ from: busyTerm.from, to: "2025-06-30" });
const withoutPlaces = (issues: readonly DocumentIssue[]) =>
  issues.map(({ code, params }) => ({ code, params }));

describe("what became of a mandate", () => {
  it("states part all days from the first in office on: none missing, none twice", () => {
    fc.assert(
      fc.property(tenureHistories, asOfDays, (events, asOf) => {
        const { spans, inForce } = tenureOf(events, asOf).value;
        spans.forEach((span, index) => {
          const next = spans[index + 1];
          expect(span.to).toBe(next === undefined ? null : addDays(next.from, -1));
          expect(span.to === null || span.from <= span.to).toBe(true);
        });
        expect(spans.length === 0).toBe(inForce.length === 0);
        for (const day of everyDay) {
          const at = spans.filter(({ from, to }) => from <= day && (to === null || day <= to));
          expect(at).toHaveLength(spans[0] !== undefined && spans[0].from <= day ? 1 : 0);
        }
      }),
    );
  });

  it("duties can be performed on every day in office, and otherwise only where a state begins", () => {
    fc.assert(
      fc.property(tenureHistories, asOfDays, (events, asOf) => {
        const { value } = tenureOf(events, asOf);
        const begins = new Set<string>(value.spans.map(({ from }) => from));
        for (const day of everyDay) {
          const inForce = tenureInForce(value, day);
          if (tenureStatusOn(value, day) === "in-office") expect(inForce).toBe(true);
          else if (inForce) expect(begins).toContain(day);
        }
      }),
    );
  });

  it("is the same in whatever order things were written down in", () => {
    const inTwoOrders = tenureHistories.chain((events) =>
      shuffled(events).map((other) => ({ events, other })),
    );
    fc.assert(
      fc.property(inTwoOrders, asOfDays, ({ events, other }, asOf) => {
        const [one, another] = [tenureOf(events, asOf), tenureOf(other, asOf)];
        expect(another.value).toEqual(one.value);
        const refused = ({ issues }: typeof one) =>
          withoutPlaces(issues).map((issue) => JSON.stringify(issue));
        expect([...new Set(refused(another))].sort()).toEqual([...new Set(refused(one))].sort());
      }),
    );
  });

  it("seen as of a day, what is written down later changes nothing", () => {
    fc.assert(
      fc.property(tenureHistories, asOfDays, (events, asOf) => {
        const then = events.filter(({ recordedOn }) => recordedOn <= asOf);
        const late = events.filter(({ recordedOn }) => recordedOn > asOf);
        expect(tenureOf([...then, ...late], asOf)).toEqual(tenureOf(then, "9999-12-31"));
      }),
    );
  });

  it("is the same however many people wrote a fact down", () => {
    fc.assert(
      fc.property(tenureHistories, asOfDays, (events, asOf) => {
        expect(tenureOf([...events, ...events], asOf).value).toEqual(tenureOf(events, asOf).value);
      }),
    );
  });

  it("days in office of windows that adjoin add up, to the days on which it is in force", () => {
    fc.assert(
      fc.property(tenureHistories, periods(around), plainDates(around), (events, window, cut) => {
        const { value } = tenureOf(events, "9999-12-31");
        const days = tenureDays(value, window);
        const inForce = everyDay.filter(
          (day) => window.from <= day && day <= window.to && tenureInForce(value, day),
        );
        expect(days).toBe(inForce.length);
        const after = addDays(cut, 1) ?? cut;
        if (cut < window.from || window.to < after) return;
        const parts = [
          { from: window.from, to: cut },
          { from: after, to: window.to },
        ];
        expect(parts.reduce((sum, part) => sum + tenureDays(value, part), 0)).toBe(days);
      }),
    );
  });

  it("a step that cannot be leaves everything as it was, and one that can adds one event", () => {
    fc.assert(
      fc.property(tenureHistories, (events) => {
        let written: Parameters<typeof recordTenure>[0] = [];
        for (const next of events) {
          const { value, issues } = recordTenure(written, next);
          if (value === written) expect(issues).not.toEqual([]);
          else expect(value).toEqual([...written, next]);
          written = value;
        }
      }),
    );
  });

  it("an entry is refused exactly on days on which duties could not be performed", () => {
    fc.assert(
      fc.property(tenureHistories, plainDates(around), (events, day) => {
        fc.pre(events.length > 0);
        const { value } = tenureOf(events, "9999-12-31");
        expect(checkDayInOffice(events, day) === null).toBe(tenureInForce(value, day));
      }),
    );
  });
});

describe("the mandate records are scored under", () => {
  it("is in force on the same days of its term, and in the same state", () => {
    fc.assert(
      fc.property(tenureHistories, asOfDays, (events, asOf) => {
        const { value } = tenureOf(events, asOf);
        const mandate = mandateOfTenure(value, {
          certificate: "DT16-0001",
          name: "示例",
          term: { from: around.from, to: around.to },
          delegation: "甲区",
          station: null,
          deputyClass: "other",
        });
        expect(mandate === null).toBe(value.spans.length === 0);
        if (mandate === null) return;
        const { ended } = value;
        for (const day of everyDay.filter((one) => one <= mandate.term.to)) {
          expect(mandateInForce(mandate, day)).toBe(tenureInForce(value, day));
          const isLast = ended?.kind === "term-ended" && day === ended.effectiveOn;
          if (!isLast) expect(statusOn(mandate, day)).toBe(tenureStatusOn(value, day));
        }
      }),
    );
  });
});

const codes = [
  "000000",
  "140000",
  "140200",
  "140222",
  "140223",
  "140222100",
  "140222101",
  "150000",
];
const helds: fc.Arbitrary<HeldMandate> = fc
  .record({
    person: fc.constantFrom("P1", "P2", "P3", "P4"),
    code: fc.constantFrom(...codes),
    ordinal: fc.integer({ min: 15, max: 17 }),
    certificate: fc.constantFrom("A", "B"),
  })
  .map(({ person, code, ordinal, certificate }) => ({
    person,
    certificate,
    term: {
      congress: { code, codeEdition: "2025-01-01", name: "示例" },
      ordinal,
      period: { from: "2021-09-28", to: null },
    },
    events: [],
  }));

describe("a person counts once", () => {
  const some = fc.array(helds, { maxLength: 20 });

  it("however many mandates and archives there are", () => {
    fc.assert(
      fc.property(some, (mandates) => {
        const count = countPersons(mandates);
        expect(count.persons).toBe(new Set(mandates.map(({ person }) => person)).size);
        expect(count.mandates - count.repeated).toBe(count.persons);
        const beside = count.nested.map((view) => view.mandates.length - 1);
        expect(beside.reduce((sum, more) => sum + more, 0)).toBe(count.repeated);
        expect(countPersons([...mandates, ...mandates])).toEqual(count);
      }),
    );
  });

  it("in whatever order they come", () => {
    const inTwoOrders = some.chain((mandates) =>
      shuffled(mandates).map((other) => ({ mandates, other })),
    );
    fc.assert(
      fc.property(inTwoOrders, ({ mandates, other }) => {
        expect(countPersons(other)).toEqual(countPersons(mandates));
        expect(personViews(other)).toEqual(personViews(mandates));
      }),
    );
  });
});

describe("names and keys round-trip", () => {
  const number = fc.integer({ min: 1, max: 9999 });

  it("every number from 1 to 9999, each with a numeral of its own", () => {
    const all = Array.from({ length: 9999 }, (_, index) => chineseNumeral(index + 1) ?? "");
    expect(new Set(all).size).toBe(9999);
    expect(all.every((text, index) => parseChineseNumeral(text) === index + 1)).toBe(true);
  });

  it("sessions and meetings of any term and number", () => {
    const place = fc
      .string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(..."大同示例届第人全") })
      .map((text) => `${text}市`);
    const kind = fc.constantFrom("session" as const, "standing-committee" as const);
    const form = fc.constantFrom("full" as const, "short" as const);
    const code = fc.constantFrom("000000", "140200");
    fc.assert(
      fc.property(place, code, number, number, kind, form, (name, of, term, ordinal, what, how) => {
        const written = meetingName(
          {
            congress: { code: of, codeEdition: "2025-01-01", name },
            ordinal: term,
            period: { from: "2021-09-28", to: null },
          },
          ordinal,
          what,
          how,
        );
        expect(parseMeetingName(written.value ?? "").value).toEqual({
          kind: what,
          form: how,
          place: of === "000000" ? "" : name,
          term,
          ordinal,
        });
      }),
    );
  });

  it("no text throws, and what is read is what is written", () => {
    const pieces = fc.constantFrom(
      "第",
      "十",
      "六",
      "届",
      "人大",
      "人民代表大会",
      "全国",
      "常委会",
      "次会议",
      "市",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 9 }), (parts) => {
        const text = parts.join("");
        const { value, issues } = parseMeetingName(text);
        expect(issues).toHaveLength(value === null ? 1 : 0);
        if (value === null) return;
        const { place: name, term, ordinal, kind, form } = value;
        const congress = {
          code: name === "" ? "000000" : "140200",
          codeEdition: "2025-01-01",
          name,
        } as const;
        const period = { from: "2021-09-28", to: null } as const;
        expect(meetingName({ congress, ordinal: term, period }, ordinal, kind, form).value).toBe(
          text,
        );
      }),
    );
  });

  it("keys of mandates, whatever a certificate looks like", () => {
    const certificate = fc.string({ minLength: 1, unit: fc.constantFrom(..."DT16@#-证1") });
    fc.assert(
      fc.property(certificate, fc.constantFrom(...codes), number, (own, code, ordinal) => {
        const term = {
          congress: { code, codeEdition: "2025-01-01", name: "示例" },
          ordinal,
          period: { from: "2021-09-28", to: null },
        } as const;
        const { value } = mandateKey({ certificate: own, term });
        fc.pre(value !== null);
        expect(parseMandateKey(value ?? "")).toEqual({
          certificate: own,
          congress: code,
          term: ordinal,
        });
      }),
    );
  });
});
