import type { Award } from "../../model/policy/award";
import type { Selection } from "../../model/policy/pick";
import type { Amount } from "../../model/policy/value";
import type { Issues, Path } from "./checkIssue";
import { checkParticular } from "./checkParticular";
import { checkFits, checkReference } from "./checkReference";
import { checkQuantities, spokenOf } from "./checkSelection";
import type { Named } from "./named";

const amountsOf: Readonly<Record<Selection["from"], readonly string[]>> = {
  entries: ["units", "quantity", "particular"],
  suggestions: ["units", "particular"],
  reports: ["units"],
  ratings: ["units"],
  mandate: ["units", "measure"],
};

/**
 * Checks an amount.
 *
 * @param amount - the amount
 * @param award - the award whose value goes by it
 * @param named - what the policy names
 * @param path - its place
 * @param place - the place of the award
 * @returns issues `unfit-field`, `unknown-reference`, `unfit-reference`, `duty-without-quantity`,
 * and those of particulars
 */
export function* checkAmount(
  amount: Amount,
  { of }: Award,
  named: Named,
  path: Path,
  place: Path,
): Issues {
  yield* checkFits(amount, amountsOf[of.from], path);
  if (amount === "units") return;
  if (amount === "quantity") {
    yield* checkQuantities(of, named, [...place, "of"]);
  } else if ("particular" in amount) {
    const at = [...path, "particular"];
    yield* checkParticular(amount.particular, spokenOf(of), named, ["number"], at);
  } else {
    yield* checkReference(amount.measure, named.measures, "measure", [...path, "measure"]);
  }
}
