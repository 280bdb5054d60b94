import type { SourceIssue } from "../../model/issue";
import { refusal } from "../sheet/refusal";
import { readZipDirectory, withEntries } from "./zipDirectory";

/** Parts of a workbook that hold no cell: pictures, drawings, pivots, comments, properties. */
const otherParts =
  /(^|\/)(media|drawings|charts|chartsheets|embeddings|externalLinks|pivot\w+|slicer\w*|timeline\w*|tables|comments\w*|threadedComments|persons|printerSettings|customXml|ctrlProps|docProps|theme|richData)\/|worksheets\/_rels\/|(^|\/)(cellimages|comments\d*|metadata|calcChain|vbaProject)\.\w+$/i;

const isWorksheet = /(^|\/)worksheets\/[^/]+$/i;

/** What share of the limit the parts beside the sheets may have; they become trees, 50 times as big. */
const othersShare = 8;

/**
 * Gives the workbook without the parts that hold no cell, or the reason to refuse it.
 *
 * Pictures and charts can be huge or damaged without a cell being touched, and sizes are known
 * before anything is unpacked.
 */
export function sheetParts(
  bytes: Uint8Array,
  file: string,
  maxBytes: number,
): Uint8Array | SourceIssue {
  const directory = readZipDirectory(bytes);
  if (directory === null) return refusal("not-a-workbook", { file, value: "xlsx" });
  const entries = directory.entries.filter((entry) => !otherParts.test(entry.name));
  if (entries.some((entry) => entry.isEncrypted))
    return refusal("password-protected", { file, value: "xlsx" });
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  const others = entries.reduce(
    (sum, entry) => sum + (isWorksheet.test(entry.name) ? 0 : entry.size),
    0,
  );
  if (size > maxBytes || others > maxBytes / othersShare) {
    return refusal("too-large", { file, value: `${size} bytes` });
  }
  return withEntries(bytes, directory.start, entries);
}
