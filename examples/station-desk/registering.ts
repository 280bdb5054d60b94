import { type ArchiveHistory, entriesOn, recordEntryEvents } from "deputy-archive/life";
import { deputy, line, office, station } from "./cast";
import { rules, type Say, sayIssues, write, written } from "./desk";

/** A spring at the station: entries of two hands, one confirmed by the wrong one, an objection. */
export function registering(opened: ArchiveHistory, say: Say): ArchiveHistory {
  say("## 二、登记、核实、异议");
  const reception = line("ZH01-0301", "reception", "2026-03-05", "接待选民3人，反映自来水浑浊", {
    place: "第一联络站",
    quantity: 3,
  });
  const photo = {
    kind: "file",
    fileName: "接待0305.jpg",
    mediaType: "image/jpeg",
    sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  } as const;
  const [begun, first] = written(
    opened,
    { copy: "station", on: "2026-03-06", by: station },
    {
      kind: "registered",
      entry: { ...reception, recordedOn: "2026-03-06" },
      evidence: [photo],
      page: { volume: null, page: 12 },
    },
  );
  say("3月6日 联络站登记：3月5日接待选民，附照片1张，纸质第12页。");

  const visit = line("0001-03", "visit", "2026-03-20", "走访群众8户", {
    recorder: "deputy",
    quantity: 8,
  });
  const [both, second] = written(
    begun,
    { copy: "station", on: "2026-03-21", by: deputy },
    { kind: "registered", entry: { ...visit, recordedOn: "2026-03-21" }, evidence: [], page: null },
  );
  say("3月21日 代表本人登记：走访群众8户。");

  let history = both;
  const own = { copy: "station", on: "2026-03-21", by: deputy } as const;
  const refused = write(history, own, { kind: "confirmed", entry: second });
  say("3月21日 代表想自己核实自己的登记：");
  sayIssues(say, refused.issues);

  const confirmation = (entry: string) =>
    ({
      recordedOn: "2026-03-31",
      by: office,
      reason: null,
      body: { kind: "confirmed", entry },
    }) as const;
  const batch = recordEntryEvents(
    history,
    "station",
    [confirmation(first), confirmation(second), confirmation("没有这一条")],
    rules,
  );
  history = batch.value;
  const confirmed = batch.written.filter(({ id }) => id !== null).length;
  say(`3月31日 县代表工作机构成批核实3条，核实了${confirmed}条，另1条：`);
  sayIssues(
    say,
    batch.written.flatMap(({ issues }) => issues),
  );

  const [objectedTo, objection] = written(
    history,
    { copy: "station", on: "2026-04-08", by: deputy, reason: "接待的是5人，登记少了2人" },
    { kind: "objected", objection: "wrong", entry: first },
  );
  history = objectedTo;
  const state = (day: "2026-04-08" | "2026-04-16") =>
    entriesOn(history, day, rules).entries.find(({ id }) => id === first)?.state;
  say(`4月8日 代表提出异议（错）：接待的是5人。这一条现在是“${words(state("2026-04-08"))}”。`);
  [history] = written(
    history,
    { copy: "station", on: "2026-04-15", by: office, reason: "查对签名簿，确为5人" },
    { kind: "objection-settled", objection, upheld: true },
  );
  [history] = written(
    history,
    { copy: "station", on: "2026-04-16", by: station, reason: "异议成立" },
    {
      kind: "adjusted",
      entry: first,
      objection,
      replacement: { ...reception, quantity: 5, content: "接待选民5人，反映自来水浑浊" },
    },
  );
  [history] = written(
    history,
    { copy: "station", on: "2026-04-17", by: office },
    { kind: "confirmed", entry: first },
  );
  say("4月15日 县里查对签名簿，异议成立；4月16日联络站调整为5人，4月17日县里核实。");
  const view = entriesOn(history, "2026-04-17", rules).entries.find(({ id }) => id === first);
  const before = entriesOn(history, "2026-04-01", rules).entries.find(({ id }) => id === first);
  say(
    `  现在：${view?.entry.quantity}人，${words(view?.state)}，共${view?.versions.length}个版本；4月1日看到的：${before?.entry.quantity}人。`,
  );
  return history;
}

/** States of an entry as the station says them. */
export function words(state: string | undefined): string {
  const known: Readonly<Record<string, string>> = {
    registered: "待核实",
    confirmed: "已核实",
    returned: "已退回",
    refused: "不予认定",
    voided: "已作废",
    objected: "有异议",
    joined: "已并入另一条",
    disputed: "各份不一致",
  };
  return known[state ?? ""] ?? String(state);
}
