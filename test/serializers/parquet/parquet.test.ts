import type { Archive, Scorecard } from "deputy-archive";
import { redact } from "deputy-archive/life";
import { entriesParquet, scoreLinesParquet } from "deputy-archive/parquet";
import fc from "fast-check";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { archives } from "../../arbitraries/archives";
import { scorecards } from "../../arbitraries/scorecards";
import { datong } from "../../rules/datong";

function read(bytes: Uint8Array): Promise<Record<string, unknown>[]> {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  return parquetReadObjects({ file: file as ArrayBuffer });
}

/** As a reader of the format gives it back. */
function dayOf(date: string | null | undefined): Date | null | undefined {
  return typeof date === "string" ? new Date(`${date}T00:00:00Z`) : date;
}

function rowsOf(given: readonly Archive[], audience: "public" | "self" | "internal") {
  return given.flatMap((archive) => {
    const { mandate = {}, entries = [] } = redact("archive", archive, audience);
    return entries.map((entry) => ({
      certificate: mandate.certificate,
      name: mandate.name,
      delegation: mandate.delegation,
      station: mandate.station,
      deputyClass: mandate.deputyClass,
      entry: entry.id,
      duty: entry.duty,
      activity: entry.activity,
      occurredOn: dayOf(entry.occurredOn),
      recordedOn: dayOf(entry.recordedOn),
      place: entry.place,
      content: entry.content,
      role: entry.role,
      attendance: entry.attendance,
      quantity: entry.quantity,
      level: entry.level,
      recorder: entry.recorder,
      verification: entry.verification,
    }));
  });
}

const audiences = ["public", "self", "internal"] as const;

describe("Parquet for analysis", () => {
  test.each(audiences)("law: entries read back as what %s may see of them", async (audience) => {
    await fc.assert(
      fc.asyncProperty(fc.array(archives(datong), { maxLength: 4 }), async (given) => {
        const found = await read(await entriesParquet(given, { audience }));
        // A column nobody may see is no column: it is missing on both sides.
        expect(found).toEqual(rowsOf(given, audience));
      }),
      { numRuns: 40 },
    );
  });

  test("law: the lines of a deputy sum to the deputy's total, exactly", async () => {
    await fc.assert(
      fc.asyncProperty(scorecards(), async (card) => {
        const bytes = await scoreLinesParquet([card], { audience: "internal" });
        const found = await read(bytes);
        const sum = found.reduce((total, row) => total + Number(row["points"]), 0);
        expect(Math.round(sum * 10 ** card.scale)).toBe(card.total);
        expect(found.map(({ rule }) => rule)).toEqual(card.lines.map(({ rule }) => rule));
      }),
      { numRuns: 40 },
    );
  });

  test("points are not public: the public file of scores has no rows", async () => {
    const [card] = fc.sample(scorecards(), 1) as [Scorecard];
    expect(await read(await scoreLinesParquet([card]))).toEqual([]);
  });

  test("scorecards of measures with different decimals keep their points", async () => {
    const [card] = fc.sample(
      scorecards().filter(({ lines }) => lines.length > 0),
      1,
    ) as [Scorecard];
    const whole = { ...card, scale: 0 };
    const fine = { ...card, scale: 3 };
    const found = await read(await scoreLinesParquet([whole, fine], { audience: "internal" }));
    const first = card.lines[0]?.points ?? 0;
    expect(found[0]?.["points"]).toBeCloseTo(first, 10);
    expect(found[card.lines.length]?.["points"]).toBeCloseTo(first / 1000, 10);
  });

  test("equal archives give equal bytes", async () => {
    const given = fc.sample(archives(datong), 3);
    expect(await entriesParquet(given)).toEqual(await entriesParquet(given));
  });
});
