import type { Dialect } from "./dialect";

/** Steps that may be spent on quotes that have nothing but spaces behind them. */
const mostSteps = 50_000_000;

/** Whether a character is one that may stand between a closing quote and the end of its field. */
function isSpace(code: number): boolean {
  return code <= 32 || (code >= 0xa0 && /\s/.test(String.fromCharCode(code)));
}

/** Counts quotes, and the spaces at the end, of a stretch of text. */
interface Stretch {
  quotes: number;
  spaces: number;
}

function count(stretch: Stretch, code: number): void {
  if (code === 0x22) stretch.quotes += 1;
  stretch.spaces = isSpace(code) ? stretch.spaces + 1 : 0;
}

/** What the quotes of a finished stretch cost; the next begins. */
function costOf(stretch: Stretch): number {
  const cost = stretch.quotes * stretch.spaces;
  stretch.quotes = 0;
  stretch.spaces = 0;
  return cost;
}

/**
 * Whether a text was made to keep the parser busy: at every quote that does not close a field it
 * looks through the spaces before the next delimiter and the next line end, once more for each.
 */
export function isTangled(text: string, { delimiter, newline }: Dialect): boolean {
  if (!text.includes('"')) return false;
  const field: Stretch = { quotes: 0, spaces: 0 };
  const line: Stretch = { quotes: 0, spaces: 0 };
  const last = newline.charCodeAt(newline.length - 1);
  const comma = delimiter.charCodeAt(0);
  let cost = 0;
  for (let at = 0; at < text.length && cost <= mostSteps; at += 1) {
    const code = text.charCodeAt(at);
    const isEnd = code === last && (newline !== "\r\n" || text.charCodeAt(at - 1) === 13);
    if (isEnd || code === comma) cost += costOf(field);
    else count(field, code);
    if (isEnd) cost += costOf(line);
    else count(line, code);
  }
  return cost + costOf(field) + costOf(line) > mostSteps;
}
