import { readFileSync } from "node:fs";
import { readRegister, readRegisterStream, readRoster, type SourceIssue } from "deputy-archive";
import { readCsv, streamCsv, writeCsv } from "deputy-archive/csv";
import { readIntake, readPolicy } from "deputy-archive/schemas";
import { readXlsx, streamXlsx } from "deputy-archive/xlsx";
import fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { collect } from "../serializers/stream/collect";

const root = new URL("../../", import.meta.url);
const bytesOf = (path: string) => new Uint8Array(readFileSync(new URL(encodeURI(path), root)));
const json = (name: string) =>
  JSON.parse(new TextDecoder().decode(bytesOf(`policies/datong-2026-illustrative/${name}`)));
const policy = readPolicy(json("policy.json")).value;
const intake = readIntake(json("intake.json")).value;
if (policy === null || intake === null) throw new Error("the shipped policy has issues");
const [measure, place] = [policy, intake];
const input = "examples/year-end/input";

const rosterSheets = await readXlsx(bytesOf(`${input}/代表名册.xlsx`), { file: "代表名册.xlsx" });
const mandates = readRoster(rosterSheets.value, measure, place).value.map(({ mandate }) => mandate);
const [known] = mandates;
if (known === undefined) throw new Error("an empty roster");

const byText = (issues: readonly SourceIssue[]) => issues.map((one) => JSON.stringify(one)).sort();

async function expectSame(bytes: Uint8Array, file: string) {
  const isCsv = file.endsWith(".csv");
  const sheets = isCsv ? readCsv(bytes, { file }) : await readXlsx(bytes, { file });
  const whole = readRegister(sheets.value, mandates, measure, place);
  const batches = isCsv ? streamCsv(bytes, { file }) : streamXlsx(bytes, { file });
  let counts: unknown;
  const counted = async function* () {
    for await (const batch of readRegisterStream(batches, mandates, measure, place)) {
      counts = { file, ...batch.counts };
      yield batch;
    }
  };
  const streamed = await collect(counted());
  expect(streamed.items).toEqual(whole.value);
  expect(byText(streamed.issues)).toEqual(byText([...sheets.issues, ...whole.issues]));
  if (whole.counts.length > 0) expect(counts).toEqual(whole.counts[0]);
  expect(streamed.end).toBe("complete");
  return whole;
}

const heading =
  "登记编号 代表证号 姓名 履职事项 日期 数量 登记人 登记日期 核实情况 角色 出席情况".split(" ");
const row = fc.constantFrom(
  [
    "R-1",
    known.certificate,
    known.name,
    "学习培训",
    "2026-03-05",
    "2",
    "组织单位",
    "2026-03-06",
    "已核实",
    "参加",
    "出席",
  ],
  [
    "R-2",
    known.certificate,
    known.name,
    "学习培训",
    "2026年3月5日",
    "1",
    "本人",
    "2026-03-06",
    "已核实",
    "参加",
    "出席",
  ],
  ["R-3", "DT16-9999", "示例", "学习培训", "2026-03-05", "1", "本人", "2026-03-06", "已核实"],
  ["合计"],
  [],
  heading,
  [null, null, known.name],
);

describe("a register read as its rows arrive is the register read whole", () => {
  it.each(["登记/平城区.xlsx", "登记/天镇县.csv"].map((name) => `${input}/${name}`))(
    "%s",
    async (path) => {
      const { value } = await expectSame(bytesOf(path), path);
      expect(value.length).toBeGreaterThan(0);
    },
  );

  it("with repeated rows, totals, blanks and merged cells wherever batches end", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 30 }),
        fc.array(fc.tuple(fc.nat(3000), fc.nat(40)), { maxLength: 4 }),
        fc.boolean(),
        async (drawn, blocks, hasHeader) => {
          const many = Array.from({ length: 90 }, () => drawn).flat();
          const rows = [["登记表"], ...(hasHeader ? [heading] : []), ...many, ...drawn];
          let from = 2;
          const merges = blocks.map(([gap, height]) => {
            const startRow = from + gap;
            from = startRow + height + 1;
            return { startRow, endRow: startRow + height, startCol: 1, endCol: 1 };
          });
          await expectSame(
            await writeXlsx({ sheets: [{ name: "登记", rows, merges }] }),
            "登记.xlsx",
          );
        },
      ),
      { numRuns: 12 },
    );
  });

  it("with bare day numbers in a workbook of the 1904 system", async () => {
    const own = ["R-1", known.certificate, known.name, "学习培训", 44_624, "2", "组织单位"];
    const rows = [heading, [...own, 44_625, "已核实", "参加", "出席"]];
    const bytes = await writeXlsx({ sheets: [{ name: "登记", rows }], dateSystem: "1904" });
    const { value } = await expectSame(bytes, "登记.xlsx");
    expect(JSON.stringify(value)).toContain("2026-03-05");
  });

  it("with nothing to read in it", async () => {
    const nothing = new TextEncoder().encode("PK");
    const stream = streamXlsx(nothing, { file: "登记.xlsx" });
    const { issues, end } = await collect(readRegisterStream(stream, mandates, measure, place));
    expect([issues.map(({ code }) => code), end]).toEqual([["not-a-workbook"], "partial"]);
  });

  it("with repeated rows over many blocks of a csv", async () => {
    const line = [
      "R-1",
      known.certificate,
      known.name,
      "学习培训",
      "2026-03-05",
      "2",
      "组织单位",
      "2026-03-06",
      "已核实",
      "参加",
      "出席",
    ];
    const rows = Array.from({ length: 6000 }, (_, at) => [`R-${at % 5000}`, ...line.slice(1)]);
    const bytes = new TextEncoder().encode(writeCsv([heading, ...rows]));
    const { issues } = await expectSame(bytes, "登记.csv");
    expect(issues.filter(({ code }) => code === "duplicate-row")).toHaveLength(1000);
  });
});
