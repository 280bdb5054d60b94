/** What separates the fields and the records of a csv text. */
export interface Dialect {
  readonly delimiter: "," | ";" | "\t";
  readonly newline: "\r\n" | "\n" | "\r";
}

const delimiters = [",", "\t", ";"] as const;

/** Yields every character that stands outside quotes; CRLF comes as one. */
function* unquotedCharacters(text: string): Generator<string> {
  let atFieldStart = true;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (atFieldStart && character === '"') {
      at = endOfQuoted(text, at);
      atFieldStart = false;
      continue;
    }
    const isPair = character === "\r" && text.charAt(at + 1) === "\n";
    if (isPair) at += 1;
    yield isPair ? "\r\n" : character;
    atFieldStart = /[,;\t\r\n]/.test(character);
  }
}

/** Index of the quote that closes the one at `start`; a doubled quote closes nothing. */
function endOfQuoted(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at !== -1 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2);
  return at === -1 ? text.length : at;
}

/** The one line break of a text that has one kind only, which spares reading it to the end. */
function onlyNewline(text: string): Dialect["newline"] | null {
  if (!text.includes("\r")) return "\n";
  return /\r(?!\n)|(^|[^\r])\n/.test(text) ? null : "\r\n";
}

function isNewline(character: string): boolean {
  return character === "\n" || character === "\r\n" || character === "\r";
}

function isDelimiter(character: string): boolean {
  return character === "," || character === "\t" || character === ";";
}

/** Whether a line feed without a carriage return before it stands outside quotes. */
export function hasBareLineFeed(text: string): boolean {
  if (!/(^|[^\r])\n/.test(text)) return false;
  for (const character of unquotedCharacters(text)) if (character === "\n") return true;
  return false;
}

/** How much of a text is looked at to find its dialect. */
const headLength = 65_536;

/** The beginning of a text that tells its dialect; never half of a CRLF. */
export function headOf(text: string): string | null {
  if (text.length < headLength) return null;
  return text.slice(0, headLength).replace(/\r$/, "");
}

/**
 * Finds what separates fields and records.
 *
 * The delimiter is the most frequent of the first record that has any, outside quotes; a comma
 * where nothing speaks against it. Later records do not count: their texts may hold semicolons.
 */
export function dialectOf(text: string): Dialect {
  const counts = new Map<string, number>();
  const only = onlyNewline(text);
  const newlines = new Set<string>(only === null ? [] : [only]);
  let isDecided = false;
  for (const character of unquotedCharacters(text)) {
    if (isDecided && only !== null) break;
    if (isNewline(character)) {
      newlines.add(character);
      isDecided ||= counts.size > 0;
    } else if (!isDecided && isDelimiter(character)) {
      counts.set(character, (counts.get(character) ?? 0) + 1);
    }
  }
  const count = (delimiter: string) => counts.get(delimiter) ?? 0;
  return {
    delimiter: delimiters.reduce((best, next) => (count(next) > count(best) ? next : best)),
    newline: newlines.has("\n") ? "\n" : newlines.has("\r\n") ? "\r\n" : "\r",
  };
}
