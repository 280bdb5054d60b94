import { type Award, type Factors, isGroup, type ScoreRule } from "../../model/policy/award";
import type { Combined } from "../../model/policy/pick";
import { checkBeforeStanding } from "./checkCondition";
import { checkInOrder, checkNotEmpty, type Issues, issueAt, type Path } from "./checkIssue";
import { checkDecimal, checkMultiplication } from "./checkNumber";
import { checkPointsKnown } from "./checkPointsKnown";
import { checkSelection, checkTest, spokenOf } from "./checkSelection";
import { checkUnique } from "./checkUnique";
import { checkValue } from "./checkValue";
import type { Named } from "./named";

function* checkLimits(rule: ScoreRule, named: Named, path: Path): Issues {
  const { when, inForce, convert, floor, ceiling } = rule;
  yield* checkBeforeStanding(when, named, [...path, "when"]);
  yield* checkInOrder(inForce ?? {}, [...path, "inForce"]);
  yield* checkMultiplication(convert, [...path, "convert"]);
  yield* checkDecimal(floor, named.scale, [...path, "floor"]);
  yield* checkDecimal(ceiling, named.scale, [...path, "ceiling"]);
  if (floor !== undefined && ceiling !== undefined && floor > ceiling) {
    yield issueAt([...path, "floor"], "floor-above-ceiling", { floor, ceiling });
  }
}

/** Factors an award may have: their product stays exact. */
const mostFactors = 4;

function* checkFactors(award: Award, named: Named, path: Path): Issues {
  const factors: Factors<Combined<object>> | undefined =
    "factors" in award ? award.factors : undefined;
  const found = factors?.of.length ?? 0;
  if (found > mostFactors) {
    yield issueAt([...path, "factors", "of"], "too-many", { found, most: mostFactors });
  }
  for (const [index, factor] of (factors?.of ?? []).entries()) {
    const place = [...path, "factors", "of", index];
    yield* checkMultiplication(factor, place);
    yield* checkTest(factor.where, spokenOf(award.of), named, [...place, "where"]);
  }
}

/** What a unit of such a value is worth depends on the units before it, or is not said at all. */
function dependsOnOthers({ value }: Award): "order" | "sum" | null {
  if (value.kind === "shortfall") return "sum";
  if (value.kind === "steps") return "all" in value.by ? "sum" : null;
  return value.kind === "by-order" || value.kind === "per-quantity" ? "order" : null;
}

function* checkAward(award: Award, named: Named, path: Path): Issues {
  const { of, value } = award;
  yield* checkSelection(of, named, [...path, "of"]);
  yield* checkValue(award, named, path);
  yield* checkFactors(award, named, path);
  const depends = dependsOnOthers(award);
  if ("limit" in of && of.limit?.keep === "highest" && depends !== null) {
    yield issueAt([...path, "of", "limit", "keep"], "order-dependent-value", { kind: value.kind });
  }
  if ("factors" in award && depends === "sum") {
    yield issueAt([...path, "factors"], "factors-of-a-sum", { kind: value.kind });
  }
}

/**
 * Checks the tree of points.
 *
 * @param named - what the policy names, its tree among it
 * @returns issues of ids, numbers, references and limits
 */
export function* checkScore(named: Named): Issues {
  const ids = named.tree.map(({ rule, path }) => ({ name: rule.id, path: [...path, "id"] }));
  yield* checkUnique(ids, "duplicate-id");
  for (const placed of named.tree) {
    const { rule, path } = placed;
    yield* checkLimits(rule, named, path);
    yield* checkPointsKnown(placed, named);
    if (isGroup(rule)) yield* checkNotEmpty({ parts: rule.parts }, path);
    else {
      yield* checkAward(rule, named, path);
      // Shares of one period would each use the term's limit up anew.
      if (placed.isShared && "limit" in rule.of && rule.of.limit?.per === "term") {
        yield issueAt([...path, "of", "limit", "per"], "term-limit-by-share");
      }
    }
  }
}
