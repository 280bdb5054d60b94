import type { PaperColumn } from "./paperDocument";

/**
 * Parts of the table's width its columns take.
 *
 * @param columns - the columns; a share that is no positive number counts as one
 * @returns for each column a part of 1; together they are 1
 */
export function sharesOf(columns: readonly PaperColumn[]): readonly number[] {
  const shares = columns.map(({ share }) => (share > 0 && Number.isFinite(share) ? share : 1));
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / all);
}
