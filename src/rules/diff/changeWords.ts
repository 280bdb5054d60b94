import type { LocalizedText } from "../../model/localizedText";

/**
 * Puts the same in both languages.
 *
 * @param zh - Chinese
 * @param en - English
 * @returns the words
 */
export function words(zh: string, en: string): LocalizedText {
  return { zh, en };
}

/**
 * Puts words one after the other.
 *
 * @param all - the words
 * @param zh - what stands between them in Chinese
 * @param en - what stands between them in English
 * @returns the words as one
 */
export function joined(all: readonly LocalizedText[], zh: string, en: string): LocalizedText {
  return {
    zh: all.map((each) => each.zh).join(zh),
    en: all.map((each) => each.en).join(en),
  };
}

/**
 * Puts words in quotation marks.
 *
 * @param all - the words
 * @returns the words as a quotation
 */
export function quoted({ zh, en }: LocalizedText): LocalizedText {
  return { zh: `“${zh}”`, en: `“${en}”` };
}
