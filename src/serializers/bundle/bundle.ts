import type { Audience } from "../../model/privacy/audience";
import type { OutsideAudience } from "../../schemas/bundle/bundleDocument";
import type {
  BundleContents,
  BundleTypes,
  ItemOf,
  RedactedContents,
  RedactedTypes,
} from "../../schemas/bundle/bundleTypes";

/** A bundle with nothing left out. */
export interface WholeBundle {
  /** For those who keep the archives. */
  readonly audience: "internal";
  /** Everything, by kind. */
  readonly contents: BundleContents;
}

/** A bundle from which was left out what its audience may not see. */
export interface RedactedBundle<For extends OutsideAudience = OutsideAudience> {
  /** For whom it was written. */
  readonly audience: For;
  /** What they may see, by kind. */
  readonly contents: RedactedContents;
}

/** The bundle written for an audience. */
export type BundleFor<For extends Audience> = For extends OutsideAudience
  ? RedactedBundle<For>
  : WholeBundle;

/** An item of a bundle written for an audience, with its kind. */
export type BundleItem<For extends Audience> = For extends OutsideAudience
  ? ItemOf<RedactedTypes>
  : ItemOf<BundleTypes>;

/** For whom something is written. */
export interface BundleWriteOptions {
  /** `public` where left out; `internal` leaves nothing out. */
  readonly audience?: Audience;
}

/** What is expected of a bundle. */
export interface BundleReadOptions<For extends Audience> {
  /** For whom it must have been written; any audience where left out. */
  readonly audience?: For;
}
