// Deadlines and reception days as an iCalendar file.

export { activityCalendar } from "./serializers/icalendar/activityCalendar";
export type { ClockTime } from "./serializers/icalendar/calendarEvent";
export type { CalendarOptions } from "./serializers/icalendar/calendarOptions";
export { deadlineCalendar } from "./serializers/icalendar/deadlineCalendar";
export type { CalendarDeadline } from "./serializers/icalendar/deadlineEvent";
export {
  type CalledOffReception,
  type ReceptionCalendarOptions,
  receptionCalendar,
} from "./serializers/icalendar/receptionCalendar";
export type { StationHours } from "./serializers/icalendar/stationHours";
