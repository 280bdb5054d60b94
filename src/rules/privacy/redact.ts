import type { Audience } from "../../model/privacy/audience";
import type { Redacted } from "../../model/privacy/classification";
import type { ClassifiedTypes } from "./classifiedTypes";
import { fieldClasses } from "./fieldClasses";
import { type AnyClassification, redactBy } from "./redactBy";

/**
 * Writes a value for an audience: fields it may not see are left out, and texts that leave the organs
 * that keep the archive carry no identity and no telephone numbers (PIPL arts. 25, 28, 51; 代表法2025
 * art. 58).
 *
 * Reasons for leave, data of voters and identity numbers are seen by keepers (`internal`) only; a
 * deputy reads them at the station, with the archive itself (D8).
 *
 * @param type - what the value is
 * @param value - the value, whole or already redacted; never changed
 * @param audience - `public`, `self` for the deputy's own screen, `internal` for those who keep it
 * @returns what the audience may see
 * @example
 * ```ts
 * import { redact } from "deputy-archive/life";
 * const report = {
 *   kind: "report", id: "R-1", occurredOn: "2026-11-20", form: "oral", ballot: null, source: null,
 * } as const;
 * redact("report", report, "public"); // => { kind: "report", occurredOn: "2026-11-20", form: "oral" }
 * ```
 */
export function redact<Name extends keyof ClassifiedTypes>(
  type: Name,
  value: Redacted<ClassifiedTypes[Name]>,
  audience: Audience,
): Redacted<ClassifiedTypes[Name]> {
  const walked: Readonly<Record<keyof ClassifiedTypes, AnyClassification>> = fieldClasses;
  // What is taken away from a value leaves a redacted value of the same type.
  return redactBy(walked[type], value, audience) as Redacted<ClassifiedTypes[Name]>;
}
