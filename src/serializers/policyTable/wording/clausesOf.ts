import { toHalfWidth, withoutSpaces } from "../../table/cleaning";
import { mostWords, onceWords } from "./pointsWords";
import { type Clause, readClause } from "./readClause";

const separators = /[;,。、()\n\r\t|]/;

/** The most stands in a clause of its own: 每次2分最高10分 says two things. */
function partAtMost(text: string): readonly string[] {
  const at = Math.max(...mostWords.map((word) => text.indexOf(word)));
  const last = text.lastIndexOf("分", at);
  const isSaid = /[\d一二三四五六七八九十百]/.test(text.slice(last + 1));
  return at < 0 || last < 0 || !isSaid ? [text] : [text.slice(0, last + 1), text.slice(last + 1)];
}

/** What is given once only stands in a clause of its own too. */
function partOnce(text: string): readonly string[] {
  const once = onceWords.find((word) => text.startsWith(word));
  return once === undefined ? [text] : [once, text.slice(once.length)];
}

/** Longer texts are no points. */
const longest = 400;

/**
 * Reads a text on points or limits clause by clause.
 *
 * @param text - the cell
 * @returns what its clauses say
 */
export function clausesOf(text: string): readonly Clause[] {
  if (text.length > longest) return [{ kind: "unclear", code: "points-unclear" }];
  return withoutSpaces(toHalfWidth(text))
    .replace(/−/g, "-")
    .replace(/每人(?=每)/g, "")
    .split(separators)
    .flatMap(partAtMost)
    .flatMap(partOnce)
    .filter((clause) => clause !== "")
    .map(readClause);
}
