import type { Language } from "../../model/localizedText";
import type { Audience } from "../../model/privacy/audience";

/** In which language a table is, and for whom. */
export interface TableOptions {
  /** Language of titles, headings and words. */
  readonly language: Language;
  /** For whom it is written; for the public unless given. */
  readonly audience?: Audience;
}

/**
 * For whom a table is that lists several deputies: on one's own screen the others are third parties,
 * so only those who keep the archives see more than the public.
 *
 * @param options - the options
 * @returns the audience
 */
export function listAudience({ audience = "public" }: TableOptions): Audience {
  return audience === "internal" ? "internal" : "public";
}
