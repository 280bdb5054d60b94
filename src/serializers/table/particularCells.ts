import type { Particulars, ParticularValue } from "../../model/particulars";
import type { Duty } from "../../model/policy/duty";
import type { Particular } from "../../model/policy/particular";
import { cleanCode } from "./cleaning";
import type { RowReader } from "./rowReader";
import { tableColumns } from "./tableColumns";
import { type WordList, yesNoWords } from "./words";

const separators = /[、,，;；/|｜]/;

/** The column of a particular: its name; marked where a fixed column of the register has that name. */
export function particularColumn({ name }: Particular): string {
  return tableColumns.register.columns.includes(name.zh) ? `${name.zh}(另记)` : name.zh;
}

/** The columns of all particulars of some duties, each once. */
export function particularColumns(duties: readonly Duty[]): readonly string[] {
  return [...new Set(duties.flatMap(({ particulars = [] }) => particulars.map(particularColumn)))];
}

function readChoices(reader: RowReader, column: string, words: WordList<string>) {
  const found: string[] = [];
  for (const part of reader.verbatim(column)?.split(separators) ?? []) {
    const own = part.trim();
    const word = Object.keys(words).includes(own) ? own : cleanCode(own).text;
    const code = Object.keys(words).includes(word) ? words[word] : undefined;
    if (code !== undefined) found.push(code);
    else if (word !== "") reader.fault(column, "unknown-value");
  }
  return found.length === 0 ? null : [...new Set(found)];
}

function readParticular(reader: RowReader, particular: Particular): ParticularValue | null {
  const column = particularColumn(particular);
  if (particular.kind === "yes-no") return reader.word(column, yesNoWords);
  if (particular.kind === "number") {
    const number = reader.number(column, 0, particular.unit.zh);
    if (number !== null && number > particular.atMost)
      reader.fault(column, "quantity-out-of-range");
    return number;
  }
  const words: WordList<string> = Object.fromEntries(
    particular.values.flatMap(({ code, name }) =>
      [cleanCode(name.zh).text, name.zh].map((word) => [word, code] as const),
    ),
  );
  return particular.kind === "choice"
    ? reader.word(column, words)
    : readChoices(reader, column, words);
}

/**
 * Reads what a register says of a duty beyond its fixed columns; an empty cell says nothing.
 *
 * @param reader - the row
 * @param duty - the duty, which declares what may be said
 * @returns the key of an entry for it; none where nothing is said
 */
export function readParticulars(
  reader: RowReader,
  { particulars = [] }: Duty,
): { readonly particulars?: Particulars } {
  const said = particulars.flatMap((particular) => {
    const value = readParticular(reader, particular);
    return value === null ? [] : [[particular.code, value] as const];
  });
  return said.length === 0 ? {} : { particulars: Object.fromEntries(said) };
}
