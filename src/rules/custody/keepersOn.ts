import type { CopyKind } from "../../model/custodyEvent";
import type { PlainDate } from "../../model/plainDate";
import type { Custody, KeeperFrom } from "./custody";

/**
 * Who keeps which copy on a day, and since when (D2): exactly one keeper for each copy; the day a copy
 * is received is the new keeper's.
 *
 * @param custody - where the copies are, as `custodyOn` finds it
 * @param on - the day
 * @returns the keeper of each copy; `null` before the copies were made
 * @example
 * ```ts
 * import { keepersOn, takeCustodyEvent } from "deputy-archive/life";
 * const { value } = takeCustodyEvent(null, {
 *   recordedOn: "2021-09-01", by: { role: "station", id: "ZH-01" }, reason: null,
 *   body: { kind: "copies-made", on: "2021-09-01", deputy: "DT16-0001", county: "140222", station: "ZH-01" },
 * }, { counties: ["140222"] });
 * if (value === null) throw new Error("the copies were not made");
 * keepersOn(value, "2026-11-30")?.county.keeper; // => "140222"
 * keepersOn(value, "2021-08-31"); // => null
 * ```
 */
export function keepersOn(
  { copies }: Custody,
  on: PlainDate,
): Readonly<Record<CopyKind, KeeperFrom>> | null {
  if (on < copies.deputy.keepers[0].from) return null;
  const keeperOf = (copy: CopyKind) => {
    const { keepers } = copies[copy];
    return keepers.reduce((found, each) => (each.from <= on ? each : found), keepers[0]);
  };
  return { deputy: keeperOf("deputy"), county: keeperOf("county"), station: keeperOf("station") };
}
