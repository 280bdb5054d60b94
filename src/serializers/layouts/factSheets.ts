import type { DutyEntry } from "../../model/dutyEntry";
import type { Language } from "../../model/localizedText";
import type { Policy } from "../../model/policy/policy";
import type { DisagreeingField } from "../../rules/event/mergedEvents";
import type { SheetLayout } from "../sheet/workbookLayout";
import type { DeputyResult } from "./deputyResult";
import { emptyNotes, sayIn, titlesOf } from "./tableWords";

const fieldWords: Readonly<Record<DisagreeingField, { readonly zh: string; readonly en: string }>> =
  {
    occurredOn: { zh: "日期", en: "day" },
    role: { zh: "角色", en: "role" },
    attendance: { zh: "出席情况", en: "attendance" },
    quantity: { zh: "数量", en: "quantity" },
    level: { zh: "级别", en: "level" },
    verification: { zh: "核实情况", en: "verification" },
  };

function dutyName(policy: Policy, code: string, language: Language): string {
  return policy.duties.find((duty) => duty.code === code)?.name[language] ?? code;
}

function sourceText({ source }: DutyEntry): string {
  return source === null ? "" : `${source.file} ${source.row}`;
}

function lateEntries({ archive, scorecard }: DeputyResult): readonly DutyEntry[] {
  const late = new Set(
    scorecard.notApplied.filter(({ reason }) => reason === "late").map(({ record }) => record.id),
  );
  return archive.entries.filter(({ id }) => late.has(id));
}

/** Late entries: accepted, not counted in the year (逾期清单, Datong article 4). */
export function lateSheet(
  results: readonly DeputyResult[],
  policy: Policy,
  language: Language,
): SheetLayout {
  const say = sayIn(language);
  const rows = results.flatMap((result) =>
    lateEntries(result).map((entry) => [
      result.archive.mandate.delegation,
      result.archive.mandate.certificate,
      result.archive.mandate.name,
      entry.id,
      dutyName(policy, entry.duty, language),
      { date: entry.occurredOn },
      { date: entry.recordedOn },
      sourceText(entry),
    ]),
  );
  const basis = policy.counting.recordedByBasis;
  const title = { zh: "逾期登记清单", en: "Entries recorded too late" };
  return {
    name: say("逾期清单", "Late entries"),
    titles: titlesOf(title, policy, language, say(`依据${basis}`, basis)),
    columns: [9, 11, 12, 20, 16, 12, 12, 26].map((width) => ({ width })),
    header: [
      [
        say("代表团", "Delegation"),
        say("代表证号", "Certificate"),
        say("姓名", "Name"),
        say("登记编号", "Entry"),
        say("履职事项", "Duty"),
        say("日期", "Day"),
        say("登记日期", "Recorded"),
        say("文件和行", "File and row"),
      ],
    ],
    rows,
    notes: emptyNotes(rows, language),
    orientation: "landscape",
  };
}

/** Events that several entries tell of, and what the entries disagree in (Datong article 2). */
export function mergedSheet(
  results: readonly DeputyResult[],
  policy: Policy,
  language: Language,
): SheetLayout {
  const say = sayIn(language);
  const rows = results.flatMap(({ archive, merged }) =>
    merged.map(({ duty, entries, attachments, disagreements }) => [
      archive.mandate.delegation,
      archive.mandate.certificate,
      archive.mandate.name,
      dutyName(policy, duty, language),
      entries[0]?.id ?? "",
      entries
        .slice(1)
        .map(({ id }) => id)
        .join(say("、", ", ")),
      attachments.join(say("、", ", ")),
      disagreements.map((field) => fieldWords[field][language]).join(say("、", ", ")),
    ]),
  );
  const { basis } = policy.merging;
  const title = { zh: "同一件事合并清单", en: "Entries of the same event" };
  return {
    name: say("合并清单", "Same events"),
    titles: titlesOf(title, policy, language, say(`依据${basis}`, basis)),
    columns: [9, 11, 12, 16, 20, 24, 44, 16].map((width) => ({ width })),
    header: [
      [
        say("代表团", "Delegation"),
        say("代表证号", "Certificate"),
        say("姓名", "Name"),
        say("履职事项", "Duty"),
        say("以此为准", "Speaks"),
        say("合并的登记", "Others"),
        say("附件", "Attachments"),
        say("不一致栏", "Disagree in"),
      ],
    ],
    rows,
    notes: emptyNotes(rows, language),
    orientation: "landscape",
  };
}

/** Facts that people must look into; nothing is decided by them (Datong article 33). */
export function alertSheet(
  results: readonly DeputyResult[],
  policy: Policy,
  language: Language,
): SheetLayout {
  const say = sayIn(language);
  const rows = results.flatMap(({ assessment }) =>
    assessment.alerts.map(({ basis, statute, text, count, records }) => [
      assessment.mandate.delegation,
      assessment.mandate.certificate,
      assessment.mandate.name,
      basis,
      statute,
      count,
      records.map(({ id, occurredOn }) => `${occurredOn} ${id}`).join(say("；", "; ")),
      text[language],
    ]),
  );
  const title = {
    zh: "提示（只列事实和依据，不作决定）",
    en: "Facts to look into (nothing is decided)",
  };
  return {
    name: say("提示", "Alerts"),
    titles: titlesOf(title, policy, language, ""),
    columns: [9, 11, 12, 12, 22, 6, 40, 40].map((width) => ({ width })),
    header: [
      [
        say("代表团", "Delegation"),
        say("代表证号", "Certificate"),
        say("姓名", "Name"),
        say("条款", "Article"),
        say("法律依据", "Statute"),
        say("次数", "Times"),
        say("事实", "Facts"),
        say("说明", "Note"),
      ],
    ],
    rows,
    notes: emptyNotes(rows, language),
    orientation: "landscape",
  };
}
