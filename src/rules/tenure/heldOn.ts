import type { HeldMandate } from "../../model/heldMandate";
import type { PlainDate } from "../../model/plainDate";
import { tenureInForce, tenureStatusOn } from "./tenureDays";
import { tenureOf } from "./tenureOf";

/**
 * The mandates held on a day: begun and not ended, whether or not duties are suspended.
 *
 * @param mandates - mandates of one person or of many
 * @param on - the day
 * @param asOf - what was written down after this day is not known yet
 * @returns those held, in the order given
 * @example
 * ```ts
 * import { heldOn } from "deputy-archive/life";
 * heldOn([], "2026-11-30", "2026-11-30"); // => []
 * ```
 */
export function heldOn(
  mandates: readonly HeldMandate[],
  on: PlainDate,
  asOf: PlainDate,
): readonly HeldMandate[] {
  return mandates.filter(({ events, term }) => {
    const status = tenureStatusOn(tenureOf(events, asOf, term.period).value, on);
    return status === "in-office" || status === "suspended";
  });
}

/**
 * The mandates under which duties could be performed on a day.
 *
 * @param mandates - mandates of one person or of many
 * @param on - the day; the one on which a suspension or an end takes effect still counts
 * @param asOf - what was written down after this day is not known yet
 * @returns those in force, in the order given
 * @example
 * ```ts
 * import { inForceOn } from "deputy-archive/life";
 * inForceOn([], "2026-11-30", "2026-11-30"); // => []
 * ```
 */
export function inForceOn(
  mandates: readonly HeldMandate[],
  on: PlainDate,
  asOf: PlainDate,
): readonly HeldMandate[] {
  return mandates.filter(({ events, term }) =>
    tenureInForce(tenureOf(events, asOf, term.period).value, on),
  );
}
