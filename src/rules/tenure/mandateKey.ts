import type { HeldMandate } from "../../model/heldMandate";
import { holdsIdNumber } from "../../model/idNumber";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import { congressLevelOf } from "../congress/congressLevelOf";

/** What a mandate's key says. */
export interface MandateIdentity {
  /** Number of the deputy certificate. */
  readonly certificate: string;
  /** Code of the congress. */
  readonly congress: string;
  /** 第几届 */
  readonly term: number;
}

function identityIssues({
  certificate,
  term,
}: Pick<HeldMandate, "certificate" | "term">): readonly DocumentIssue[] {
  const { ordinal, congress } = term;
  const issues: DocumentIssue[] = [];
  if (certificate === "")
    issues.push({ code: "no-certificate", path: ["certificate"], params: {} });
  // A telephone's number does not count: certificates may look like one.
  if (holdsIdNumber(certificate)) {
    issues.push({ code: "id-number-as-certificate", path: ["certificate"], params: {} });
  }
  if (!Number.isInteger(ordinal) || ordinal < 1 || ordinal > 9999) {
    const params = { found: ordinal };
    issues.push({ code: "number-not-written", path: ["term", "ordinal"], params });
  }
  const level = congressLevelOf(congress.code);
  if (level.value === null) issues.push(...level.issues);
  return issues;
}

/**
 * The key of a mandate, under which its archive is kept: certificate @ congress # term (D5, D7).
 *
 * @param mandate - the certificate, the congress and its term
 * @returns the key; `null` with issues where it cannot be made: no certificate or an ID number in its
 * place (`id-number-as-certificate`), a code that owns no congress, a term without a number
 * @example
 * ```ts
 * import { mandateKey } from "deputy-archive/life";
 * const congress = { code: "140200", codeEdition: "2025-01-01", name: "大同市" } as const;
 * const term = { congress, ordinal: 16, period: { from: "2021-09-28", to: null } } as const;
 * mandateKey({ certificate: "DT16-0001", term }).value; // => "DT16-0001@140200#16"
 * ```
 */
export function mandateKey(
  mandate: Pick<HeldMandate, "certificate" | "term">,
): ReadResult<string | null, DocumentIssue> {
  const issues = identityIssues(mandate);
  const { certificate, term } = mandate;
  if (issues.length > 0) return { value: null, issues };
  return { value: `${certificate}@${term.congress.code}#${term.ordinal}`, issues };
}

/**
 * Reads the key of a mandate.
 *
 * @param key - the key
 * @returns what it says; `null` where it is none
 * @example
 * ```ts
 * import { parseMandateKey } from "deputy-archive/life";
 * parseMandateKey("DT16-0001@140200#16")?.term; // => 16
 * ```
 */
export function parseMandateKey(key: string): MandateIdentity | null {
  const [certificate = "", code = "", ordinal = ""] = splitKey(key);
  if (certificate === "" || !/^\d{6}(\d{3})?$/.test(code) || !/^[1-9]\d{0,3}$/.test(ordinal)) {
    return null;
  }
  return { certificate, congress: code, term: Number(ordinal) };
}

/** A certificate may hold any character; what stands behind it holds digits only. */
function splitKey(key: string): readonly string[] {
  const at = key.lastIndexOf("@");
  const hash = key.lastIndexOf("#");
  return at < 0 || hash < at
    ? []
    : [key.slice(0, at), key.slice(at + 1, hash), key.slice(hash + 1)];
}
