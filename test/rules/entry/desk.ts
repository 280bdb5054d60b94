import type { DutyEntry } from "deputy-archive";
import {
  type Actor,
  type ArchiveHistory,
  type EntryEventBody,
  type EntryRules,
  emptyHistory,
  entriesOn,
  mergeHistories,
  recordEntryEvent,
  twoSources,
} from "deputy-archive/life";

export const deputy: Actor = { role: "deputy", id: "DT16-0001" };
export const station: Actor = { role: "station", id: "ZH-01" };
export const organiser: Actor = { role: "organiser", id: "Z-1" };
export const office: Actor = { role: "office", id: "140200" };

/** One line of a register (示例). */
export const line: DutyEntry = {
  kind: "entry",
  id: "0001",
  duty: "reception",
  activity: null,
  occurredOn: "2026-03-05",
  recordedOn: "2026-03-06",
  place: "第一联络站",
  content: "接待选民三人",
  role: null,
  attendance: "present",
  quantity: 3,
  level: null,
  recorder: "deputy",
  verification: "pending",
  attachments: [],
  source: null,
};

type Day = `${number}-${number}-${number}`;

interface Saying {
  readonly copy?: string;
  readonly on?: Day;
  readonly reason?: string | null;
}

/** Three copies of one archive, written into by name and merged on demand. */
export function desk(rules: EntryRules = twoSources) {
  const copies = new Map<string, ArchiveHistory>();
  const of = (copy: string) => copies.get(copy) ?? emptyHistory("DT16-0001@140200#16");

  const write = (by: Actor, body: EntryEventBody, saying: Saying = {}) => {
    const { copy = by.role, on = "2026-03-06", reason = "示例" } = saying;
    const recorded = { recordedOn: on, by, reason, body };
    const result = recordEntryEvent(of(copy), copy, recorded, rules);
    copies.set(copy, result.value);
    return result;
  };

  return {
    of,
    /** Writes what must be possible; the id of the event. */
    does(by: Actor, body: EntryEventBody, saying?: Saying): string {
      const { id, issues } = write(by, body, saying);
      if (id === null) throw new Error(JSON.stringify(issues));
      return id;
    },
    /** Tries what should not be possible; the codes. */
    tries(by: Actor, body: EntryEventBody, saying?: Saying): readonly string[] {
      return write(by, body, saying).issues.map(({ code }) => code);
    },
    registers(by: Actor, entry: Partial<DutyEntry> = {}, saying?: Saying): string {
      const body = {
        kind: "registered" as const,
        entry: { ...line, ...entry },
        evidence: [],
        page: null,
      };
      return this.does(by, body, saying);
    },
    /** All copies learn all. */
    merges() {
      let all = of("office");
      for (const history of copies.values()) all = mergeHistories(all, history).value;
      for (const copy of ["deputy", "station", "organiser", "office"]) copies.set(copy, all);
      return all;
    },
    /** The office takes over a history. */
    adopts(history: ArchiveHistory) {
      copies.set("office", history);
    },
    view(copy = "office", asOf: Day = "2026-12-31") {
      return entriesOn(of(copy), asOf, rules);
    },
    /** One entry as the copy knows it. */
    entry(id: string, copy = "office", asOf: Day = "2026-12-31") {
      const found = this.view(copy, asOf).entries.find((entry) => entry.id === id);
      if (found === undefined) throw new Error(`no entry ${id}`);
      return found;
    },
  };
}
