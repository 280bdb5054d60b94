import type { CongressSession } from "../../model/congressSession";
import type { Sheet } from "../sheet/sheet";
import type { IntakeRules } from "./intake";
import type { TableColumns } from "./locateTable";
import { readRows, type TableKind, type TableReading } from "./readRows";
import { tableColumns } from "./tableColumns";

/** Sessions; the columns are added where the table is read, so that nothing is made beforehand. */
const sessionRows: Omit<TableKind<CongressSession>, keyof TableColumns | "needed"> = {
  identity: "会议",
  contentOf: (session) => session,
  read(reader) {
    const name = reader.needed("会议", reader.text("会议"));
    const shortName = reader.needed("简称", reader.text("简称"));
    const from = reader.needed("开始日期", reader.date("开始日期"));
    const to = reader.needed("结束日期", reader.date("结束日期"));
    const halfDays = reader.needed("半天数", reader.number("半天数", 1, "半天"));
    if (from !== null && to !== null && to < from) reader.fault("结束日期", "inconsistent-value");
    if (name === null || shortName === null || from === null) return null;
    return to === null || halfDays === null ? null : { name, shortName, from, to, halfDays };
  },
};

/**
 * Reads the sessions of a congress (会议).
 *
 * @param sheets - sheets of the file
 * @param intake - headings of the place
 * @returns sessions in the order of the file
 */
export function readSessions(
  sheets: readonly Sheet[],
  intake: IntakeRules,
): TableReading<CongressSession> {
  return readRows({ ...tableColumns.sessions, ...sessionRows }, sheets, intake.headings);
}
