/** Levels of people's congresses. */
export type CongressLevel =
  /** 全国 */
  | "national"
  /** 省、自治区、直辖市 */
  | "provincial"
  /** 设区的市、自治州 */
  | "municipal"
  /** 县、自治县、不设区的市、市辖区 */
  | "county"
  /** 乡、民族乡、镇 */
  | "township";

/** All levels, the highest first. */
export const congressLevels: readonly CongressLevel[] = [
  "national",
  "provincial",
  "municipal",
  "county",
  "township",
];
