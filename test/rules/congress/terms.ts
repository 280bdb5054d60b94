import type { CongressTerm } from "deputy-archive/life";

/** A term of a congress of a code. */
export function termOf(
  code: string,
  name: string,
  ordinal: number,
  shortName?: string,
): CongressTerm {
  return {
    congress: {
      code,
      codeEdition: "2025-01-01",
      name,
      ...(shortName !== undefined && { shortName }),
    },
    ordinal,
    period: { from: "2021-09-28", to: null },
  };
}
