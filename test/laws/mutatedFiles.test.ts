import { readFileSync } from "node:fs";
import {
  type Archive,
  readRegister,
  readRegisterStream,
  readRoster,
  type Sheet,
  type SourceIssue,
} from "deputy-archive";
import { readBundleLines, streamBundle, writeArchives } from "deputy-archive/bundle";
import { readCsv, type SheetBatch, streamCsv } from "deputy-archive/csv";
import { readIntake, readPolicy } from "deputy-archive/schemas";
import { readXlsx, streamXlsx } from "deputy-archive/xlsx";
import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { collect } from "../serializers/stream/collect";

const root = new URL("../../", import.meta.url);
const bytesOf = (path: string) => new Uint8Array(readFileSync(new URL(encodeURI(path), root)));
const document = (name: string) =>
  JSON.parse(new TextDecoder().decode(bytesOf(`policies/datong-2026-illustrative/${name}`)));
const policy = readPolicy(document("policy.json")).value;
const intake = readIntake(document("intake.json")).value;
if (policy === null || intake === null) throw new Error("the shipped policy has issues");
const [measure, place] = [policy, intake];

const input = "examples/year-end/input";
const roster = await readXlsx(bytesOf(`${input}/代表名册.xlsx`), { file: "代表名册.xlsx" });
const mandates = readRoster(roster.value, measure, place).value.map(({ mandate }) => mandate);
const csv = bytesOf(`${input}/登记/天镇县.csv`).slice(0, 20_000);
const csvRows = readCsv(csv, { file: "登记" }).value[0]?.rows ?? [];
const rows = csvRows
  .slice(0, 60)
  .map(({ cells }) => cells.map((cell) => (typeof cell === "object" ? null : cell)));
const xlsx = await writeXlsx({ sheets: [{ name: "登记", rows }] });
const archives: readonly Archive[] = mandates.slice(0, 40).map((mandate) => ({
  mandate,
  roster: { 备注: "示例" },
  entries: [],
  suggestions: [],
  reports: [],
}));
const ndjson = new TextEncoder().encode(writeArchives(archives, { audience: "internal" }));

