import { formatPoints, formatPointsFixed } from "deputy-archive";
import { candidateReason, type YearResults } from "deputy-archive/tables";
import type { RunOptions } from "./options";
import type { ReadYear } from "./readYear";

function widthOf(text: string): number {
  return [...text].reduce(
    (width, character) => width + (character.charCodeAt(0) > 0xff ? 2 : 1),
    0,
  );
}

function column(text: string, width: number): string {
  return text + " ".repeat(Math.max(1, width - widthOf(text)));
}

function tableLines({ table }: YearResults, { language }: RunOptions): readonly string[] {
  const firstDecimal = table.columns.findIndex(({ decimals }) => decimals > 0);
  const shown = table.columns.slice(0, firstDecimal === -1 ? 10 : firstDecimal + 2);
  const widths = shown.map(({ name }) => Math.max(9, widthOf(name[language])) + 2);
  const line = (name: string, texts: readonly string[]) =>
    column(name, 10) + texts.map((text, index) => column(text, widths[index] ?? 0)).join("");
  const rows = [...table.rows, table.total].map(({ partition, cells }) =>
    line(
      partition ?? (language === "zh" ? "全市" : "city"),
      shown.map(({ id, decimals }) => {
        const value = cells[id] ?? null;
        return value === null ? "—" : formatPointsFixed(value, decimals);
      }),
    ),
  );
  return [
    line(
      "",
      shown.map(({ name }) => name[language]),
    ),
    ...rows,
  ];
}

function candidateLines({ selections, policy }: YearResults, { language }: RunOptions) {
  const words = { selected: ["人选", "proposed"], undecided: ["待定", "undecided"] } as const;
  return selections.flatMap((selection) => {
    const { partition, quota, graded, candidates } = selection;
    const head =
      language === "zh"
        ? `\n${partition}：评定${graded}人，名额${quota}，候选${candidates.length}人`
        : `\n${partition}: ${graded} graded, quota ${quota}, ${candidates.length} candidates`;
    const lines = candidates.flatMap((candidate) => {
      if (candidate.outcome === "beyond-quota") return [];
      const { mandate, total, outcome } = candidate;
      const word = words[outcome][language === "zh" ? 0 : 1];
      const reason = candidateReason(candidate, selection, policy, language);
      const name = column(mandate.name, 18);
      return `  ${column(word, 10)}${mandate.certificate}  ${name}${column(formatPoints(total, policy.scale), 8)}${reason}`;
    });
    return [head, ...lines];
  });
}

/** Prints a short table by delegation, the candidates, the alerts, and how many issues there are. */
export function printYear(options: RunOptions, year: YearResults, read: ReadYear): void {
  const say = (zh: string, en: string) => (options.language === "zh" ? zh : en);
  const mark = year.policy.illustrative
    ? say("【示例分值，不是现行规定】", "[illustrative points, not rules in force]")
    : "";
  const alerts = year.results.flatMap(({ assessment }) =>
    assessment.alerts.map(
      ({ basis, text, count }) =>
        `  ${assessment.mandate.certificate} ${assessment.mandate.name} ${basis} ×${count} ${text[options.language]}`,
    ),
  );
  const settle = read.issues.filter(
    ({ effect }) => effect === "rejected" || effect === "refused" || effect === "voided",
  );
  const lines = [
    `${year.policy.title[options.language]} ${mark}`,
    `${year.period.from} — ${year.period.to}`,
    "",
    ...tableLines(year, options),
    ...candidateLines(year, options),
    "",
    say("提示（只列事实，不作决定）", "Facts to look into (nothing is decided)"),
    ...alerts,
    "",
    say(
      `问题 ${read.issues.length} 条，其中 ${settle.length} 条需要处理；详见 ${options.out}/问题清单.xlsx`,
      `${read.issues.length} issues, ${settle.length} of them to be settled; see ${options.out}/问题清单.xlsx`,
    ),
  ];
  console.log(lines.join("\n"));
}
