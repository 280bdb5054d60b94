import type { AwardLevel } from "./dutyEntry";
import type { LocalizedText } from "./localizedText";
import type { PlainDate } from "./plainDate";
import type { Policy } from "./policy/policy";

/** One policy of a catalogue: enough to choose it without reading it. */
export interface PolicyListing {
  /** Its id; versions of one measure share it. */
  readonly id: string;
  /** Its version. */
  readonly version: string;
  /** Title of the measure. */
  readonly title: LocalizedText;
  /** Where it is in force, as people say it; `null` where it belongs to no place. */
  readonly place: LocalizedText | null;
  /** Level of the congress or conference; `null` where it is not known. */
  readonly level: AwardLevel | null;
  /** What is scored by it. */
  readonly subject: NonNullable<Policy["subject"]>;
  /** First day; `null` where it is not known. */
  readonly effectiveFrom: PlainDate | null;
  /** Last day; `null` where it is open. */
  readonly effectiveTo: PlainDate | null;
  /** Whether the points are an illustration and not rules in force. */
  readonly illustrative: boolean;
  /** Whether parts of the measure were not seen. */
  readonly partial: boolean;
  /** Whether it says what a deputy has to do. */
  readonly checklist: boolean;
  /** Its folder under `policies/`. */
  readonly folder: string;
  /** Files of that folder, each imported as `deputy-archive/policies/<folder>/<file>`. */
  readonly files: readonly string[];
}
