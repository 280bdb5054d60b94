// Deadlines and reminders.

export type * from "../model/deadline/deadline";
export { standardDeadlineEvents } from "../model/deadline/deadlineEvents";
export type * from "../model/deadline/deadlineFacts";
export {
  type CountingPart,
  countingParts,
  type DeadlineCounting,
  type DeadlineLimit,
} from "../model/deadline/deadlineLimit";
export type * from "../model/deadline/deadlineRules";
export type * from "../model/deadline/reminder";
export type * from "../model/deadline/suggestionDays";
export type * from "../model/deadline/workingDayCalendar";
export { checkDeadlineRules } from "../rules/deadline/checkDeadlineRules";
export { checkWorkingDayCalendar } from "../rules/deadline/checkWorkingDayCalendar";
export { deadlinesOf } from "../rules/deadline/deadlinesOf";
export { type DueDay, dueDay, type NoDueDay } from "../rules/deadline/dueDay";
export { factsOfSuggestion } from "../rules/deadline/factsOfSuggestion";
export { type RemindFrom, remind } from "../rules/deadline/remind";
export { type ReminderGroup, remindersBy } from "../rules/deadline/remindersBy";
export { remindersOfChecklist } from "../rules/deadline/remindersOfChecklist";
export { reminderText } from "../rules/deadline/reminderText";
export { addWorkingDays, isWorkingDay, workingDayFrom } from "../rules/deadline/workingDays";
