/**
 * Characters that GB18030 kept in the private area before Unicode had them, with where they are now.
 *
 * Decoders differ by age: the same byte pair gives the old or the new one, and two files of one
 * name would not match. Pairs of hexadecimal code points, old and new.
 */
const moved = `e78d fe10 e78e fe12 e78f fe11 e790 fe13 e791 fe14 e792 fe15 e793 fe16 e794 fe17
e795 fe18 e796 fe19 e816 20087 e817 20089 e818 200cc e81e 9fb4 e826 9fb5 e82b 9fb6 e82c 9fb7
e831 215d7 e832 9fb8 e83b 2298f e843 9fb9 e854 9fba e855 241fe e864 9fbb`;

const standardOf = new Map(
  [...moved.matchAll(/(\w{4,5})\s(\w{4,5})/g)].map(([, from, to]) => [
    String.fromCodePoint(Number.parseInt(from ?? "", 16)),
    String.fromCodePoint(Number.parseInt(to ?? "", 16)),
  ]),
);

/** The same text whatever the age of the decoder that made it from GB18030. */
export function standardCharacters(text: string): string {
  return text.replace(/[\ue78d-\ue864]/g, (character) => standardOf.get(character) ?? character);
}
