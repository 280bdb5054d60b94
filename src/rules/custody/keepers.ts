import type { CopyKind } from "../../model/custodyEvent";
import type { Actor, ActorRole } from "../../model/history/actor";
import type { Custody, KeeperFrom } from "./custody";

const roleOf: Readonly<Record<CopyKind, ActorRole>> = {
  deputy: "deputy",
  county: "office",
  station: "station",
};

/** Who keeps a copy now, and since when. */
export function lastKeeper({ copies }: Custody, copy: CopyKind): KeeperFrom {
  const { keepers } = copies[copy];
  // The type says there is one at least.
  return keepers[keepers.length - 1] as KeeperFrom;
}

/** Tells whether somebody acts as the keeper of a copy. */
export function keeps(copy: CopyKind, keeper: string, { role, id }: Actor): boolean {
  return role === roleOf[copy] && id === keeper;
}

/** Tells whether somebody keeps one of these copies now. */
export function keepsOneOf(custody: Custody, copies: readonly CopyKind[], by: Actor): boolean {
  return copies.some((copy) => keeps(copy, lastKeeper(custody, copy).keeper, by));
}
