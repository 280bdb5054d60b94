import type { Policy } from "../../model/policy/policy";
import { checkNotEmpty, type Issues } from "./checkIssue";
import { checkWhole } from "./checkNumber";
import { checkUnique, type PlacedName } from "./checkUnique";

interface Coded {
  readonly code: string;
  readonly name: { readonly zh: string };
  readonly aliases?: readonly string[];
}

function* checkNames(list: readonly Coded[], key: "duties" | "deputyClasses"): Issues {
  const codes = list.map(({ code }, index) => ({ name: code, path: [key, index, "code"] }));
  yield* checkUnique(codes, "duplicate-code");
  // Tables name a duty or class by these words, so one word may mean one thing only.
  const words = list.flatMap(({ name, aliases = [] }, index): readonly PlacedName[] => [
    { name: name.zh, path: [key, index, "name", "zh"] },
    ...aliases.map((alias, place) => ({ name: alias, path: [key, index, "aliases", place] })),
  ]);
  yield* checkUnique(words, "duplicate-name");
}

/**
 * Checks kinds of duty and classes of deputy.
 *
 * @param policy - the policy
 * @returns issues `duplicate-code`, `duplicate-name`, `empty-list`, `not-whole`, `out-of-range`
 */
export function* checkDuties({ duties, deputyClasses }: Policy): Issues {
  yield* checkNotEmpty({ duties }, []);
  yield* checkNames(duties, "duties");
  yield* checkNames(deputyClasses, "deputyClasses");
  for (const [index, { quantity, roles }] of duties.entries()) {
    const path = ["duties", index];
    yield* checkNotEmpty({ roles }, path);
    yield* checkWhole(quantity?.atMost, { least: 1 }, [...path, "quantity", "atMost"]);
  }
}
