import {
  type ArchiveHistory,
  entriesOn,
  happenedBefore,
  likelySameEvent,
  reconcile,
  verify,
} from "deputy-archive/life";
import { deputy, line, office, station } from "./cast";
import { rules, type Say, sayIssues, written } from "./desk";
import { words } from "./registering";

/** Two copies edited apart for three months, joined in either order, and what only people can settle. */
export function offline(joined: ArchiveHistory, say: Say): ArchiveHistory {
  say("## 三、离线三个月，几份合一");
  // Of the entries so far, the one about the visit to 8 households.
  const visit = entriesOn(joined, "2026-05-01", rules).entries.find(
    ({ entry }) => entry.duty === "visit",
  );
  if (visit === undefined) throw new Error("there is no visit");

  let own = joined;
  const helped = line("0001-06", "relief", "2026-06-12", "帮助困难群众联系技能培训", {
    recorder: "deputy",
    quantity: 1,
  });
  [own] = written(
    own,
    { copy: "deputy", on: "2026-06-13", by: deputy },
    { kind: "registered", entry: helped, evidence: [], page: null },
  );
  [own] = written(
    own,
    { copy: "deputy", on: "2026-06-20", by: deputy, reason: "当天实际走访9户" },
    { kind: "corrected", entry: visit.id, replacement: { ...visit.entry, quantity: 9 } },
  );
  say("代表在手机上（没有网络）：6月13日登记帮扶1次；6月20日把走访8户更正为9户。");

  let desk = joined;
  [desk] = written(
    desk,
    { copy: "station", on: "2026-06-15", by: station },
    {
      kind: "registered",
      entry: line("ZH01-0611", "relief", "2026-06-12", "帮助困难群众联系技能培训1次", {
        quantity: 1,
      }),
      evidence: [],
      page: { volume: null, page: 20 },
    },
  );
  [desk] = written(
    desk,
    { copy: "station", on: "2026-06-25", by: office, reason: "与另一条重复登记" },
    { kind: "voided", entry: visit.id },
  );
  say("联络站：6月15日也登记了这次帮扶；6月25日县里把走访那一条作废。");

  const both = [
    { keeper: "代表本人", history: own },
    { keeper: "联络站", history: desk },
  ];
  const { value } = reconcile(joined.subject, both);
  const turned = reconcile(joined.subject, [...both].reverse()).value;
  say(
    `9月1日合并：${value.copies.map(({ keeper, lacked }) => `${keeper}那份缺${lacked.length}条`).join("，")}；先后颠倒再合一次，结果${JSON.stringify(turned.history) === JSON.stringify(value.history) ? "相同" : "不同"}。`,
  );
  let history = value.history;
  const view = entriesOn(history, "2026-09-01", rules);
  for (const { entry, versions, settledBy } of view.disagreements) {
    const found = view.entries.find(({ id }) => id === entry);
    say(
      `  需要裁定：${found?.entry.content}（${words(found?.state)}），两种写法${versions.length}个，由${settledBy.includes("office") ? "县代表工作机构" : settledBy.join("、")}裁定；裁定前列为待核实，不丢也不算分。`,
    );
  }
  const isBefore = happenedBefore(history);
  const correction = history.events.find(
    ({ body, id }) => body.kind === "corrected" && !isBefore(id, joined.events[0]?.id ?? ""),
  );
  [history] = written(
    history,
    { copy: "county", on: "2026-09-03", by: office, reason: "两条不是同一天，作废有误" },
    { kind: "disagreement-settled", entry: visit.id, choice: correction?.id ?? "" },
  );
  const after = entriesOn(history, "2026-09-03", rules).entries.find(({ id }) => id === visit.id);
  say(`9月3日 县里裁定：以代表的更正为准，${after?.entry.quantity}户。`);
  [history] = written(
    history,
    { copy: "county", on: "2026-09-03", by: office },
    { kind: "confirmed", entry: visit.id },
  );

  const open = entriesOn(history, "2026-09-03", rules).entries.filter(({ lead }) => lead === null);
  for (const { first, second, certainty } of likelySameEvent(open)) {
    const [one, other] = [first, second].map((id) => open.find((entry) => entry.id === id)?.entry);
    say(
      `  ${certainty === "exact" ? "同一件事" : "很像同一件事"}：“${one?.content}”（${one?.id}）和“${other?.content}”（${other?.id}），请人判断。`,
    );
    const lead = other?.recorder === "station" ? second : first;
    [history] = written(
      history,
      { copy: "county", on: "2026-09-04", by: office },
      { kind: "joined", lead, entries: [lead === first ? second : first] },
    );
    [history] = written(
      history,
      { copy: "county", on: "2026-09-04", by: office },
      { kind: "confirmed", entry: lead },
    );
  }
  say("9月4日 县里判断是同一件事，并为一条（以联络站的为准），两条都还查得到。");

  say(`  哈希链核对：${verify(history).issues.length === 0 ? "完整" : "有问题"}。`);
  const altered = {
    ...history,
    events: history.events.map((event, index) =>
      index === 2 ? { ...event, reason: "悄悄改一笔" } : event,
    ),
  };
  say("  有人悄悄改了第3条的理由，再核对：");
  sayIssues(say, verify(altered).issues.slice(0, 1));
  return history;
}
