import type { SourceIssue } from "../../model/issue";
import { refusal } from "../sheet/refusal";
import type { Stopped } from "./blocksOf";
import type { ByteSource, StreamOptions, StreamProgress } from "./streamTypes";

/** Keeps count of what was given, and tells it to whoever asked. */
export interface ProgressTeller {
  /** Counts some rows more, and tells. */
  tell(bytesRead: number, rows: number): StreamProgress;
}

/** Starts counting; a source that is all there is as large as it is. */
export function progressTeller(source: ByteSource, options: StreamOptions): ProgressTeller {
  const size = source instanceof Uint8Array ? source.length : (options.bytesTotal ?? null);
  return tellerOf(size, options);
}

/** Starts counting towards a known number of bytes. */
export function tellerOf(bytesTotal: number | null, options: StreamOptions): ProgressTeller {
  let given = 0;
  return {
    tell(bytesRead, rows) {
      given += rows;
      const progress = { bytesRead, bytesTotal, rows: given };
      options.onProgress?.(progress);
      return progress;
    },
  };
}

/** The issue of a reading that stopped before the end of the file. */
export function stoppedIssue({ code, value }: Stopped, file: string): SourceIssue {
  return refusal(code, { file, value });
}
