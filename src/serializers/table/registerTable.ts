import type { DutyEntry } from "../../model/dutyEntry";
import type { Mandate } from "../../model/mandate";
import type { Duty } from "../../model/policy/duty";
import type { Policy } from "../../model/policy/policy";
import type { Sheet } from "../sheet/sheet";
import { cleanCode } from "./cleaning";
import { headingOf } from "./headings";
import type { IntakeRules } from "./intake";
import { particularColumn, particularColumns, readParticulars } from "./particularCells";
import { readRows, type TableKind, type TableReading } from "./readRows";
import { byCertificate, checkDay, type MandatesByCertificate, readMandate } from "./roster";
import type { RowReader } from "./rowReader";
import { tableColumns } from "./tableColumns";
import { rowIssue, type TableRow } from "./tableRow";
import { attendanceWords, levelWords, recorderWords, roleWords, verificationWords } from "./words";

/** A duty entry and the certificate of the deputy it belongs to. */
export interface RegisteredEntry {
  /** Certificate of the deputy, in whichever file the entry stands. */
  readonly certificate: string;
  /** The entry. */
  readonly entry: DutyEntry;
}

/** Words of duties: their names and aliases. */
interface DutyWords {
  readonly names: ReadonlyMap<string, Duty>;
  readonly aliases: ReadonlyMap<string, Duty>;
}

function dutyWords({ duties }: Policy): DutyWords {
  return {
    names: new Map(
      duties.flatMap((duty) =>
        [cleanCode(duty.name.zh).text, duty.name.zh].map((name) => [name, duty] as const),
      ),
    ),
    aliases: new Map(
      duties.flatMap((duty) =>
        (duty.aliases ?? []).map((alias) => [cleanCode(alias).text, duty] as const),
      ),
    ),
  };
}

function readDuty(reader: RowReader, words: DutyWords): Duty | null {
  const word = reader.needed(
    "履职事项",
    reader.code("履职事项", (text) => words.names.has(text)),
  );
  if (word === null) return null;
  const named = words.names.get(word);
  if (named !== undefined) return named;
  const meant = words.aliases.get(word);
  if (meant === undefined) reader.fault("履职事项", "unknown-duty");
  else reader.repaired("履职事项", "duty-alias");
  return meant ?? null;
}

function readQuantity(reader: RowReader, duty: Duty, intake: IntakeRules): number | null {
  const quantity = reader.number("数量", 1, duty.quantity?.unit.zh);
  if (duty.quantity !== undefined) reader.needed("数量", quantity);
  const atMost = duty.quantity?.atMost ?? intake.quantityAtMost;
  if (quantity !== null && quantity > atMost) reader.fault("数量", "quantity-out-of-range");
  return quantity;
}

function readRole(reader: RowReader, duty: Duty) {
  const role = reader.word("角色", roleWords);
  if (duty.roles === undefined) return role;
  if (reader.needed("角色", role) !== null && role !== null && !duty.roles.includes(role)) {
    reader.fault("角色", "inconsistent-value");
  }
  return role;
}

/** Everything a row says besides whose it is and what duty. */
function readDetails(reader: RowReader, duty: Duty, intake: IntakeRules) {
  const attendance = reader.word("出席情况", attendanceWords);
  if (duty.attendanceRequired === true) reader.needed("出席情况", attendance);
  const level = reader.word("级别", levelWords);
  if (duty.levelRequired === true) reader.needed("级别", level);
  return {
    activity: reader.code("活动编号"),
    place: reader.text("地点"),
    content: reader.text("履职内容"),
    role: readRole(reader, duty),
    attendance: attendance ?? "unrecorded",
    quantity: readQuantity(reader, duty, intake),
    level,
    attachments: reader.list("附件"),
    ...readParticulars(reader, duty),
  } as const;
}

function readEntry(
  reader: RowReader,
  row: TableRow,
  mandate: Mandate,
  duty: Duty,
  intake: IntakeRules,
): RegisteredEntry | null {
  const id = reader.needed("登记编号", reader.code("登记编号"));
  const occurredOn = reader.needed("日期", reader.date("日期"));
  if (occurredOn !== null) checkDay(reader, "日期", occurredOn, mandate, intake);
  const recordedOn = reader.needed("登记日期", reader.date("登记日期"));
  const recorder = reader.needed("登记人", reader.word("登记人", recorderWords));
  const verification = reader.needed("核实情况", reader.word("核实情况", verificationWords));
  const details = readDetails(reader, duty, intake);
  if (id === null || occurredOn === null || recordedOn === null) return null;
  if (recorder === null || verification === null) return null;
  const { file, sheet } = row.table.sheet;
  return {
    certificate: mandate.certificate,
    entry: {
      kind: "entry",
      id,
      duty: duty.code,
      occurredOn,
      recordedOn,
      recorder,
      verification,
      ...details,
      source: { file, sheet, row: row.row },
    },
  };
}

/** How a row of a register becomes an entry. */
export function registerKind(
  mandates: MandatesByCertificate,
  policy: Policy,
  intake: IntakeRules,
): TableKind<RegisteredEntry> {
  const words = dutyWords(policy);
  const particulars = particularColumns(policy.duties);
  return {
    ...tableColumns.register,
    columns: [...tableColumns.register.columns, ...particulars],
    given: ["序号", "代表证号", "姓名"],
    identity: "登记编号",
    contentOf: ({ certificate, entry }) => ({ ...entry, certificate, source: null }),
    read(reader, row) {
      const mandate = readMandate(reader, mandates, intake);
      const duty = readDuty(reader, words);
      if (mandate === null || duty === null) return null;
      return readEntry(reader, row, mandate, duty, intake);
    },
    notes: ({ entry }, row) => {
      const duty = policy.duties.find(({ code }) => code === entry.duty);
      const own = duty?.particulars?.map(particularColumn) ?? [];
      const others = particulars.filter((column) => !own.includes(column));
      return others.flatMap((column) =>
        headingOf(row.cells.get(column)?.cell) === ""
          ? []
          : rowIssue(row, column, "cell-of-other-duty", "noted"),
      );
    },
  };
}

/**
 * Reads duty registers: one entry a row, of whichever deputy it names (履职登记, D15).
 *
 * @param sheets - sheets of one or more registers
 * @param mandates - mandates of the roster
 * @param policy - the measure, for its kinds of duty
 * @param intake - shape of certificates, term, headings
 * @returns entries with their deputies' certificates; what is wrong or unclear is set aside
 */
export function readRegister(
  sheets: readonly Sheet[],
  mandates: readonly Mandate[],
  policy: Policy,
  intake: IntakeRules,
): TableReading<RegisteredEntry> {
  return readRows(registerKind(byCertificate(mandates), policy, intake), sheets, intake.headings);
}
