import type { DutyEntry, PlainDate } from "deputy-archive";
import type { Actor } from "deputy-archive/life";

/** Everybody and everything here is made up. */
export const congress = { code: "140200", codeEdition: "2025-01-01", name: "示例市" } as const;
export const termOfCongress = { from: "2021-09-28", to: "2026-12-31" } as const;
export const year = { from: "2025-12-01", to: "2026-11-30" } as const;

export const deputy: Actor = { role: "deputy", id: "DT16-0001" };
export const coSigner: Actor = { role: "deputy", id: "DT16-0002" };
export const station: Actor = { role: "station", id: "ZH-01" };
export const organiser: Actor = { role: "organiser", id: "SLSCWH" };
export const office: Actor = { role: "office", id: "140222" };
export const bureau: Actor = { role: "handling-body", id: "水务局" };

/** What the roster says of the deputy the story follows. */
export const roster = {
  certificate: deputy.id,
  name: "示例代表甲",
  term: termOfCongress,
  delegation: "示例县",
  station: "第一联络站",
  deputyClass: "other",
} as const;

/** One line of a register. */
export function line(
  number: string,
  duty: string,
  occurredOn: PlainDate,
  content: string,
  other: Partial<DutyEntry> = {},
): DutyEntry {
  return {
    kind: "entry",
    id: number,
    duty,
    activity: null,
    occurredOn,
    recordedOn: occurredOn,
    place: null,
    content,
    role: "participant",
    attendance: "present",
    quantity: null,
    level: null,
    recorder: "station",
    verification: "pending",
    attachments: [],
    source: null,
    ...other,
  };
}
