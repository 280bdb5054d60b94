import {
  assess,
  buildArchives,
  compilePolicy,
  periodOf,
  readRegister,
  readRoster,
  rollUp,
  score,
  select,
  tally,
} from "deputy-archive";
import { readIntake, readPolicy } from "deputy-archive/schemas";
import { statisticsWorkbook } from "deputy-archive/tables";
import { readXlsx, writeXlsx } from "deputy-archive/xlsx";

/** Two documents of a place, as JSON. */
export interface PlaceDocuments {
  readonly policy: unknown;
  readonly intake: unknown;
}

/** What an app made of a roster and a register. */
export interface ScoredFiles {
  readonly deputies: number;
  readonly entries: number;
  readonly issues: number;
  readonly workbook: Uint8Array;
}

/** Reads a roster and a register, scores the year and writes the table: what an app would do. */
export async function scoreFiles(
  documents: PlaceDocuments,
  roster: Uint8Array,
  register: Uint8Array,
): Promise<ScoredFiles> {
  const { value: policy } = readPolicy(documents.policy);
  const { value: intake } = readIntake(documents.intake);
  if (policy === null || intake === null) throw new Error("the measure is not readable");
  const names = readRoster(
    (await readXlsx(roster, { file: "代表名册.xlsx" })).value,
    policy,
    intake,
  );
  const mandates = names.value.map(({ mandate }) => mandate);
  const sheets = await readXlsx(register, { file: "平城区.xlsx" });
  const entries = readRegister(sheets.value, mandates, policy, intake);
  const archives = buildArchives({
    roster: names.value,
    entries: entries.value,
    suggestions: [],
    reports: [],
  });
  const plan = compilePolicy(policy);
  const options = { period: periodOf(policy, 2026), asOf: "2026-12-10" } as const;
  const results = archives.map((archive) => {
    const sorted = tally(plan, archive, options);
    return { archive, scorecard: score(sorted), assessment: assess(sorted), merged: [] };
  });
  const assessments = results.map(({ assessment }) => assessment);
  const selections = select(plan, assessments);
  const table = rollUp(plan, assessments);
  const year = { policy, period: options.period, table, results, selections };
  const layout = statisticsWorkbook(year, { language: "zh", audience: "internal" });
  return {
    deputies: archives.length,
    entries: entries.value.length,
    issues: names.issues.length + entries.issues.length,
    workbook: await writeXlsx(layout),
  };
}
