import type { Mandate } from "../../../model/mandate";
import type { FieldClasses } from "../../../model/privacy/classification";

/** A suspension tells of a criminal case (代表法2025 art. 61): its state and day are sensitive. */
export const mandateClasses: FieldClasses<Mandate> = {
  certificate: "internal",
  name: "public",
  term: "public",
  delegation: "public",
  station: "public",
  deputyClass: "internal",
  beganOn: "public",
  status: "sensitive",
  statusOn: "sensitive",
  suspensions: "sensitive",
};
