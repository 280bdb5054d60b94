import type { WordList } from "../table/words";

/** 确认: whether a heading is used, is not, or waits for a person. */
export const confirmationWords: WordList<"used" | "refused" | "waiting"> = {
  是: "used",
  否: "refused",
  待确认: "waiting",
};

const separators = /[、；;\n]/;

/** A heading as it stands in a cell of its own; quoted where it has a sign that would part it. */
export function quoted(heading: string): string {
  return separators.test(heading) || /^“.*”$/s.test(heading) ? `“${heading}”` : heading;
}

/** The headings in a cell: one in quotes as it stands, others parted at 、, ； or a line break. */
export function headingsIn(text: string): readonly string[] {
  if (text.length > 1 && text.startsWith("“") && text.endsWith("”")) return [text.slice(1, -1)];
  return text
    .split(separators)
    .map((heading) => heading.trim())
    .filter((heading) => heading !== "");
}
