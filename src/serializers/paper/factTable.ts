import type { PaperCell, PaperTable } from "./paperDocument";

/** A name and what stands beside it. */
export type Fact = readonly [name: string, value: string];

/** The cells of a fact: the name heads what stands beside it. */
export function factCells([name, value]: Fact): readonly PaperCell[] {
  return [{ text: name, isHeading: true }, value];
}

/**
 * Facts in two pairs of columns, as Chinese forms have them.
 *
 * @param facts - names and values, in order
 * @returns a table without a header; of an odd number the last fact takes the whole row
 */
export function factTable(facts: readonly Fact[]): PaperTable {
  const rows = facts.flatMap((fact, at): readonly (readonly PaperCell[])[] => {
    if (at % 2 === 1) return [];
    const next = facts[at + 1];
    const [name, value] = fact;
    return next === undefined
      ? [
          [
            { text: name, isHeading: true },
            { text: value, columns: 3 },
          ],
        ]
      : [[...factCells(fact), ...factCells(next)]];
  });
  const columns = [{ share: 2 }, { share: 4 }, { share: 2 }, { share: 4 }];
  return { kind: "table", columns, header: [], rows };
}
