import type { LayoutCell } from "../../sheet/workbookLayout";

/** Keys and indexes that lead to a value of a policy. */
export type PolicyPath = readonly (string | number)[];

/** A number of the policy, as it stands in a cell. */
export interface NumberSlot {
  readonly kind: "number";
  readonly path: PolicyPath;
  readonly number: number;
}

/** Words of the policy that fill a cell or its first line. */
export interface TextSlot {
  readonly kind: "text";
  readonly path: PolicyPath;
  readonly text: string;
  /** Whether the policy cannot do without them. */
  readonly needed: boolean;
}

/** A day that fills a cell; empty where the policy knows none. */
export interface DaySlot {
  readonly kind: "day";
  readonly path: PolicyPath;
  readonly text: string;
}

/** Several words that fill a cell, with 、 between them. */
export interface ListSlot {
  readonly kind: "list";
  readonly path: PolicyPath;
  readonly text: string;
}

/** What a cell is made of: fixed words, and what somebody may write anew. */
export type Segment = string | NumberSlot | TextSlot | DaySlot | ListSlot;

/** A cell: its text, and where in the policy each part of it comes from. */
export type CellTemplate = readonly Segment[];

function textOf(segment: Segment): string {
  if (typeof segment === "string") return segment;
  return segment.kind === "number" ? `${segment.number}` : segment.text;
}

/** The text of a cell. */
export function templateText(template: CellTemplate): string {
  return template.map(textOf).join("");
}

/** The cell as it is written: a lone number as a number, nothing as nothing. */
export function layoutCell(template: CellTemplate): LayoutCell {
  const [only, ...others] = template;
  if (only !== undefined && others.length === 0 && typeof only === "object") {
    if (only.kind === "number") return only.number;
  }
  const text = templateText(template);
  return text === "" ? null : text;
}

/** Puts templates one after the other with fixed words between. */
export function joinTemplates(all: readonly CellTemplate[], between: string): CellTemplate {
  return all.flatMap((one, index) => (index === 0 ? one : [between, ...one]));
}
