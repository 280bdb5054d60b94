import { reasonWords } from "../../../rules/explain/reasonWords";
import type { NotApplied, PendingEvent } from "../../../rules/score/scorecard";
import type { PaperBlock, PaperCell } from "../paperDocument";
import type { RecordFinder } from "../recordFinder";
import { recordText } from "../recordText";
import { type NoticeSpeaker, speak, words } from "./noticeSubject";

interface Uncounted {
  readonly record: NotApplied["record"];
  readonly why: string;
}

function reasonText(subject: NoticeSpeaker, { reason, basis, spokenForBy }: NotApplied): string {
  const because = speak(subject, reasonWords[reason]);
  const by =
    spokenForBy === null ? "" : words(subject, `，以${spokenForBy}为准`, `, by ${spokenForBy}`);
  const article = basis === null ? "" : words(subject, `（${basis}）`, ` (${basis})`);
  return `${because}${by}${article}`;
}

function pendingText(subject: NoticeSpeaker, { entries }: PendingEvent): string {
  const others = entries.slice(1).join(words(subject, "、", ", "));
  const same =
    others === "" ? "" : words(subject, `（同一件事：${others}）`, ` (same event: ${others})`);
  return words(subject, `待核实，核实后才计分${same}`, `to be verified before it counts${same}`);
}

function rowOf(
  subject: NoticeSpeaker,
  { record, why }: Uncounted,
  find: RecordFinder,
): readonly PaperCell[] {
  const found = find(record);
  const about = found === undefined ? "" : recordText(subject, found);
  return [record.occurredOn, [{ text: about }, { text: `\n${record.id}`, small: true }], why];
}

/**
 * Every record that earned nothing and why, and every event still to be verified.
 *
 * @param subject - what the notice speaks of
 * @param find - finds the records
 * @returns a table, or a sentence where there is none
 */
export function uncountedBlock(subject: NoticeSpeaker, find: RecordFinder): PaperBlock {
  const { notApplied, pending } = subject.scorecard;
  const all: readonly Uncounted[] = [
    ...pending.map((event) => ({ record: event.record, why: pendingText(subject, event) })),
    ...notApplied.map((left) => ({ record: left.record, why: reasonText(subject, left) })),
  ];
  if (all.length === 0) {
    return { kind: "paragraph", text: words(subject, "没有。", "None."), align: "left" };
  }
  return {
    kind: "table",
    columns: [{ share: 16 }, { share: 50 }, { share: 37 }],
    header: [
      [
        words(subject, "日期", "Day"),
        words(subject, "事项", "What"),
        words(subject, "原因", "Why"),
      ],
    ],
    rows: all.map((uncounted) => rowOf(subject, uncounted, find)),
  };
}
