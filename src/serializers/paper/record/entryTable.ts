import type { DutyEntry, Verification } from "../../../model/dutyEntry";
import type { LocalizedText } from "../../../model/localizedText";
import type { PagedEntry } from "../../../rules/copies/comparePaper";
import { redact } from "../../../rules/privacy/redact";
import { sayIn } from "../../layouts/tableWords";
import { tableOrNothing } from "../nothingWritten";
import type { PaperBlock } from "../paperDocument";
import { type RecordSpeaker, recordText } from "../recordText";
import { publicOrder } from "./publicOrder";

const verificationWords: Readonly<Record<Verification, LocalizedText>> = {
  verified: { zh: "已核实", en: "verified" },
  pending: { zh: "待核实", en: "pending" },
  "not-recognised": { zh: "不予认定", en: "not recognised" },
};

/** Volume and page as people write them; empty where the entry has none. */
function pageOf(pages: readonly PagedEntry[], number: string): string {
  const found = pages.find((paged) => paged.number === number);
  if (found === undefined || found.page === null) return "";
  return found.volume === null ? `${found.page}` : `${found.volume}-${found.page}`;
}

function publicTable(speaker: RecordSpeaker, entries: readonly DutyEntry[]): PaperBlock {
  const say = sayIn(speaker.language);
  const rows = publicOrder(entries.map((entry) => [entry.occurredOn, recordText(speaker, entry)]));
  const columns = [{ share: 2 }, { share: 9 }];
  const header = [[say("日期", "Day"), say("履职事项", "Duty")]];
  return tableOrNothing({ kind: "table", columns, header, rows }, speaker.language);
}

/**
 * Lines of the duty register, as far as the reader may see them.
 *
 * @param speaker - measure, language and reader
 * @param entries - the entries, in order
 * @param pages - where they stand in the paper archive; without it there is no column of pages
 * @returns a table; for the public day and duty only
 */
export function entryTable(
  speaker: RecordSpeaker,
  entries: readonly DutyEntry[],
  pages?: readonly PagedEntry[],
): PaperBlock {
  const { audience, language } = speaker;
  if (audience === "public") return publicTable(speaker, entries);
  const say = sayIn(language);
  const page = pages === undefined ? [] : [{ share: 11, align: "center" as const }];
  const pageHeading = pages === undefined ? [] : [say("纸质页码", "Page")];
  const rows = entries.map((entry) => {
    const { id = "", verification } = redact("entry", entry, audience);
    return [
      id,
      entry.occurredOn,
      recordText(speaker, entry),
      verification === undefined ? "" : verificationWords[verification][language],
      ...(pages === undefined ? [] : [pageOf(pages, entry.id)]),
    ];
  });
  const table = {
    kind: "table",
    columns: [{ share: 18 }, { share: 15 }, { share: 46 }, { share: 12 }, ...page],
    header: [
      [
        say("登记编号", "Number"),
        say("日期", "Day"),
        say("履职事项和内容", "Duty and what was done"),
        say("核实情况", "Checked"),
        ...pageHeading,
      ],
    ],
    rows,
  } as const;
  return tableOrNothing(table, language);
}
