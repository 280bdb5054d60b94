import type { ChronicleItem, ChronicleSourceKind } from "../../../model/handbook/chronicle";
import type { Language, LocalizedText } from "../../../model/localizedText";
import { sayIn } from "../../layouts/tableWords";
import { tableOrNothing } from "../nothingWritten";
import type { PaperBlock } from "../paperDocument";
import { valueText } from "../record/suggestionTable";

const sourceWords: Readonly<Record<ChronicleSourceKind, LocalizedText>> = {
  session: { zh: "会议", en: "session" },
  activity: { zh: "活动", en: "activity" },
  award: { zh: "表彰奖励", en: "award" },
  other: { zh: "其他", en: "other" },
};

/**
 * The chronicle of major events (大事记, D4).
 *
 * @param chronicle - its items in order
 * @param language - the paper's language
 * @returns a table
 */
export function chronicleTable(
  chronicle: readonly ChronicleItem[],
  language: Language,
): PaperBlock {
  const say = sayIn(language);
  const rows = chronicle.map(({ days, title, level, source }) => [
    days.from === days.to ? days.from : `${days.from}\n${days.to}`,
    title,
    valueText(level, language),
    // A session is named by its title already.
    source.id === title
      ? sourceWords[source.kind][language]
      : `${sourceWords[source.kind][language]} ${source.id}`,
  ]);
  const columns = [{ share: 3 }, { share: 8 }, { share: 2 }, { share: 4 }];
  const header = [
    [say("日期", "Day"), say("事项", "What"), say("级别", "Level"), say("来源", "Source")],
  ];
  return tableOrNothing({ kind: "table", columns, header, rows }, language);
}
