import {
  type ArchiveRecord,
  assess,
  compilePolicy,
  divide,
  formatPointsFixed,
  rollUp,
  score,
  select,
  tally,
} from "deputy-archive";
import { readCsv, writeCsvTable } from "deputy-archive/csv";
import {
  annualCountsWorkbook,
  candidateWorkbook,
  countyCityWorkbook,
  issueWorkbook,
  nonPerformingWorkbook,
  promiseLedgerWorkbook,
  quarterlyNoticeWorkbook,
  scoreDetailWorkbook,
  statisticsWorkbook,
  type TableOptions,
} from "deputy-archive/tables";
import { type LayoutCell, readXlsx, type WorkbookLayout, writeXlsx } from "deputy-archive/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { options, datong as policy } from "../rules/datong";
import { archiveOf, entry, mandateOf, many, report, suggestion } from "../rules/records";
import { convertByLibreOffice, type Files } from "./libreOffice";
import { type PdfReport, pdfReport } from "./pdf";

const plan = compilePolicy(policy);
const delegations = ["甲区", "乙县", "丙县"];

/** Deputies of three delegations; one has a name that would be a formula. */
const archives = Array.from({ length: 40 }, (_, at) => {
  const id = String(at + 1).padStart(4, "0");
  const records: readonly ArchiveRecord[] = [
    ...many(at % 7, entry("visit", { place: "示例社区" })),
    ...many(at % 4, entry("deliberate", { occurredOn: "2026-01-20" })),
    ...many(at % 3, entry("inspection", { attendance: at % 2 === 0 ? "absent" : "present" })),
    ...(at % 3 === 0 ? [suggestion({ title: "=HYPERLINK(A1)" })] : []),
    ...(at % 5 === 0 ? [report()] : []),
  ];
  return archiveOf(
    records,
    mandateOf({
      certificate: `DT16-${id}`,
      name: at === 0 ? "=1+1" : `示例${id}`,
      delegation: delegations[at % 3] ?? "甲区",
    }),
  );
});

function workbooks(to: TableOptions): Readonly<Record<string, WorkbookLayout>> {
  const tallies = archives.map((archive) => tally(plan, archive, options));
  const deputies = tallies.map((one) => ({ tally: one, assessment: assess(one) }));
  const assessments = deputies.map(({ assessment }) => assessment);
  const scorecards = tallies.map((one) => score(one));
  const selections = select(plan, assessments);
  const table = rollUp(plan, assessments);
  const results = archives.flatMap((archive, at) => {
    const [scorecard, assessment] = [scorecards[at], assessments[at]];
    if (scorecard === undefined || assessment === undefined) return [];
    return [{ archive, scorecard, assessment, merged: [] }];
  });
  const over = (from: "2025-12-01" | "2026-03-01", until: "2026-02-28" | "2026-05-31") =>
    archives.map((archive) => tally(plan, archive, { ...options, period: { from, to: until } }));
  const by = { role: "office", id: "office" } as const;
  const body = {
    kind: "promised",
    on: "2026-04-28",
    suggestion: "S001",
    body: "water-bureau",
    text: "-示例承诺",
    class: "planned",
    dueOn: "2026-10-31",
  } as const;
  const ledger = ["C001", "C002", "C003"].map(
    (number, at) =>
      ({
        number,
        events: [
          { recordedOn: "2026-05-01", by, reason: null, body },
          ...(at === 0
            ? [
                {
                  recordedOn: "2026-11-02",
                  by,
                  reason: null,
                  body: { kind: "kept", on: "2026-10-30" } as const,
                } as const,
              ]
            : []),
        ],
      }) as const,
  );
  const issue = {
    code: "unknown-duty",
    effect: "rejected",
    file: "登记.csv",
    sheet: null,
    row: 3,
    column: "D",
    value: "@示例",
  } as const;
  const counts = [
    { file: "登记.csv", read: 3, accepted: 1, repaired: 1, rejected: 1, skipped: 0 },
    { file: "=登记.csv", read: 2, accepted: 2, repaired: 0, rejected: 0, skipped: 0 },
  ];
  const period = options.period;
  return {
    statistics: statisticsWorkbook({ policy, period, table, results, selections }, to),
    candidates: candidateWorkbook(selections, policy, to),
    issues: issueWorkbook([issue], counts, to),
    counts: annualCountsWorkbook({ policy, tallies }, to),
    county: countyCityWorkbook({ policy, tallies, table }, to),
    scores: scoreDetailWorkbook(scorecards, to),
    promises: promiseLedgerWorkbook({ ledger, year: 2026, asOf: "2026-11-30" }, to),
    facts: nonPerformingWorkbook({ policy, deputies }, to),
    quarter: quarterlyNoticeWorkbook(
      {
        policy,
        quarter: over("2026-03-01", "2026-05-31"),
        before: over("2025-12-01", "2026-02-28"),
      },
      to,
    ),
  };
}

