/** Longest text, tag or comment; a cell holds 32,767 characters, each six bytes at most. */
const longest = 1024 * 1024;

const lessThan = 0x3c;
const greaterThan = 0x3e;
const hyphen = 0x2d;
const bracket = 0x5d;
const questionMark = 0x3f;
/** What stands behind `<!` where a comment or raw text begins. */
const commentMark = "--";
const cdataMark = "[CDATA[";

/** What the next byte belongs to. */
type Inside = "text" | "start" | "tag" | "quote" | "mark" | "closing" | "comment" | "cdata" | "ask";

/** Where a scan stands between two pieces. */
interface Scan {
  inside: Inside;
  /** Bytes since the thing began; of a tag, those behind its `<`. */
  length: number;
  quote: number;
  /** What stands behind `<!` so far, as long as it may still be a mark. */
  mark: string;
  before: number;
  beforeThat: number;
}

function begin(scan: Scan, inside: Inside): void {
  scan.inside = inside;
  scan.length = 0;
}

/** The first byte behind `<`. */
function start(scan: Scan, byte: number): void {
  if (byte === 0x21) {
    scan.inside = "mark";
    scan.mark = "";
  } else if (byte === questionMark) scan.inside = "ask";
  else if (byte === 0x2f) scan.inside = "closing";
  else if (byte === greaterThan) begin(scan, "text");
  else scan.inside = "tag";
}

/** The bytes behind `<!`: a comment, raw text, or a declaration that ends at its first `>`. */
function mark(scan: Scan, byte: number): void {
  scan.mark += String.fromCharCode(byte);
  if (scan.mark === commentMark) scan.inside = "comment";
  else if (scan.mark === cdataMark) scan.inside = "cdata";
  else if (byte === greaterThan) begin(scan, "text");
  else if (!commentMark.startsWith(scan.mark) && !cdataMark.startsWith(scan.mark)) {
    scan.inside = "closing";
  }
}

/** Whether a `>` ends what it stands in; the marks that begin a thing are no part of its end. */
function ends({ inside, length, before, beforeThat }: Scan): boolean {
  if (inside === "comment") return length >= 6 && before === hyphen && beforeThat === hyphen;
  if (inside === "cdata") return length >= 11 && before === bracket && beforeThat === bracket;
  return inside === "ask" ? length >= 3 && before === questionMark : true;
}

/** One byte of anything but text and quotes, which are jumped over. */
function next(scan: Scan, byte: number): void {
  scan.length += 1;
  if (scan.inside === "tag") {
    if (byte === greaterThan) begin(scan, "text");
    else if (byte === 0x22 || byte === 0x27) {
      scan.inside = "quote";
      scan.quote = byte;
    }
  } else if (scan.inside === "start") start(scan, byte);
  else if (scan.inside === "mark") mark(scan, byte);
  else if (byte === greaterThan && ends(scan)) begin(scan, "text");
  scan.beforeThat = scan.before;
  scan.before = byte;
}

/** Jumps to what ends a text or a quote; where nothing does, to the end of the piece. */
function jump(scan: Scan, bytes: Uint8Array, at: number): number {
  const isText = scan.inside === "text";
  const found = bytes.indexOf(isText ? lessThan : scan.quote, at);
  const end = found === -1 ? bytes.length : found;
  scan.length += end - at;
  const isTooLong = scan.length > longest;
  if (found === -1 || isTooLong) return bytes.length;
  if (isText) begin(scan, "start");
  else scan.inside = "tag";
  return end + 1;
}

/**
 * Starts looking over XML for things longer than any workbook has: the reader of rows would look
 * through them from their beginning with every piece that arrives.
 *
 * @returns a function of the next bytes, false once something is too long
 */
export function xmlGuard(): (bytes: Uint8Array) => boolean {
  const scan: Scan = { inside: "text", length: 0, quote: 0, mark: "", before: 0, beforeThat: 0 };
  return (bytes) => {
    let at = 0;
    while (at < bytes.length && scan.length <= longest) {
      if (scan.inside === "text" || scan.inside === "quote") at = jump(scan, bytes, at);
      else {
        next(scan, bytes[at] ?? 0);
        at += 1;
      }
    }
    return scan.length <= longest;
  };
}
