import type { ArchiveLink, ContentMark, InventoryLine } from "../../../model/custodyEvent";
import type { FieldClasses } from "../../../model/privacy/classification";

/** The class of codes; what stands beside `code` in quotes is taken for an issue's. */
const inside = "internal";

/** Heads are hashes of events. */
export const contentMarkClasses: FieldClasses<ContentMark> = {
  entries: "internal",
  heads: "internal",
};

/** Titles and those responsible are written freely. */
export const inventoryLineClasses: FieldClasses<InventoryLine> = {
  code: inside,
  title: "internal",
  responsible: "internal",
  date: "internal",
  pages: "internal",
  retention: "internal",
  record: "internal",
};

/** A link names a certificate, a hash and what was not finished. */
export const archiveLinkClasses: FieldClasses<ArchiveLink> = {
  mandate: "internal",
  seal: "internal",
  unfinished: "internal",
};
