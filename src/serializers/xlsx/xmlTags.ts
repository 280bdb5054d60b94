/** An opening tag: its name without prefix, and its attributes as they are named. */
export interface XmlTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const named = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Only what XML itself names is replaced: a document's own entities are never looked up. */
function withoutEntities(text: string): string {
  return text.replace(/&(#?\w{1,8});/g, (whole, name: string) => {
    if (!name.startsWith("#")) return named.get(name) ?? whole;
    const isHex = name.charAt(1) === "x";
    const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function isSpaceAt(text: string, at: number): boolean {
  return text.charCodeAt(at) <= 32;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let at = 0;
  while (at < text.length) {
    while (at < text.length && isSpaceAt(text, at)) at += 1;
    const equals = text.indexOf("=", at);
    if (equals === -1) break;
    let start = equals + 1;
    while (start < text.length && isSpaceAt(text, start)) start += 1;
    const quote = text.charAt(start);
    const end = quote === '"' || quote === "'" ? text.indexOf(quote, start + 1) : -1;
    if (end === -1) break;
    found.set(text.slice(at, equals).trim(), withoutEntities(text.slice(start + 1, end)));
    at = end + 1;
  }
  return found;
}

/** Where the tag that opens at `start` ends: at a `>` outside quotes. */
function endOfTag(xml: string, start: number): number {
  let quote = "";
  for (let at = start; at < xml.length; at += 1) {
    const character = xml.charAt(at);
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return at;
  }
  return xml.length;
}

/** What ends the thing that begins at `start` and is no tag, or `null` where it is one. */
function endMark(xml: string, start: number): string | null {
  if (xml.startsWith("<!--", start)) return "-->";
  if (xml.startsWith("<![CDATA[", start)) return "]]>";
  return xml.startsWith("<?", start) ? "?>" : null;
}

/** The opening tags of a small part of a workbook, in their order. */
export function* xmlTags(xml: string): Generator<XmlTag> {
  for (let at = xml.indexOf("<"); at !== -1; at = xml.indexOf("<", at)) {
    const mark = endMark(xml, at);
    if (mark !== null) {
      const end = xml.indexOf(mark, at);
      if (end === -1) return;
      at = end + mark.length;
      continue;
    }
    const end = endOfTag(xml, at + 1);
    const inner = xml.slice(at + 1, xml.charAt(end - 1) === "/" ? end - 1 : end);
    at = end + 1;
    const nameEnd = inner.search(/\s/);
    const name = nameEnd === -1 ? inner : inner.slice(0, nameEnd);
    if (/^[/!]/.test(name)) continue;
    const attributes = attributesOf(nameEnd === -1 ? "" : inner.slice(nameEnd));
    yield { name: name.slice(name.indexOf(":") + 1), attributes };
  }
}
