import type { ActivityEventBody } from "../../model/activity/activityEvent";
import type { ActivityKind, DutyDrawing } from "../../model/activity/activityKind";
import type { AttendanceRule } from "../../model/activity/attendanceRecord";
import type { TrainingEventBody } from "../../model/activity/training";
import type { Appraisal } from "../../model/appraisal";
import type { AppraisalResult } from "../../model/appraisalResult";
import type { AppraisalRules } from "../../model/appraisalRules";
import type { ArchiveHistory } from "../../model/archiveEvent";
import type { BillFile } from "../../model/billEvent";
import type { Collective } from "../../model/collective";
import type { CongressTerm } from "../../model/congress/congress";
import type { CongressSession } from "../../model/congressSession";
import type { ArchiveLink } from "../../model/custodyEvent";
import type { DeadlineRules } from "../../model/deadline/deadlineRules";
import type { WorkingDayCalendar } from "../../model/deadline/workingDayCalendar";
import type { Directory } from "../../model/directory/directory";
import type { Evidence } from "../../model/evidence";
import type { RightsAndObligations } from "../../model/handbook/rightsAndObligations";
import type { HeldMandate } from "../../model/heldMandate";
import type { Recorded } from "../../model/history/recorded";
import type { Mandate } from "../../model/mandate";
import type { PromiseFile } from "../../model/promiseState";
import type { ResultScheme } from "../../model/resultScheme";
import type { SuggestionRules } from "../../model/suggestionRules";
import type { SuggestionFile } from "../../model/suggestionState";
import type { GivenApproval } from "../../rules/card/deputyCard";
import type { CountySummary } from "../../rules/copies/countySummary";
import type { CustodyRules } from "../../rules/custody/custody";
import type { FilingRules } from "../../rules/custody/filingRules";
import type { GivenCodes } from "../../rules/custody/inventoryOf";
import type { PeriodSnapshot } from "../../rules/custody/periodSnapshot";
import type { EntryRules } from "../../rules/entry/entryRules";
import type { Tenure } from "../../rules/tenure/tenure";
import type { HandbookContents } from "./handbookSchema";

/** What a document of each kind of the life of an archive says. */
export interface LifeDocuments {
  /** Everything written about an archive, chained. */
  readonly "archive-history": ArchiveHistory;
  /** All that happened to a suggestion, from the draft on. */
  readonly suggestion: SuggestionFile;
  /** All that happened to a bill or an inquiry. */
  readonly bill: BillFile;
  /** All that became of a promise. */
  readonly promise: PromiseFile;
  /** All that was written about one activity. */
  readonly activity: readonly Recorded<ActivityEventBody>[];
  /** All that was written about training. */
  readonly training: readonly Recorded<TrainingEventBody>[];
  /** Stations, and who belongs to which. */
  readonly directory: Directory;
  /** A group of deputies. */
  readonly collective: Collective;
  /** An appraisal of a duty report. */
  readonly appraisal: Appraisal;
  /** What an appraisal came to. */
  readonly "appraisal-result": AppraisalResult;
  /** One term of one congress. */
  readonly congress: CongressTerm;
  /** A session of a congress. */
  readonly session: CongressSession;
  /** A mandate with all that befell it. */
  readonly "held-mandate": HeldMandate;
  /** A mandate as scoring takes it. */
  readonly mandate: Mandate;
  /** What the events of a mandate come to. */
  readonly tenure: Tenure;
  /** What somebody writes for a handbook. */
  readonly handbook: HandbookContents;
  /** What is filed or handed over. */
  readonly inventory: GivenCodes;
  /** The way to the archive of the term before. */
  readonly "archive-link": ArchiveLink;
  /** What a closed year is held against. */
  readonly "period-snapshot": PeriodSnapshot;
  /** What a county tells the city of its archives. */
  readonly "county-summary": CountySummary;
  /** What proves an entry. */
  readonly evidence: readonly Evidence[];
  /** An organ's consent to show a card. */
  readonly "card-approval": GivenApproval;
  /** Rights and obligations in one version of a law. */
  readonly "rights-and-obligations": RightsAndObligations;
  /** How a place handles suggestions. */
  readonly "suggestion-rules": SuggestionRules;
  /** Categories of results (办理结果分类). */
  readonly "result-scheme": ResultScheme;
  /** Who may do what to an entry. */
  readonly "entry-rules": EntryRules;
  /** How a place reckons an appraisal. */
  readonly "appraisal-rules": AppraisalRules;
  /** A kind of activity. */
  readonly "activity-kind": ActivityKind;
  /** How entries are drawn from activities. */
  readonly "duty-drawing": DutyDrawing;
  /** How attendance is counted. */
  readonly "attendance-rule": AttendanceRule;
  /** How a place files what is kept. */
  readonly "filing-rules": FilingRules;
  /** Counties a keeper answers for. */
  readonly "custody-rules": CustodyRules;
  /** Which days are worked. */
  readonly "working-day-calendar": WorkingDayCalendar;
  /** Deadlines of a place or a law. */
  readonly deadlines: DeadlineRules;
}

/** A kind of document of the life of an archive. */
export type LifeKind = keyof LifeDocuments;
