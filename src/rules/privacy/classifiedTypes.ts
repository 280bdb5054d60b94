import type { Activity } from "../../model/activity/activity";
import type { ActivityEventBody } from "../../model/activity/activityEvent";
import type { ActivityState } from "../../model/activity/activityState";
import type { AttendanceRecord } from "../../model/activity/attendanceRecord";
import type { DrawnEntry } from "../../model/activity/drawnEntry";
import type { TrainingEventBody, TrainingRoll } from "../../model/activity/training";
import type { Appraisal } from "../../model/appraisal";
import type { AppraisalResult } from "../../model/appraisalResult";
import type { Archive } from "../../model/archive";
import type { ArchiveEventBody, ArchiveHistory } from "../../model/archiveEvent";
import type { BillFile, BillState } from "../../model/billEvent";
import type { DeputyCard } from "../../model/card/deputyCard";
import type { Collective } from "../../model/collective";
import type { ArchiveLink, ContentMark, InventoryLine } from "../../model/custodyEvent";
import type { Attachment, Directory, Station } from "../../model/directory/directory";
import type { DutyEntry } from "../../model/dutyEntry";
import type { DutyReport } from "../../model/dutyReport";
import type { EarlierResult } from "../../model/earlierResult";
import type { Evidence } from "../../model/evidence";
import type { ChronicleItem } from "../../model/handbook/chronicle";
import type { HeldMandate } from "../../model/heldMandate";
import type { Actor } from "../../model/history/actor";
import type { Copy } from "../../model/history/copy";
import type { HistoryEvent } from "../../model/history/history";
import type { HistoryHead } from "../../model/history/historyHead";
import type { Recorded } from "../../model/history/recorded";
import type { DocumentIssue } from "../../model/issue";
import type { Mandate } from "../../model/mandate";
import type { PromiseFile, PromiseState } from "../../model/promiseState";
import type { Rating } from "../../model/rating";
import type { Suggestion } from "../../model/suggestion";
import type {
  HandlingState,
  ReplyRating,
  SuggestionFile,
  SuggestionState,
} from "../../model/suggestionState";
import type { SessionAbsences } from "../activity/sessionAbsences";
import type { Assessment } from "../assess/assessment";
import type { ChecklistResult } from "../checklist/checklistResult";
import type { CountySummary } from "../copies/countySummary";
import type { Reconciliation } from "../copies/reconcile";
import type { LateChange } from "../custody/changesAfterClosing";
import type { Custody } from "../custody/custody";
import type { PeriodSnapshot, ShownEntry } from "../custody/periodSnapshot";
import type { TermDossier } from "../dossier/termDossier";
import type { YearDossier } from "../dossier/yearDossier";
import type { DrawnArchive } from "../entry/archiveOn";
import type { EntriesView, EntryView } from "../entry/entryView";
import type { EntryEvent } from "../entry/ledger";
import type { Handbook } from "../handbook/handbook";
import type { YearRecord } from "../handbook/yearRecord";
import type { OverduePromise } from "../promise/overduePromises";
import type { PromiseStatement } from "../promise/promiseStatement";
import type { StatisticsTable } from "../rollUp/statisticsTable";
import type { Scorecard } from "../score/scorecard";
import type { PartitionSelection } from "../select/selectionResult";
import type { HandledItem } from "../suggestion/handledItems";
import type { ProposerShares } from "../suggestion/proposerShares";
import type { PersonCount, PersonView } from "../tenure/personViews";
import type { Tenure } from "../tenure/tenure";

