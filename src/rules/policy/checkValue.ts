import type { Award } from "../../model/policy/award";
import type {
  ByOrderValue,
  EqualShareValue,
  PerQuantityValue,
  ShortfallValue,
  StepsValue,
} from "../../model/policy/value";
import { checkAmount } from "./checkAmount";
import { checkProRate } from "./checkCondition";
import { checkNotEmpty, type Issues, issueAt, type Path } from "./checkIssue";
import { checkDecimal, checkWhole, rateDecimals } from "./checkNumber";
import { checkParticular } from "./checkParticular";
import { checkRatings } from "./checkRatings";
import { checkFits } from "./checkReference";
import { spokenOf } from "./checkSelection";
import { amountIn, checkSteps } from "./checkSteps";
import { checkTable } from "./checkTable";
import type { Named } from "./named";

function* checkByOrder({ points, further }: ByOrderValue, scale: number, path: Path): Issues {
  yield* checkNotEmpty({ points }, path);
  for (const [index, found] of points.entries()) {
    yield* checkDecimal(found, scale, [...path, "points", index]);
  }
  yield* checkDecimal(further, scale, [...path, "further"]);
}

function* checkBeyond({ every, after, upTo }: PerQuantityValue, path: Path): Issues {
  yield* checkWhole(every, { least: 1 }, [...path, "every"]);
  yield* checkWhole(after, { least: 0 }, [...path, "after"]);
  yield* checkWhole(upTo, { least: 1 }, [...path, "upTo"]);
  if (after !== undefined && upTo !== undefined && after >= upTo) {
    yield issueAt([...path, "upTo"], "bounds-out-of-order", { from: after, to: upTo });
  }
}

function* checkAmong({ among }: EqualShareValue, { of }: Award, named: Named, path: Path): Issues {
  const place = [...path, "among"];
  const heads = ["co-signers", "signers", "particular"];
  yield* checkFits(among, of.from === "suggestions" ? heads : ["particular"], place);
  if (typeof among === "string") return;
  const at = [...place, "particular"];
  yield* checkParticular(among.particular, spokenOf(of), named, ["number"], at);
}

function* checkLeast(value: ShortfallValue, named: Named, path: Path): Issues {
  const { atLeast, proRate } = value;
  const place = [...path, "atLeast"];
  // Only a whole number times whole days divides exactly.
  if (proRate === undefined) yield* checkDecimal(atLeast, rateDecimals, place, { least: 0 });
  else yield* checkWhole(atLeast, { least: 0 }, place);
  yield* checkProRate(proRate, named, [...path, "proRate"]);
}

function* checkFigures(award: Award, value: StepsValue, named: Named, place: Path): Issues {
  const path = [...place, "value"];
  const by = [...path, "by"];
  const figures = award.of.from === "reports" ? ["unit", "all", "ballot"] : ["unit", "all"];
  yield* checkFits(value.by, figures, by);
  const found = amountIn(value.by);
  if (found !== null) yield* checkAmount(found.amount, award, named, [...by, found.key], place);
  yield* checkSteps(value, named.scale, path);
}

function* checkShares(award: Award, value: PerQuantityValue, named: Named, place: Path): Issues {
  const path = [...place, "value"];
  const { amount = "quantity" } = value;
  yield* checkAmount(amount, award, named, [...path, "amount"], place);
  yield* checkBeyond(value, path);
}

/**
 * Checks what each unit is worth, or all of them together.
 *
 * @param award - the award
 * @param named - what the policy names
 * @param place - the place of the award
 * @returns issues of numbers, references, and of what does not fit the units
 */
export function* checkValue(award: Award, named: Named, place: Path): Issues {
  const { value } = award;
  const path = [...place, "value"];
  if ("points" in value && typeof value.points === "number") {
    yield* checkDecimal(value.points, named.scale, [...path, "points"]);
  }
  switch (value.kind) {
    case "each":
      return yield* checkProRate(value.proRate, named, [...path, "proRate"]);
    case "by-order":
      return yield* checkByOrder(value, named.scale, path);
    case "per-quantity":
      return yield* checkShares(award, value, named, place);
    case "table":
      return yield* checkTable(value, award.of, named, path);
    case "equal-share":
      return yield* checkAmong(value, award, named, path);
    case "steps":
      return yield* checkFigures(award, value, named, place);
    case "shortfall":
      yield* checkAmount(value.amount, award, named, [...path, "amount"], place);
      return yield* checkLeast(value, named, path);
    case "ratings":
      return yield* checkRatings(value, named, path);
  }
}
