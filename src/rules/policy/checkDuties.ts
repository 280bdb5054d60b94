import type { Particular } from "../../model/policy/particular";
import type { Policy } from "../../model/policy/policy";
import { checkCoded } from "./checkCoded";
import { checkNotEmpty, type Issues, type Path } from "./checkIssue";
import { checkWhole } from "./checkNumber";

function* checkParticulars(particulars: readonly Particular[], path: Path): Issues {
  yield* checkCoded(particulars, path);
  for (const [index, particular] of particulars.entries()) {
    const place = [...path, index];
    if (particular.kind === "number") {
      yield* checkWhole(particular.atMost, { least: 1 }, [...place, "atMost"]);
    } else if (particular.kind !== "yes-no") {
      yield* checkNotEmpty({ values: particular.values }, place);
      yield* checkCoded(particular.values, [...place, "values"]);
    }
  }
}

/**
 * Checks everything a policy gives a code: kinds of duty, classes of deputy, particulars, raters
 * and what they rate.
 *
 * @param policy - the policy
 * @returns issues `duplicate-code`, `duplicate-name`, `empty-list`, `not-whole`, `out-of-range`
 */
export function* checkDuties(policy: Policy): Issues {
  const { duties, deputyClasses, raters = [], ratedItems = [], suggestionParticulars } = policy;
  yield* checkNotEmpty({ duties }, []);
  for (const [key, list] of Object.entries({ duties, deputyClasses, raters, ratedItems })) {
    yield* checkCoded(list, [key]);
  }
  for (const [index, { quantity, roles, particulars = [] }] of duties.entries()) {
    const path = ["duties", index];
    yield* checkNotEmpty({ roles }, path);
    yield* checkWhole(quantity?.atMost, { least: 1 }, [...path, "quantity", "atMost"]);
    yield* checkParticulars(particulars, [...path, "particulars"]);
  }
  yield* checkParticulars(suggestionParticulars ?? [], ["suggestionParticulars"]);
}
