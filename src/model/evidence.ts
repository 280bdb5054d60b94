/** Something that shows what was done; its bytes live elsewhere (D6). */
export type Evidence = ElectronicEvidence | PaperEvidence;

/** A file, named by its content. */
export interface ElectronicEvidence {
  /** Tells a file from paper. */
  readonly kind: "file";
  /** File name. */
  readonly fileName: string;
  /** Media type, as image/jpeg. */
  readonly mediaType: string;
  /** SHA-256 of its bytes, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
}

/** An original on paper. */
export interface PaperEvidence {
  /** Tells paper from a file. */
  readonly kind: "paper";
  /** What it is. */
  readonly title: string;
  /** Where it stands (柜架号). */
  readonly shelfMark: string;
}
