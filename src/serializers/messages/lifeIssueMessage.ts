import type { DocumentIssue } from "../../model/issue";
import type { Language } from "../../model/localizedText";
import { activityMessages } from "./life/activityMessages";
import { appraisalMessages } from "./life/appraisalMessages";
import { attendanceMessages } from "./life/attendanceMessages";
import { billMessages } from "./life/billMessages";
import { cardMessages } from "./life/cardMessages";
import { copiesMessages } from "./life/copiesMessages";
import { custodyMessages } from "./life/custodyMessages";
import { deadlineMessages } from "./life/deadlineMessages";
import { deviceMessages } from "./life/deviceMessages";
import { directoryMessages } from "./life/directoryMessages";
import { dossierMessages } from "./life/dossierMessages";
import { entryMessages } from "./life/entryMessages";
import { handbookMessages } from "./life/handbookMessages";
import { handlingMessages } from "./life/handlingMessages";
import { historyMessages } from "./life/historyMessages";
import { promiseMessages } from "./life/promiseMessages";
import { suggestionMessages } from "./life/suggestionMessages";
import { tenureMessages } from "./life/tenureMessages";
import { trainingMessages } from "./life/trainingMessages";
import { type MessageCatalogue, sayIssue } from "./sayIssue";

const catalogues: readonly MessageCatalogue[] = [
  activityMessages,
  appraisalMessages,
  attendanceMessages,
  billMessages,
  cardMessages,
  copiesMessages,
  custodyMessages,
  deadlineMessages,
  deviceMessages,
  directoryMessages,
  dossierMessages,
  entryMessages,
  handbookMessages,
  handlingMessages,
  historyMessages,
  promiseMessages,
  suggestionMessages,
  tenureMessages,
  trainingMessages,
];

/**
 * Says what an issue of the life of an archive is, and what to do.
 *
 * @param issue - the issue: a move that was not possible, two copies that disagree, a text that may
 *   not be public
 * @param language - `zh` or `en`
 * @returns the sentences
 * @example
 * ```ts
 * import { lifeIssueMessage } from "deputy-archive/life";
 * const issue = { code: "card-not-signed-off", path: ["approval"], params: {} };
 * lifeIssueMessage(issue, "zh"); // => "这张名片还没有机关同意公开。请先由保管档案的机关签字同意。"
 * ```
 */
export function lifeIssueMessage(issue: DocumentIssue, language: Language): string {
  const { what, todo } = sayIssue(issue, language, catalogues);
  if (language === "en") return `${what}.${todo === "" ? "" : ` ${todo}`}`;
  return `${what}。${todo}`;
}
