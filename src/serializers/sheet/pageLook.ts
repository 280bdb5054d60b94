/** How the pages of a sheet look besides its table; what is left out is as on any other sheet. */
export interface PageLook {
  /** Size of the paper; unless given A4, and A3 where letters on A4 would be smaller than 7 points. */
  readonly paper?: "a4" | "a3";
  /** Line at the lower left of every page, beside the page number. */
  readonly footer?: string;
  /** Columns from A on that stay on the screen and on every page; none unless given. */
  readonly frozenColumns?: number;
}
