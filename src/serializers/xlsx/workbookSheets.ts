import { unpackAll } from "./unpack";
import { xmlTags } from "./xmlTags";
import type { ZipEntry } from "./zipDirectory";

/** What a workbook says of its sheets, before any of them is read. */
export interface WorkbookSheets {
  /** Sheets in their order; `entry` is missing where the file has no such part. */
  readonly sheets: readonly { readonly name: string; readonly entry: ZipEntry | undefined }[];
  /** Days are counted from 1904. */
  readonly is1904: boolean;
  readonly styles: ZipEntry | undefined;
  readonly sharedStrings: ZipEntry | undefined;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** A path as it stands in the zip file. */
function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const way = folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") way.pop();
    else if (step !== "." && step !== "") way.push(step);
  }
  return way.join("/");
}

/**
 * Reads which sheets a workbook has and where they are; `null` where it is no workbook. Throws where
 * a part is damaged.
 */
export async function workbookSheets(
  zip: Uint8Array,
  entries: readonly ZipEntry[],
): Promise<WorkbookSheets | null> {
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const textOf = async (path: string): Promise<string> => {
    const entry = byName.get(path);
    return entry === undefined ? "" : new TextDecoder("utf-8").decode(await unpackAll(zip, entry));
  };
  const relationsIn = async (path: string): Promise<readonly Relation[]> =>
    [...xmlTags(await textOf(path))].flatMap(({ name, attributes }) => {
      const of = (key: string) => attributes.get(key) ?? "";
      return name === "Relationship" && of("Id") !== ""
        ? [{ id: of("Id"), type: of("Type"), target: of("Target") }]
        : [];
    });
  const root = (await relationsIn("_rels/.rels")).find(({ type }) =>
    type.endsWith("/officeDocument"),
  );
  if (root === undefined) return null;
  const path = resolved("", root.target);
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const relations = await relationsIn(`${folder}_rels/${path.slice(folder.length)}.rels`);
  const tags = [...xmlTags(await textOf(path))];
  const entryOf = ({ target }: Relation) => byName.get(resolved(folder, target));
  const sheets = tags
    .filter(({ name }) => name === "sheet")
    .map(({ attributes }) => {
      const id = [...attributes].find(([key]) => /^\w+:id$/i.test(key))?.[1];
      const found = relations.find((one) => one.id === id && one.type.endsWith("/worksheet"));
      return { name: attributes.get("name") ?? "", entry: found && entryOf(found) };
    });
  const partOf = (type: string) => {
    const found = relations.find((one) => one.type.endsWith(`/${type}`));
    return found && entryOf(found);
  };
  const properties = tags.find(({ name }) => name === "workbookPr")?.attributes.get("date1904");
  return sheets.length === 0
    ? null
    : {
        sheets,
        is1904: properties === "1" || properties === "true",
        styles: partOf("styles"),
        sharedStrings: partOf("sharedStrings"),
      };
}
