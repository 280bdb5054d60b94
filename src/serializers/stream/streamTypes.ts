import type { SourceIssue } from "../../model/issue";

/**
 * Where the bytes of a large file come from: anything that gives them piece by piece.
 *
 * Node's `createReadStream(path)` is one as it is. A browser's `file.stream()` is one where the
 * browser iterates streams; where it does not, see docs/large-files.md for the one line that helps.
 */
export type ByteSource = AsyncIterable<Uint8Array> | Uint8Array;

/** Says whether to go on; an `AbortSignal` is one. */
export interface CancelSignal {
  /** Whether somebody asked to stop. */
  readonly aborted: boolean;
}

/** How far a reading has come. */
export interface StreamProgress {
  /** Bytes read so far; of a workbook, bytes of its sheets once unpacked. */
  readonly bytesRead: number;
  /** Bytes there are, or `null` where nobody knows. */
  readonly bytesTotal: number | null;
  /** Rows or lines given so far. */
  readonly rows: number;
}

/** What every streaming reader can be told. */
export interface StreamOptions {
  /** File name that every issue will name. */
  readonly file: string;
  /** How large the file is, where the caller knows and the bytes come in pieces. */
  readonly bytesTotal?: number;
  /** Called with every batch. */
  readonly onProgress?: (progress: StreamProgress) => void;
  /** Asked before every batch; once it says `aborted` nothing more is read. */
  readonly signal?: CancelSignal;
}

/** How a reading ended: with the whole file read, or before that. */
export type StreamEnd = "complete" | "partial";

/** Some rows of a file that is still being read. */
export interface StreamBatch<Item> {
  /** Rows or lines, whole ones only. */
  readonly items: readonly Item[];
  /** What there is to say of this part of the file, and why the reading stopped early. */
  readonly issues: readonly SourceIssue[];
  /** How far the reading has come. */
  readonly progress: StreamProgress;
  /** `null` while more is to come; `"partial"` where the reading stopped before the end. */
  readonly end: StreamEnd | null;
}
