const digits = "零一二三四五六七八九";
const units = "千百十";
/** Each at the place of its power of ten. */
const scales = "个十百千";

/** Characters a Chinese numeral up to 9999 is made of. */
export const numeralCharacters = "零一二三四五六七八九十百千";

/** A place with nothing in it is read as one zero, and only between places that hold something. */
function inFull(number: number): string {
  let written = "";
  let skipped = false;
  String(number)
    .padStart(4, "0")
    .split("")
    .forEach((digit, place) => {
      if (digit === "0") {
        skipped = written !== "";
        return;
      }
      written += `${skipped ? "零" : ""}${digits.charAt(Number(digit))}${units.charAt(place)}`;
      skipped = false;
    });
  return written;
}

/**
 * Writes a number as names of terms and sessions have it.
 *
 * @param number - a whole number, 1 to 9999
 * @returns the numeral; `null` for any other number
 * @example
 * ```ts
 * import { chineseNumeral } from "deputy-archive/life";
 * chineseNumeral(16); // => "十六"
 * chineseNumeral(105); // => "一百零五"
 * ```
 */
export function chineseNumeral(number: number): string | null {
  if (!Number.isInteger(number) || number < 1 || number > 9999) return null;
  const written = inFull(number);
  // 十六, not 一十六; but 一百一十六
  return number >= 10 && number < 20 ? written.slice(1) : written;
}

/** What a numeral stands for where it is well formed; its form is not looked at. */
function roughly(text: string): number {
  let sum = 0;
  let digit = 0;
  for (const character of text) {
    const scale = 10 ** scales.indexOf(character);
    if (scale < 10) {
      digit = digits.indexOf(character);
    } else {
      sum += (digit === 0 ? 1 : digit) * scale;
      digit = 0;
    }
  }
  return sum + digit;
}

/**
 * Reads a Chinese numeral; only the form `chineseNumeral` writes is one.
 *
 * @param text - the numeral
 * @returns 1 to 9999; `null` where it is none
 * @example
 * ```ts
 * import { parseChineseNumeral } from "deputy-archive/life";
 * parseChineseNumeral("二十一"); // => 21
 * parseChineseNumeral("一十六"); // => null
 * ```
 */
export function parseChineseNumeral(text: string): number | null {
  // 九千九百九十九 is the longest.
  if (text.length > 7) return null;
  const number = roughly(text);
  return chineseNumeral(number) === text ? number : null;
}
