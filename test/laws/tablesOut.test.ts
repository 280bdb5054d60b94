import {
  type Archive,
  addDays,
  assess,
  type PlainDate,
  rollUp,
  score,
  select,
  tally,
} from "deputy-archive";
import { writeCsvTable } from "deputy-archive/csv";
import {
  annualCountsWorkbook,
  candidateWorkbook,
  countyCityWorkbook,
  dutyColumns,
  dutyCounts,
  nonPerformingWorkbook,
  promiseLedgerWorkbook,
  quarterlyNoticeWorkbook,
  scoreDetailWorkbook,
  statisticsWorkbook,
  type TableOptions,
} from "deputy-archive/tables";
import { readXlsx, type WorkbookLayout, writeXlsx } from "deputy-archive/xlsx";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { congresses } from "../arbitraries/index";
import { promiseLedgers } from "../arbitraries/life/promiseLedgers";
import { formulasOf } from "../serializers/workedOut";
import { sum } from "./sum";
import { everywhere, type World, worldsWith } from "./worlds";

const internal = { language: "zh", audience: "internal" } as const;

/** A policy and the deputies of two delegations. */
interface CongressWorld extends World {
  readonly archives: readonly Archive[];
}

/** Every table there is of one congress. */
function workbooksOf(
  { plan, options, archives }: CongressWorld,
  to: TableOptions,
): readonly WorkbookLayout[] {
  const { policy } = plan;
  const { period } = options;
  const over = (from: PlainDate, until: PlainDate) =>
    archives.map((archive) => tally(plan, archive, { ...options, period: { from, to: until } }));
  const tallies = over(period.from, period.to);
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
  const middle = addDays(period.from, 180) ?? period.to;
  return [
    statisticsWorkbook({ policy, period, table, results, selections }, to),
    candidateWorkbook(selections, policy, to),
    annualCountsWorkbook({ policy, tallies, columns: dutyColumns(policy).slice(0, 3) }, to),
    countyCityWorkbook({ policy, tallies, table }, to),
    scoreDetailWorkbook(scorecards, to),
    nonPerformingWorkbook({ policy, deputies }, to),
    quarterlyNoticeWorkbook(
      { policy, quarter: over(middle, period.to), before: over(period.from, middle) },
      to,
    ),
  ];
}

function congressWorlds(policies: Parameters<typeof worldsWith>[0]): fc.Arbitrary<CongressWorld> {
  return worldsWith(policies, (policy) =>
    fc.record({ archives: congresses(policy, { delegations: ["甲区", "乙县"] }) }),
  );
}

describe.each(everywhere)("under %s", (_, policies) => {
  const worlds = congressWorlds(policies);

  it("every figure worked out is what its formula comes to: rows add up to totals", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        for (const { sheets } of workbooksOf(world, internal)) {
          for (const sheet of sheets) {
            for (const { said, reckoned } of formulasOf(sheet)) expect(said).toBe(reckoned);
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  it("the columns by duty count everything recognised, each thing once", () => {
    fc.assert(
      fc.property(worlds, ({ plan, options, archives }) => {
        const { policy } = plan;
        const tallies = archives.map((archive) => tally(plan, archive, options));
        const [sheet] = annualCountsWorkbook({ policy, tallies }, internal).sheets;
        const counts = tallies.map((one) => dutyCounts(one));
        const all = counts.map(({ duties, suggestions, reports }) =>
          sum([...duties.values(), ...Object.values(suggestions), reports]),
        );
        const cells = sheet?.rows.map((row) => sum(row.slice(4, -1).map(Number)));
        expect(cells).toEqual(all);
        expect(sheet?.notes).toHaveLength(1);
      }),
      { numRuns: 12 },
    );
  });

  it("what is written reads back: a figure worked out as what it comes to", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const layouts = workbooksOf(world, internal);
        const layout = layouts[world.archives.length % layouts.length];
        if (layout === undefined) return;
        const { value, issues } = await readXlsx(await writeXlsx(layout), { file: "out" });
        expect(issues).toEqual([]);
        layout.sheets.forEach((sheet, at) => {
          const start = (sheet.titles?.length ?? 0) + sheet.header.length;
          const last = sheet.totals ?? [];
          const cells = value[at]?.rows[start + sheet.rows.length]?.cells ?? [];
          const figures = last.map((cell) =>
            typeof cell === "object" && cell !== null && "formula" in cell
              ? Number(cell.decimal)
              : null,
          );
          figures.forEach((figure, column) => {
            if (figure !== null) expect(Number(cells[column] ?? 0)).toBe(figure);
          });
        });
      }),
      { numRuns: 6 },
    );
  });

  it("the public form names no certificate and no points, in cells or in csv", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const certificates = world.archives.map(({ mandate }) => mandate.certificate);
        for (const layout of workbooksOf(world, { language: "zh" })) {
          const text = layout.sheets.map((sheet) => writeCsvTable(sheet)).join("");
          for (const certificate of certificates) expect(text).not.toContain(certificate);
          expect(text).not.toMatch(/总分|等次|证号|限额/);
        }
      }),
      { numRuns: 10 },
    );
  });
});

it("a ledger of promises adds up, for keepers and for the public", () => {
  fc.assert(
    fc.property(promiseLedgers, fc.constantFrom("internal", "public"), (ledger, audience) => {
      const from = { ledger, year: 2026, asOf: "2026-12-31" } as const;
      const { sheets } = promiseLedgerWorkbook(from, {
        language: "zh",
        audience: audience === "internal" ? "internal" : "public",
      });
      for (const sheet of sheets) {
        for (const { said, reckoned } of formulasOf(sheet)) expect(said).toBe(reckoned);
      }
    }),
  );
});