/** The same workbook without what its formulas came to, so that whoever shows it must reckon. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    if (!name.startsWith("xl/worksheets/")) return [name, content] as const;
    const xml = strFromU8(content).replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1");
    return [name, strToU8(xml)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

const names = [
  "statistics",
  "candidates",
  "issues",
  "counts",
  "county",
  "scores",
  "promises",
  "facts",
  "quarter",
] as const;
const audiences = ["internal", "public"] as const;
const cases = names.flatMap((name) => audiences.map((audience) => `${name}-${audience}`));

const layouts = new Map<string, WorkbookLayout>();
const reports = new Map<string, PdfReport>();
let again: Files = {};

beforeAll(async () => {
  const written: Record<string, Uint8Array> = {};
  for (const audience of audiences) {
    for (const [name, layout] of Object.entries(workbooks({ language: "zh", audience }))) {
      layouts.set(`${name}-${audience}`, layout);
      written[`${name}-${audience}.xlsx`] = withoutResults(await writeXlsx(layout));
    }
  }
  again = await convertByLibreOffice(written, "xlsx");
  for (const [name, pdf] of Object.entries(await convertByLibreOffice(written, "pdf"))) {
    reports.set(name.replace(/\.pdf$/, ""), await pdfReport(pdf));
  }
});

const shown = (cell: LayoutCell | undefined) => {
  if (cell === null || cell === undefined || cell === "") return null;
  if (typeof cell === "string") return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  if (typeof cell === "number" || "date" in cell) return cell;
  return cell.decimal === null ? null : Number(cell.decimal);
};

describe.each(cases)("%s", (name) => {
  test("LibreOffice shows the same cells, and reckons every formula to the figure we wrote", async () => {
    const bytes = again[`${name}.xlsx`];
    const layout = layouts.get(name);
    if (bytes === undefined || layout === undefined) throw new RangeError(`${name} is missing`);
    const { value, issues } = await readXlsx(bytes, { file: name });
    expect(issues).toEqual([]);
    layout.sheets.forEach(({ titles = [], header, rows, totals }, at) => {
      const body = [...rows, ...(totals === undefined ? [] : [totals])];
      const cells = value[at]?.rows.slice(titles.length + header.length) ?? [];
      body.forEach((row, index) => {
        const read = row.map((_, column) => cells[index]?.cells[column] ?? null);
        expect(read).toEqual(row.map(shown));
      });
    });
  });

  test("prints on A4, the widest table on A3, without a cell too narrow or a formula gone wrong", () => {
    const printed = reports.get(name);
    const text = printed?.text.join("\n") ?? "#missing";
    expect(text).not.toMatch(/###|Err:|#(NAME|VALUE|REF|DIV|N\/A|missing)/);
    // Forty columns cannot be read on A4.
    expect(printed?.pageSize).toMatch(name === "statistics-internal" ? /A3/ : /A4/);
    expect(printed?.missingFonts).toEqual([]);
    // Every page says which it is of how many: none is blank.
    printed?.text.forEach((page, at) => {
      expect(page.replace(/\s/g, "")).toContain(`第${at + 1}页共${printed.pages}页`);
    });
  });
});

test("a table that fits on a page takes one for each sheet, and what is not public one line", () => {
  const short = ["counts", "county", "issues", "promises", "quarter"];
  for (const name of short.flatMap((one) => [`${one}-internal`, `${one}-public`])) {
    expect([name, reports.get(name)?.pages]).toEqual([name, layouts.get(name)?.sheets.length]);
  }
  const closed = ["statistics", "candidates", "issues", "county", "scores", "facts"];
  for (const name of closed) {
    const { text = [], pages } = reports.get(`${name}-public`) ?? {};
    expect([name, pages]).toEqual([name, 1]);
    expect(text.join("").replace(/\s/g, "")).toContain("本表只供保管档案的机关使用，不对外公开。");
  }
});

test("quotients that lie half way are rounded as we round them", async () => {
  const of = { above: "a", below: "b", digits: 2 } as const;
  const pairs = [8, 16, 40, 80, 125, 160, 200, 320].flatMap((below) =>
    Array.from({ length: 200 }, (_, at) => [at * 7 + 1, below] as const),
  );
  const rows = pairs.map(([above, below]): LayoutCell[] => {
    const cents = { decimal: formatPointsFixed(above, 2), digits: 2 };
    const quotient = (percent: boolean, part: number): LayoutCell => ({
      formula: { kind: "quotient", above: of.above, below: of.below, percent },
      decimal: formatPointsFixed(divide(part, below, "half-up"), of.digits),
      digits: of.digits,
    });
    return [cents, below, quotient(false, above), quotient(true, above * 100)];
  });
  const columns = ["a", "b", "c", "d"].map((key) => ({ key, width: 10 }));
  const sheet = { name: "s", columns, header: [], rows };
  const bytes = withoutResults(await writeXlsx({ title: "", sheets: [sheet] }));
  const files = await convertByLibreOffice({ "q.xlsx": bytes }, "xlsx");
  const { value } = await readXlsx(files["q.xlsx"] ?? new Uint8Array(), { file: "q" });
  expect(value[0]?.rows.map(({ cells }) => cells)).toEqual(rows.map((row) => row.map(shown)));
});

test("every page repeats the headings", () => {
  const pages = reports.get("scores-internal")?.text ?? [];
  expect(pages.length).toBeGreaterThan(3);
  const lines = pages.filter((page) => /计分项/.test(page.replace(/\s/g, "")));
  expect(lines.length).toBeGreaterThan(2);
});

test("LibreOffice reads the csv as the table it is", async () => {
  const sheet = layouts.get("counts-public")?.sheets[0];
  if (sheet === undefined) throw new RangeError("no sheet");
  const text = writeCsvTable(sheet, { lines: false });
  // Commas, double quotes, UTF-8: what its window asks when a person opens the file.
  const utf8 = "Text - txt - csv (StarCalc):44,34,76,1";
  const csv = { "a.csv": new TextEncoder().encode(text) };
  const files = await convertByLibreOffice(csv, "xlsx", utf8);
  const { value } = await readXlsx(files["a.xlsx"] ?? new Uint8Array(), { file: "a" });
  const ours = readCsv(text, { file: "a" }).value;
  const texts = (cells: readonly unknown[] | undefined) =>
    (cells ?? []).map((cell) => (cell === null ? null : String(cell)));
  expect(value[0]?.rows.map(({ cells }) => texts(cells))).toEqual(
    ours[0]?.rows.map(({ cells }) => texts(cells)),
  );
});
