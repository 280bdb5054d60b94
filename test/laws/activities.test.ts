import { compareText } from "deputy-archive";
import {
  activityOn,
  addAttendance,
  attendanceBy,
  attendanceRate,
  attendanceRecords,
  countAttendance,
  type DutyDrawing,
  entriesFromActivity,
} from "deputy-archive/life";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activityEvents } from "../arbitraries/life/activityEvents";
import { signed, stateOf } from "../rules/activity/lecture";

const inOffice = (certificate: string) => certificate !== "D-4";
const drawing: DutyDrawing = {
  kind: "law-check",
  duty: "inspect",
  per: "activity",
  halfDaysCount: true,
  role: null,
  speaks: ["present", "late"],
  verification: "verified",
};
const notes = ["uncalled-sign-in", "present-despite-leave"];

describe("the life of an activity", () => {
  it("loses no event: each took effect or is set aside and said", () => {
    fc.assert(
      fc.property(activityEvents(), (events) => {
        const { value, issues } = activityOn(events, "2026-12-31");
        const said = issues.filter(({ code }) => !notes.includes(code));
        const kept = said.map(({ path: [, index] }) => events[Number(index)]);
        expect(value?.setAside).toEqual(kept);
        const effective = events.filter((event) => !value?.setAside.includes(event));
        expect(activityOn(effective, "2026-12-31").value).toEqual({ ...value, setAside: [] });
      }),
    );
  });

  it("as of a day is as if nothing had been written since", () => {
    fc.assert(
      fc.property(activityEvents(), (events) => {
        const asOf = "2026-03-11";
        const known = events.filter(({ recordedOn }) => recordedOn <= asOf);
        expect(activityOn(events, asOf).value).toEqual(activityOn(known, "2026-12-31").value);
      }),
    );
  });
});

describe("entries drawn from an activity", () => {
  it("are one a deputy or stage at most, none is lost, and drawing again gives the same", () => {
    fc.assert(
      fc.property(activityEvents(), fc.constantFrom("activity", "stage"), (events, per) => {
        const state = stateOf(...events);
        const draw = () => entriesFromActivity(state, [{ ...drawing, per }], inOffice);
        const { value, issues } = draw();
        expect(draw().value).toEqual(value);
        expect(new Set(value.map(({ entry }) => entry.id)).size).toBe(value.length);
        const telling = attendanceRecords(state, inOffice).filter(
          ({ due, attendance }) => due || attendance !== "not-required",
        );
        const keys = telling.map(({ certificate, stage }) =>
          per === "stage" ? `${certificate} ${stage}` : certificate,
        );
        expect(value.length + issues.length).toBe(new Set(keys).size);
        expect(value.map(({ certificate }) => certificate)).toEqual(
          value.map(({ certificate }) => certificate).sort(compareText),
        );
        const present = new Set(value.map(({ certificate }) => certificate));
        const open = issues.map(({ params }) => String(params["certificate"]));
        for (const { certificate } of state.signIns) {
          expect(present.has(certificate) || open.includes(certificate)).toBe(true);
        }
      }),
    );
  });

  it("never say a deputy was absent who signed in, was let off, or was not in office", () => {
    fc.assert(
      fc.property(activityEvents(), (events) => {
        const state = stateOf(...events, signed("D-1", "2", "2026-12-01"));
        const { value } = entriesFromActivity(state, [{ ...drawing, per: "stage" }], inOffice);
        const absent = value.filter(({ entry }) => entry.attendance === "absent");
        for (const { certificate, entry } of absent) {
          expect(certificate).not.toBe("D-4");
          expect(state.calls).toContainEqual(
            expect.objectContaining({ certificate, as: "required" }),
          );
          expect(
            state.signIns.some(
              (line) => line.certificate === certificate && entry.activity === `H-1/${line.stage}`,
            ),
          ).toBe(false);
        }
      }),
    );
  });
});

describe("attendance", () => {
  it("of the parts adds up to that of the whole, whatever the parts", () => {
    fc.assert(
      fc.property(activityEvents(), fc.constantFrom("certificate", "stage"), (events, by) => {
        const records = attendanceRecords(stateOf(...events), inOffice);
        const parts = [...attendanceBy(records, (record) => record[by]).values()];
        expect(parts.reduce(addAttendance, countAttendance([]))).toEqual(countAttendance(records));
      }),
    );
  });

  it("is a rate from 0 to 100 per cent of those due, or none where nobody was", () => {
    const rule = {
      basis: "",
      attended: ["present", "late", "left-early"],
      leftOut: ["excused"],
    } as const;
    fc.assert(
      fc.property(activityEvents(), (events) => {
        const records = attendanceRecords(stateOf(...events), inOffice);
        const { attended, due, open, rate } = attendanceRate(countAttendance(records), rule);
        expect(rate === null).toBe(due === 0);
        expect(attended).toBeLessThanOrEqual(due);
        expect(due + open).toBeLessThanOrEqual(records.filter((record) => record.due).length);
        if (rate !== null) expect(rate.numerator * due).toBe(attended * 100 * rate.denominator);
      }),
    );
  });
});
