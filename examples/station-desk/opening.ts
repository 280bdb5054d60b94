import {
  type ArchiveHistory,
  emptyHistory,
  mandateKey,
  mandateOn,
  meetingName,
  recordTenureEvent,
} from "deputy-archive/life";
import { congress, deputy, office, roster, station, termOfCongress } from "./cast";
import { done, type Say } from "./desk";
import { passOn } from "./moving";

export const heldTerm = { congress, ordinal: 16, period: termOfCongress } as const;

/** The archive is opened: who was elected, and who keeps which of the three copies. */
export function opening(say: Say): ArchiveHistory {
  say("# 示例县第一联络站的一年（人物、地名、事情都是编的）");
  say("## 一、建档");
  const elected = { kind: "elected", effectiveOn: termOfCongress.from } as const;
  const by = { recordedOn: "2021-10-08", by: office, reason: null } as const;
  const subject = done(mandateKey({ certificate: deputy.id, term: heldTerm })) ?? "";
  let history: ArchiveHistory = emptyHistory(subject);
  history = done(recordTenureEvent(history, "county", { ...by, body: elected }, termOfCongress));
  history = done(
    passOn(history, "2021-10-08", office, {
      kind: "copies-made",
      on: "2021-10-08",
      deputy: deputy.id,
      county: office.id,
      station: station.id,
    }),
  );
  const mandate = done(mandateOn(history, roster, "2021-10-08"));
  const first = meetingName(heldTerm, 1, "session", "short").value;
  say(`${roster.name}，${mandate?.beganOn}（${first}）起执行代表职务。`);
  say("档案一式三份：代表本人、县代表工作机构、联络站各一份。");
  return history;
}
