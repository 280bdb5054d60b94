import type { Ballot, DutyReport } from "../../../model/dutyReport";
import type { Language } from "../../../model/localizedText";
import type { Redacted } from "../../../model/privacy/classification";
import { valueWords } from "../../../rules/diff/valueWords";
import { sayIn } from "../../layouts/tableWords";
import { tableOrNothing } from "../nothingWritten";
import type { PaperBlock } from "../paperDocument";

/** A duty report as its reader may see it. */
export type SeenReport = Pick<Redacted<DutyReport>, "occurredOn" | "form" | "ballot">;

const ballotColumns = [
  ["issued", "发出", "Issued", 9],
  ["returned", "收回", "Returned", 11],
  ["satisfied", "满意", "Satisfied", 11],
  ["basicallySatisfied", "基本满意", "Basically", 12],
  ["dissatisfied", "不满意", "Dissatisfied", 14],
  ["abstained", "弃权", "Abstained", 12],
  ["spoiled", "废票", "Spoiled", 9],
] as const;

function ballotCells(ballot: Partial<Ballot> | null | undefined): readonly string[] {
  return ballotColumns.map(([field]) => `${ballot?.[field] ?? ""}`);
}

/**
 * Duty reports with their ballots as counted (述职、评议).
 *
 * @param reports - the reports, redacted for the reader
 * @param language - the paper's language
 * @param withBallots - whether the reader may see ballots; else there is no column of them
 * @returns a table
 */
export function reportTable(
  reports: readonly SeenReport[],
  language: Language,
  withBallots: boolean,
): PaperBlock {
  const say = sayIn(language);
  const ballots = withBallots ? ballotColumns : [];
  const table = {
    kind: "table",
    columns: [
      { share: 15 },
      { share: 8 },
      ...ballots.map(([, , , share]) => ({ share, align: "right" as const })),
    ],
    header: [
      [say("日期", "Day"), say("方式", "Form"), ...ballots.map(([, zh, en]) => say(zh, en))],
    ],
    rows: reports.map(({ occurredOn = "", form, ballot }) => [
      occurredOn,
      form === undefined ? "" : (valueWords[form]?.[language] ?? form),
      ...(withBallots ? ballotCells(ballot) : []),
    ]),
  } as const;
  return tableOrNothing(table, language);
}
