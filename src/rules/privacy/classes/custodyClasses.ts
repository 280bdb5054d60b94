import type { FieldClasses } from "../../../model/privacy/classification";
import type { Custody } from "../../custody/custody";
import type { PeriodSnapshot, ShownEntry } from "../../custody/periodSnapshot";
import { archiveLinkClasses, inventoryLineClasses } from "./custodyEventClasses";
import { keptEntryClasses } from "./recordClasses";

/** Where an archive is kept is for the deputy and those who keep it. */
export const custodyClasses: FieldClasses<Custody> = {
  posting: "internal",
  copies: "internal",
  closed: "internal",
  seal: {
    fields: {
      on: "internal",
      keptBy: "internal",
      inventory: { each: { fields: inventoryLineClasses } },
    },
  },
  links: { each: { fields: archiveLinkClasses } },
};

/** The hash of a year with hardly anything in it can be guessed. */
export const periodSnapshotClasses: FieldClasses<PeriodSnapshot> = {
  entries: "internal",
  hash: "internal",
};

/** One entry as an archive shows it to those who close a year. */
export const shownEntryClasses: FieldClasses<ShownEntry> = {
  id: "internal",
  entry: { fields: keptEntryClasses },
  state: "internal",
};
