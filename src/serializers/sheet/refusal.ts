import type { SourceIssue } from "../../model/issue";

/** Where a refused file or sheet is and what there is to say about it. */
export interface RefusedPlace {
  readonly file: string;
  /** `null` where the whole file is refused. */
  readonly sheet?: string | null;
  /** Row that shows why, where there is one. */
  readonly row?: number;
  /** A number found, or what could be read instead. */
  readonly value?: string;
}

/** The issue of a file or sheet that was not read. */
export function refusal(code: string, place: RefusedPlace): SourceIssue {
  return {
    code,
    effect: "refused",
    file: place.file,
    sheet: place.sheet ?? null,
    row: place.row ?? null,
    column: null,
    value: place.value ?? "",
  };
}
