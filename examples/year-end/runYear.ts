import {
  assess,
  compilePolicy,
  documentIssueMessage,
  mergedEvents,
  parsePlainDate,
  periodOf,
  policyRefusal,
  rollUp,
  score,
  select,
  tally,
} from "deputy-archive";
import { readIntake, readPolicy } from "deputy-archive/schemas";
import type { YearResults } from "deputy-archive/tables";
import { RunFailure } from "./failure";
import { type RunOptions, readOptions } from "./options";
import { printYear } from "./print";
import { progress } from "./progress";
import { readDocument } from "./readDocuments";
import { registerFiles } from "./readFiles";
import { readYear } from "./readYear";
import { refuseForeignFolder, writeYear } from "./writeYear";

/** Reads, scores, assesses, selects, rolls up and writes one year. */
async function run(options: RunOptions): Promise<void> {
  refuseForeignFolder(options.out);
  const policy = readDocument(options.policy, readPolicy, options.language);
  const intake = readDocument(options.intake, readIntake, options.language);
  const period = periodOf(policy, options.year);
  const refusal = policyRefusal(policy, period);
  const asOf = parsePlainDate(options.asOf);
  if (asOf === null)
    throw new RunFailure("--as-of 应写成 YYYY-MM-DD · write --as-of as YYYY-MM-DD");
  if (refusal !== null)
    throw new RunFailure(
      documentIssueMessage({ ...refusal, params: { ...refusal.params } }, options.language),
    );
  const step = progress(registerFiles(options.input).length + 6, process.stderr);
  const read = await readYear(options, policy, intake, step);
  const plan = compilePolicy(policy);
  const results = read.archives.map((archive) => {
    const sorted = tally(plan, archive, { period, asOf });
    return {
      archive,
      scorecard: score(sorted),
      assessment: assess(sorted, read.sessions),
      merged: mergedEvents(sorted),
    };
  });
  const assessments = results.map(({ assessment }) => assessment);
  const selections = select(plan, assessments);
  const year: YearResults = {
    policy,
    period,
    table: rollUp(plan, assessments),
    results,
    selections,
  };
  step(options.language === "zh" ? "计分" : "scored");
  await writeYear(options, year, read);
  step(options.out);
  printYear(options, year, read);
}

/**
 * Runs the year from command-line words.
 *
 * @returns the exit code: 1 for a run that could not be done, which is said in one message, else 0
 */
export async function runYear(args: readonly string[]): Promise<0 | 1> {
  const options = readOptions(args);
  if (typeof options === "string") {
    console.error(options);
    return 1;
  }
  try {
    await run(options);
    return 0;
  } catch (error) {
    const known = error instanceof RunFailure || (error instanceof Error && "code" in error);
    const said = error instanceof Error ? error.message : String(error);
    console.error(known ? said : `意外错误，请报告 · unexpected error, please report it: ${said}`);
    return 1;
  }
}
