import { type Block, blocksOf, isStopped, type Stopped } from "../stream/blocksOf";
import type { ByteSource, CancelSignal } from "../stream/streamTypes";
import { isBinary, markedEncoding, type TextEncoding } from "./decodeText";
import { standardCharacters } from "./standardCharacters";

/** Text of a file, and how many bytes have been read for it. */
export interface TextBlock {
  readonly text: string;
  readonly bytesRead: number;
}

/** Decodes a text block by block; `null` where a byte does not fit or the host cannot decode. */
type Decode = (bytes: Uint8Array | null) => string | null;

function decoderOf(encoding: TextEncoding): Decode {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  return (bytes) => {
    try {
      decoder ??= new TextDecoder(encoding, { fatal: true });
      const text = bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true });
      return encoding === "gb18030" ? standardCharacters(text) : text;
    } catch {
      return null;
    }
  };
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/** Which encoding the first block with anything but ASCII is in, looking into the one behind it. */
function encodingOf(blocks: readonly Uint8Array[], isEnd: boolean): TextEncoding {
  const decode = decoderOf("utf-8");
  const fits = blocks.every((bytes) => decode(bytes) !== null);
  return fits && (!isEnd || decode(null) !== null) ? "utf-8" : "gb18030";
}

const unknown: Stopped = { code: "encoding-unknown", value: "UTF-8, UTF-16, GB18030" };
const binary: Stopped = { code: "not-text", value: "csv" };

/** Keeps blocks back until it is clear what they are written in. */
function blockDecoder() {
  let decode: Decode | null = null;
  let waiting: Uint8Array[] = [];
  let isFirst = true;
  let isUtf16 = false;
  const settle = (encoding: TextEncoding): string | null => {
    const chosen = decoderOf(encoding);
    decode = chosen;
    const texts = waiting.map(chosen);
    waiting = [];
    return texts.includes(null) ? null : texts.join("");
  };
  const begin = (bytes: Uint8Array): void => {
    const marked = markedEncoding(bytes);
    isUtf16 = marked === "utf-16le" || marked === "utf-16be";
    if (marked !== null) decode = decoderOf(marked);
    isFirst = false;
  };
  return {
    isText(bytes: Uint8Array): boolean {
      return isFirst ? !isBinary(bytes) : isUtf16 || !bytes.includes(0);
    },
    next(bytes: Uint8Array): string | null {
      if (isFirst) begin(bytes);
      if (decode !== null) return decode(bytes);
      waiting.push(bytes);
      if (waiting.every(isAscii)) return settleAscii();
      return waiting.length > 1 ? settle(encodingOf(waiting, false)) : "";
    },
    end(): string | null {
      const first = waiting.length > 0 ? settle(encodingOf(waiting, true)) : "";
      const last = decode === null ? "" : decode(null);
      return first === null || last === null ? null : first + last;
    },
  };

  /** ASCII is the same in both, so the question stays open. */
  function settleAscii(): string | null {
    const text = settle("utf-8");
    decode = null;
    return text;
  }
}

async function* decoded(
  blocks: AsyncIterable<Block | Stopped>,
): AsyncGenerator<TextBlock | Stopped> {
  const decoder = blockDecoder();
  let bytesRead = 0;
  for await (const block of blocks) {
    if (isStopped(block)) {
      yield block;
      return;
    }
    const text = decoder.isText(block.bytes) ? decoder.next(block.bytes) : undefined;
    bytesRead = block.bytesRead;
    if (typeof text === "string") yield { text, bytesRead };
    else {
      yield text === null ? unknown : binary;
      return;
    }
  }
  const text = decoder.end();
  yield text === null ? unknown : { text, bytesRead };
}

/**
 * Decodes a text file as its bytes arrive: by its byte order mark, else as UTF-8 or GB18030,
 * whichever fits the first bytes that are not ASCII.
 */
export function textBlocks(
  source: ByteSource,
  signal: CancelSignal | undefined,
): AsyncGenerator<TextBlock | Stopped> {
  return decoded(blocksOf(source, signal));
}
