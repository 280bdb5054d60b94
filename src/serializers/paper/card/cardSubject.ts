import type { Archive } from "../../../model/archive";
import type { CopyKind } from "../../../model/custodyEvent";
import type { LocalizedText } from "../../../model/localizedText";
import type { Period } from "../../../model/period";
import type { PlainDate } from "../../../model/plainDate";
import type { Policy } from "../../../model/policy/policy";
import type { Assessment } from "../../../rules/assess/assessment";
import type { PagedEntry } from "../../../rules/copies/comparePaper";
import type { Scorecard } from "../../../rules/score/scorecard";
import type { PaperOptions } from "../paperOptions";

/** Who keeps a copy of the card, as it is printed on it. */
export interface CardKeeper {
  /** Name of the deputy, of the county organ or of the station; custody knows their codes only. */
  readonly name: string;
  /** Since when, as `keepersOn` finds it; `null` where it is not said. */
  readonly from: PlainDate | null;
}

/** Everything an archive card speaks of (D2). */
export interface CardSubject {
  /** The congress and its term, as its papers name it. */
  readonly congress: string;
  /** Reference code of the archive (档号); `null` where it has none yet. */
  readonly reference: string | null;
  /** The archive. */
  readonly archive: Archive;
  /** The year on the card. */
  readonly period: Period;
  /** Day of knowledge; what was written down later is left out. */
  readonly asOf: PlainDate;
  /** Names of duties, classes of deputies and rated items. */
  readonly policy: Pick<Policy, "duties" | "deputyClasses" | "ratedItems">;
  /** Who keeps each of the three copies. */
  readonly keepers: Readonly<Record<CopyKind, CardKeeper>>;
  /** The year's score; left out where the place gives no points. */
  readonly scorecard?: Scorecard;
  /** The year's grade; left out where there is none. */
  readonly assessment?: Assessment;
  /** Where entries stand in the paper archive, as `comparePaper` takes them. */
  readonly pages?: readonly PagedEntry[];
}

/** How an archive card is printed. */
export interface CardOptions extends PaperOptions {
  /** Which copies, each on pages of its own; all three unless given. The public form is one. */
  readonly copies?: readonly CopyKind[];
}

/** What each copy is called, and who keeps that kind of copy (D2, 一式三份). */
export const copyWords: Readonly<Record<CopyKind, LocalizedText>> = {
  deputy: { zh: "第一份，代表本人保管", en: "copy 1, kept by the deputy" },
  county: {
    zh: "第二份，代表团所在县（市、区）人大常委会人事代表工作机构保管",
    en: "copy 2, kept by the personnel organ of the county standing committee of the delegation",
  },
  station: { zh: "第三份，代表联络站保管", en: "copy 3, kept by the liaison station" },
};
