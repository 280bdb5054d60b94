import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { writeArchives, writeScorecards } from "deputy-archive/bundle";
import { readScorecard } from "deputy-archive/schemas";
import { beforeAll, describe, expect, it } from "vitest";
import { readDatong } from "../year/readDatong";

const ajv = new Ajv2020({ strict: true, formats: { date: true } });
const validatorOf = (name: string) => {
  const file = new URL(`../../schema/${name}.schema.json`, import.meta.url);
  return ajv.compile(JSON.parse(readFileSync(file, "utf8")));
};

/** The lines between the first and the last. */
const linesOf = (text: string): readonly { readonly value: unknown }[] =>
  text
    .trim()
    .split("\n")
    .slice(1, -1)
    .map((line) => JSON.parse(line));
const audience = "internal";

let scorecards: readonly unknown[];
let lines: readonly unknown[];
beforeAll(async () => {
  const { deputies } = await readDatong();
  const cards = deputies.map(({ scorecard }) => scorecard);
  const archives = deputies.map(({ archive }) => archive);
  const written = linesOf(writeScorecards(cards, { audience }));
  scorecards = written.map(({ value }) => value);
  lines = [...written, ...linesOf(writeArchives(archives, { audience }))];
}, 60_000);

describe("a year's documents", () => {
  it("every scorecard written is read back as it was", () => {
    expect(scorecards.length).toBeGreaterThan(300);
    for (const json of scorecards) expect(readScorecard(json)).toEqual({ value: json, issues: [] });
  });

  it("every line with an archive or a scorecard is valid by the published schema", () => {
    const validate = validatorOf("bundle-line");
    for (const json of lines) expect(validate(json) || validate.errors).toBe(true);
  });

  it("every scorecard is valid by its own published schema", () => {
    const validate = validatorOf("scorecard");
    for (const json of scorecards) expect(validate(json) || validate.errors).toBe(true);
  });
});

describe("a scorecard that was changed by hand is refused", () => {
  const changed = (change: (card: Record<string, unknown>, lines: Changeable[]) => void) => {
    const card = structuredClone(Object(scorecards[0]));
    change(card, card.lines);
    return readScorecard(card);
  };

  it.each<[string, (card: Record<string, unknown>, lines: Changeable[]) => void, string[]]>([
    [
      "a line with more points",
      (_, [line]) => Object.assign(Object(line), { points: 999 }),
      ["sum-mismatch", "sum-mismatch"],
    ],
    [
      "another total",
      (card) => Object.assign(card, { total: 1 }),
      ["sum-mismatch", "sum-mismatch"],
    ],
    [
      "a line less",
      (card, lines) => Object.assign(card, { lines: lines.slice(1) }),
      ["sum-mismatch"],
    ],
    ["half a point's part", (card) => Object.assign(card, { total: 0.5 }), ["not-whole"]],
    [
      "a number that is not exact",
      (card) => Object.assign(card, { total: 1e300 }),
      ["out-of-range"],
    ],
    ["points as text", (card) => Object.assign(card, { total: "3" }), ["wrong-type"]],
    ["no nodes but a total", (card) => Object.assign(card, { nodes: [] }), ["sum-mismatch"]],
    [
      "another format",
      (card) => Object.assign(card, { format: "deputy-archive/trace/v2" }),
      ["unknown-format"],
    ],
  ])("%s", (_, change, codes) => {
    const { value, issues } = changed(change);
    expect(value).toBeNull();
    expect(issues.map(({ code }) => code)).toEqual(codes);
  });
});

interface Changeable {
  readonly points: number;
}
