import type { Collective } from "../../../model/collective";
import type { FieldClasses } from "../../../model/privacy/classification";
import type { StatisticsTable } from "../../rollUp/statisticsTable";
import type { PartitionSelection } from "../../select/selectionResult";

/** On a list stand others' totals: to each deputy they are third parties. */
export const selectionClasses: FieldClasses<PartitionSelection> = {
  list: "public",
  partition: "public",
  graded: "internal",
  quota: "internal",
  ranking: "third-party",
  candidates: "third-party",
  excluded: "third-party",
  lineTie: "third-party",
  reserved: "third-party",
};

/** The row of a small partition is the figures of a person or two. */
export const statisticsClasses: FieldClasses<StatisticsTable> = {
  basis: "public",
  columns: "public",
  rows: { each: { fields: { partition: "public", cells: "third-party" } } },
  total: { fields: { partition: "public", cells: "internal" } },
};

/** A group with its members. */
export const collectiveClasses: FieldClasses<Collective> = {
  id: "internal",
  name: "public",
  collectiveClass: "public",
  term: "public",
  delegation: "public",
  formedOn: "public",
  dissolvedOn: "public",
  members: {
    each: { fields: { certificate: "internal", from: "internal", to: "internal" } },
  },
};
