import type { ClassifiedParts } from "../../model/privacy/classification";
import {
  activityClasses,
  activityEventClasses,
  activityStateClasses,
  attendanceRecordClasses,
  drawnEntryClasses,
  sessionAbsencesClasses,
} from "./classes/activityClasses";
import { appraisalClasses, appraisalResultClasses } from "./classes/appraisalClasses";
import { archiveClasses } from "./classes/archiveClasses";
import { billFileClasses, billStateClasses } from "./classes/billClasses";
import { cardClasses } from "./classes/cardClasses";
import { custodyClasses, periodSnapshotClasses, shownEntryClasses } from "./classes/custodyClasses";
import {
  archiveLinkClasses,
  contentMarkClasses,
  inventoryLineClasses,
} from "./classes/custodyEventClasses";
import { attachmentClasses, directoryClasses, stationClasses } from "./classes/directoryClasses";
import {
  earlierResultClasses,
  termDossierClasses,
  yearDossierClasses,
} from "./classes/dossierClasses";
import {
  drawnArchiveClasses,
  entriesViewClasses,
  entryViewClasses,
  issueClasses,
} from "./classes/entryViewClasses";
import { evidenceClasses } from "./classes/evidenceClasses";
import {
  chronicleItemClasses,
  handbookClasses,
  yearRecordClasses,
} from "./classes/handbookClasses";
import {
  actorClasses,
  archiveHistoryClasses,
  copyClasses,
  countySummaryClasses,
  entryEventClasses,
  historyEventClasses,
  historyHeadClasses,
  lateChangeClasses,
  reconciliationClasses,
} from "./classes/historyClasses";
import { collectiveClasses, selectionClasses, statisticsClasses } from "./classes/listClasses";
import { mandateClasses } from "./classes/mandateClasses";
import {
  overduePromiseClasses,
  promiseFileClasses,
  promiseStateClasses,
  promiseStatementClasses,
} from "./classes/promiseClasses";
import {
  entryClasses,
  ratingClasses,
  reportClasses,
  suggestionClasses,
} from "./classes/recordClasses";
import { assessmentClasses, checklistClasses, scorecardClasses } from "./classes/resultClasses";
import { suggestionFileClasses } from "./classes/suggestionEventClasses";
import {
  handledItemClasses,
  handlingStateClasses,
  proposerSharesClasses,
  replyRatingClasses,
  suggestionStateClasses,
} from "./classes/suggestionStateClasses";
import {
  heldMandateClasses,
  personCountClasses,
  personViewClasses,
  tenureClasses,
} from "./classes/tenureClasses";
import { trainingEventClasses, trainingRollClasses } from "./classes/trainingClasses";
import type { ClassifiedTypes } from "./classifiedTypes";

/** Who may see each field of each type; a new field without a class is a type error. */
export const fieldClasses: {
  readonly [Name in keyof ClassifiedTypes]: ClassifiedParts<ClassifiedTypes[Name]>;
} = {
  activity: { fields: activityClasses },
  activityEvent: { fields: activityEventClasses },
  activityState: { fields: activityStateClasses },
  actor: { fields: actorClasses },
  appraisal: { fields: appraisalClasses },
  appraisalResult: { fields: appraisalResultClasses },
  archive: { fields: archiveClasses },
  archiveEvent: { fields: historyEventClasses },
  archiveHistory: { fields: archiveHistoryClasses },
  archiveLink: { fields: archiveLinkClasses },
  assessment: { fields: assessmentClasses },
  attachment: { fields: attachmentClasses },
  attendanceRecord: { fields: attendanceRecordClasses },
  bill: { fields: billStateClasses },
  billFile: { fields: billFileClasses },
  card: { fields: cardClasses },
  checklist: { fields: checklistClasses },
  chronicleItem: { fields: chronicleItemClasses },
  collective: { fields: collectiveClasses },
  contentMark: { fields: contentMarkClasses },
  copy: { fields: copyClasses },
  countySummary: { fields: countySummaryClasses },
  custody: { fields: custodyClasses },
  directory: { fields: directoryClasses },
  drawnArchive: { fields: drawnArchiveClasses },
  drawnEntry: { fields: drawnEntryClasses },
  earlierResult: { fields: earlierResultClasses },
  entriesView: { fields: entriesViewClasses },
  entry: { fields: entryClasses },
  entryEvent: { fields: entryEventClasses },
  entryView: { fields: entryViewClasses },
  evidence: evidenceClasses,
  handbook: { fields: handbookClasses },
  handledItem: { fields: handledItemClasses },
  handling: { fields: handlingStateClasses },
  heldMandate: { fields: heldMandateClasses },
  historyHead: { fields: historyHeadClasses },
  inventoryLine: { fields: inventoryLineClasses },
  issue: { fields: issueClasses },
  lateChange: { fields: lateChangeClasses },
  mandate: { fields: mandateClasses },
  overduePromise: { fields: overduePromiseClasses },
  periodSnapshot: { fields: periodSnapshotClasses },
  personCount: { fields: personCountClasses },
  personView: { fields: personViewClasses },
  promise: { fields: promiseStateClasses },
  promiseFile: { fields: promiseFileClasses },
  promiseStatement: { fields: promiseStatementClasses },
  proposerShares: { fields: proposerSharesClasses },
  rating: { fields: ratingClasses },
  reconciliation: { fields: reconciliationClasses },
  replyRating: { fields: replyRatingClasses },
  report: { fields: reportClasses },
  scorecard: { fields: scorecardClasses },
  selection: { fields: selectionClasses },
  sessionAbsences: { fields: sessionAbsencesClasses },
  shownEntry: { fields: shownEntryClasses },
  station: { fields: stationClasses },
  statistics: { fields: statisticsClasses },
  suggestion: { fields: suggestionClasses },
  suggestionFile: { fields: suggestionFileClasses },
  suggestionState: { fields: suggestionStateClasses },
  tenure: { fields: tenureClasses },
  termDossier: { fields: termDossierClasses },
  trainingEvent: { fields: trainingEventClasses },
  trainingRoll: { fields: trainingRollClasses },
  yearDossier: { fields: yearDossierClasses },
  yearRecord: { fields: yearRecordClasses },
};
