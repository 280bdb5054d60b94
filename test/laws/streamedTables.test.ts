import { streamLines } from "deputy-archive/bundle";
import { readCsv, streamCsv } from "deputy-archive/csv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collect, collectSheets, cutAt } from "../serializers/stream/collect";

const file = "登记.csv";
const places = fc.array(fc.nat(400), { maxLength: 12 });

/** Texts full of what a cut can hurt: quotes, line ends, characters of several bytes. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        '""',
        ",",
        ";",
        "\t",
        "\r",
        "\n",
        "\r\n",
        " ",
        "王",
        "𠀀",
        "a",
        "\ufeff",
      ),
      fc.constantFrom('"王\n伟",', '"a""b"\r\n', "x,y\r\n", "x,y\n", ",,\n"),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

const encoded = fc.tuple(text, fc.constantFrom("utf-8", "utf-16le")).map(([written, encoding]) => {
  if (encoding === "utf-8") return new TextEncoder().encode(written);
  const units = [...`\ufeff${written}`].join("");
  return new Uint8Array(Uint16Array.from(units, (_, at) => units.charCodeAt(at)).buffer);
});

/** 代表,王伟 in GB18030, with a character of four bytes. */
const gb18030 = [
  0xb4, 0xfa, 0xb1, 0xed, 0x2c, 0xcd, 0xf5, 0xce, 0xb0, 0x0a, 0x95, 0x32, 0x82, 0x36,
];

async function expectSame(bytes: Uint8Array, cuts: readonly number[]) {
  const whole = readCsv(bytes, { file });
  const streamed = await collectSheets(streamCsv(cutAt(bytes, cuts), { file }));
  const isRefused = whole.value.length === 0;
  expect(streamed.end).toBe(isRefused ? "partial" : "complete");
  if (isRefused) expect(streamed.issues.slice(-1)).toEqual(whole.issues);
  else expect(streamed.issues).toEqual(whole.issues);
  if (!isRefused) expect(streamed.value).toEqual(whole.value);
}

describe("a file read as its bytes arrive is the file read whole", () => {
  it("whatever the cuts and the encoding", async () => {
    await fc.assert(fc.asyncProperty(encoded, places, expectSame), { numRuns: 500 });
  });

  it("cut at every byte, in GB18030", async () => {
    const bytes = Uint8Array.from([...gb18030, 0x0a, ...gb18030]);
    await expectSame(
      bytes,
      Array.from(bytes, (_, at) => at),
    );
  });

  it("any bytes, too", async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), places, expectSame));
  });

  it.each([
    ["UTF-8, characters only behind the first block", "a,b\n".repeat(70_000), "王,伟\n"],
    ["CRLF that turns to LF", "a,b\r\n".repeat(120_000), 'c,d\n"e\r",f\n'],
    ["LF that turns to CRLF", "a,b\n".repeat(120_000), "c,d\r\ne,f\r\n"],
    ["quoted line breaks", '"a\nb","c\r\nd"\r\n'.repeat(40_000), "王,伟"],
    ["a quote that is never closed", "a,b\n".repeat(100_000), '"c,d\n'.repeat(10)],
  ])("over many blocks: %s", async (_, many, rest) => {
    await expectSame(new TextEncoder().encode(many + rest), [1, 70_001, 262_143, 262_145]);
  });

  it("over many blocks: GB18030 that shows only behind the first", async () => {
    const ascii = new TextEncoder().encode("a,b\n".repeat(65_535));
    const bytes = new Uint8Array(ascii.length + 5 * gb18030.length);
    bytes.set(ascii);
    for (let copy = 0; copy < 5; copy += 1)
      bytes.set(gb18030, ascii.length + copy * gb18030.length);
    await expectSame(bytes, [262_143]);
  });

  it("lines as well", async () => {
    await fc.assert(
      fc.asyncProperty(text, places, async (written, cuts) => {
        const read = (line: string, row: number) => ({ value: `${row} ${line}`, issues: [] });
        const bytes = new TextEncoder().encode(written);
        const { items, end } = await collect(streamLines(cutAt(bytes, cuts), { file }, read));
        const lines = written.replace(/^\ufeff/, "").split("\n");
        const expected = lines.flatMap((line, at) =>
          line.trim() === "" ? [] : `${at + 1} ${line}`,
        );
        expect([items, end]).toEqual([expected, "complete"]);
      }),
    );
  });
});
