import type { PagedEntry } from "../../../rules/copies/comparePaper";
import type { YearRecord } from "../../../rules/handbook/yearRecord";
import { redact } from "../../../rules/privacy/redact";
import { sayIn } from "../../layouts/tableWords";
import type { Chapter } from "../chapters";
import type { RecordSpeaker } from "../recordText";
import { entryTable } from "./entryTable";
import { reportTable } from "./reportTable";
import { suggestionTable } from "./suggestionTable";

/**
 * What was written down about a span: entries, suggestions, duty reports.
 *
 * @param speaker - measure, language and reader
 * @param record - the span's record
 * @param pages - where entries stand in the paper archive; without it there is no column of pages
 * @returns three chapters
 */
export function yearRecordChapters(
  speaker: RecordSpeaker,
  { entries, suggestions, reports }: YearRecord,
  pages?: readonly PagedEntry[],
): readonly Chapter[] {
  const { language, audience } = speaker;
  const say = sayIn(language);
  const seen = reports.map((report) => redact("report", report, audience));
  return [
    {
      heading: say("履职登记", "Entries of the duty register"),
      blocks: [entryTable(speaker, entries, pages)],
    },
    {
      heading: say("代表建议", "Suggestions"),
      blocks: [suggestionTable(speaker, suggestions)],
    },
    {
      heading: say("述职和评议", "Duty reports"),
      blocks: [reportTable(seen, language, audience !== "public")],
    },
  ];
}
