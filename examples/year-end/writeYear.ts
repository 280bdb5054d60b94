import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { issueMessage } from "deputy-archive";
import { writeArchives, writeScorecards } from "deputy-archive/bundle";
import { resultNotice } from "deputy-archive/html";
import {
  candidateWorkbook,
  issueWorkbook,
  statisticsWorkbook,
  type YearResults,
} from "deputy-archive/tables";
import { writeXlsx } from "deputy-archive/xlsx";
import { RunFailure } from "./failure";
import type { RunOptions } from "./options";
import type { ReadYear } from "./readYear";

function noticeOf(year: YearResults, index: number, language: RunOptions["language"]): string {
  const result = year.results[index];
  if (result === undefined) throw new RangeError(`no result ${index}`);
  const { archive, scorecard, assessment } = result;
  const { certificate, delegation } = archive.mandate;
  const selection = year.selections.find(({ partition }) => partition === delegation);
  const ranked = selection?.ranking.find(({ mandate }) => mandate.certificate === certificate);
  const rank =
    ranked === undefined || selection === undefined
      ? null
      : { place: ranked.rank, graded: selection.graded };
  return resultNotice(
    { policy: year.policy, archive, scorecard, assessment, rank, language },
    { audience: "self" },
  );
}

async function writeInto(
  folder: string,
  { language }: RunOptions,
  year: YearResults,
  read: ReadYear,
): Promise<void> {
  const issues = read.issues.map((issue) => ({ ...issue, message: issueMessage(issue, language) }));
  // What is written here stays with those who keep the archives.
  const forKeepers = { language, audience: "internal" } as const;
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ["年度代表履职情况统计表.xlsx", await writeXlsx(statisticsWorkbook(year, forKeepers))],
    [
      "优秀代表建议人选.xlsx",
      await writeXlsx(candidateWorkbook(year.selections, year.policy, forKeepers)),
    ],
    ["问题清单.xlsx", await writeXlsx(issueWorkbook(read.issues, read.counts, forKeepers))],
    ["问题清单.json", `${JSON.stringify({ counts: read.counts, issues }, null, 2)}\n`],
    ["archives.ndjson", writeArchives(read.archives, { audience: "internal" })],
    [
      "scorecards.ndjson",
      writeScorecards(
        year.results.map(({ scorecard }) => scorecard),
        { audience: "internal" },
      ),
    ],
  ];
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
  const notices = join(folder, "个人履职结果通知");
  mkdirSync(notices);
  year.results.forEach(({ archive }, index) => {
    writeFileSync(
      join(notices, `${archive.mandate.certificate}.html`),
      noticeOf(year, index, language),
    );
  });
}

/** Refuses to replace anything but a former result or an empty folder. */
export function refuseForeignFolder(out: string): void {
  if (!existsSync(out)) return;
  const ours = statSync(out).isDirectory() && readdirSync(out);
  if (ours !== false && (ours.length === 0 || ours.includes("scorecards.ndjson"))) return;
  throw new RunFailure(
    `${out} 里有别的东西，不会覆盖；请用 --out 换一个文件夹。\n${out} holds something else and is left alone; name another folder with --out.`,
  );
}

/** Writes everything beside the output folder first and moves it there at the end: all or nothing. */
export async function writeYear(
  options: RunOptions,
  year: YearResults,
  read: ReadYear,
): Promise<void> {
  const { out } = options;
  refuseForeignFolder(out);
  mkdirSync(dirname(out), { recursive: true });
  const fresh = mkdtempSync(join(dirname(out), `.${basename(out)}-`));
  // A temporary folder is private; the output is not.
  chmodSync(fresh, 0o755);
  const former = `${fresh}-former`;
  try {
    await writeInto(fresh, options, year, read);
    if (existsSync(out)) renameSync(out, former);
    renameSync(fresh, out);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(former, { recursive: true, force: true });
  }
}
