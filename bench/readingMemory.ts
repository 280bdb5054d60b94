import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What a reading in a process of its own took. */
export interface StreamedReading {
  readonly rows: number;
  readonly seconds: number;
  /** The most memory the process had, in MiB, before the reading and with it. */
  readonly before: number;
  readonly peak: number;
}

const script = fileURLToPath(new URL("streamFile.ts", import.meta.url));

/** Streams a made-up file of so many rows in a process of its own, and tells its memory. */
export function streamedReading(kind: "csv" | "xlsx" | "ndjson", rows: number): StreamedReading {
  const out = execFileSync(process.execPath, ["--import", "tsx", script, kind, String(rows)]);
  return JSON.parse(out.toString());
}
