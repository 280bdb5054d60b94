import type { Language } from "../../model/localizedText";
import type { Audience } from "../../model/privacy/audience";

/** A stretch of text in one face. */
export interface PaperRun {
  /** The text; a line break in it begins a new line. */
  readonly text: string;
  /** Whether it stands in bold. */
  readonly bold?: boolean;
  /** Whether it stands smaller than what is beside it: a reason, a register number. */
  readonly small?: boolean;
}

/** A line or a cell: plain, or in several faces. */
export type PaperText = string | readonly PaperRun[];

/** The name of the whole, centred at the top of its page. */
export interface PaperTitle {
  /** Always `title`. */
  readonly kind: "title";
  /** The name. */
  readonly text: string;
}

/** A heading within the paper. */
export interface PaperHeading {
  /** Always `heading`. */
  readonly kind: "heading";
  /** 1 for a part, 2 for a section, 3 for what stands in it. */
  readonly level: 1 | 2 | 3;
  /** The heading. */
  readonly text: string;
}

/** A paragraph. */
export interface PaperParagraph {
  /** Always `paragraph`. */
  readonly kind: "paragraph";
  /** What it says. */
  readonly text: PaperText;
  /** Where its lines stand: with the first line indented by two characters unless given. */
  readonly align?: "left" | "center" | "right";
  /** Whether it stands in a frame: a mark nobody may overlook. */
  readonly framed?: boolean;
}

/** Items one under another. */
export interface PaperList {
  /** Always `list`. */
  readonly kind: "list";
  /** Whether the items are numbered. */
  readonly ordered: boolean;
  /** The items. */
  readonly items: readonly PaperText[];
}

/** A column of a table. */
export interface PaperColumn {
  /** Share of the width: columns with 2 are twice as wide as columns with 1. */
  readonly share: number;
  /** Where its cells stand; left unless given. */
  readonly align?: "left" | "center" | "right";
}

/** A cell that covers more than its place. */
export interface PaperSpan {
  /** What stands in it. */
  readonly text: PaperText;
  /** Columns it covers; one unless given. */
  readonly columns?: number;
  /** Rows it covers; one unless given. */
  readonly rows?: number;
  /** Whether it names what stands beside or under it. */
  readonly isHeading?: boolean;
  /** Where it stands; as its column unless given. */
  readonly align?: "left" | "center" | "right";
  /** Height its row has at least, in millimetres: room for a stamp or for handwriting. */
  readonly minHeight?: number;
}

/** A cell of a table. */
export type PaperCell = PaperText | PaperSpan;

/** A table; its header is repeated on every page. */
export interface PaperTable {
  /** Always `table`. */
  readonly kind: "table";
  /** Its name, above it. */
  readonly caption?: string;
  /** The columns. */
  readonly columns: readonly PaperColumn[];
  /** Header rows; none in a table of facts. */
  readonly header: readonly (readonly PaperCell[])[];
  /** The rows. */
  readonly rows: readonly (readonly PaperCell[])[];
  /** A last row in bold. */
  readonly totals?: readonly PaperCell[];
}

/** Lines to sign on, with the day left open. */
export interface PaperSignatures {
  /** Always `signatures`. */
  readonly kind: "signatures";
  /** Who signs, one line each. */
  readonly signers: readonly string[];
}

/** What follows begins a page. */
export interface PaperBreak {
  /** Always `page-break`. */
  readonly kind: "page-break";
}

/** One part of a paper. */
export type PaperBlock =
  | PaperTitle
  | PaperHeading
  | PaperParagraph
  | PaperList
  | PaperTable
  | PaperSignatures
  | PaperBreak;

/** A document for A4, before it is html or docx; what its audience may not see is not in it. */
export interface PaperDocument {
  /** Title in the document's properties. */
  readonly title: string;
  /** Language of its texts. */
  readonly language: Language;
  /** Whom it was written for. */
  readonly audience: Audience;
  /** How the paper lies; portrait unless given. */
  readonly orientation?: "portrait" | "landscape";
  /**
   * Room around the text: `official` as of official papers (156 × 225 mm of text), `form` for what is
   * mostly tables (20 mm all around); official unless given.
   */
  readonly margins?: "official" | "form";
  /** Line at the top of every printed page. */
  readonly pageHeader?: string;
  /** What stands on it, in order. */
  readonly blocks: readonly PaperBlock[];
}
