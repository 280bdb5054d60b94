import type { Audience } from "../../model/privacy/audience";
import type { BundleTypes, ItemOf, ListsOf, RedactedTypes } from "./bundleTypes";

/** An audience for whom things are left out. */
export type OutsideAudience = Exclude<Audience, "internal">;

/** A bundle as a file says it: everything, with nothing left out. */
export interface BundleDocument {
  /** Names the document. */
  readonly format: "deputy-archive/bundle";
  /** Version of the document's form. */
  readonly formatVersion: 1;
  /** For those who keep the archives: nothing is left out. */
  readonly audience: "internal";
  /** SHA-256, 64 hexadecimal digits, of the canonical JSON of all other members of the document. */
  readonly contentHash: string;
  /** Items by kind. */
  readonly contents: ListsOf<BundleTypes>;
}

/** A redacted bundle as a file says it: what the audience may not see is left out. */
export interface RedactedBundleDocument {
  /** Names the document. */
  readonly format: "deputy-archive/bundle";
  /** Version of the document's form. */
  readonly formatVersion: 1;
  /** For whom it was written. */
  readonly audience: OutsideAudience;
  /** SHA-256, 64 hexadecimal digits, of the canonical JSON of all other members of the document. */
  readonly contentHash: string;
  /** Items by kind, without what the audience may not see. */
  readonly contents: ListsOf<RedactedTypes>;
}

/** The first line of a bundle in lines. */
export interface BundleHeader<For extends Audience> {
  /** The first line. */
  readonly kind: "header";
  /** Names the document. */
  readonly format: "deputy-archive/bundle-lines";
  /** Version of the document's form. */
  readonly formatVersion: 1;
  /** For whom it was written. */
  readonly audience: For;
}

/** The last line of a bundle in lines: where it is missing, something was cut off. */
export interface BundleEnd {
  /** The last line. */
  readonly kind: "end";
  /** How many lines stand between the first and this one. */
  readonly items: number;
  /** SHA-256, 64 hexadecimal digits, of all lines before this one, each followed by a line feed. */
  readonly contentHash: string;
}

/** One line of a bundle in lines. */
export type BundleLine = BundleHeader<"internal"> | ItemOf<BundleTypes> | BundleEnd;

/** One line of a redacted bundle in lines. */
export type RedactedBundleLine = BundleHeader<OutsideAudience> | ItemOf<RedactedTypes> | BundleEnd;
