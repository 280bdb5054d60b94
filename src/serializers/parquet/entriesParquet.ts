import type { Archive } from "../../model/archive";
import type { DutyEntry } from "../../model/dutyEntry";
import type { Mandate } from "../../model/mandate";
import type { Audience, FieldClass } from "../../model/privacy/audience";
import type { Redacted } from "../../model/privacy/classification";
import { redact } from "../../rules/privacy/redact";
import { mandateColumns } from "./mandateColumns";
import type { ParquetColumn, ParquetValues } from "./parquetColumn";
import { writeParquet } from "./writeParquet";

/** Whom a file is written for. */
export interface ParquetOptions {
  /** The public unless given. */
  readonly audience?: Audience;
}

interface EntryRow {
  readonly mandate: Redacted<Mandate>;
  readonly entry: Redacted<DutyEntry>;
}

function columnsOfEntries(): readonly ParquetColumn<EntryRow>[] {
  const column = (
    name: string,
    seenBy: FieldClass,
    kind: "text" | "date",
    of: (entry: Redacted<DutyEntry>) => string | null | undefined,
  ): ParquetColumn<EntryRow> => {
    // A day is a text of its own shape; the kind says which it is.
    const values = { kind, of: (row: EntryRow) => of(row.entry) } as ParquetValues<EntryRow>;
    return { name, seenBy, values };
  };
  return [
    ...mandateColumns<EntryRow>(({ mandate }) => mandate),
    column("entry", "internal", "text", ({ id }) => id),
    column("duty", "public", "text", ({ duty }) => duty),
    column("activity", "public", "text", ({ activity }) => activity),
    column("occurredOn", "public", "date", ({ occurredOn }) => occurredOn),
    column("recordedOn", "internal", "date", ({ recordedOn }) => recordedOn),
    column("place", "internal", "text", ({ place }) => place),
    column("content", "internal", "text", ({ content }) => content),
    column("role", "public", "text", ({ role }) => role),
    column("attendance", "internal", "text", ({ attendance }) => attendance),
    {
      name: "quantity",
      seenBy: "public",
      values: { kind: "number", of: ({ entry }) => entry.quantity },
    },
    column("level", "public", "text", ({ level }) => level),
    column("recorder", "internal", "text", ({ recorder }) => recorder),
    column("verification", "internal", "text", ({ verification }) => verification),
  ];
}

/**
 * Writes entries as a Parquet file for analysis: a row for each entry, with the mandate it belongs to.
 *
 * Columns an audience may not see are not in the file; days are dates without a time zone. It is not
 * lossless: particulars, attachments and sources stay out, and the bundle keeps them.
 *
 * @param archives - the archives; rows come in their order
 * @param options - whom the file is written for
 * @returns the bytes of the file; equal archives give equal bytes
 * @example
 * ```ts
 * import { entriesParquet } from "deputy-archive/parquet";
 * const bytes = await entriesParquet([]);
 * String.fromCharCode(...bytes.slice(0, 4)); // => "PAR1"
 * ```
 */
export function entriesParquet(
  archives: readonly Archive[],
  { audience = "public" }: ParquetOptions = {},
): Promise<Uint8Array> {
  const rows = archives.flatMap((archive) => {
    const { mandate = {}, entries = [] } = redact("archive", archive, audience);
    return entries.map((entry) => ({ mandate, entry }));
  });
  return writeParquet(columnsOfEntries(), rows, audience);
}