/** One thing that happens to a file: bytes changed, lost, doubled, put elsewhere. */
const change = fc.record({
  kind: fc.constantFrom("flip", "set", "cut", "drop", "double", "zero"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(64),
  byte: fc.nat(255),
});
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function changed(bytes: Uint8Array, { kind, at, length, byte }: Change): Uint8Array {
  const from = Math.floor(at * Math.max(0, bytes.length - 1));
  const [before, part, behind] = [
    bytes.slice(0, from),
    bytes.slice(from, from + length),
    bytes.slice(from + length),
  ];
  if (kind === "cut") return before;
  if (kind === "drop") return joined(before, behind);
  if (kind === "double") return joined(before, part, part, behind);
  const result = bytes.slice();
  if (kind === "flip") result[from] = (result[from] ?? 0) ^ (1 << (byte % 8));
  if (kind === "set") result[from] = byte;
  if (kind === "zero") result.fill(0, from, from + length);
  return result;
}

const changes = fc.array(change, { minLength: 1, maxLength: 4 });
const mutated = (bytes: Uint8Array) => changes.map((all) => all.reduce(changed, bytes));

/** Every row behind the header is in one of the four counts. */
function expectNoLostRow(sheets: readonly Sheet[]) {
  const { value, issues, counts } = readRegister(sheets, mandates, measure, place);
  for (const { read, accepted, repaired, rejected, skipped } of counts) {
    expect(read).toBe(accepted + repaired + rejected + skipped);
    expect(value.length).toBe(accepted + repaired);
    const rows = new Set(
      issues
        .filter(({ effect }) => effect === "rejected")
        .map(({ row, sheet }) => `${sheet} ${row}`),
    );
    expect(rows.size).toBe(rejected);
  }
}

async function* given(batches: readonly SheetBatch[]) {
  yield* batches;
}

/** The stream gives the rows the whole file has, or says that it is a part. */
async function expectHonest(
  whole: { readonly value: readonly Sheet[] },
  stream: AsyncIterable<SheetBatch>,
) {
  const batches: SheetBatch[] = [];
  for await (const batch of stream) batches.push(batch);
  const end = batches[batches.length - 1]?.end;
  const rows = batches.flatMap(({ items }) => items);
  expect(["complete", "partial"]).toContain(end);
  if (end === "complete") expect(rows).toEqual(whole.value.flatMap((sheet) => sheet.rows));
  else
    expect(batches.some(({ issues }) => issues.some(({ effect }) => effect === "refused"))).toBe(
      true,
    );
  let counts = { read: 0, accepted: 0, repaired: 0, rejected: 0, skipped: 0 };
  for await (const batch of readRegisterStream(given(batches), mandates, measure, place))
    counts = batch.counts;
  expect(counts.read).toBe(counts.accepted + counts.repaired + counts.rejected + counts.skipped);
}

const file = "登记";
const runs = { numRuns: 40 };

describe("a file that was changed on its way is read or refused, and no row of it is lost", () => {
  it("csv", async () => {
    await fc.assert(
      fc.asyncProperty(mutated(csv), async (bytes) => {
        const whole = readCsv(bytes, { file });
        expect(whole.value.length === 1 || whole.issues[0]?.effect === "refused").toBe(true);
        expectNoLostRow(whole.value);
        await expectHonest(whole, streamCsv(bytes, { file }));
      }),
      runs,
    );
  });

  it("xlsx", async () => {
    await fc.assert(
      fc.asyncProperty(mutated(xlsx), async (bytes) => {
        const whole = await readXlsx(bytes, { file });
        expect(whole.value.length > 0 || whole.issues[0]?.effect === "refused").toBe(true);
        expectNoLostRow(whole.value);
        await expectHonest(whole, streamXlsx(bytes, { file }));
      }),
      { numRuns: 15 },
    );
  });

  it("xlsx whose parts were changed before they were packed", async () => {
    const parts = unzipSync(xlsx);
    const names = Object.keys(parts).filter((name) =>
      /workbook|sheet1|sharedStrings|styles/.test(name),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), changes, async (name, all) => {
        const part = all.reduce(changed, parts[name] ?? new Uint8Array());
        const bytes = zipSync({ ...parts, [name]: part }, { level: 1 });
        const whole = await readXlsx(bytes, { file });
        expect(whole.value.length > 0 || whole.issues[0]?.effect === "refused").toBe(true);
        expectNoLostRow(whole.value);
        // XML that is cut off is rows less to one reader and a damaged sheet to the other.
        for await (const { progress } of streamXlsx(bytes, { file }))
          expect(progress.rows).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 15 },
    );
  });

  /** Lines between the first and the last: items, or named by an issue. */
  function accountedFor(items: number, issues: readonly SourceIssue[]): number {
    const named = issues.filter(({ effect, row }) => effect === "rejected" && row !== null);
    const cut = issues.some(
      ({ code, value }) => code === "bundle-truncated" && !value.includes("/"),
    );
    return items + new Set(named.map(({ row }) => row)).size + (cut ? 1 : 2);
  }

  it("ndjson: every line is an item or has an issue, or the whole file is refused", async () => {
    await fc.assert(
      fc.asyncProperty(mutated(ndjson), async (bytes) => {
        const text = new TextDecoder().decode(bytes);
        const whole = readBundleLines(text, { file });
        const lines = text
          .replace(/^\ufeff/, "")
          .split("\n")
          .filter((line) => line.trim() !== "").length;
        const { items, issues, end } = await collect(streamBundle(bytes, { file }));
        expect(end === "complete" || issues.length > 0).toBe(true);
        if (whole.value === null) {
          expect(whole.issues.some(({ effect }) => effect === "refused")).toBe(true);
          return;
        }
        // Behind the last line nothing is read, and that is said.
        if (whole.issues.some(({ code }) => code === "line-after-end")) return;
        const read = whole.value.contents.archive?.length ?? 0;
        expect(accountedFor(read, whole.issues)).toBe(lines);
        expect(accountedFor(items.length, issues)).toBe(lines);
      }),
      runs,
    );
  });

  it("JSON: a policy is read or has issues", () => {
    const json = bytesOf("policies/datong-2026-illustrative/policy.json");
    fc.assert(
      fc.property(mutated(json), (bytes) => {
        let parsed: unknown;
        try {
          parsed = JSON.parse(new TextDecoder().decode(bytes));
        } catch {
          return;
        }
        const { value, issues } = readPolicy(parsed);
        expect(value !== null || issues.length > 0).toBe(true);
      }),
      runs,
    );
  });
});

describe("JSON nested a million deep", () => {
  it("is one issue of its line", () => {
    const deep = `${"[".repeat(1e6)}${"]".repeat(1e6)}`;
    const [header = "", end = ""] = writeArchives([]).split("\n");
    const { value, issues } = readBundleLines([header, deep, end], { file });
    expect(value?.contents.archive ?? []).toEqual([]);
    expect(issues.map(({ row, code }) => [row, code])).toContainEqual([2, "wrong-form"]);
  });
});
