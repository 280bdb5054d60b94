import type { Recorded } from "./recorded";

/** One event of a history, chained to what its copy and the other copies held before it. */
export interface HistoryEvent<Body> extends Recorded<Body> {
  /** SHA-256 of everything else the event says, 64 hexadecimal digits: what it is, by its content. */
  readonly id: string;
  /** What the history is about: a mandate's key, a suggestion's number. */
  readonly subject: string;
  /** The copy it was written into: the deputy's, the station's, the county organ's (D2). */
  readonly copy: string;
  /** Its place in that copy: 1, 2, 3 … */
  readonly sequence: number;
  /** Id of the event before it in the same copy; `null` for the first. */
  readonly previous: string | null;
  /** Ids of the latest events of the other copies that were known when it was written. */
  readonly seen: readonly string[];
}

/** Everything written about one subject; a set, so copies join in any order and nothing is lost. */
export interface History<Body> {
  /** What it is about. */
  readonly subject: string;
  /** The events, each once, every one after those it builds on. */
  readonly events: readonly HistoryEvent<Body>[];
}
