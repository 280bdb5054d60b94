import { type Award, type Group, isGroup, type ScoreRule } from "../../model/policy/award";
import { checkNotEmpty, type Issues, issueAt, type Path } from "./checkIssue";
import { checkDecimal } from "./checkNumber";
import type { Named } from "./checkReference";
import { checkQuantities, checkSelection } from "./checkSelection";
import { checkUnique, type PlacedName } from "./checkUnique";
import { checkValue } from "./checkValue";

function* checkLimits({ floor, ceiling }: ScoreRule, scale: number, path: Path): Issues {
  yield* checkDecimal(floor, scale, [...path, "floor"]);
  yield* checkDecimal(ceiling, scale, [...path, "ceiling"]);
  if (floor !== undefined && ceiling !== undefined && floor > ceiling) {
    yield issueAt([...path, "floor"], "floor-above-ceiling", { floor, ceiling });
  }
}

function* checkAward(award: Award, named: Named, scale: number, path: Path): Issues {
  const { of, value } = award;
  yield* checkSelection(of, named, [...path, "of"]);
  yield* checkValue(award, scale, [...path, "value"]);
  if (value.kind === "per-quantity") yield* checkQuantities(of, named, [...path, "of"]);
  // What such a unit is worth depends on the units before it, so none of them is the highest.
  const dependsOnOrder = value.kind === "per-quantity" || value.kind === "first-then";
  if (of.limit?.keep === "highest" && dependsOnOrder) {
    yield issueAt([...path, "of", "limit", "keep"], "order-dependent-value", { kind: value.kind });
  }
}

function* checkRule(rule: ScoreRule, named: Named, scale: number, path: Path): Issues {
  yield* checkLimits(rule, scale, path);
  if (!isGroup(rule)) {
    yield* checkAward(rule, named, scale, path);
    return;
  }
  yield* checkNotEmpty({ parts: rule.parts }, path);
  for (const [index, part] of rule.parts.entries()) {
    yield* checkRule(part, named, scale, [...path, "parts", index]);
  }
}

function idsIn(rule: ScoreRule, path: Path): readonly PlacedName[] {
  const own = { name: rule.id, path: [...path, "id"] };
  if (!isGroup(rule)) return [own];
  const ofParts = rule.parts.flatMap((part, index) => idsIn(part, [...path, "parts", index]));
  return [own, ...ofParts];
}

/**
 * Checks the tree of points.
 *
 * @param root - the tree
 * @param named - what the policy names
 * @param scale - the policy's scale
 * @returns issues of ids, numbers, references and limits
 */
export function* checkScore(root: Group, named: Named, scale: number): Issues {
  yield* checkUnique(idsIn(root, ["score"]), "duplicate-id");
  yield* checkRule(root, named, scale, ["score"]);
}
