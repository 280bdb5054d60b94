import { readdirSync, readFileSync } from "node:fs";
import {
  assess,
  buildArchives,
  compilePolicy,
  mergedEvents,
  periodOf,
  readRegister,
  readReports,
  readRoster,
  readSessions,
  readSuggestions,
  rollUp,
  type Sheet,
  score,
  select,
  tally,
} from "deputy-archive";
import { readCsv } from "deputy-archive/csv";
import { readIntake, readPolicy } from "deputy-archive/schemas";
import { readXlsx } from "deputy-archive/xlsx";

const input = new URL("../../examples/year-end/input/", import.meta.url);
const policies = new URL("../../policies/datong-2026-illustrative/", import.meta.url);

function document(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, policies), "utf8"));
}

async function sheetsOf(file: string): Promise<readonly Sheet[]> {
  const bytes = new Uint8Array(readFileSync(new URL(encodeURI(file), input)));
  const read = file.endsWith(".csv") ? readCsv(bytes, { file }) : await readXlsx(bytes, { file });
  if (read.issues.length > 0) throw new Error(`${file}: ${JSON.stringify(read.issues)}`);
  return read.value;
}

/** Reads and scores the whole synthetic year, as the example does. */
export async function readDatong() {
  const { value: policy } = readPolicy(document("policy.json"));
  const { value: intake } = readIntake(document("intake.json"));
  if (policy === null || intake === null) throw new Error("the shipped policy has issues");
  const roster = readRoster(await sheetsOf("代表名册.xlsx"), policy, intake);
  const mandates = roster.value.map(({ mandate }) => mandate);
  const sessions = readSessions(await sheetsOf("会议.csv"), intake);
  const files = readdirSync(new URL(encodeURI("登记/"), input)).map((name) => `登记/${name}`);
  const sheets = await Promise.all(files.map(sheetsOf));
  const registers = sheets.map((own) => readRegister(own, mandates, policy, intake));
  const ledger = readSuggestions(await sheetsOf("建议台账.xlsx"), mandates, intake);
  const reports = readReports(await sheetsOf("述职测评.csv"), mandates, intake);
  const archives = buildArchives({
    roster: roster.value,
    entries: registers.flatMap(({ value }) => value),
    suggestions: ledger.value,
    reports: reports.value,
  });
  const plan = compilePolicy(policy);
  const options = { period: periodOf(policy, 2026), asOf: "2026-12-10" } as const;
  const deputies = archives.map((archive) => {
    const sorted = tally(plan, archive, options);
    return {
      archive,
      tally: sorted,
      scorecard: score(sorted),
      assessment: assess(sorted, sessions.value),
      merged: mergedEvents(sorted),
    };
  });
  const assessments = deputies.map(({ assessment }) => assessment);
  return {
    policy,
    readings: [roster, ...registers, ledger, reports],
    deputies,
    selections: select(plan, assessments),
    table: rollUp(plan, assessments),
  };
}

/** The year as read and scored. */
export type Datong = Awaited<ReturnType<typeof readDatong>>;
