import { type Mandate, mandateInForce } from "../../model/mandate";
import type { PlainDate } from "../../model/plainDate";

/** Whether a deputy's mandate is in force on a day, by number of the certificate. */
export type InForce = (certificate: string, on: PlainDate) => boolean;

/**
 * Asks a list of mandates whether a deputy is in office.
 *
 * @param mandates - the mandates; a certificate among none of them is never in force
 * @returns a function of certificate and day
 * @example
 * ```ts
 * import { inForceBy } from "deputy-archive/life";
 * inForceBy([])("DT16-0001", "2026-03-05"); // => false
 * ```
 */
export function inForceBy(mandates: readonly Mandate[]): InForce {
  const known = new Map<string, Mandate[]>();
  for (const mandate of mandates) {
    const own = known.get(mandate.certificate);
    if (own === undefined) known.set(mandate.certificate, [mandate]);
    else own.push(mandate);
  }
  return (certificate, on) =>
    (known.get(certificate) ?? []).some((mandate) => mandateInForce(mandate, on));
}
