import type { Language } from "../../model/localizedText";
import { sayIn } from "../layouts/tableWords";
import type { PaperBlock } from "./paperDocument";

/**
 * What stands where there is nothing to list: never an empty table.
 *
 * @param language - the paper's language
 * @returns a sentence
 */
export function nothingWritten(language: Language): PaperBlock {
  return { kind: "paragraph", text: sayIn(language)("没有。", "None."), align: "left" };
}

/**
 * A table, or a sentence where it has no rows.
 *
 * @param table - the table
 * @param language - the paper's language
 * @returns one of the two
 */
export function tableOrNothing(
  table: Extract<PaperBlock, { readonly kind: "table" }>,
  language: Language,
): PaperBlock {
  return table.rows.length === 0 ? nothingWritten(language) : table;
}
