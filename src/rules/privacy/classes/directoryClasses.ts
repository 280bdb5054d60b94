import type { Attachment, Directory, Station } from "../../../model/directory/directory";
import type { FieldClasses } from "../../../model/privacy/classification";

/** The class of codes; what stands beside `code` in quotes is taken for an issue's. */
const published = "public";

/** A station is there to be found: its own telephone, never a deputy's. */
export const stationClasses: FieldClasses<Station> = {
  code: published,
  name: "public",
  kind: "public",
  trade: "public",
  county: "public",
  address: "public",
  phone: "public",
  opening: "public",
  openedOn: "public",
  closedOn: "public",
};

/** Which deputies a station names to the public the place decides. */
export const attachmentClasses: FieldClasses<Attachment> = {
  certificate: "internal",
  station: "internal",
  from: "internal",
  to: "internal",
};

/** The stations of a place. */
export const directoryClasses: FieldClasses<Directory> = {
  kinds: "public",
  trades: "public",
  stations: { each: { fields: stationClasses } },
  attachments: { each: { fields: attachmentClasses } },
};
