import type { ContentLine } from "../contentLines/contentLine";

/** The zone times of day are in. */
export const zone = "Asia/Shanghai";

/** Eight hours ahead, with no summer time since it ended for good on 15 September 1991. */
export const shanghaiLines: readonly ContentLine[] = [
  ["BEGIN", "VTIMEZONE"],
  ["TZID", zone],
  ["BEGIN", "STANDARD"],
  ["DTSTART", "19910915T020000"],
  ["TZOFFSETFROM", "+0900"],
  ["TZOFFSETTO", "+0800"],
  ["TZNAME", "CST"],
  ["END", "STANDARD"],
  ["END", "VTIMEZONE"],
];
