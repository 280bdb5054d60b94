import type { Evidence } from "../../model/evidence";
import type { DocumentIssue } from "../../model/issue";

/** Tells 64 lower-case hexadecimal digits from everything else. */
export function isSha256(digest: string): boolean {
  return /^[0-9a-f]{64}$/.test(digest);
}

/**
 * Checks that the bytes found are the bytes that were registered as evidence (D6).
 *
 * The original on paper is found by its shelf mark and has nothing to compare.
 *
 * @param evidence - the evidence as it was registered
 * @param sha256 - SHA-256 of the bytes found, 64 lower-case hexadecimal digits
 * @returns `null` where they are the same; `evidence-digest-malformed` where one of the two is no SHA-256,
 *   `evidence-hash-mismatch` where they differ
 * @example
 * ```ts
 * import { checkEvidence } from "deputy-archive/life";
 * const photo = { kind: "file", fileName: "签到表.pdf", mediaType: "application/pdf", sha256: "0".repeat(64) } as const;
 * checkEvidence(photo, "0".repeat(64)); // => null
 * checkEvidence(photo, "1".repeat(64))?.code; // => "evidence-hash-mismatch"
 * ```
 */
export function checkEvidence(evidence: Evidence, sha256: string): DocumentIssue | null {
  if (evidence.kind === "paper") return null;
  const { fileName: file, sha256: registered } = evidence;
  const path = ["evidence", file];
  for (const digest of [registered, sha256]) {
    if (!isSha256(digest)) {
      return { code: "evidence-digest-malformed", path, params: { file, found: digest } };
    }
  }
  if (registered === sha256) return null;
  const params = { file, expected: registered, found: sha256 };
  return { code: "evidence-hash-mismatch", path, params };
}
