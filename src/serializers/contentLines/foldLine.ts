/** Octets a line may have, its end not counted (RFC 5545 section 3.1, RFC 6350 section 3.2). */
const most = 75;

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/**
 * Folds a line so that none has more than 75 octets of UTF-8; a character is never divided.
 *
 * @param line - a line without its end
 * @returns the line, or several, each but the first beginning with a space
 */
export function foldLine(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > most) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return folded;
}
