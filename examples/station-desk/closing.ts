import type { PlainDate } from "deputy-archive";
import {
  type ArchiveHistory,
  type ArchiveLink,
  cautiousFiling,
  changesAfterClosing,
  entriesOn,
  headsOf,
  inventoryOf,
  linkTo,
  periodSnapshot,
  summarise,
  termClosing,
  verify,
  verifySeal,
} from "deputy-archive/life";
import { line, office, year } from "./cast";
import { done, rules, type Say, sayIssues, write, written } from "./desk";
import { passOn, region } from "./moving";
import type { Followed } from "./suggestion";

/** The year is closed on 30 November; what comes later is seen as late. */
export function closingYear(before: ArchiveHistory, say: Say): ArchiveHistory {
  say("## 八、11月30日结年");
  const shown = (history: ArchiveHistory, on: PlainDate) => entriesOn(history, on, rules).entries;
  const { entries, hash } = periodSnapshot(shown(before, "2026-11-30"), year);
  let history = done(
    passOn(before, "2026-11-30", office, {
      kind: "year-closed",
      on: "2026-11-30",
      period: year,
      entries,
      hash,
    }),
  );
  const closing = history.events[history.events.length - 1]?.id ?? "";
  say(`结年：本年度登记${entries}条，指纹${hash.slice(0, 12)}…`);
  [history] = written(
    history,
    { copy: "county", on: "2026-12-03", by: office },
    {
      kind: "registered",
      entry: line("140222-1203", "training", "2026-11-25", "补记：县里培训半天", {
        recordedOn: "2026-12-03",
        quantity: 1,
      }),
      evidence: [],
      page: null,
    },
  );
  for (const { event } of changesAfterClosing(history, closing)) {
    say(`  结年后又写的：${event.recordedOn} ${event.by.id}，看得出是迟到的。`);
  }
  return history;
}

/** The term is closed: inventory, seal, and a link for the next term. */
export function closingTerm(
  before: ArchiveHistory,
  { suggestion, promises }: Followed,
  say: Say,
): ArchiveLink {
  say("## 九、届末归档");
  const filing = {
    ...cautiousFiling,
    fonds: "J001",
    category: "WS",
    office: "DGW",
    level: "county",
  } as const;
  const items = entriesOn(before, "2026-12-31", rules).entries.map(({ id, entry }) => ({
    title: entry.content ?? entry.id,
    responsible: entry.recorder,
    date: entry.occurredOn,
    pages: null,
    record: { kind: "entry", id } as const,
  }));
  const own = {
    title: "关于改造示例村供水管网的建议",
    responsible: "示例代表甲",
    date: "2026-01-20",
    pages: 3,
    record: { kind: "suggestion", id: suggestion.number },
  } as const;
  const inventory = done(inventoryOf([...items, own], filing, { lines: [], elsewhere: [] }));
  for (const { code, title } of inventory) say(`  ${code} ${title}`);
  const closing = termClosing(before, { on: "2026-12-31", keptBy: office, inventory });
  const history = done(passOn(before, "2026-12-31", office, closing));
  say(`12月31日 封存：${inventory.length}件，事件${closing.events}条，由县代表工作机构保管。`);
  say("2027年1月5日 有人还想往封存的档案里登记：");
  const late = { copy: "county", on: "2027-01-05", by: office } as const;
  const added = write(history, late, {
    kind: "registered",
    entry: line("140222-0105", "visit", "2026-12-20", "走访2户"),
    evidence: [],
    page: null,
  });
  sayIssues(say, added.issues);
  sayIssues(say, verifySeal(added.value, region));
  const unfinished = {
    suggestions: [suggestion.number],
    promises: promises.map(({ number }) => number),
  };
  const link = done(linkTo(history, unfinished, region));
  if (link === null) throw new Error("the archive is not sealed");
  say(
    `下一届的档案接上届：只记一个链接（封存指纹${link.seal.slice(0, 12)}…），没办完的建议${link.unfinished.suggestions.length}件、承诺${link.unfinished.promises.length}项。`,
  );
  const summary = done(summarise([history]));
  say(
    `上报市里：档案${summary.archives}份、事件${summary.events}条、总指纹${summary.hash.slice(0, 12)}…，没有姓名和证号。`,
  );
  const cut = { ...history, events: history.events.slice(0, -1) };
  say("  若有人删掉最后一条，拿已知的指纹一对：");
  sayIssues(say, verify(cut, headsOf(history)).issues.slice(0, 1));
  return link;
}
