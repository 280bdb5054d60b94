import type { ChronicleItem } from "../../../model/handbook/chronicle";
import type { FieldClasses } from "../../../model/privacy/classification";
import type { Handbook } from "../../handbook/handbook";
import type { YearRecord } from "../../handbook/yearRecord";
import { mandateClasses } from "./mandateClasses";
import { entryClasses, reportClasses, suggestionClasses } from "./recordClasses";
import { checklistClasses, scorecardClasses } from "./resultClasses";

/** What happened is said in words somebody wrote freely. */
export const chronicleItemClasses: FieldClasses<ChronicleItem> = {
  days: "public",
  title: "internal",
  level: "public",
  source: "internal",
};

/** A year of the archive. */
export const yearRecordClasses: FieldClasses<YearRecord> = {
  period: "public",
  entries: { each: { fields: entryClasses } },
  suggestions: { each: { fields: suggestionClasses } },
  reports: { each: { fields: reportClasses } },
};

/** A deputy's own book; the law in it and the offices' telephones are everybody's. */
export const handbookClasses: FieldClasses<Handbook> = {
  mandate: { fields: mandateClasses },
  asOf: "public",
  rightsAndObligations: "public",
  record: { fields: yearRecordClasses },
  checklist: { fields: checklistClasses },
  scorecard: { fields: scorecardClasses },
  chronicle: { each: { fields: chronicleItemClasses } },
  contacts: "public",
};
