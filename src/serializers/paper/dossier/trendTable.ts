import type { DossierTrend } from "../../../model/dossier/dossier";
import type { Language } from "../../../model/localizedText";
import type { Policy } from "../../../model/policy/policy";
import { sayIn } from "../../layouts/tableWords";
import { tableOrNothing } from "../nothingWritten";
import type { PaperBlock } from "../paperDocument";

/** Measures by which names of grades are found. */
export type MeasureNames = readonly Pick<Policy, "id" | "title" | "assessment">[];

/**
 * The years side by side; totals are compared only where one measure scored both.
 *
 * @param trend - the years
 * @param measures - measures that name the grades; the ids stand where a measure is not among them
 * @param language - the paper's language
 * @returns a table
 */
export function trendTable(
  trend: DossierTrend,
  measures: MeasureNames,
  language: Language,
): PaperBlock {
  const say = sayIn(language);
  const rows = trend.map(({ to, policy, total, standing, rank, change }) => {
    const measure = measures.find(({ id }) => id === policy);
    const { grades = [], standings = [] } = measure?.assessment ?? {};
    const found = [...grades, ...standings].find(({ id }) => id === standing);
    return [
      to,
      measure?.title[language] ?? policy,
      total,
      change === null ? "—" : change.startsWith("-") ? change : `+${change}`,
      found?.name[language] ?? standing,
      rank === null ? say("不排名", "not ranked") : `${rank}`,
    ];
  });
  const columns = [
    { share: 15 },
    { share: 35 },
    { share: 11, align: "right" },
    { share: 13, align: "right" },
    { share: 14 },
    { share: 12 },
  ] as const;
  const header = [
    [
      say("年度截止", "Year to"),
      say("办法", "Measure"),
      say("总分", "Total"),
      say("比上年", "Change"),
      say("等次", "Grade"),
      say("名次", "Place"),
    ],
  ];
  return tableOrNothing({ kind: "table", columns, header, rows }, language);
}
