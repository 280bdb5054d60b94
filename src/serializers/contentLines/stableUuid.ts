import { contentHash } from "../../rules/history/contentHash";

/**
 * Names a thing by texts that last, so that whoever writes it again writes the same name.
 *
 * It is a hash, not a secret: of few possible texts it can be guessed, so what the public may not
 * see never goes into a name the public gets.
 *
 * @param parts - texts that tell it from all others
 * @returns a UUID of version 8 (RFC 9562 section 5.8)
 */
export function stableUuid(parts: readonly string[]): string {
  const hash = contentHash(parts);
  const variant = "89ab"[Number.parseInt(hash.slice(16, 17), 16) % 4] ?? "8";
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join("-");
}
