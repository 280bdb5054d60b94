import type { Language } from "../../model/localizedText";
import type { Audience } from "../../model/privacy/audience";

/** For whom a paper is written. */
export interface PaperAudience {
  /** Who reads it; the public unless given, so that nothing private leaves by being forgotten. */
  readonly audience?: Audience;
}

/** For whom and in which language a paper is written. */
export interface PaperOptions extends PaperAudience {
  /** Language of its own words; Chinese unless given. */
  readonly language?: Language;
}
