import type { PlainDate } from "../../model/plainDate";
import type { StatuteArticle } from "../../model/policy/checklist";

/**
 * Tells whether an article was in force on a day; an end that was not looked up lies open.
 *
 * @param article - the article and the days it had that number
 * @param day - the day
 * @returns whether it was in force
 */
export function inForceOn({ from, to }: StatuteArticle, day: PlainDate): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}
