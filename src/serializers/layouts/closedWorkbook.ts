import type { Language } from "../../model/localizedText";
import type { WorkbookLayout } from "../sheet/workbookLayout";
import { sayIn } from "./tableWords";

/**
 * The public form of a table nothing of which is for the public: one line says so.
 *
 * @param title - the table's title
 * @param language - language of the line
 * @returns a workbook of one sheet without a table
 */
export function closedWorkbook(title: string, language: Language): WorkbookLayout {
  const say = sayIn(language);
  const line = say(
    "本表只供保管档案的机关使用，不对外公开。",
    "This table is for the organs that keep the archives and is not public.",
  );
  return {
    title,
    language,
    sheets: [
      { name: title, titles: [title], columns: [{ width: 80 }], header: [], rows: [[line]] },
    ],
  };
}
