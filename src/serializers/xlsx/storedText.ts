import { neutralText } from "../sheet/neutralText";

/** Characters one cell can hold; with more a spreadsheet calls the file damaged. */
const longest = 32_767;
const cutMark = "……（过长，已截断）";

/** The text as the file must hold it: neutral, not too long, and nothing in it read as an escape. */
export function storedText(text: string): string {
  const neutral = neutralText(text);
  const whole =
    neutral.length > longest ? `${neutral.slice(0, longest - cutMark.length)}${cutMark}` : neutral;
  return whole
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[\ufffe\uffff]/g, (character) => (character === "\ufffe" ? "_xFFFE_" : "_xFFFF_"));
}
