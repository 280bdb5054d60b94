import { type Ballot, ballotFault, type DutyReport } from "../../model/dutyReport";
import type { Mandate } from "../../model/mandate";
import type { Sheet } from "../sheet/sheet";
import type { IntakeRules } from "./intake";
import { readRows, type TableKind, type TableReading } from "./readRows";
import { byCertificate, checkDay, type MandatesByCertificate, readMandate } from "./roster";
import type { RowReader } from "./rowReader";
import { tableColumns } from "./tableColumns";
import { rowIssue } from "./tableRow";
import { reportFormWords } from "./words";

/** A duty report and the certificate of the deputy who gave it. */
export interface DeputyReport {
  /** Certificate of the deputy. */
  readonly certificate: string;
  /** The report. */
  readonly report: DutyReport;
}

const figures = ["发出票", "收回票", "满意", "基本满意", "不满意", "弃权", "废票"] as const;

/** A ballot, or `null` where all seven figures are empty: a report may have none. */
function readBallot(reader: RowReader): Ballot | null {
  const read = figures.map((column) => [column, reader.number(column, 0, "票")] as const);
  if (read.every(([, number]) => number === null)) return null;
  const [issued, returned, satisfied, basicallySatisfied, dissatisfied, abstained, spoiled] =
    read.map(([column, number]) => reader.needed(column, number) ?? 0);
  return {
    issued: issued ?? 0,
    returned: returned ?? 0,
    satisfied: satisfied ?? 0,
    basicallySatisfied: basicallySatisfied ?? 0,
    dissatisfied: dissatisfied ?? 0,
    abstained: abstained ?? 0,
    spoiled: spoiled ?? 0,
  };
}

function reportKind(mandates: MandatesByCertificate, intake: IntakeRules): TableKind<DeputyReport> {
  return {
    ...tableColumns.reports,
    identity: "代表证号",
    contentOf: ({ certificate, report }) => ({ ...report, certificate, id: null, source: null }),
    read(reader, row) {
      const mandate = readMandate(reader, mandates, intake);
      if (mandate === null) return null;
      const occurredOn = reader.needed("日期", reader.date("日期"));
      if (occurredOn !== null) checkDay(reader, "日期", occurredOn, mandate, intake);
      const form = reader.needed("方式", reader.word("方式", reportFormWords));
      const ballot = readBallot(reader);
      if (occurredOn === null || form === null) return null;
      const { certificate } = mandate;
      const { file, sheet } = row.table.sheet;
      const id = [certificate, occurredOn, file, sheet ?? "", row.row].join("/");
      const source = { file, sheet, row: row.row };
      return { certificate, report: { kind: "report", id, occurredOn, form, ballot, source } };
    },
    notes({ report }, row) {
      const fault = report.ballot === null ? null : ballotFault(report.ballot);
      return fault === null ? [] : [rowIssue(row, "收回票", fault, "voided")];
    },
  };
}

/**
 * Reads duty reports and their ballots (述职测评, D11); a ballot whose figures do not agree is said to be
 * void while its report counts.
 *
 * @param sheets - sheets of the reports' file
 * @param mandates - mandates of the roster
 * @param intake - shape of certificates, term, headings
 * @returns reports with their deputies' certificates
 */
export function readReports(
  sheets: readonly Sheet[],
  mandates: readonly Mandate[],
  intake: IntakeRules,
): TableReading<DeputyReport> {
  return readRows(reportKind(byCertificate(mandates), intake), sheets, intake.headings);
}
