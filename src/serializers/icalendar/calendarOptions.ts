import type { Language, LocalizedText } from "../../model/localizedText";
import { dayNumber, type PlainDate } from "../../model/plainDate";
import type { Audience } from "../../model/privacy/audience";
import { hidePrivateNumbers } from "../../rules/privacy/privateNumbers";

/** How a calendar is written. */
export interface CalendarOptions {
  /** Day it is written; stands in `DTSTAMP` and `LAST-MODIFIED`. */
  readonly asOf: PlainDate;
  /** Number of this edition, higher than the last one's; the day's own number where left out. */
  readonly sequence?: number;
  /** For whom; `public` where left out. */
  readonly audience?: Audience;
  /** Language of its texts; `zh` unless given. */
  readonly language?: Language;
  /** Name of the calendar. */
  readonly name?: string;
  /** How many days before to remind, at nine in the morning; 7 and 1 unless given. */
  readonly remindDaysBefore?: readonly number[];
}

/** The options, with what was left out. */
export interface CalendarFrame extends Required<CalendarOptions> {
  /** Says a text in the calendar's language. */
  readonly say: (words: LocalizedText) => string;
  /** What the audience may see of a text. */
  readonly show: (text: string) => string;
}

/** The highest number iCalendar knows. */
const highest = 2_147_483_647;
const daysOfYear = 366;

/**
 * Fills in what the options leave out.
 *
 * @param options - the options
 * @param name - what the calendar is called unless they say so
 * @returns the frame
 * @throws RangeError where the number of the edition is none
 */
export function calendarFrame(options: CalendarOptions, name: LocalizedText): CalendarFrame {
  const { asOf, audience = "public", language = "zh", remindDaysBefore = [7, 1] } = options;
  const { sequence = Math.max(0, dayNumber(asOf)) } = options;
  if (!Number.isInteger(sequence) || sequence < 0 || sequence > highest) {
    throw new RangeError(`${sequence} is no number of an edition`);
  }
  const show = (text: string) => (audience === "internal" ? text : hidePrivateNumbers(text));
  return {
    asOf,
    sequence,
    audience,
    language,
    name: show(options.name ?? name[language]),
    remindDaysBefore: remindDaysBefore.filter(
      (days) => Number.isInteger(days) && days >= 0 && days <= daysOfYear,
    ),
    say: (words) => words[language],
    show,
  };
}
