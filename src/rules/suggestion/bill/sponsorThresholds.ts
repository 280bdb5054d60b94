import type { SponsorThreshold } from "../../../model/billEvent";

/**
 * How many deputies a bill or an inquiry takes, by level of the congress (Z2). A local delegation has
 * no right of its own in the national law; a place that grants it gives its own list.
 *
 * @example
 * ```ts
 * import { sponsorThresholds } from "deputy-archive/life";
 * const township = sponsorThresholds.filter(({ level }) => level === "township");
 * township.map(({ act, deputies }) => [act, deputies]); // => [["legislative-bill", 5], ["written-inquiry", 10]]
 * ```
 */
export const sponsorThresholds: readonly SponsorThreshold[] = [
  {
    act: "legislative-bill",
    level: "national",
    deputies: 30,
    delegation: true,
    article: "全国人大组织法第17条、议事规则第23条",
  },
  {
    act: "legislative-bill",
    level: "provincial",
    deputies: 10,
    delegation: false,
    article: "地方组织法2022第22条",
  },
  {
    act: "legislative-bill",
    level: "municipal",
    deputies: 10,
    delegation: false,
    article: "地方组织法2022第22条",
  },
  {
    act: "legislative-bill",
    level: "county",
    deputies: 10,
    delegation: false,
    article: "地方组织法2022第22条",
  },
  {
    act: "legislative-bill",
    level: "township",
    deputies: 5,
    delegation: false,
    article: "地方组织法2022第22条",
  },
  {
    act: "written-inquiry",
    level: "national",
    deputies: 30,
    delegation: true,
    article: "全国人大组织法第21条、议事规则第48条",
  },
  {
    act: "written-inquiry",
    level: "provincial",
    deputies: 10,
    delegation: false,
    article: "地方组织法2022第24条",
  },
  {
    act: "written-inquiry",
    level: "municipal",
    deputies: 10,
    delegation: false,
    article: "地方组织法2022第24条",
  },
  {
    act: "written-inquiry",
    level: "county",
    deputies: 10,
    delegation: false,
    article: "地方组织法2022第24条",
  },
  {
    act: "written-inquiry",
    level: "township",
    deputies: 10,
    delegation: false,
    article: "地方组织法2022第24条",
  },
];
