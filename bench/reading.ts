import type { Period } from "deputy-archive";
import { readBundle, readBundleLines, writeBundle, writeBundleLines } from "deputy-archive/bundle";
import { readCsv } from "deputy-archive/csv";
import { readXlsx } from "deputy-archive/xlsx";
import { readXlsx as readRaw, writeXlsx } from "hucre/xlsx";
import Papa from "papaparse";
import { generateArchives } from "./generateArchives";
import { madeRow } from "./madeRows";
import { type StreamedReading, streamedReading } from "./readingMemory";
import { mediansOf } from "./timing";

/** How long our reader takes for what the bare library takes one second for. */
export interface ReadingRatio {
  readonly name: string;
  readonly bare: number;
  readonly ours: number;
}

async function secondsOfAsync(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return (performance.now() - start) / 1000;
}

/** Reads the same rows with the bare library and with ours, in turns. */
export async function readingRatios(
  period: Period,
  rows: number,
): Promise<readonly ReadingRatio[]> {
  const table = Array.from({ length: rows }, (_, row) => [...madeRow(row)]);
  const whole = { audience: "internal" } as const;
  const archives = { archive: generateArchives(period, rows, 20_261_123) };
  const bundle = writeBundle(archives, whole);
  const lines = [...writeBundleLines(archives, whole)].join("");
  const csv = table.map((row) => row.join(",")).join("\n");
  const bytes = new TextEncoder().encode(csv);
  const decoded = () => new TextDecoder("utf-8").decode(bytes);
  const medians = mediansOf({
    json: () => JSON.parse(bundle),
    bundle: () => readBundle(bundle, whole),
    "json lines": () => lines.split("\n").map((line) => (line === "" ? null : JSON.parse(line))),
    "bundle lines": () => readBundleLines(lines, { file: "a", ...whole }),
    papaparse: () => Papa.parse(decoded(), { delimiter: ",", newline: "\n" }),
    csv: () => readCsv(bytes, { file: "a" }),
  });
  const workbook = await writeXlsx({ sheets: [{ name: "登记", rows: table }] });
  const both: { bare: number; ours: number }[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    both.push({
      bare: await secondsOfAsync(() => readRaw(workbook)),
      ours: await secondsOfAsync(() => readXlsx(workbook, { file: "a" })),
    });
  }
  both.sort((first, second) => first.ours / first.bare - second.ours / second.bare);
  const of = (name: Parameters<typeof medians.get>[0]) => medians.get(name) ?? 0;
  return [
    { name: "bundle, JSON.parse", bare: of("json"), ours: of("bundle") },
    { name: "bundle lines, JSON.parse", bare: of("json lines"), ours: of("bundle lines") },
    { name: "csv, papaparse", bare: of("papaparse"), ours: of("csv") },
    { name: "xlsx, hucre", bare: both[1]?.bare ?? 0, ours: both[1]?.ours ?? 0 },
  ];
}

/** Streams files of so many rows, each in a process of its own. */
export function streamedReadings(rows: number): ReadonlyMap<string, StreamedReading> {
  return new Map(
    (["ndjson", "csv", "xlsx"] as const).map((kind) => [kind, streamedReading(kind, rows)]),
  );
}
