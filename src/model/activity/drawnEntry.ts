import type { DutyEntry } from "../dutyEntry";

/** An entry with the deputy whose archive it belongs to. */
export interface DrawnEntry {
  /** Number of the deputy certificate. */
  readonly certificate: string;
  /** The entry. */
  readonly entry: DutyEntry;
}
