/** Part of a body in handling: lead, co-handling (协办、会办), separate (分别办理). */
export type HandlingPart = "lead" | "co" | "separate";

/** A body that is to handle a suggestion. */
export interface HandlingUnit {
  /** Code of the body (承办单位). */
  readonly body: string;
  /** Its part. */
  readonly part: HandlingPart;
  /** What it is to handle; `null` where the referral does not say. */
  readonly content: string | null;
}
