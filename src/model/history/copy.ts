import type { History } from "./history";

/** One of the copies of an archive: the deputy's, the station's, the county organ's (D2, 一式三份). */
export interface Copy<Body> {
  /** Who keeps it: `deputy`, `station`, `office`, or a name of the caller's own. */
  readonly keeper: string;
  /** What it holds. */
  readonly history: History<Body>;
}
