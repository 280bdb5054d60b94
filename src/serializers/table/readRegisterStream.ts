import type { RowCounts, SourceIssue } from "../../model/issue";
import type { Mandate } from "../../model/mandate";
import type { Policy } from "../../model/policy/policy";
import type { SheetBatch } from "../sheet/sheetBatch";
import type { StreamBatch } from "../stream/streamTypes";
import type { IntakeRules } from "./intake";
import { locateTable } from "./locateTable";
import { readRows } from "./readRows";
import { type RegisteredEntry, registerKind } from "./registerTable";
import { byCertificate } from "./roster";
import { type SheetWindow, type WindowCutter, windowCutter } from "./sheetWindows";

/** Entries of a part of a register, and what became of all rows read so far. */
export interface RegisterBatch extends StreamBatch<RegisteredEntry> {
  /** Rows read so far: read = accepted + repaired + rejected + skipped. */
  readonly counts: RowCounts;
}

type Counts = { -readonly [Key in keyof RowCounts]: number };

function ownRow(row: number, { headerRow, offset }: SheetWindow): number {
  return row > headerRow ? row + offset : row;
}

/** Issues of a window, at the rows they are about; those about the header only once. */
function ownIssues(issues: readonly SourceIssue[], window: SheetWindow): readonly SourceIssue[] {
  return issues.flatMap((issue) => {
    const { row } = issue;
    if (row === null || row <= window.headerRow) return window.isFirst ? issue : [];
    return { ...issue, row: ownRow(row, window) };
  });
}

function ownEntry({ certificate, entry }: RegisteredEntry, window: SheetWindow): RegisteredEntry {
  const { source } = entry;
  if (source === null) return { certificate, entry };
  return {
    certificate,
    entry: { ...entry, source: { ...source, row: ownRow(source.row, window) } },
  };
}

/**
 * Reads a duty register of one file as its rows arrive: the entries, issues and counts of
 * `readRegister` on the whole file.
 *
 * Besides the batch at hand only what makes two rows the same row is kept in memory, about half a
 * kilobyte an entry. A register that broke off is `"partial"`, and so are its counts.
 *
 * @param batches - rows of one file, from `streamCsv` or `streamXlsx`
 * @param mandates - mandates of the roster
 * @param policy - the measure, for its kinds of duty
 * @param intake - shape of certificates, term, headings
 * @returns batches of entries; progress is that of the rows
 * @example
 * ```ts no-run
 * import { type IntakeRules, type Mandate, type Policy, readRegisterStream } from "deputy-archive";
 * import { type ByteSource, streamCsv } from "deputy-archive/csv";
 * declare const bytes: ByteSource;
 * declare const mandates: readonly Mandate[];
 * declare const policy: Policy;
 * declare const intake: IntakeRules;
 * const rows = streamCsv(bytes, { file: "登记.csv" });
 * for await (const { items, counts, end } of readRegisterStream(rows, mandates, policy, intake)) {
 *   console.log(items.length, counts.accepted, end);
 * }
 * ```
 */
export async function* readRegisterStream(
  batches: AsyncIterable<SheetBatch>,
  mandates: readonly Mandate[],
  policy: Policy,
  intake: IntakeRules,
): AsyncGenerator<RegisterBatch, void, undefined> {
  const kind = registerKind(byCertificate(mandates), policy, intake);
  const seen = new Set<string>();
  const counts: Counts = { read: 0, accepted: 0, repaired: 0, rejected: 0, skipped: 0 };
  const cutters: WindowCutter[] = [];
  const refused = new Set<WindowCutter>();
  let sheetIndex = -1;

  const readWindow = (window: SheetWindow | null | undefined) => {
    if (window == null) return { items: [], issues: [] };
    const { value, issues, counts: found } = readRows(kind, [window.sheet], intake.headings, seen);
    for (const { read, accepted, repaired, rejected, skipped } of found) {
      counts.read += read;
      counts.accepted += accepted;
      counts.repaired += repaired;
      counts.rejected += rejected;
      counts.skipped += skipped;
    }
    const items = value.map((entry) => ownEntry(entry, window));
    return { items, issues: ownIssues(issues, window) };
  };
  /** What only the whole file shows: sheets, or all of it, without a header. */
  const headlessIssues = (): readonly SourceIssue[] => {
    const read = cutters.filter((cutter) => !refused.has(cutter));
    const sheets = read.flatMap((cutter) => cutter.headless() ?? cutter.head() ?? []);
    const names = new Set(cutters.flatMap((cutter) => cutter.head()?.sheet ?? []));
    const { issues } = readRows(kind, sheets, intake.headings, seen);
    return issues.filter(
      ({ effect, row, sheet }) => effect === "refused" && row === null && !names.has(sheet ?? ""),
    );
  };

  for await (const batch of batches) {
    const rest = batch.sheetIndex === sheetIndex ? null : cutters[cutters.length - 1]?.end();
    const former = readWindow(rest);
    if (batch.sheetIndex !== sheetIndex) {
      cutters.push(
        windowCutter(
          batch,
          (sheet) => locateTable(sheet, kind, intake.headings)?.headerIndex ?? null,
        ),
      );
    }
    sheetIndex = batch.sheetIndex;
    const cutter = cutters[cutters.length - 1];
    if (cutter && batch.issues.some(({ effect }) => effect === "refused")) refused.add(cutter);
    const own = readWindow(cutter?.take(batch.items));
    const last = readWindow(batch.end === null ? null : cutter?.end());
    yield {
      items: [...former.items, ...own.items, ...last.items],
      issues: [
        ...batch.issues,
        ...former.issues,
        ...own.issues,
        ...last.issues,
        ...(batch.end === null ? [] : headlessIssues()),
      ],
      progress: batch.progress,
      end: batch.end,
      counts: { ...counts },
    };
  }
}
