import type { PaperPage } from "../../../model/entryEvent";
import type { Evidence } from "../../../model/evidence";
import type { ByKind, FieldClasses } from "../../../model/privacy/classification";

/** A file's name and a shelf mark may name persons; a digest finds a file again. */
export const evidenceClasses: ByKind<Evidence> = {
  byKind: {
    file: { kind: "internal", fileName: "internal", mediaType: "internal", sha256: "internal" },
    paper: { kind: "internal", title: "internal", shelfMark: "internal" },
  },
};

/** Where an entry stands on paper. */
export const pageClasses: FieldClasses<PaperPage> = { volume: "internal", page: "internal" };
