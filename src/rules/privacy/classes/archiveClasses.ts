import type { Archive } from "../../../model/archive";
import type { FieldClasses } from "../../../model/privacy/classification";
import { mandateClasses } from "./mandateClasses";
import { entryClasses, ratingClasses, reportClasses, suggestionClasses } from "./recordClasses";

/** Other columns of the roster may hold anything, also numbers of identity cards. */
export const archiveClasses: FieldClasses<Archive> = {
  mandate: { fields: mandateClasses },
  roster: "sensitive",
  entries: { each: { fields: entryClasses } },
  suggestions: { each: { fields: suggestionClasses } },
  reports: { each: { fields: reportClasses } },
  ratings: { each: { fields: ratingClasses } },
};
