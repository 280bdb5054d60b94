import type { ArchiveRecord } from "../../model/archive";
import type { RecordReference } from "../../model/recordReference";
import { type NoticeSubject, speak, words } from "./noticeSubject";

/** Finds the records of an archive by kind and number. */
export type RecordFinder = (reference: RecordReference) => ArchiveRecord | undefined;

/**
 * Prepares the search of records by kind and number.
 *
 * @param subject - what the notice speaks of
 * @returns the finder
 */
export function recordFinder({ archive }: NoticeSubject): RecordFinder {
  const records = [
    ...archive.entries,
    ...archive.suggestions,
    ...archive.reports,
    ...(archive.ratings ?? []),
  ];
  const byKey = new Map<string, ArchiveRecord>(
    records.map((record) => [`${record.kind} ${record.id} ${record.occurredOn}`, record]),
  );
  return ({ kind, id, occurredOn }) => byKey.get(`${kind} ${id} ${occurredOn}`);
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== "").join("，");
}

function quantityText(
  subject: NoticeSubject,
  duty: string,
  quantity: number | null,
): string | null {
  const unit = subject.policy.duties.find(({ code }) => code === duty)?.quantity?.unit;
  if (unit === undefined || quantity === null) return null;
  return words(subject, `${quantity}${unit.zh}`, `${quantity} × ${unit.en}`);
}

/**
 * What a record was about, in one line.
 *
 * @param subject - what the notice speaks of
 * @param record - the record
 * @returns duty, quantity, place and content; title; or form and ballot
 */
export function recordText(subject: NoticeSubject, record: ArchiveRecord): string {
  if (record.kind === "entry") {
    const duty = subject.policy.duties.find(({ code }) => code === record.duty);
    const name = duty === undefined ? record.duty : speak(subject, duty.name);
    const quantity = quantityText(subject, record.duty, record.quantity);
    return joined([name, quantity, record.place, record.content]);
  }
  if (record.kind === "rating") {
    const item = subject.policy.ratedItems?.find(({ code }) => code === record.item);
    const name = item === undefined ? record.item : speak(subject, item.name);
    return joined([name, record.assessor, record.reason]);
  }
  if (record.kind === "suggestion") return joined([record.title ?? record.id]);
  const form =
    record.form === "oral"
      ? words(subject, "口头述职", "oral report")
      : words(subject, "书面述职", "written report");
  if (record.ballot === null) return form;
  const { satisfied, returned, spoiled } = record.ballot;
  const valid = returned - spoiled;
  return joined([
    form,
    words(
      subject,
      `满意${satisfied}票／有效${valid}票`,
      `${satisfied} satisfied of ${valid} valid ballots`,
    ),
  ]);
}
