import type { PaperPage } from "../../model/entryEvent";
import type { DocumentIssue, ReadResult } from "../../model/issue";

/** An entry as it is numbered and paged, on paper or on the screen. */
export interface PagedEntry {
  /** Register number (登记编号). */
  readonly number: string;
  /** Volume; `null` where there is one only. */
  readonly volume: PaperPage["volume"];
  /** Page number; `null` where none is given. */
  readonly page: PaperPage["page"] | null;
}

/** The same entry on paper and on the screen. */
export interface PaperMatch<Paper, Electronic> {
  /** As the paper has it. */
  readonly paper: Paper;
  /** As the electronic archive has it. */
  readonly electronic: Electronic;
}

type Side = "paper" | "electronic";

/** One entry with where it stands in its list. */
interface Listed<Entry> {
  readonly entry: Entry;
  readonly index: number;
}

function isSamePage(first: PagedEntry, second: PagedEntry): boolean {
  return first.volume === second.volume && first.page === second.page;
}

/** Volume and page as people write them. */
function pageText({ volume, page }: PagedEntry): string {
  const shown = page === null ? "—" : String(page);
  return volume === null ? shown : `${volume}-${shown}`;
}

/** Every entry whose key an earlier one has. */
function repeats(
  entries: readonly PagedEntry[],
  keyOf: (entry: PagedEntry) => string | null,
): readonly Listed<PagedEntry>[] {
  const known = new Set<string | null>([null]);
  return entries.flatMap((entry, index) => {
    const key = keyOf(entry);
    const isRepeated = key !== null && known.has(key);
    known.add(key);
    return isRepeated ? [{ entry, index }] : [];
  });
}

function repetitions(entries: readonly PagedEntry[], side: Side): readonly DocumentIssue[] {
  const pageOf = (entry: PagedEntry) =>
    entry.page === null ? null : JSON.stringify([entry.volume, entry.page]);
  const twiceNumbered = repeats(entries, ({ number }) => number);
  const twicePaged = repeats(entries, pageOf);
  return [
    ...twiceNumbered.map(({ entry: { number }, index }) => ({
      code: "number-used-twice",
      path: [side, index],
      params: { number },
    })),
    ...twicePaged.map(({ entry, index }) => ({
      code: "page-used-twice",
      path: [side, index],
      params: { number: entry.number, page: pageText(entry) },
    })),
  ];
}

/** Pairs by number; where a number is used twice, first those that stand on the same page. */
function pairUp<Paper extends PagedEntry, Electronic extends PagedEntry>(
  paper: readonly Paper[],
  electronic: readonly Electronic[],
) {
  const free = new Map<string, Listed<Electronic>[]>();
  electronic.forEach((entry, index) => {
    free.set(entry.number, [...(free.get(entry.number) ?? []), { entry, index }]);
  });
  const claim = (number: string, fits: (entry: Electronic) => boolean) => {
    const listed = free.get(number) ?? [];
    const found = listed.find(({ entry }) => fits(entry));
    free.set(
      number,
      listed.filter((each) => each !== found),
    );
    return found?.entry;
  };
  const exact = paper.map((entry) => claim(entry.number, (other) => isSamePage(entry, other)));
  const pairs = paper.map((entry, index) => ({
    paper: entry,
    electronic: exact[index] ?? claim(entry.number, () => true),
  }));
  const left = [...free.values()].flat().sort((first, second) => first.index - second.index);
  return { pairs, left };
}

/**
 * Checks the paper archive against the electronic one, entry for entry (D2): what stands on one side
 * only, on another page, and numbers and pages used twice.
 *
 * @param paper - the entries as the paper numbers and pages them
 * @param electronic - the entries as the electronic archive has them
 * @returns the pairs of the same number, and everything that does not agree
 * @example
 * ```ts
 * import { comparePaper } from "deputy-archive/life";
 * const { value, issues } = comparePaper(
 *   [{ number: "001", volume: null, page: 1 }, { number: "002", volume: null, page: 2 }],
 *   [{ number: "001", volume: null, page: 1 }, { number: "002", volume: null, page: 3 }],
 * );
 * value.length; // => 2
 * issues.map(({ code }) => code); // => ["page-differs"]
 * ```
 */
export function comparePaper<Paper extends PagedEntry, Electronic extends PagedEntry>(
  paper: readonly Paper[],
  electronic: readonly Electronic[],
): ReadResult<readonly PaperMatch<Paper, Electronic>[], DocumentIssue> {
  const { pairs, left } = pairUp(paper, electronic);
  const matches: PaperMatch<Paper, Electronic>[] = [];
  const issues: DocumentIssue[] = [];
  pairs.forEach(({ paper: entry, electronic: other }, index) => {
    const params = { number: entry.number, page: pageText(entry) };
    const path = ["paper", index];
    if (other === undefined) {
      issues.push({ code: "paper-only", path, params });
      return;
    }
    matches.push({ paper: entry, electronic: other });
    if (isSamePage(entry, other)) return;
    issues.push({ code: "page-differs", path, params: { ...params, found: pageText(other) } });
  });
  for (const { entry, index } of left) {
    const params = { number: entry.number, page: pageText(entry) };
    issues.push({ code: "electronic-only", path: ["electronic", index], params });
  }
  return {
    value: matches,
    issues: [...issues, ...repetitions(paper, "paper"), ...repetitions(electronic, "electronic")],
  };
}
