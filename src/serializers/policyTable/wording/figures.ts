import { numeralCharacters, parseChineseNumeral } from "../../../rules/congress/chineseNumeral";
import { occasionUnits, quantityUnits, rangeMarks } from "./pointsWords";

/** A number in a text, with the unit behind it. */
export interface Figure {
  /** Where it begins. */
  readonly from: number;
  /** Where it ends, its unit included. */
  readonly to: number;
  /** The number. */
  readonly value: number;
  /** The unit; empty where none follows. */
  readonly unit: string;
  /** Whether it is a place in an order: 第一名. */
  readonly isPlace: boolean;
}

const arabic = "0123456789.";
const chinese = `${numeralCharacters}两半〇点`;
/** Longer ones first: minutes are no points. */
const placeUnits = ["等奖", "名"];

/** A number in Arabic or Chinese digits; `null` where it is none. */
export function readNumeral(text: string): number | null {
  if (text === "") return null;
  if (arabic.includes(text.charAt(0))) {
    const isNumber = /^\d{1,9}(\.\d{1,6})?$/.test(text);
    return isNumber ? Number(text) : null;
  }
  if (text === "半") return 0.5;
  if (text === "两") return 2;
  if (text === "零" || text === "〇") return 0;
  const [whole = "", decimals, ...more] = text.split("点");
  if (decimals === undefined) return parseChineseNumeral(text);
  const digits = [...decimals].map((digit) => "零一二三四五六七八九".indexOf(digit));
  if (more.length > 0 || digits.includes(-1) || digits.length === 0) return null;
  const before = whole === "零" ? 0 : parseChineseNumeral(whole);
  return before === null ? null : Number(`${before}.${digits.join("")}`);
}

function runEnd(text: string, from: number, characters: string): number {
  let end = from;
  while (end < text.length && characters.includes(text.charAt(end))) end += 1;
  return end;
}

function unitAt(text: string, at: number): string {
  const units = [...placeUnits, ...quantityUnits, ...occasionUnits, "分", "%"];
  return units.find((unit) => text.startsWith(unit, at)) ?? "";
}

/** A sign belongs to a number where nothing it could join stands before it. */
function isSigned(text: string, from: number): boolean {
  const before = text.charAt(from - 2);
  return text.charAt(from - 1) === "-" && !`${arabic}分${chinese}`.includes(before || "x");
}

/** Where a run of digits at a place ends; the place itself where there is none. */
function digitsEnd(text: string, at: number): number {
  // Half-days are a unit.
  if (text.startsWith("半天", at)) return at;
  const characters = arabic.includes(text.charAt(at)) ? arabic : chinese;
  return runEnd(text, at, characters);
}

/** Chinese digits are a number only where a unit, 第 or the mark of a range says so. */
function isFigure(text: string, at: number, end: number, unit: string): boolean {
  if (arabic.includes(text.charAt(at)) || unit !== "") return true;
  return text.charAt(at - 1) === "第" || rangeMarks.some((mark) => text.startsWith(mark, end));
}

function figureAt(text: string, at: number, end: number): Figure | null {
  const unit = unitAt(text, end);
  const value = readNumeral(text.slice(at, end));
  if (value === null || !isFigure(text, at, end, unit)) return null;
  const signed = arabic.includes(text.charAt(at)) && isSigned(text, at);
  return {
    from: signed ? at - 1 : at,
    to: end + unit.length,
    value: signed ? -value : value,
    unit,
    isPlace: text.charAt(at - 1) === "第" || placeUnits.includes(unit),
  };
}

/**
 * Finds the numbers of a text; Chinese digits only where a unit or 第 says that they are a number.
 *
 * @param text - the text, in plain characters and without spaces
 * @returns the numbers from left to right; `null` where digits make no number
 */
export function findFigures(text: string): readonly Figure[] | null {
  const figures: Figure[] = [];
  let at = 0;
  while (at < text.length) {
    const end = digitsEnd(text, at);
    const figure = end === at ? null : figureAt(text, at, end);
    if (figure === null && end > at && arabic.includes(text.charAt(at))) return null;
    if (figure !== null) figures.push(figure);
    at = Math.max(at + 1, end, figure?.to ?? 0);
  }
  return figures;
}
