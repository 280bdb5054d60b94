import type { AwardPlan, Unit } from "../plan/plan";

/** Units of awards while one mandate is scored. */
export interface UnitLists {
  /** Adds a unit of an award. */
  add(award: AwardPlan, unit: Unit): void;
  /** Units of an award, in the order they were added. */
  of(award: AwardPlan): readonly Unit[];
  /** Whether no award has a unit. */
  isEmpty(): boolean;
}

const noUnits: readonly Unit[] = [];

/**
 * Starts empty lists of units.
 *
 * @returns the lists
 */
export function unitLists(): UnitLists {
  const lists: (Unit[] | undefined)[] = [];
  return {
    add({ node }, unit) {
      const list = lists[node];
      if (list === undefined) lists[node] = [unit];
      else list.push(unit);
    },
    of: ({ node }) => lists[node] ?? noUnits,
    isEmpty: () => lists.length === 0,
  };
}
