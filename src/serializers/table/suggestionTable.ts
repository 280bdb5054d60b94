import type { Mandate } from "../../model/mandate";
import type { ReplyPromise, Suggestion, SuggestionRole } from "../../model/suggestion";
import type { Sheet } from "../sheet/sheet";
import { toHalfWidth } from "./cleaning";
import { hasShape, type IntakeRules } from "./intake";
import { readRows, type TableKind, type TableReading } from "./readRows";
import { byCertificate, checkDay, type MandatesByCertificate } from "./roster";
import type { RowReader } from "./rowReader";
import { tableColumns } from "./tableColumns";
import { outcomeWords, progressWords, proposalWords, satisfactionWords, yesNoWords } from "./words";

/** A suggestion as the ledger has it, before it is put into the archives of those who take part. */
export type LedgerSuggestion = Omit<Suggestion, "role"> & {
  /** Whether it was put forward by one deputy or by several. */
  readonly proposal: "individual" | "joint";
};

const separator = "、";
const otherSeparators = /[,，;；/|｜和\s\u3000]+/g;

function readLead(
  reader: RowReader,
  mandates: MandatesByCertificate,
  intake: IntakeRules,
): Mandate | null {
  const certificate = reader.certificate("领衔代表证号", intake.certificate);
  if (certificate === null || reader.firstFault() !== null) return null;
  const mandate = mandates.get(certificate);
  if (mandate === undefined) reader.fault("领衔代表证号", "unknown-certificate");
  return mandate ?? null;
}

function splitCertificates(reader: RowReader): readonly string[] {
  const text = reader.text("联名代表证号");
  if (text === null) return [];
  // Separators first: a full-width comma is a separator here, not a full-width character.
  const separated = text.replace(otherSeparators, separator);
  if (separated !== text) reader.repaired("联名代表证号", "separator");
  const plain = toHalfWidth(separated);
  if (plain !== separated) reader.repaired("联名代表证号", "full-width");
  return plain.split(separator).filter((certificate) => certificate !== "");
}

/** Co-signers, each once and without the lead; one that is not known makes the shares unknowable. */
function readCoSigners(
  reader: RowReader,
  lead: string,
  mandates: MandatesByCertificate,
  intake: IntakeRules,
): readonly string[] {
  const written = splitCertificates(reader);
  for (const certificate of written) {
    if (!hasShape(intake.certificate, certificate)) {
      reader.fault("联名代表证号", "malformed-certificate");
    } else if (!mandates.has(certificate)) reader.fault("联名代表证号", "unknown-certificate");
  }
  const others = written.filter((certificate) => certificate !== lead);
  if (others.length < written.length) reader.repaired("联名代表证号", "lead-in-cosigners");
  const coSigners = [...new Set(others)];
  if (coSigners.length < others.length) reader.repaired("联名代表证号", "repeated-cosigner");
  return coSigners;
}

function readPromise(reader: RowReader): ReplyPromise | null {
  const matter = reader.text("承诺事项");
  const dueOn = reader.date("承诺完成时限");
  const progress = reader.word("落实情况", progressWords);
  const keptOn = reader.date("落实日期");
  const nothing = matter === null && dueOn === null && progress === null && keptOn === null;
  return nothing ? null : { matter: matter ?? "", dueOn, progress, keptOn };
}

function readHandling(reader: RowReader) {
  const referredOn = reader.date("交办日期");
  const repliedOn = reader.date("答复日期");
  if (referredOn !== null && repliedOn !== null && repliedOn < referredOn) {
    reader.fault("答复日期", "inconsistent-value");
  }
  const key = reader.word("重点督办", yesNoWords) === true;
  const excellent = reader.word("优秀建议", yesNoWords) === true;
  return {
    referredOn,
    repliedOn,
    handlingBody: reader.text("承办单位"),
    outcome: reader.word("办理结果", outcomeWords),
    marks: [...(key ? (["key"] as const) : []), ...(excellent ? (["excellent"] as const) : [])],
    satisfaction: reader.word("满意度", satisfactionWords),
    promise: readPromise(reader),
  };
}

function suggestionKind(
  mandates: MandatesByCertificate,
  intake: IntakeRules,
): TableKind<LedgerSuggestion> {
  return {
    ...tableColumns.suggestions,
    identity: "编号",
    contentOf: (suggestion) => ({ ...suggestion, source: null }),
    read(reader, row) {
      const id = reader.needed("编号", reader.code("编号"));
      const title = reader.text("标题");
      const proposal = reader.needed("提出方式", reader.word("提出方式", proposalWords));
      const lead = readLead(reader, mandates, intake);
      if (lead === null) return null;
      const coSigners = readCoSigners(reader, lead.certificate, mandates, intake);
      const occurredOn = reader.needed("提出日期", reader.date("提出日期"));
      if (occurredOn !== null) checkDay(reader, "提出日期", occurredOn, lead, intake);
      if (proposal === "individual" && coSigners.length > 0) {
        reader.fault("联名代表证号", "inconsistent-value");
      }
      if (proposal === "joint" && coSigners.length === 0) {
        reader.fault("联名代表证号", "missing-value");
      }
      const handling = readHandling(reader);
      if (id === null || proposal === null || occurredOn === null) return null;
      const { file, sheet } = row.table.sheet;
      const source = { file, sheet, row: row.row };
      return {
        kind: "suggestion",
        id,
        proposal,
        title,
        lead: lead.certificate,
        coSigners,
        occurredOn,
        ...handling,
        source,
      };
    },
  };
}

/**
 * Reads the ledger of suggestions (建议台账, Z2); a line with one unknown co-signer is set aside whole,
 * because the shares of the others could not be known.
 *
 * @param sheets - sheets of the ledger's file
 * @param mandates - mandates of the roster
 * @param intake - shape of certificates, term, headings
 * @returns suggestions, each once
 */
export function readSuggestions(
  sheets: readonly Sheet[],
  mandates: readonly Mandate[],
  intake: IntakeRules,
): TableReading<LedgerSuggestion> {
  return readRows(suggestionKind(byCertificate(mandates), intake), sheets, intake.headings);
}

/**
 * The suggestion as it stands in the archive of each deputy who takes part.
 *
 * @param suggestion - a line of the ledger
 * @returns certificate and suggestion, the lead or single proposer first
 */
export function suggestionByDeputy(
  suggestion: LedgerSuggestion,
): readonly (readonly [certificate: string, suggestion: Suggestion])[] {
  const { proposal, ...rest } = suggestion;
  const leadRole: SuggestionRole = proposal === "individual" ? "individual" : "lead";
  return [
    [rest.lead, { ...rest, role: leadRole }],
    ...rest.coSigners.map((certificate) => [certificate, { ...rest, role: "co-signer" }] as const),
  ];
}
