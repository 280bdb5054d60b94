import type { Archive } from "deputy-archive";
import { deputyCard, handbookFor, redact } from "deputy-archive/life";
import { deputy, year } from "./cast";
import { done, type Say, sayIssues } from "./desk";

/** The handbook for the deputy, the card for the public, and what of an entry each may see. */
export function showing(archive: Archive, say: Say): void {
  say("## 十、手册、名片、谁能看什么");
  const handbook = done(
    handbookFor(archive, {
      period: year,
      asOf: "2026-11-30",
      checklist: null,
      scorecard: null,
      chronicle: { sessions: [], items: [] },
      contacts: [],
    }),
  );
  const { rights, obligations } = handbook.rightsAndObligations ?? {};
  say(
    `手册：权利（代表法第${rights?.article}条，${rights?.items.length}项）、义务（第${obligations?.article}条，${obligations?.items.length}项）；本年度登记${handbook.record.entries.length}条、建议${handbook.record.suggestions.length}件、述职${handbook.record.reports.length}次。`,
  );
  const facts = {
    congress: "示例市第十六届人民代表大会",
    station: {
      name: "第五联络站",
      address: "示例路1号",
      telephone: "13800000000",
      receptionDays: "每月15日",
    },
  };
  const approval = {
    certificate: deputy.id,
    approvedBy: "示例市人大常委会代表工作委员会",
    approvedOn: "2026-10-20",
    until: null,
    audience: "everyone",
    fields: [],
  } as const;
  say("名片还没有机关签字就想公开：");
  sayIssues(say, deputyCard(archive.mandate, facts, null, "2026-11-30").issues);
  say("签字以后，联络站电话填的是个人手机：");
  const { value: card, issues } = deputyCard(archive.mandate, facts, approval, "2026-11-30");
  sayIssues(say, issues);
  say(
    `  名片上：${card?.name}，${card?.congress}，${card?.station?.name}，电话${card?.station?.telephone ?? "（空着）"}。`,
  );
  const [entry] = archive.entries;
  if (entry === undefined) throw new Error("there is no entry");
  for (const audience of ["public", "self", "internal"] as const) {
    const seen = Object.keys(redact("entry", entry, audience)).length;
    say(`  同一条登记，${words[audience]}看得到${seen}栏。`);
  }
}

const words = { public: "公众", self: "代表本人的屏幕", internal: "保管档案的机关" } as const;
