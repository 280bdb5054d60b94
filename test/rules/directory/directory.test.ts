import type { PlainDate } from "deputy-archive";
import {
  type Attachment,
  attachedOn,
  checkDirectory,
  countStations,
  type Directory,
  openingDays,
  type Station,
} from "deputy-archive/life";
import { describe, expect, it } from "vitest";

const name = { zh: "示例", en: "example" };
const station = (code: string, changes: Partial<Station> = {}): Station => ({
  code,
  name: "示例站",
  kind: "station",
  trade: null,
  county: "甲区",
  address: null,
  phone: null,
  opening: [],
  openedOn: "2022-01-01",
  closedOn: null,
  ...changes,
});
const attached = (at: string, from: PlainDate, to: PlainDate | null = null): Attachment => ({
  certificate: "D-1",
  station: at,
  from,
  to,
});
const directory: Directory = {
  kinds: [{ code: "station", name }],
  trades: [{ code: "textile", name }],
  stations: [
    station("S-1"),
    station("S-2", { trade: "textile", closedOn: "2025-12-31" }),
    station("S-3", { trade: "textile", county: "乙县" }),
  ],
  attachments: [],
};

describe("a directory of stations (P4)", () => {
  const stations = (...found: Station[]) => ({ ...directory, stations: found });
  const attachments = (...found: Attachment[]) => ({ ...directory, attachments: found });
  it.each<[string, Directory, string[]]>([
    [
      "nothing wrong",
      attachments(attached("S-1", "2022-01-01", "2023-01-01"), attached("S-3", "2023-01-02")),
      [],
    ],
    ["a code twice", stations(station("S-1"), station("S-1")), ["duplicate-station"]],
    ["a kind not listed", stations(station("S-1", { kind: "hut" })), ["unknown-station-kind"]],
    ["a trade not listed", stations(station("S-1", { trade: "coal" })), ["unknown-trade"]],
    [
      "closed before it opened",
      stations(station("S-1", { closedOn: "2021-12-31" })),
      ["station-days-reversed"],
    ],
    [
      "a station not there",
      attachments(attached("S-9", "2022-01-01")),
      ["attached-to-unknown-station"],
    ],
    [
      "left before coming",
      attachments(attached("S-1", "2022-02-01", "2022-01-31")),
      ["attachment-days-reversed"],
    ],
    [
      "before the station opened",
      attachments(attached("S-1", "2021-12-31")),
      ["attached-outside-opening"],
    ],
    [
      "for ever at a closed station",
      attachments(attached("S-2", "2022-01-01")),
      ["attached-outside-opening"],
    ],
    [
      "after the station closed",
      attachments(attached("S-2", "2022-01-01", "2026-01-01")),
      ["attached-outside-opening"],
    ],
    ["as long as the station", attachments(attached("S-2", "2022-01-01", "2025-12-31")), []],
    [
      "two stations on one day",
      attachments(attached("S-3", "2023-01-01"), attached("S-1", "2022-01-01", "2023-01-01")),
      ["attached-twice"],
    ],
    [
      "two stations for ever",
      attachments(attached("S-1", "2022-01-01"), attached("S-3", "2023-01-01")),
      ["attached-twice"],
    ],
    [
      "two deputies",
      attachments(attached("S-1", "2022-01-01"), {
        ...attached("S-3", "2022-01-01"),
        certificate: "D-2",
      }),
      [],
    ],
  ])("%s", (_, found, codes) => {
    expect(checkDirectory(found).map(({ code }) => code)).toEqual(codes);
  });

  it("counts the stations open on a day by kind, trade and county", () => {
    expect(countStations(directory, "kind", "2025-12-31")).toEqual(new Map([["station", 3]]));
    expect(countStations(directory, "trade", "2025-12-31")).toEqual(new Map([["textile", 2]]));
    expect(countStations(directory, "county", "2026-01-01")).toEqual(
      new Map([
        ["甲区", 1],
        ["乙县", 1],
      ]),
    );
    expect(countStations(directory, "kind", "2021-12-31").size).toBe(0);
  });

  it("knows who was attached on a day", () => {
    const found = attachments(
      attached("S-1", "2022-01-01", "2022-12-31"),
      attached("S-3", "2023-01-01"),
    );
    expect(attachedOn(found, "2022-12-31")).toEqual([attached("S-1", "2022-01-01", "2022-12-31")]);
  });

  it("lists reception days, each once, only while the station is open", () => {
    const span = { from: "2026-11-01", to: "2026-11-30" } as const;
    const opening = [
      { kind: "weekly", weekday: 7 },
      { kind: "monthly", day: 15 },
      { kind: "once", on: "2026-11-24" },
    ] as const;
    const days = openingDays(
      station("S-1", { opening, openedOn: "2026-11-02", closedOn: "2026-11-24" }),
      span,
    );
    expect(days).toEqual(["2026-11-08", "2026-11-15", "2026-11-22", "2026-11-24"]);
    const old = { from: "1969-12-29", to: "1970-01-04" } as const;
    const sundays = openingDays(station("S-1", { opening, openedOn: "1960-01-01" }), old);
    expect(sundays).toEqual(["1970-01-04"]);
  });
});
