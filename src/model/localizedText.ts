/** The same words in Chinese and in English. */
export interface LocalizedText {
  /** Chinese (zh-CN). */
  readonly zh: string;
  /** English. */
  readonly en: string;
}

/** A language the library speaks. */
export type Language = keyof LocalizedText;
