import type { BodyNames } from "../../layouts/bodyName";
import type { PaperOptions } from "../paperOptions";
import type { MeasureNames } from "./trendTable";

/** How a dossier is printed. */
export interface DossierOptions extends PaperOptions {
  /** Measures that name the grades of the years; where one is missing its id and the grade's stand. */
  readonly measures?: MeasureNames;
  /** Names of the bodies that reply and promise, by their codes; a code without a name is printed as it is. */
  readonly bodies?: BodyNames;
}
