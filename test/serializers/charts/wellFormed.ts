const tag = /<(\/?)([A-Za-z]+)((?: [A-Za-z][\w:-]*="[^"<]*")*)(\/?)>/y;
const text = /(?:[^<&]|&(?:amp|lt|gt|quot|#39);)+/y;

/** Controls and half characters, which no XML may hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/** The next piece, a tag or a text; `null` where there is neither. */
function pieceAt(xml: string, from: number): RegExpExecArray | null {
  const pattern = xml[from] === "<" ? tag : text;
  pattern.lastIndex = from;
  return pattern.exec(xml);
}

/** Opens or closes an element; false where that cannot be, or an attribute stands twice. */
function step(
  [, closes, name, attributes = "", isEmpty]: RegExpExecArray,
  open: string[],
): boolean {
  if (name === undefined) return true;
  if (closes === "/") return open.pop() === name;
  if (isEmpty !== "/") open.push(name);
  const names = [...attributes.matchAll(/ ([A-Za-z][\w:-]*)="/g)].map(([, one]) => one);
  return new Set(names).size === names.length;
}

/** Whether a text is well-formed XML of the plain kind we write: elements, attributes, entities. */
export function wellFormed(xml: string): boolean {
  const open: string[] = [];
  for (let from = 0; from < xml.length; ) {
    const piece = pieceAt(xml, from);
    if (piece === null || !step(piece, open)) return false;
    from += piece[0].length;
  }
  return open.length === 0 && !forbidden.test(xml);
}
