import type { Attendance, AwardLevel, DutyRole, Recorder, Verification } from "deputy-archive";

/** Values and how often they occur, after the illustrative year of Datong. */
type Mix<Value> = readonly (readonly [Value, number])[];

/** Duties of a register. */
export const duties: Mix<string> = [
  ["reception", 2384],
  ["attend-congress", 1883],
  ["group-activity", 1183],
  ["publicity", 1012],
  ["research", 932],
  ["inspection", 928],
  ["sit-in", 919],
  ["deliberate", 863],
  ["training", 852],
  ["visit", 818],
  ["vote", 653],
  ["law-enforcement-inspection", 609],
  ["bill", 517],
  ["rate-reply", 421],
  ["election", 396],
  ["relief", 394],
  ["practical-work", 263],
  ["media-report", 246],
  ["commendation", 213],
  ["suggestion-noted", 163],
  ["duty-report-noted", 82],
];

/** Whether the deputy was there. */
export const attendance: Mix<Attendance> = [
  ["present", 680],
  ["unrecorded", 228],
  ["non-voting", 56],
  ["excused", 24],
  ["absent", 5],
  ["leave-refused", 3],
  ["late", 2],
  ["left-early", 2],
];

/** Whether an entry has been checked. */
export const verification: Mix<Verification> = [
  ["verified", 94],
  ["pending", 5],
  ["not-recognised", 1],
];

/** Who wrote an entry down. */
export const recorder: Mix<Recorder> = [
  ["organiser", 48],
  ["station", 32],
  ["deputy", 20],
];

/** Levels of commendation. */
export const level: Mix<AwardLevel> = [
  ["municipal", 113],
  ["county", 46],
  ["provincial", 43],
  ["national", 11],
];

/** Parts taken, for the duties where they matter. */
export const role: Readonly<Record<string, Mix<DutyRole>>> = {
  bill: [
    ["co-signer", 4],
    ["lead", 1],
  ],
  research: [
    ["participant", 8],
    ["writer", 2],
  ],
};

/** Largest quantity, for the duties that have one. */
export const quantity: Readonly<Record<string, number>> = {
  "attend-congress": 2,
  visit: 15,
  relief: 2,
  "practical-work": 2,
  training: 2,
};
