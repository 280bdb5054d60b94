import type { DocumentIssue, PlainDate, ReadResult } from "deputy-archive";
import {
  type Actor,
  type ArchiveHistory,
  type CustodyEventBody,
  contentMark,
  custodyOn,
  keepersOn,
  recordCustodyEvent,
} from "deputy-archive/life";
import { office, station } from "./cast";
import { done, type Say, sayIssues } from "./desk";

/** Counties of the city's region: an archive moves within them with the deputy. */
export const region = { counties: ["140222", "140223"] };

const newStation = "ZH-05";
const atNewStation: Actor = { role: "station", id: newStation };

/** Writes what happens to the archive as a whole, where it can be; else nothing, and why. */
export function passOn(
  history: ArchiveHistory,
  on: PlainDate,
  by: Actor,
  body: CustodyEventBody,
): ReadResult<ArchiveHistory, DocumentIssue> {
  return recordCustodyEvent(history, "county", { recordedOn: on, by, reason: null, body }, region);
}

/** The deputy moves to another station of the county; the station's copy follows. */
export function moving(before: ArchiveHistory, say: Say): ArchiveHistory {
  say("## 六、代表转站，档案随人走");
  const take = (
    history: ArchiveHistory,
    ...rest: Parameters<typeof passOn> extends [unknown, ...infer Rest] ? Rest : never
  ) => done(passOn(history, ...rest));
  say("10月8日 新站还没有收到移交就想接收：");
  sayIssues(
    say,
    passOn(before, "2026-10-08", atNewStation, {
      kind: "received",
      copy: "station",
      on: "2026-10-08",
      receivedBy: "示例经办人乙",
      ...contentMark(before),
    }).issues,
  );
  let history = take(before, "2026-10-08", office, {
    kind: "moved",
    on: "2026-10-08",
    county: office.id,
    station: newStation,
  });
  const mark = contentMark(history);
  history = take(history, "2026-10-09", station, {
    kind: "handed-over",
    copy: "station",
    on: "2026-10-09",
    to: newStation,
    handedOverBy: "示例经办人甲",
    ...mark,
  });
  history = take(history, "2026-10-12", atNewStation, {
    kind: "received",
    copy: "station",
    on: "2026-10-12",
    receivedBy: "示例经办人乙",
    ...mark,
  });
  const custody = done(custodyOn(history.events, "2026-10-12", region));
  const keeper = (on: PlainDate) =>
    custody === null ? undefined : keepersOn(custody, on)?.station.keeper;
  say(
    `10月9日第一联络站移交（登记${mark.entries}条），10月12日第五联络站接收。联络站那份：10月11日由${keeper("2026-10-11")}保管，10月12日起由${keeper("2026-10-12")}保管。`,
  );
  return history;
}
