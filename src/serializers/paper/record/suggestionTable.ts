import type { Language } from "../../../model/localizedText";
import type { Suggestion } from "../../../model/suggestion";
import { valueWords } from "../../../rules/diff/valueWords";
import { redact } from "../../../rules/privacy/redact";
import { sayIn } from "../../layouts/tableWords";
import { tableOrNothing } from "../nothingWritten";
import type { PaperBlock } from "../paperDocument";
import type { RecordSpeaker } from "../recordText";
import { publicOrder } from "./publicOrder";

/** A fixed value in words; empty where there is none. */
export function valueText(value: string | null | undefined, language: Language): string {
  if (value === null || value === undefined) return "";
  return valueWords[value]?.[language] ?? value;
}

/**
 * Suggestions of an archive, as far as the reader may see them.
 *
 * @param speaker - language and reader
 * @param suggestions - the suggestions, in order
 * @returns a table; for the public day, part and result only
 */
export function suggestionTable(
  { language, audience }: RecordSpeaker,
  suggestions: readonly Suggestion[],
): PaperBlock {
  const say = sayIn(language);
  const isPublic = audience === "public";
  const rows = suggestions.map((suggestion) => {
    const seen = redact("suggestion", suggestion, audience);
    const marks = (seen.marks ?? []).map((mark) => valueText(mark, language));
    const result = [valueText(seen.outcome, language), ...marks].filter((text) => text !== "");
    const ends = [valueText(seen.role, language), result.join(say("；", "; "))];
    const day = seen.occurredOn ?? "";
    if (isPublic) return [day, ...ends];
    return [seen.id ?? "", day, seen.title ?? "", ...ends];
  });
  const [day, role, result] = [
    say("提出日期", "Day"),
    say("角色", "Part"),
    say("办理结果", "Result"),
  ];
  const table = isPublic
    ? { columns: [{ share: 2 }, { share: 2 }, { share: 5 }], header: [[day, role, result]] }
    : {
        columns: [{ share: 18 }, { share: 15 }, { share: 32 }, { share: 12 }, { share: 23 }],
        header: [[say("编号", "Number"), day, say("标题", "Title"), role, result]],
      };
  const ordered = isPublic ? publicOrder(rows) : rows;
  return tableOrNothing({ kind: "table", ...table, rows: ordered }, language);
}
