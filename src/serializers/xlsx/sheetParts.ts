import type { SourceIssue } from "../../model/issue";
import { refusal } from "../sheet/refusal";
import { readZipDirectory, withEntries, type ZipDirectory, type ZipEntry } from "./zipDirectory";

/** Parts of a workbook that hold no cell: pictures, drawings, pivots, comments, properties. */
const otherParts =
  /(^|\/)(media|drawings|charts|chartsheets|embeddings|externalLinks|pivot\w+|slicer\w*|timeline\w*|tables|comments\w*|threadedComments|persons|printerSettings|customXml|ctrlProps|docProps|theme|richData)\/|worksheets\/_rels\/|(^|\/)(cellimages|comments\d*|metadata|calcChain|vbaProject)\.\w+$/i;

const isWorksheet = /(^|\/)worksheets\/[^/]+$/i;

/** What share of the limit the parts beside the sheets may have. */
const othersShare = 8;

/** What the parts of a workbook may take once unpacked. */
export interface PartLimits {
  readonly sheets: number;
  /** Everything else, which becomes a tree, 50 times as big. */
  readonly others: number;
}

/** The parts of a workbook that matter for its cells, or the reason to refuse it. */
export function sheetEntries(
  bytes: Uint8Array,
  file: string,
  limits: PartLimits,
): ZipDirectory | SourceIssue {
  const directory = readZipDirectory(bytes);
  if (directory === null) return refusal("not-a-workbook", { file, value: "xlsx" });
  const entries = directory.entries.filter((entry) => !otherParts.test(entry.name));
  if (entries.some((entry) => entry.isEncrypted))
    return refusal("password-protected", { file, value: "xlsx" });
  const sizeOf = (some: readonly ZipEntry[]) => some.reduce((sum, { size }) => sum + size, 0);
  const size = sizeOf(entries);
  const others = sizeOf(entries.filter(({ name }) => !isWorksheet.test(name)));
  if (size > limits.sheets || others > limits.others) {
    return refusal("too-large", { file, value: `${size} bytes` });
  }
  if (entries.some(({ isHollow }) => isHollow)) {
    return refusal("not-a-workbook", { file, value: "xlsx" });
  }
  return { entries, start: directory.start };
}

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
  const found = sheetEntries(bytes, file, { sheets: maxBytes, others: maxBytes / othersShare });
  return "code" in found ? found : withEntries(bytes, found.start, found.entries);
}
