import { unpack, unpackAll } from "./unpack";
import type { WorkbookSheets } from "./workbookSheets";
import type { ZipEntry } from "./zipDirectory";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Relations of a package, numbered rId1, rId2 … */
function relations(parts: readonly (readonly [type: string, target: string])[]): string {
  const list = parts.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${list.join("")}</Relationships>`;
}

/** The head of a stored entry; nobody reads its checksum, for the bytes are checked already. */
function headOf(name: string, size: number): Uint8Array {
  const head = new Uint8Array(30 + name.length);
  const view = new DataView(head.buffer);
  view.setUint32(0, 0x0403_4b50, true);
  view.setUint16(4, 20, true);
  view.setUint32(18, size, true);
  view.setUint32(22, size, true);
  view.setUint16(26, name.length, true);
  for (let at = 0; at < name.length; at += 1) head[30 + at] = name.charCodeAt(at);
  return head;
}

/** UTF-8 of a text that is ASCII. */
function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/**
 * A workbook of one sheet with nothing packed, piece by piece: what its cells need first, then the
 * sheet. The reader of rows takes a workbook in this order without holding it.
 */
export async function* oneSheetZip(
  zip: Uint8Array,
  workbook: WorkbookSheets,
  sheet: ZipEntry,
): AsyncGenerator<Uint8Array> {
  const { styles, sharedStrings, is1904 } = workbook;
  const texts = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr date1904="${
      is1904 ? 1 : 0
    }"/><sheets><sheet name="s" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ["worksheet", "worksheets/sheet1.xml"],
      ...(styles === undefined ? [] : [["styles", "styles.xml"] as const]),
      ...(sharedStrings === undefined ? [] : [["sharedStrings", "sharedStrings.xml"] as const]),
    ]),
  };
  for (const [name, text] of Object.entries(texts)) {
    yield headOf(name, text.length);
    yield ascii(text);
  }
  for (const [name, entry] of Object.entries({ styles, sharedStrings })) {
    if (entry === undefined) continue;
    const bytes = await unpackAll(zip, entry);
    yield headOf(`xl/${name}.xml`, bytes.length);
    yield bytes;
  }
  yield headOf("xl/worksheets/sheet1.xml", sheet.size);
  yield* unpack(zip, sheet);
}
