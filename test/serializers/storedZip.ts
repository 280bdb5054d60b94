/** One entry of a zip file under test, with whatever its directory is to claim. */
export interface TestEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** 0 stored, 8 deflated; the content is taken as it is. */
  readonly method?: number;
  /** Unpacked size to declare; the true one unless given. */
  readonly size?: number;
  readonly flags?: number;
  /** Declares the size in a zip64 field, as some writers always do. */
  readonly zip64?: boolean;
}

const uint16 = (value: number) => [value & 255, (value >> 8) & 255];
const uint32 = (value: number) => [...uint16(value & 65_535), ...uint16(value >>> 16)];

function zip64Field(size: number): number[] {
  return [...uint16(1), ...uint16(8), ...uint32(size), ...uint32(0)];
}

/** A zip file made by hand, so that a test can say what no writer would. */
export function storedZip(entries: readonly TestEntry[]): Uint8Array {
  const body: number[][] = [];
  const directory: number[][] = [];
  let offset = 0;
  for (const entry of entries) {
    const { content, method = 0, flags = 0, zip64 = false } = entry;
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const name = [...new TextEncoder().encode(entry.name)];
    const size = entry.size ?? bytes.length;
    const extra = zip64 ? zip64Field(size) : [];
    const sizes = [...uint32(bytes.length), ...uint32(zip64 ? 0xffff_ffff : size)];
    // Version, flags, method, time, date, and a checksum of 0, which readers take as unknown.
    const common = [20, flags, method, 0, 33].flatMap(uint16).concat(uint32(0), sizes);
    const lengths = [...uint16(name.length), ...uint16(extra.length)];
    const local = [...uint32(0x0403_4b50), ...common, ...uint16(name.length), 0, 0, ...name];
    directory.push([
      ...[...uint32(0x0201_4b50), ...uint16(20), ...common, ...lengths],
      ...[0, 0, 0, 0, 0, 0, ...uint32(0), ...uint32(offset), ...name, ...extra],
    ]);
    body.push(local, Array.from(bytes));
    offset += local.length + bytes.length;
  }
  const directorySize = directory.reduce((sum, record) => sum + record.length, 0);
  const counts = [0, 0, entries.length, entries.length].flatMap(uint16);
  const end = [
    ...uint32(0x0605_4b50),
    ...counts,
    ...uint32(directorySize),
    ...uint32(offset),
    0,
    0,
  ];
  return Uint8Array.from([...body, ...directory, end].flat());
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${list.join("")}</Relationships>`;
}

/** What a workbook under test consists of. */
export interface TestWorkbook {
  /** What each sheet's part holds inside `<worksheet>`. */
  readonly sheets: Readonly<Record<string, string>>;
  /** What the styles hold inside `<styleSheet>`. */
  readonly styles?: string;
  readonly workbookProperties?: string;
  readonly more?: readonly TestEntry[];
}

/** The parts of a workbook made by hand, for what no writer writes. */
export function workbookParts(workbook: TestWorkbook): TestEntry[] {
  const names = Object.keys(workbook.sheets);
  const sheets = names.map(
    (name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const targets = names.map((_, at) => ["worksheet", `worksheets/sheet${at + 1}.xml`] as const);
  return [
    { name: "[Content_Types].xml", content: "<Types/>" },
    { name: "_rels/.rels", content: relations([["officeDocument", "xl/workbook.xml"]]) },
    {
      name: "xl/workbook.xml",
      content: `<workbook xmlns="${main}" xmlns:r="${office}">${workbook.workbookProperties ?? ""}<sheets>${sheets.join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: relations([...targets, ["styles", "styles.xml"]]),
    },
    { name: "xl/styles.xml", content: `<styleSheet>${workbook.styles ?? ""}</styleSheet>` },
    ...names.map((name, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      content: `<worksheet xmlns="${main}">${workbook.sheets[name]}</worksheet>`,
    })),
    ...(workbook.more ?? []),
  ];
}

/** A workbook made by hand. */
export function workbookBytes(workbook: TestWorkbook): Uint8Array {
  return storedZip(workbookParts(workbook));
}
