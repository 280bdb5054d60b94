import {
  type Archive,
  buildArchives,
  type CongressSession,
  type FileCounts,
  type IntakeRules,
  issueMessage,
  type Policy,
  type RegisteredEntry,
  readRegister,
  readReports,
  readRoster,
  readSessions,
  readSuggestions,
  type Sheet,
  type SourceIssue,
  type TableReading,
} from "deputy-archive";
import { RunFailure } from "./failure";
import type { RunOptions } from "./options";
import { readTableFile, registerFiles } from "./readFiles";

/** Everything read for one year. */
export interface ReadYear {
  readonly archives: readonly Archive[];
  readonly sessions: readonly CongressSession[];
  readonly issues: readonly SourceIssue[];
  readonly counts: readonly FileCounts[];
}

/** Reads the roster, the sessions, all registers, the ledger and the reports of a year. */
export async function readYear(
  { input, language }: RunOptions,
  policy: Policy,
  intake: IntakeRules,
  step: (label: string) => void,
): Promise<ReadYear> {
  const issues: SourceIssue[] = [];
  const counts: FileCounts[] = [];
  const read = async <Value>(
    file: string,
    needed: boolean,
    reading: (sheets: readonly Sheet[]) => TableReading<Value>,
  ): Promise<readonly Value[]> => {
    const sheets = await readTableFile(input, file);
    const table = reading(sheets.value);
    const found = [...sheets.issues, ...table.issues];
    const refusals = found.filter(({ effect }) => effect === "refused");
    if (needed && refusals.length > 0 && table.value.length === 0) {
      const said = refusals.map((issue) => issueMessage(issue, language)).join("\n");
      throw new RunFailure(said);
    }
    if (needed && table.value.length === 0) {
      const first = found.find(({ effect }) => effect === "rejected");
      const why = first === undefined ? "" : `\n${issueMessage(first, language)}`;
      throw new RunFailure(
        `${file}：没有一行可用，请检查文件 · no usable row, check the file${why}`,
      );
    }
    issues.push(...found);
    counts.push(...table.counts);
    step(file);
    return table.value;
  };
  const roster = await read("代表名册.xlsx", true, (sheets) => readRoster(sheets, policy, intake));
  const mandates = roster.map(({ mandate }) => mandate);
  const sessions = await read("会议.csv", true, (sheets) => readSessions(sheets, intake));
  const registers = registerFiles(input);
  if (registers.length === 0) {
    throw new RunFailure(`${input}/登记 里没有登记表 · no registers in ${input}/登记`);
  }
  const entries: RegisteredEntry[] = [];
  for (const file of registers) {
    entries.push(
      ...(await read(file, true, (sheets) => readRegister(sheets, mandates, policy, intake))),
    );
  }
  const suggestions = await read("建议台账.xlsx", true, (sheets) =>
    readSuggestions(sheets, mandates, intake),
  );
  const reports = await read("述职测评.csv", true, (sheets) =>
    readReports(sheets, mandates, intake),
  );
  const archives = buildArchives({ roster, entries, suggestions, reports });
  return { archives, sessions, issues, counts };
}
