import type { PlainDate } from "../../../model/plainDate";
import { toHalfWidth, withoutSpaces } from "../../table/cleaning";
import { readDate } from "../../table/readDate";
import { readNumeral } from "../wording/figures";
import type { CellTemplate, NumberSlot, PolicyPath, Segment } from "../written/cellTemplate";

/** A value to be put where a cell came from. */
export interface FoundValue {
  readonly path: PolicyPath;
  /** `undefined` takes the field out. */
  readonly value: number | string | PlainDate | null | readonly string[] | undefined;
}

const numberCharacters = "0123456789.-−";
const chineseCharacters = "零〇一二两三四五六七八九十百千点半";

function runEnd(text: string, from: number): number {
  const characters = numberCharacters.includes(text.charAt(from))
    ? numberCharacters
    : chineseCharacters;
  let end = from;
  while (end < text.length && characters.includes(text.charAt(end))) end += 1;
  return end;
}

function numberIn(text: string): number | null {
  const plain = text.replace("−", "-");
  const isNegative = plain.startsWith("-");
  const found = readNumeral(isNegative ? plain.slice(1) : plain);
  return found === null ? null : isNegative ? -found : found;
}

function listIn(text: string): readonly string[] | undefined {
  const words = text.split(/[、，,；;]/).map((word) => word.trim());
  const filled = words.filter((word) => word !== "");
  return filled.length === 0 ? undefined : filled;
}

interface Taken {
  readonly end: number;
  readonly found: readonly FoundValue[];
}

/** What is said in the place of words, a day or a list; `null` where it cannot be that. */
function wordsIn(
  segment: Exclude<Segment, string | NumberSlot>,
  said: string,
): readonly FoundValue[] | null {
  const { path, kind } = segment;
  if (said === segment.text) return [];
  if (kind === "list") return [{ path, value: listIn(said) }];
  if (kind === "text") return segment.needed && said === "" ? null : [{ path, value: said }];
  if (said === "") return [{ path, value: null }];
  const day = readDate(said).date;
  return day === null ? null : [{ path, value: day }];
}

function numberAt({ path, number }: NumberSlot, text: string, at: number): Taken | null {
  const end = runEnd(text, at);
  const value = numberIn(text.slice(at, end));
  if (value === null) return null;
  return { end, found: value === number ? [] : [{ path, value }] };
}

/** What a text says in the place of one segment, and where it ends; `null` where it does not fit. */
function taken(segment: Segment, text: string, at: number): Taken | null {
  if (typeof segment === "string") {
    return text.startsWith(segment, at) ? { end: at + segment.length, found: [] } : null;
  }
  if (segment.kind === "number") return numberAt(segment, text, at);
  const line = text.indexOf("\n", at);
  const end = segment.kind === "text" && line >= 0 ? line : text.length;
  const found = wordsIn(segment, text.slice(at, end).trim());
  return found === null ? null : { end, found };
}

function matched(template: CellTemplate, text: string): readonly FoundValue[] | null {
  const values: FoundValue[] = [];
  let at = 0;
  for (const segment of template) {
    const next = taken(segment, text, at);
    if (next === null) return null;
    values.push(...next.found);
    at = next.end;
  }
  return at === text.length ? values : null;
}

function plain(text: string): string {
  return withoutSpaces(toHalfWidth(text));
}

/**
 * Reads what somebody wrote into a cell whose fixed words still stand.
 *
 * @param template - the cell as it was written
 * @param text - the cell as it stands now
 * @returns the values that are others now; `null` where the fixed words are not the same
 */
export function matchTemplate(template: CellTemplate, text: string): readonly FoundValue[] | null {
  const exact = matched(template, text.trim());
  const isNumbers = template.every((one) => typeof one === "string" || one.kind === "number");
  if (exact !== null || !isNumbers) return exact;
  // Full-width digits and spaces change no number.
  const loose = template.map((one) => (typeof one === "string" ? plain(one) : one));
  const unit = loose.length === 1 ? matched([...loose, "分"], plain(text)) : null;
  return unit ?? matched(loose, plain(text));
}
