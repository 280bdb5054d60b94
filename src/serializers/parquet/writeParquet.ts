import { dayNumber } from "../../model/plainDate";
import type { Audience } from "../../model/privacy/audience";
import { maySee } from "../../rules/privacy/maySee";
import type { ExactPoints, ParquetColumn, ParquetValues } from "./parquetColumn";

/** How a kind of value is stored; the names are those of the Parquet format. */
type Storage =
  | { readonly type: "BYTE_ARRAY"; readonly converted_type: "UTF8" }
  | { readonly type: "INT32"; readonly converted_type: "DATE" }
  | { readonly type: "DOUBLE" }
  | {
      readonly type: "INT64";
      readonly converted_type: "DECIMAL";
      readonly precision: 18;
      readonly scale: number;
    };

function stored(point: ExactPoints, scale: number): bigint {
  return BigInt(point.points) * 10n ** BigInt(scale - point.scale);
}

function pointsOf(points: readonly (ExactPoints | null | undefined)[]) {
  const scale = points.reduce((most, one) => Math.max(most, one?.scale ?? 0), 0);
  const storage: Storage = { type: "INT64", converted_type: "DECIMAL", precision: 18, scale };
  return { storage, data: points.map((one) => (one ? stored(one, scale) : null)) };
}

function columnOf<Row>(
  values: ParquetValues<Row>,
  rows: readonly Row[],
): { readonly storage: Storage; readonly data: (string | number | bigint | null)[] } {
  switch (values.kind) {
    case "text":
      return {
        storage: { type: "BYTE_ARRAY", converted_type: "UTF8" },
        data: rows.map((row) => values.of(row) ?? null),
      };
    case "date":
      return {
        storage: { type: "INT32", converted_type: "DATE" },
        data: rows.map((row) => {
          const date = values.of(row) ?? null;
          return date === null ? null : dayNumber(date);
        }),
      };
    case "number":
      return { storage: { type: "DOUBLE" }, data: rows.map((row) => values.of(row) ?? null) };
    case "points":
      return pointsOf(rows.map(values.of));
  }
}

/**
 * Writes rows as a Parquet file of the columns an audience may see.
 *
 * @param columns - all columns
 * @param rows - the rows
 * @param audience - whom the file is written for
 * @returns the bytes of the file; equal rows give equal bytes
 */
export async function writeParquet<Row>(
  columns: readonly ParquetColumn<Row>[],
  rows: readonly Row[],
  audience: Audience,
): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import("hyparquet-writer");
  const seen = columns
    .filter(({ seenBy }) => maySee(audience, seenBy))
    .map(({ name, values }) => ({ name, ...columnOf(values, rows) }));
  const schema = [
    { name: "root", num_children: seen.length },
    ...seen.map(({ name, storage }) => ({
      name,
      repetition_type: "OPTIONAL" as const,
      ...storage,
    })),
  ];
  const columnData = seen.map(({ name, data }) => ({ name, data }));
  return new Uint8Array(
    parquetWriteBuffer({ schema, columnData, createdBy: "deputy-archive", statistics: false }),
  );
}
