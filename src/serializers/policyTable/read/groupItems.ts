import type { Group, ScoreRule } from "../../../model/policy/award";
import { free, type ItemAward } from "./itemAward";
import type { TableCategory } from "./readItems";

function both(text: string) {
  return { zh: text, en: text };
}

/** Rows that share a merged cell of limits become one group within that limit. */
function withSharedLimits(awards: readonly ItemAward[]): readonly ScoreRule[] {
  const parts: ScoreRule[] = [];
  const done = new Set<string>();
  for (const { item, award } of awards) {
    const { sharedLimit, shared } = item;
    if (sharedLimit === null || shared.ceiling === undefined) {
      parts.push(award);
      continue;
    }
    if (done.has(sharedLimit)) continue;
    done.add(sharedLimit);
    const inside = awards.filter((one) => one.item.sharedLimit === sharedLimit);
    const names = inside.map((one) => one.award.name.zh);
    parts.push({
      id: `${award.id}-together`,
      basis: item.basis,
      name: both(`${names.slice(0, 2).join("、")}${names.length > 2 ? "等" : ""}（合计）`),
      parts: inside.map((one) => one.award),
      ceiling: shared.ceiling,
      ...(shared.floor !== undefined && { floor: shared.floor }),
    });
  }
  return parts;
}

/**
 * Puts awards into the groups their categories make.
 *
 * @param awards - the awards, in the order of the table
 * @param categories - the categories by name
 * @returns the parts of the tree
 */
export function groupItems(
  awards: readonly ItemAward[],
  categories: ReadonlyMap<string, TableCategory>,
): readonly ScoreRule[] {
  const ids = new Set(awards.map(({ award }) => award.id));
  const names = [...new Set(awards.map(({ item }) => item.category))];
  return names.flatMap((name): readonly ScoreRule[] => {
    const inside = awards.filter(({ item }) => item.category === name);
    const parts = withSharedLimits(inside);
    const first = inside[0];
    if (name === "" || first === undefined) return parts;
    const ceiling = categories.get(name)?.ceiling ?? null;
    const [only, ...others] = parts;
    // A limit merged over the whole category is the category's own.
    const isWhole =
      only !== undefined && others.length === 0 && "parts" in only && ceiling === null;
    const id = free(`category-${first.item.row.row}`, (one) => ids.has(one));
    ids.add(id);
    const group: Group = {
      id,
      basis: "",
      name: both(name),
      ...(isWhole
        ? {
            parts: only.parts,
            ...(only.ceiling !== undefined && { ceiling: only.ceiling }),
            ...(only.floor !== undefined && { floor: only.floor }),
          }
        : { parts, ...(ceiling !== null && { ceiling }) }),
    };
    return [group];
  });
}
