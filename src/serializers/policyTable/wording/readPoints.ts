import type { UnitLimit } from "../../../model/policy/pick";
import { clausesOf } from "./clausesOf";
import type { BoundsReading, PointsReading, PointsRule } from "./pointsReading";
import { occasionUnits } from "./pointsWords";
import type { Clause, UnclearCode, ValueClause } from "./readClause";
import { readLabels } from "./readLabels";

function agreed(numbers: readonly number[]): boolean {
  return numbers.every((number) => number === numbers[0]);
}

function unclearIn(clauses: readonly Clause[]): UnclearCode | undefined {
  for (const clause of clauses) if (clause.kind === "unclear") return clause.code;
  return undefined;
}

function bounds(clauses: readonly Clause[]): BoundsReading {
  const ceilings = clauses.flatMap((one) => (one.kind === "ceiling" ? [one.points] : []));
  const floors = clauses.flatMap((one) => (one.kind === "floor" ? [one.points] : []));
  const limits = clauses.flatMap((one): { per: UnitLimit["per"] | null; units: number }[] => {
    if (one.kind === "limit") return [one];
    return one.kind === "once" ? [{ per: "period", units: 1 }] : [];
  });
  const [ceiling] = ceilings;
  const [floor] = floors;
  const [limit] = limits;
  if (!agreed(ceilings) || !agreed(floors) || limits.length > 1) {
    return { unclear: "contradictory-caps" };
  }
  const assumed = limit !== undefined && limit.per === null ? ["limit-in-the-year"] : [];
  return {
    ...(ceiling !== undefined && { ceiling }),
    ...(floor !== undefined && { floor }),
    ...(limit !== undefined && {
      limit: { per: limit.per ?? "period", units: limit.units, keep: "earliest" },
    }),
    assumed,
  };
}

/** A number alone in a cell of limits is the most. */
function asBound(clause: Clause): Clause {
  if (clause.kind !== "value") return clause;
  const isAlone = clause.label === "" && clause.unit === "" && clause.place === null;
  return isAlone && !clause.isFurther
    ? { kind: "ceiling", points: clause.points }
    : { kind: "unclear", code: "points-unclear" };
}

/** “（留最早）” after a limit says which ones count. */
const keeping: readonly (readonly [string, UnitLimit["keep"]])[] = [
  ["留最高", "highest"],
  ["留最早", "earliest"],
  ["留最近", "latest"],
];

/**
 * Reads a text on limits: 最高10分, 不超过5次, 每月最多1次, 扣完为止.
 *
 * @param text - the cell
 * @returns the bounds, or why they are unclear
 */
export function readBounds(text: string): BoundsReading {
  const kept = keeping.find(([words]) => text.includes(words));
  const rest = kept === undefined ? text : text.replace(kept[0], "");
  const clauses = clausesOf(rest).map(asBound);
  const unclear = unclearIn(clauses);
  if (unclear !== undefined) return { unclear };
  const found = bounds(clauses);
  if ("unclear" in found || found.limit === undefined || kept === undefined) return found;
  return { ...found, limit: { ...found.limit, keep: kept[1] } };
}

function isSimple({ label, isFurther, place }: ValueClause): boolean {
  return label === "" && !isFurther && place === null;
}

function simpleValue({ points, every, unit }: ValueClause): Omit<PointsRule, "assumed"> {
  const isOccasion = unit === "" || occasionUnits.includes(unit);
  if (isOccasion && every === 1) return { value: { kind: "each", points } };
  const amount = isOccasion ? "units" : "quantity";
  const value = { kind: "per-quantity", amount, points, every } as const;
  return isOccasion ? { value } : { value, unit };
}

/**
 * Reads a text on points: 每次2分, 2分/次, 缺席一次扣3分, 第一名10分、第二名8分, 每次2分最高10分.
 *
 * @param text - the cell
 * @returns the rule it says, or why it says none
 */
export function readPoints(text: string): PointsReading {
  const clauses = clausesOf(text);
  const unclear = unclearIn(clauses);
  if (unclear !== undefined) return { unclear };
  const found = bounds(clauses);
  if ("unclear" in found) return found;
  const values = clauses.flatMap((one) => (one.kind === "value" ? [one] : []));
  const [first, ...others] = values;
  if (first === undefined) {
    const isCap = found.ceiling !== undefined || found.limit !== undefined;
    return { unclear: isCap ? "points-only-cap" : "points-not-a-number" };
  }
  if (others.length === 0 && isSimple(first)) {
    const isBare = first.unit === "" && !clauses.some(({ kind }) => kind === "once");
    const assumed = isBare ? ["points-for-each"] : [];
    const { assumed: ofBounds, ...limits } = found;
    return { ...simpleValue(first), ...limits, assumed: [...assumed, ...ofBounds] };
  }
  if (values.some(({ every }) => every !== 1)) return { unclear: "points-unclear" };
  const labelled = readLabels(values);
  if ("unclear" in labelled) return labelled;
  const { assumed, ...limits } = found;
  return { ...labelled, ...limits, assumed: [...labelled.assumed, ...assumed] };
}
