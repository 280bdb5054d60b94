import type { Mandate } from "../../model/mandate";
import type { Audience } from "../../model/privacy/audience";

/** How an entry template is made. */
export interface EntryTemplateOptions {
  /**
   * For whom: certificates of deputies are filled in for those who keep the archive (`internal`) only;
   * `public` unless given.
   */
  readonly audience?: Audience;
  /** Mandates of the roster, one row and one choice of the lists for each; none where left out. */
  readonly mandates?: readonly Mandate[];
  /** Only mandates of this liaison station; of all where left out. */
  readonly station?: string;
  /** Rows to be filled in, prefilled ones included; 200 unless given. */
  readonly rows?: number;
}

/** The mandates whose certificates and names a template may show. */
export function shownMandates(options: EntryTemplateOptions): readonly Mandate[] {
  const { audience = "public", mandates = [], station } = options;
  if (audience !== "internal") return [];
  return mandates.filter(
    (mandate) =>
      mandate.status !== "ended" && (station === undefined || mandate.station === station),
  );
}
