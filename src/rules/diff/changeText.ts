import type { LocalizedText } from "../../model/localizedText";
import { words } from "./changeWords";

/**
 * Says that a field is new.
 *
 * @param place - the part it belongs to
 * @param label - what it is called
 * @param after - what it is, in words
 * @returns the sentence
 */
export function setText(
  place: LocalizedText,
  label: LocalizedText,
  after: LocalizedText,
): LocalizedText {
  return words(
    `${place.zh}：新增${label.zh}：${after.zh}。`,
    `${place.en}: ${label.en} added: ${after.en}.`,
  );
}

/**
 * Says that a field is gone.
 *
 * @param place - the part it belongs to
 * @param label - what it is called
 * @param before - what it was, in words
 * @returns the sentence
 */
export function unsetText(
  place: LocalizedText,
  label: LocalizedText,
  before: LocalizedText,
): LocalizedText {
  return words(
    `${place.zh}：取消${label.zh}（原为：${before.zh}）。`,
    `${place.en}: ${label.en} taken out (it was: ${before.en}).`,
  );
}

/**
 * Says that a field is another; two values that read the same differ in what the words leave out.
 *
 * @param place - the part it belongs to
 * @param label - what it is called
 * @param before - what it was, in words
 * @param after - what it is, in words
 * @returns the sentence
 */
export function changedText(
  place: LocalizedText,
  label: LocalizedText,
  before: LocalizedText,
  after: LocalizedText,
): LocalizedText {
  return words(
    before.zh === after.zh
      ? `${place.zh}：${label.zh}的写法有改动，读来仍为：${after.zh}。`
      : `${place.zh}：${label.zh}由${before.zh}改为${after.zh}。`,
    before.en === after.en
      ? `${place.en}: ${label.en} is written differently and still reads: ${after.en}.`
      : `${place.en}: ${label.en} changed from ${before.en} to ${after.en}.`,
  );
}

/**
 * Says what a list gained and lost.
 *
 * @param place - the part it belongs to
 * @param label - what the list is called
 * @param gained - what it gained; `null` for nothing
 * @param lost - what it lost; `null` for nothing
 * @returns the sentence
 */
export function listText(
  place: LocalizedText,
  label: LocalizedText,
  gained: LocalizedText | null,
  lost: LocalizedText | null,
): LocalizedText {
  const zh: string[] = [];
  const en: string[] = [];
  if (gained !== null) {
    zh.push(`增加${gained.zh}`);
    en.push(`${gained.en} added`);
  }
  if (lost !== null) {
    zh.push(`去掉${lost.zh}`);
    en.push(`${lost.en} taken out`);
  }
  return words(
    `${place.zh}：${label.zh}${zh.join("，")}。`,
    `${place.en}: ${label.en}: ${en.join("; ")}.`,
  );
}

/**
 * Says that a part was added or removed.
 *
 * @param code - which of the two
 * @param place - the part
 * @param content - what it says, in words
 * @returns the sentence
 */
export function partText(
  code: "added" | "removed",
  place: LocalizedText,
  content: LocalizedText,
): LocalizedText {
  const zh = content.zh === "" ? "" : `（${content.zh}）`;
  const en = content.en === "" ? "" : ` (${content.en})`;
  return code === "added"
    ? words(`新增${place.zh}${zh}。`, `Added: ${place.en}${en}.`)
    : words(`删去${place.zh}${zh}。`, `Removed: ${place.en}${en}.`);
}
