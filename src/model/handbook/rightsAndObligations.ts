import type { LocalizedText } from "../localizedText";
import type { PlainDate } from "../plainDate";

/** An article of the Deputies Law and what its items say, in short words of our own. */
export interface ItemsOfArticle {
  /** Number of the article in the Chinese text (条). */
  readonly article: number;
  /** Its items in order (项); paraphrased, not quoted. */
  readonly items: readonly LocalizedText[];
}

/** What a deputy may and must do, in one version of the Deputies Law (D4: 代表的权利、义务). */
export interface RightsAndObligations {
  /** The statute. */
  readonly law: LocalizedText;
  /** Year of the version, as it is cited: 2015, 2025. */
  readonly version: number;
  /** First day of the version. */
  readonly from: PlainDate;
  /** Last day of the version; `null` where it stood when it was last looked up. */
  readonly to: PlainDate | null;
  /** Day up to which later amendments were looked for. */
  readonly checkedTo: PlainDate;
  /** Rights (权利). */
  readonly rights: ItemsOfArticle;
  /** Obligations (义务). */
  readonly obligations: ItemsOfArticle;
}
