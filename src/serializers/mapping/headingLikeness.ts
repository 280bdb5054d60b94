import { collectGraphemes } from "unicode-segmenter/grapheme";
import { headingKey } from "../table/headings";
import { graphemeDistance } from "./graphemeDistance";

/** Nothing but the order of the characters, or signs between them, is different; or one contains the other. */
export interface SharedCharacters {
  /** Names this kind. */
  readonly kind: "same-characters" | "contained";
  /** The known heading it is like. */
  readonly like: string;
}

/** Few characters are different. */
export interface FewChanges {
  /** Names this kind. */
  readonly kind: "edit-distance";
  /** The known heading it is like. */
  readonly like: string;
  /** Characters, as people see them, to put in, take out or exchange. */
  readonly distance: number;
}

/** In what an unknown heading is like a known one. */
export type HeadingLikeness = SharedCharacters | FewChanges;

/** A likeness and how much it weighs, 100 at most. */
export interface WeighedLikeness {
  /** The likeness. */
  readonly reason: HeadingLikeness;
  /** Its weight. */
  readonly weight: number;
}

/** Longer texts are no headings; comparing them would take long. */
const mostCharacters = 60;
/** One character of so many may be different. */
const charactersForOneChange = 3;

const signs = /[^\p{L}\p{N}]/gu;

function charactersOf(heading: string): readonly string[] {
  return collectGraphemes(headingKey(heading).replace(signs, ""));
}

function sorted(characters: readonly string[]): string {
  return [...characters].sort().join("");
}

/**
 * Compares a heading with one that is known.
 *
 * @param heading - the unknown heading
 * @param like - a known heading
 * @returns the strongest likeness, or `null` where there is none
 */
export function headingLikeness(heading: string, like: string): WeighedLikeness | null {
  const [found, known] = [charactersOf(heading), charactersOf(like)];
  if (found.length === 0 || known.length === 0 || found.length > mostCharacters) return null;
  if (sorted(found) === sorted(known)) {
    return { reason: { kind: "same-characters", like }, weight: 100 };
  }
  const [short, long] = found.length < known.length ? [found, known] : [known, found];
  if (short.length > 1 && long.join("").includes(short.join(""))) {
    const weight = 50 + Math.round((40 * short.length) / long.length);
    return { reason: { kind: "contained", like }, weight };
  }
  const distance = graphemeDistance(found, known);
  if (distance > Math.floor(long.length / charactersForOneChange)) return null;
  const weight = Math.round(80 * (1 - distance / long.length));
  return { reason: { kind: "edit-distance", like, distance }, weight };
}
