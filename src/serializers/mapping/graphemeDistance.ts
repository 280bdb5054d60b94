/**
 * How many characters, as people see them, must be put in, taken out or exchanged to make one text of
 * another.
 *
 * @param first - characters of one text
 * @param second - characters of the other
 * @returns the number of changes
 */
export function graphemeDistance(first: readonly string[], second: readonly string[]): number {
  let above = Array.from({ length: second.length + 1 }, (_, index) => index);
  first.forEach((character, row) => {
    const line = [row + 1];
    second.forEach((other, column) => {
      const exchanged = (above[column] ?? 0) + (character === other ? 0 : 1);
      line.push(Math.min(exchanged, (above[column + 1] ?? 0) + 1, (line[column] ?? 0) + 1));
    });
    above = line;
  });
  return above[second.length] ?? 0;
}
