import { readCsv, streamCsv } from "deputy-archive/csv";
import { describe, expect, it } from "vitest";
import { collectSheets } from "../stream/collect";

const file = "登记.csv";
const utf8 = (text: string) => new TextEncoder().encode(text);

/** What both readers say of a file that neither reads to its end. */
async function codesOf(bytes: Uint8Array) {
  const whole = readCsv(bytes, { file });
  const streamed = await collectSheets(streamCsv(bytes, { file }));
  expect(whole.value).toEqual([]);
  expect(streamed.end).toBe("partial");
  return [...whole.issues, ...streamed.issues.slice(-1)].map(({ code, row }) => `${code} ${row}`);
}

describe("a hostile csv is refused with its reason, by both readers", () => {
  it.each<[string, () => Uint8Array, string]>([
    ["no bytes", () => new Uint8Array(), "file-empty null"],
    ["zero bytes", () => new Uint8Array(5000), "not-text null"],
    ["a NUL in the middle", () => utf8("姓名\n\0\n"), "not-text null"],
    ["a zip file by its first bytes", () => utf8("PK\u0003\u0004"), "not-text null"],
    ["an old workbook", () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), "not-text null"],
    [
      "UTF-16 of odd length",
      () => Uint8Array.of(0xff, 0xfe, 0x8b, 0x73, 0x0a),
      "encoding-unknown null",
    ],
    [
      "half a surrogate pair in UTF-16",
      () => Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x0a, 0),
      "encoding-unknown null",
    ],
    ["bytes of no encoding", () => Uint8Array.of(0x61, 0xff, 0xff, 0x0a), "encoding-unknown null"],
    [
      "a million columns in one row",
      () => utf8(`姓名\n${",".repeat(1e6)}\n`),
      "too-many-columns 2",
    ],
    ["a million filled columns", () => utf8(`姓名\n${"a,".repeat(1e6)}\n`), "too-many-columns 2"],
    [
      "a line of ten million characters",
      () => utf8(`姓名\n${"a".repeat(1e7)}\nb\n`),
      "record-too-long 2",
    ],
    [
      "a quote never closed over ten million",
      () => utf8(`姓名\n"${"a,b\n".repeat(2.5e6)}`),
      "record-too-long 2",
    ],
    ["a quote never closed", () => utf8(`姓名\n"${"a,b\n".repeat(1e5)}`), "unclosed-quote 2"],
    [
      "a million quotes before a million spaces",
      () => utf8(`姓名\n"${'a"b'.repeat(1e5)}${" ".repeat(1e6)}"\n`),
      "record-too-long null",
    ],
  ])("%s", async (_, bytes, code) => {
    expect(await codesOf(bytes())).toEqual([code, code]);
  });

  it("what is damaged far behind is told only after the rows before it, as a part", async () => {
    const bytes = new Uint8Array([...utf8("姓名,数量\n示例,3\n".repeat(30_000)), 0xff, 0xff]);
    const { value, issues, end } = await collectSheets(streamCsv(bytes, { file }));
    expect([issues.map(({ code }) => code), end]).toEqual([["encoding-unknown"], "partial"]);
    expect(value[0]?.rows.length).toBeGreaterThan(10_000);
  });
});

describe("what looks dangerous and is not is read", () => {
  it("keys and formulas are texts like others", () => {
    const { value, issues } = readCsv("__proto__,constructor\n=1+1,@SUM(A1)\n", { file });
    expect(value[0]?.rows.map(({ cells }) => cells)).toEqual([
      ["__proto__", "constructor"],
      ["=1+1", "@SUM(A1)"],
    ]);
    expect(issues).toEqual([]);
  });

  it("quoted cells padded with spaces are no tangle", () => {
    const line = Array.from({ length: 20 }, () => `"示例${" ".repeat(200)}"`).join(",");
    expect(readCsv(`${line}\n`.repeat(2000), { file }).value[0]?.rows).toHaveLength(2000);
  });
});

describe("a stream that is stopped says so and never gives half a row", () => {
  const text = "姓名,数量\n示例,3\n".repeat(50_000);

  it("by whoever reads it", async () => {
    const signal = { aborted: false };
    const progress: number[] = [];
    const stream = streamCsv(utf8(text), {
      file,
      signal,
      onProgress: ({ rows, bytesRead, bytesTotal }) => {
        if (signal.aborted) progress.push(rows);
        expect(bytesTotal).toBe(utf8(text).length);
        expect(bytesRead).toBeLessThanOrEqual(bytesTotal ?? 0);
        if (rows > 0) signal.aborted = true;
      },
    });
    const { value, issues, end } = await collectSheets(stream);
    expect([issues.map(({ code }) => code), end]).toEqual([["cancelled"], "partial"]);
    expect(value[0]?.rows.every(({ cells }) => cells.length === 2)).toBe(true);
    expect(progress).toEqual([value[0]?.rows.length]);
  });

  it("by a source that fails", async () => {
    async function* broken() {
      yield utf8(text);
      throw new Error("the line went dead");
    }
    const { issues, end } = await collectSheets(streamCsv(broken(), { file }));
    expect([issues.map(({ code, value }) => [code, value]), end]).toEqual([
      [["source-failed", "the line went dead"]],
      "partial",
    ]);
  });

  it("by a limit on rows", async () => {
    const { value, issues, end } = await collectSheets(streamCsv(utf8(text), { file, maxRows: 7 }));
    expect([value[0]?.rows.length, issues[0]?.code, end]).toEqual([7, "too-many-rows", "partial"]);
  });
});
