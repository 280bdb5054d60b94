/** The latest event of a copy: who knows it can tell whether anything before it was touched (D2). */
export interface HistoryHead {
  /** The copy. */
  readonly copy: string;
  /** How many events the copy holds up to it. */
  readonly sequence: number;
  /** Id of the event. */
  readonly id: string;
}
