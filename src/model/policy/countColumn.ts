import type { LocalizedText } from "../localizedText";
import type { SuggestionRole } from "../suggestion";

/** Something done that a table of counts counts. */
export type CountedKind =
  | {
      /** Code of a duty: each recognised event of it is one. */
      readonly duty: string;
    }
  | {
      /** Suggestions in one of these parts. */
      readonly suggestions: readonly SuggestionRole[];
    }
  | {
      /** Duty reports. */
      readonly reports: true;
    };

/** A column of a table of counts (履职次数): which kinds it counts is a place's to say. */
export interface CountColumn {
  /** Stable id. */
  readonly id: string;
  /** Heading. */
  readonly name: LocalizedText;
  /** What it counts. */
  readonly counts: readonly CountedKind[];
}
