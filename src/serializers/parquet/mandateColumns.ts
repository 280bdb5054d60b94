import type { Mandate } from "../../model/mandate";
import type { FieldClass } from "../../model/privacy/audience";
import type { Redacted } from "../../model/privacy/classification";
import type { ParquetColumn } from "./parquetColumn";

type TextField = "certificate" | "name" | "delegation" | "station" | "deputyClass";

const classes: readonly (readonly [TextField, FieldClass])[] = [
  ["certificate", "internal"],
  ["name", "public"],
  ["delegation", "public"],
  ["station", "public"],
  ["deputyClass", "internal"],
];

/** The columns that say whose a row is. */
export function mandateColumns<Row>(
  of: (row: Row) => Redacted<Mandate>,
): readonly ParquetColumn<Row>[] {
  return classes.map(([name, seenBy]) => ({
    name,
    seenBy,
    values: { kind: "text", of: (row) => of(row)[name] },
  }));
}
