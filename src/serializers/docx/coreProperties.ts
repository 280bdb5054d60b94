import { escapeHtml } from "../html/safeHtml";
import type { PaperDocument } from "../paper/paperDocument";
import { printableText } from "../paper/printableText";

const languageTags = { zh: "zh-CN", en: "en" } as const;

/**
 * The properties of the file: title and language. The library's own would name an author and today.
 *
 * @param document - the paper
 * @returns the part and where it belongs
 */
export function coreProperties({ title, language }: PaperDocument): {
  readonly path: string;
  readonly data: string;
} {
  const own = escapeHtml(printableText(title));
  return {
    path: "docProps/core.xml",
    data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${own}</dc:title><dc:language>${languageTags[language]}</dc:language></cp:coreProperties>`,
  };
}
