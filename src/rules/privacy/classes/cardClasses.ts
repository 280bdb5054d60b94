import type { DeputyCard } from "../../../model/card/deputyCard";
import type { FieldClasses } from "../../../model/privacy/classification";

/** Everything on a card was signed off for the public (D14). */
export const cardClasses: FieldClasses<DeputyCard> = {
  format: "public",
  name: "public",
  congress: "public",
  delegation: "public",
  electoralDistrict: "public",
  occupation: "public",
  portrait: "public",
  station: "public",
  performance: "public",
  approval: "public",
};
