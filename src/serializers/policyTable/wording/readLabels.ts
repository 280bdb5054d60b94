import type { EntryTest } from "../../../model/policy/pick";
import type { PointsReading } from "./pointsReading";
import {
  levelLabels,
  occasionUnits,
  presenceWords,
  roleLabels,
  unclearPresence,
} from "./pointsWords";
import type { ValueClause } from "./readClause";

type Labels<Code> = readonly (readonly [string, Code])[];

/** The codes of all labels, where the list knows every one of them. */
function codesOf<Code extends string>(
  values: readonly ValueClause[],
  labels: Labels<Code>,
): readonly Code[] | null {
  const codes = values.map(({ label }) => labels.find(([word]) => word === label)?.[1]);
  const known = codes.flatMap((code) => (code === undefined ? [] : [code]));
  return known.length === values.length ? known : null;
}

function tableOf(
  codes: readonly string[],
  values: readonly ValueClause[],
): Readonly<Record<string, number>> | null {
  if (new Set(codes).size !== codes.length) return null;
  return Object.fromEntries(codes.map((code, index) => [code, values[index]?.points ?? 0]));
}

function byField<Code extends string>(
  by: "level" | "role" | "attendance",
  codes: readonly Code[],
  values: readonly ValueClause[],
  where: EntryTest,
  assumed: readonly string[],
): PointsReading {
  const [only, ...others] = values;
  if (only !== undefined && others.length === 0) {
    return { value: { kind: "each", points: only.points }, where, assumed };
  }
  const points = tableOf(codes, values);
  if (points === null) return { unclear: "points-unclear" };
  return {
    value: { kind: "table", by, points },
    // Entries of absence are only looked at where the rule speaks of attendance.
    ...(by === "attendance" && { where }),
    assumed,
  };
}

/** 第一次5分、第二次3分、以后每次1分 */
function inOrder(values: readonly ValueClause[]): PointsReading | null {
  const further = values.filter(({ isFurther }) => isFurther);
  const placed = values.filter(({ isFurther }) => !isFurther);
  const isOrder = placed.every(
    ({ place }, index) =>
      place !== null && place.value === index + 1 && occasionUnits.includes(place.unit),
  );
  // 首次2分，以后每次1分 has no number for its first place.
  const isFirst = placed.length === 1 && placed[0]?.place === null && further.length === 1;
  if (further.length > 1 || (!isOrder && !isFirst) || placed.length === 0) return null;
  return {
    value: {
      kind: "by-order",
      points: placed.map(({ points }) => points),
      further: further[0]?.points ?? 0,
    },
    assumed: further.length === 0 ? ["further-ones-nothing"] : [],
  };
}

/** Any other labels are values the register must name. */
function byChoice(values: readonly ValueClause[]): PointsReading {
  const labels = values.map(({ label }) => label);
  if (labels.includes("") || values.some(({ isFurther }) => isFurther)) {
    return { unclear: "points-unclear" };
  }
  const codes = labels.map((_, index) => `value-${index + 1}`);
  const points = tableOf(codes, values);
  if (points === null || new Set(labels).size !== labels.length) {
    return { unclear: "points-unclear" };
  }
  return {
    value: { kind: "table", by: { particular: "choice" }, points },
    choice: { code: "choice", labels },
    assumed: ["register-must-say"],
  };
}

/**
 * Reads points that differ by what stands before them: levels, parts taken, being there, places.
 *
 * @param values - the clauses
 * @returns the rule, or why there is none
 */
export function readLabels(values: readonly ValueClause[]): PointsReading {
  const ordered = inOrder(values);
  if (ordered !== null) return ordered;
  const presence = codesOf(values, presenceWords);
  if (presence !== null) {
    return byField("attendance", presence, values, { attendance: presence }, [
      "word-of-attendance",
    ]);
  }
  if (values.some(({ label }) => unclearPresence.some((word) => label.includes(word)))) {
    return { unclear: "attendance-unclear" };
  }
  const levels = codesOf(values, levelLabels);
  if (levels !== null)
    return byField("level", levels, values, { level: levels }, ["word-of-level"]);
  const roles = codesOf(values, roleLabels);
  if (roles !== null) return byField("role", roles, values, { role: roles }, ["word-of-role"]);
  return byChoice(values);
}