/** Every type that can be written for an audience, by name. */
export interface ClassifiedTypes {
  /** Something deputies are called to: an inspection, a lecture, a session (Z4, Z5, Z7, Z8, Q2, C1). */
  readonly activity: Activity;
  /** What was written about an activity. */
  readonly activityEvent: Recorded<ActivityEventBody>;
  /** An activity as it stands on a day, with everything that was written about it. */
  readonly activityState: ActivityState;
  /** Who writes: never a login, always a person in a capacity or a body. */
  readonly actor: Actor;
  /** An appraisal of one duty report (述职评议). */
  readonly appraisal: Appraisal;
  /** What an appraisal came to; a figure for reference, no judgement of a person. */
  readonly appraisalResult: AppraisalResult;
  /** Everything written down about one mandate: person × congress × term (D5, 一人一档). */
  readonly archive: Archive;
  /** One event of an archive's history. */
  readonly archiveEvent: HistoryEvent<ArchiveEventBody>;
  /** The whole life of one archive: one mandate = person × congress × term (D5, D7). */
  readonly archiveHistory: ArchiveHistory;
  /** From one term's archive to that of the term before: a link, never a copy (D7). */
  readonly archiveLink: ArchiveLink;
  /** What follows from a score: a finding with reasons, for people to decide on. */
  readonly assessment: Assessment;
  /** A deputy's time at a station. */
  readonly attachment: Attachment;
  /** How one deputy stood to one stage of one activity. */
  readonly attendanceRecord: AttendanceRecord;
  /** A bill as it stood on a day. */
  readonly bill: BillState;
  /** Everything written about one bill. */
  readonly billFile: BillFile;
  /** A deputy's card for the public (代表电子名片, D14): these fields and no others. */
  readonly card: DeputyCard;
  /** How far a deputy is with everything there is to do, on one day. */
  readonly checklist: ChecklistResult;
  /** One item of the chronicle of major events (大事记, D4). */
  readonly chronicleItem: ChronicleItem;
  /** A deputies' group or a delegation that is scored as one. */
  readonly collective: Collective;
  /** What an archive holds at a moment: enough to see later whether anything was altered or left out. */
  readonly contentMark: ContentMark;
  /** One copy of an archive. */
  readonly copy: Copy<ArchiveEventBody>;
  /** What a county tells the city about its archives: counts and hashes, nothing personal (D2). */
  readonly countySummary: CountySummary;
  /** Where the three copies of an archive are and what was closed (D2, D7). */
  readonly custody: Custody;
  /** The stations of a place and who is attached to them. */
  readonly directory: Directory;
  /** An archive drawn from its history: every registered entry is in one list or the other. */
  readonly drawnArchive: DrawnArchive;
  /** An entry with the deputy whose archive it belongs to. */
  readonly drawnEntry: DrawnEntry;
  /** How an earlier period of the same mandate ended, as its own policy assessed it. */
  readonly earlierResult: EarlierResult;
  /** All entries of an archive on a day. */
  readonly entriesView: EntriesView;
  /** One line of a duty register: one deputy, one duty, one day (D5, 一事一记). */
  readonly entry: DutyEntry;
  /** An event that happened to an entry. */
  readonly entryEvent: EntryEvent;
  /** One entry on a day. */
  readonly entryView: EntryView;
  /** Something that shows what was done; its bytes live elsewhere (D6). */
  readonly evidence: Evidence;
  /** A deputy's handbook of one year (代表履职手册, D4, P2), for adapters to print. */
  readonly handbook: Handbook;
  /** One suggestion at one body that has to reply: what rates are counted in. */
  readonly handledItem: HandledItem;
  /** A handling body, and how far it is. */
  readonly handling: HandlingState;
  /** One person's mandate: person × congress × term; a person may hold several at once. */
  readonly heldMandate: HeldMandate;
  /** The latest event of a copy. */
  readonly historyHead: HistoryHead;
  /** One item of the inventory of a sealed archive (归档文件目录). */
  readonly inventoryLine: InventoryLine;
  /** One thing wrong with a policy or another JSON document. */
  readonly issue: DocumentIssue;
  /** Something written about a closed period that was not known when it was closed. */
  readonly lateChange: LateChange;
  /** One person's mandate in one congress for one term: what an archive is about (D5, 一人一档). */
  readonly mandate: Mandate;
  /** A promise that is owed after its day. */
  readonly overduePromise: OverduePromise;
  /** The entries of a period as they were read at one time. */
  readonly periodSnapshot: PeriodSnapshot;
  /** How many persons hold how many mandates. */
  readonly personCount: PersonCount;
  /** One person and every mandate of theirs, each once. */
  readonly personView: PersonView;
  /** A promise as it stood on a day. */
  readonly promise: PromiseState;
  /** Everything written about one promise. */
  readonly promiseFile: PromiseFile;
  /** The yearly statement of what became of this and the previous year's promises. */
  readonly promiseStatement: PromiseStatement;
  /** The share for each suggestion, and how many reach a line. */
  readonly proposerShares: ProposerShares;
  /** Points a person or body gives on record (评分). */
  readonly rating: Rating;
  /** Several copies joined into one. */
  readonly reconciliation: Reconciliation<ArchiveEventBody>;
  /** A deputy's answer to a reply. */
  readonly replyRating: ReplyRating;
  /** One report on the performance of duties, with its ballot where one was held (述职, D11). */
  readonly report: DutyReport;
  /** A score anyone can check line by line: the public trace format, under the package's version. */
  readonly scorecard: Scorecard;
  /** The candidates of one partition. */
  readonly selection: PartitionSelection;
  /** What is on record about sessions a deputy missed; a fact for the organs named by law, no decision. */
  readonly sessionAbsences: SessionAbsences;
  /** One entry as an archive shows it: what of it a snapshot holds. */
  readonly shownEntry: ShownEntry;
  /** A station, a home of deputies or a contact point (代表联络站、代表之家、联系点; D4, P4). */
  readonly station: Station;
  /** The annual table of statistics (年度代表履职情况统计表). */
  readonly statistics: StatisticsTable;
  /** One line of the ledger of suggestions, seen from one deputy's archive (建议台账, Z2). */
  readonly suggestion: Suggestion;
  /** Everything written about one suggestion. */
  readonly suggestionFile: SuggestionFile;
  /** A suggestion as it stood on a day: what deadlines, rates and dossiers start from. */
  readonly suggestionState: SuggestionState;
  /** What became of a mandate, as far as it is known. */
  readonly tenure: Tenure;
  /** The dossier of one deputy and one term (D12): for reference, without a verdict. */
  readonly termDossier: TermDossier;
  /** What was written about a training list. */
  readonly trainingEvent: Recorded<TrainingEventBody>;
  /** One list with its trainees. */
  readonly trainingRoll: TrainingRoll;
  /** The dossier of one deputy and one year (D11): for reference, without a verdict. */
  readonly yearDossier: YearDossier;
  /** What was written down about a span, in order of day and number. */
  readonly yearRecord: YearRecord;
}
