import type { LocalizedText } from "../../model/localizedText";
import type { CellLikeness } from "./cellLikeness";
import type { HeadingLikeness } from "./headingLikeness";

/** Why a heading may stand for a column. */
export type LikenessReason = HeadingLikeness | CellLikeness;

const looks: Readonly<Record<CellLikeness["as"], LocalizedText>> = {
  dates: { zh: "是日期", en: "are dates" },
  certificates: { zh: "是代表证号", en: "are certificates" },
  numbers: { zh: "是整数", en: "are whole numbers" },
  words: { zh: "是该栏的可选项", en: "are words of the column's list" },
};

/**
 * Says why a heading may stand for a column.
 *
 * @param reason - the reason
 * @returns one clause in both languages
 * @example
 * ```ts
 * import { likenessText } from "deputy-archive/tables";
 * likenessText({ kind: "cells", as: "dates", fitting: 9, of: 10 }).zh; // => "下面10格中9格是日期"
 * ```
 */
export function likenessText(reason: LikenessReason): LocalizedText {
  switch (reason.kind) {
    case "same-characters":
      return {
        zh: `与“${reason.like}”字相同`,
        en: `has the characters of “${reason.like}”`,
      };
    case "contained":
      return {
        zh: `与“${reason.like}”一个包含另一个`,
        en: `contains, or is part of, “${reason.like}”`,
      };
    case "edit-distance":
      return {
        zh: `与“${reason.like}”只差${reason.distance}个字`,
        en: `differs from “${reason.like}” by ${reason.distance}`,
      };
    default: {
      const { as, fitting, of } = reason;
      return {
        zh: `下面${of}格中${fitting}格${looks[as].zh}`,
        en: `${fitting} of ${of} cells below ${looks[as].en}`,
      };
    }
  }
}
