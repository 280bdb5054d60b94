import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";
import { utf8 } from "../../rules/history/utf8";

/** SHA-256 of a text that comes line by line. */
export interface RunningHash {
  /** Takes a line in; its line feed is added. */
  readonly take: (line: string) => void;
  /** The hash of all lines so far, 64 hexadecimal digits; nothing can be taken in afterwards. */
  readonly digest: () => string;
}

/**
 * Begins the hash of a text that comes line by line.
 *
 * @returns the hash
 */
export function runningHash(): RunningHash {
  const hash = sha256.create();
  return {
    take: (line) => {
      hash.update(utf8(`${line}\n`));
    },
    digest: () => bytesToHex(hash.digest()),
  };
}
