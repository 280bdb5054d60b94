import {
  type Archive,
  compilePolicy,
  type Plan,
  type Policy,
  periodOf,
  score,
  type TallyOptions,
  tally,
  totalOf,
  totals,
} from "deputy-archive";
import document from "../policies/datong-2026-illustrative/policy.json" with { type: "json" };
import { generateArchives } from "./generateArchives";
import { handWrittenTotal } from "./handWritten";
import { historyTimes } from "./histories";
import { oneDutyArchive } from "./oneDuty";
import { readingRatios, streamedReadings } from "./reading";
import { mediansOf, secondsOf } from "./timing";

const lastDay = "2026-12-05";

function reportTable(rows: readonly (readonly string[])[]): void {
  for (const row of rows) {
    console.log(
      row.map((cell, column) => (column === 0 ? cell.padEnd(34) : cell.padStart(16))).join(""),
    );
  }
}

function checkTotals(plan: Plan, archives: readonly Archive[], options: TallyOptions): void {
  for (const archive of archives) {
    const byHand = handWrittenTotal(archive, options.period, lastDay);
    const records = tally(plan, archive, options);
    const card = score(records);
    if (totalOf(totals(records)) !== byHand || card.total !== byHand) {
      throw new Error(`${archive.mandate.certificate}: ${card.total}, by hand ${byHand}`);
    }
  }
}

function compareSpeed(plan: Plan, archives: readonly Archive[], options: TallyOptions): void {
  const entries = archives.reduce((sum, archive) => sum + archive.entries.length, 0);
  const sumOf = (total: (archive: Archive) => number) => () => {
    let sum = 0;
    for (const archive of archives) sum += total(archive);
    return sum;
  };
  const medians = mediansOf({
    "hand-written loop": sumOf((archive) => handWrittenTotal(archive, options.period, lastDay)),
    "tally + totals (no trace)": sumOf((archive) => totalOf(totals(tally(plan, archive, options)))),
    "tally + score (trace)": sumOf((archive) => score(tally(plan, archive, options)).total),
  });
  const byHand = medians.get("hand-written loop") ?? 0;
  console.log(`\n${entries} entries of ${archives.length} deputies`);
  reportTable([
    ["", "entries/s", "of hand-written"],
    ...[...medians].map(([name, seconds]) => [
      name,
      `${(entries / seconds / 1e6).toFixed(2)} M`,
      `${(byHand / seconds).toFixed(2)}×`,
    ]),
  ]);
}

function timeOneDuty(plan: Plan, options: TallyOptions): void {
  console.log("\n100000 entries of one deputy and one duty, scored with the trace");
  reportTable(
    ["publicity", "reception", "commendation"].flatMap((duty) =>
      [true, false].map((numbered) => {
        const archive = oneDutyArchive(options.period, duty, 100_000, numbered);
        const seconds = secondsOf(() => score(tally(plan, archive, options)));
        return [`${duty}, ${numbered ? "numbered" : "day and place"}`, `${seconds.toFixed(2)} s`];
      }),
    ),
  );
}

function timeHistories(): void {
  for (const events of [1000, 10_000]) {
    console.log(`\nThe history of one archive, ${events} events`);
    reportTable([...historyTimes(events)].map(([name, each]) => [name, `${each.toFixed(1)} ms`]));
  }
}

async function timeReading(): Promise<void> {
  console.log("\nReading 20000 rows or entries: seconds of the bare library, ours, times as long");
  reportTable(
    (await readingRatios(options.period, 20_000)).map(({ name, bare, ours }) => [
      name,
      `${bare.toFixed(3)} s`,
      `${ours.toFixed(3)} s`,
      `${(ours / bare).toFixed(2)}×`,
    ]),
  );
  console.log("\nStreaming a file of 1000000 rows of eight columns, in a process of its own");
  reportTable([
    ["", "rows", "seconds", "MiB before", "MiB at most"],
    ...[...streamedReadings(1_000_000)].map(([name, { rows, seconds, before, peak }]) => [
      name,
      String(rows),
      seconds.toFixed(1),
      before.toFixed(0),
      peak.toFixed(0),
    ]),
  ]);
}

// The type of a JSON import is wider than a policy's; the tests read this file with `readPolicy`.
const policy = document as unknown as Policy;
const plan = compilePolicy(policy);
const options: TallyOptions = { period: periodOf(policy, 2026), asOf: "2026-12-31" };

console.log(
  `Node ${process.version}${globalThis.gc ? "" : ", garbage not collected between runs"}`,
);
for (const entries of [100_000, 1_000_000]) {
  const archives = generateArchives(options.period, entries, 20_261_123);
  checkTotals(plan, archives, options);
  compareSpeed(plan, archives, options);
}
timeOneDuty(plan, options);
timeHistories();
await timeReading();
