import { type Mandate, mandateInForce } from "../../model/mandate";
import { inPeriod } from "../../model/period";
import type { PlainDate } from "../../model/plainDate";
import type { IntakeRules } from "./intake";
import type { RowReader } from "./rowReader";

/** Mandates by certificate. */
export type MandatesByCertificate = ReadonlyMap<string, Mandate>;

/**
 * Puts mandates in order to be found by certificate.
 *
 * @param mandates - mandates of the roster
 * @returns the mandates by certificate
 */
export function byCertificate(mandates: readonly Mandate[]): MandatesByCertificate {
  return new Map(mandates.map((mandate) => [mandate.certificate, mandate]));
}

/**
 * Reads certificate and name of a row and finds the mandate they both belong to.
 *
 * @param reader - the row; gets a fault where they belong to none
 * @param mandates - the roster
 * @param intake - shape of certificates
 * @returns the mandate, or `null`
 */
export function readMandate(
  reader: RowReader,
  mandates: MandatesByCertificate,
  intake: IntakeRules,
): Mandate | null {
  const certificate = reader.certificate("代表证号", intake.certificate);
  const name = reader.needed("姓名", reader.name("姓名"));
  if (certificate === null || reader.firstFault() !== null) return null;
  const mandate = mandates.get(certificate);
  if (mandate === undefined) {
    reader.fault("代表证号", "unknown-certificate");
    return null;
  }
  if (mandate.name !== name) reader.fault("姓名", "name-mismatch");
  return mandate;
}

/**
 * Checks that a day lies in the term and under the mandate.
 *
 * @param reader - the row; gets a fault where it does not
 * @param column - the column of the day
 * @param date - the day
 * @param mandate - the mandate
 * @param intake - the term
 */
export function checkDay(
  reader: RowReader,
  column: string,
  date: PlainDate,
  mandate: Mandate,
  intake: IntakeRules,
): void {
  if (!inPeriod(intake.term, date)) reader.fault(column, "date-outside-term");
  else if (!mandateInForce(mandate, date)) reader.fault(column, "outside-mandate");
}
