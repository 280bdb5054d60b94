import { reasonWords } from "../../rules/explain/reasonWords";
import type { NotApplied, PendingEvent } from "../../rules/score/scorecard";
import { type NoticeSubject, speak, words } from "./noticeSubject";
import { type RecordFinder, recordText } from "./recordText";
import { html, type SafeHtml } from "./safeHtml";

interface Uncounted {
  readonly record: NotApplied["record"];
  readonly why: string;
}

function reasonText(subject: NoticeSubject, { reason, basis, spokenForBy }: NotApplied): string {
  const because = speak(subject, reasonWords[reason]);
  const by =
    spokenForBy === null ? "" : words(subject, `，以${spokenForBy}为准`, `, by ${spokenForBy}`);
  const article = basis === null ? "" : words(subject, `（${basis}）`, ` (${basis})`);
  return `${because}${by}${article}`;
}

function row(subject: NoticeSubject, { record, why }: Uncounted, find: RecordFinder): SafeHtml {
  const found = find(record);
  const about = found === undefined ? "" : recordText(subject, found);
  return html`<tr><td class="day">${record.occurredOn}</td><td>${about}<br><span class="why">${record.id}</span></td><td>${why}</td></tr>`;
}

function pendingText(subject: NoticeSubject, { entries }: PendingEvent): string {
  const others = entries.slice(1).join(words(subject, "、", ", "));
  const same =
    others === "" ? "" : words(subject, `（同一件事：${others}）`, ` (same event: ${others})`);
  return words(subject, `待核实，核实后才计分${same}`, `to be verified before it counts${same}`);
}

/**
 * Every record that earned nothing and why, and every event still to be verified.
 *
 * @param subject - what the notice speaks of
 * @param find - finds the records
 * @returns a table, or a sentence where there is none
 */
export function uncountedTable(subject: NoticeSubject, find: RecordFinder): SafeHtml {
  const { notApplied, pending } = subject.scorecard;
  const all: readonly Uncounted[] = [
    ...pending.map((event) => ({ record: event.record, why: pendingText(subject, event) })),
    ...notApplied.map((left) => ({ record: left.record, why: reasonText(subject, left) })),
  ];
  if (all.length === 0) return html`<p>${words(subject, "没有。", "None.")}</p>`;
  const head = html`<thead><tr><th>${words(subject, "日期", "Day")}</th><th>${words(subject, "事项", "What")}</th><th>${words(subject, "原因", "Why")}</th></tr></thead>`;
  return html`<table>${head}<tbody>${all.map((uncounted) => row(subject, uncounted, find))}</tbody></table>`;
}
