import type { Archive, Scorecard } from "deputy-archive";
import { readArchives, writeArchives, writeScorecards } from "deputy-archive/bundle";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attendances } from "../../../src/model/attendance";
import { awardLevels, dutyRoles, recorders, verifications } from "../../../src/model/dutyEntry";
import { mandateStatuses } from "../../../src/model/mandate";
import { dateOfDayNumber, type PlainDate } from "../../../src/model/plainDate";
import {
  replySatisfactions,
  suggestionMarks,
  suggestionOutcomes,
  suggestionRoles,
} from "../../../src/model/suggestion";

const file = "archives.ndjson";
const read = (text: string) => readArchives(text, { file });
const written = (archives: readonly Archive[]) => writeArchives(archives, { audience: "internal" });

const text = fc.string({ unit: "binary", maxLength: 8 });
const textOrNone = fc.option(text);
const count = fc.nat({ max: 300 });
const day = fc.integer({ min: -700_000, max: 2_900_000 }).map((number): PlainDate => {
  const found = dateOfDayNumber(number);
  if (found === null) throw new Error(`${number} is no day`);
  return found;
});
const dayOrNone = fc.option(day);
const source = fc.option(fc.record({ file: text, sheet: textOrNone, row: count }));
const one = <Value>(values: readonly Value[]) => fc.constantFrom(...values);

const archive: fc.Arbitrary<Archive> = fc.record({
  mandate: fc.record(
    {
      certificate: text,
      name: text,
      term: fc.record({ from: day, to: day }),
      delegation: text,
      station: textOrNone,
      deputyClass: text,
      beganOn: day,
      status: one(mandateStatuses),
      statusOn: dayOrNone,
      suspensions: fc.array(fc.record({ from: day, to: day })),
    },
    {
      requiredKeys: [
        "certificate",
        "name",
        "term",
        "delegation",
        "station",
        "deputyClass",
        "beganOn",
        "status",
        "statusOn",
      ],
    },
  ),
  roster: fc.dictionary(text, text, { noNullPrototype: true }),
  entries: fc.array(
    fc.record({
      kind: fc.constant("entry" as const),
      id: text,
      duty: text,
      activity: textOrNone,
      occurredOn: day,
      recordedOn: day,
      place: textOrNone,
      content: textOrNone,
      role: fc.option(one(dutyRoles)),
      attendance: one(attendances),
      quantity: fc.option(count),
      level: fc.option(one(awardLevels)),
      recorder: one(recorders),
      verification: one(verifications),
      attachments: fc.array(text),
      source,
    }),
  ),
  suggestions: fc.array(
    fc.record({
      kind: fc.constant("suggestion" as const),
      id: text,
      role: one(suggestionRoles),
      title: textOrNone,
      lead: text,
      coSigners: fc.array(text),
      occurredOn: day,
      referredOn: dayOrNone,
      handlingBody: textOrNone,
      repliedOn: dayOrNone,
      outcome: fc.option(one(suggestionOutcomes)),
      marks: fc.array(one(suggestionMarks)),
      satisfaction: fc.option(one(replySatisfactions)),
      promise: fc.option(
        fc.record({
          matter: text,
          dueOn: dayOrNone,
          progress: fc.option(one(["kept", "under-way", "not-kept"] as const)),
          keptOn: dayOrNone,
        }),
      ),
      source,
    }),
  ),
  reports: fc.array(
    fc.record({
      kind: fc.constant("report" as const),
      id: text,
      occurredOn: day,
      form: one(["written", "oral"] as const),
      ballot: fc.option(
        fc.record({
          issued: count,
          returned: count,
          satisfied: count,
          basicallySatisfied: count,
          dissatisfied: count,
          abstained: count,
          spoiled: count,
        }),
      ),
      source,
    }),
  ),
});

const mandate = {
  certificate: "DT16-0001",
  name: "示例",
  term: { from: "2021-09-01", to: "2026-12-31" },
  delegation: "甲区",
  station: null,
  deputyClass: "other",
  beganOn: "2021-09-01",
  status: "in-office",
  statusOn: null,
} as const;
const empty: Archive = { mandate, roster: {}, entries: [], suggestions: [], reports: [] };
const report = {
  kind: "report",
  id: "r",
  occurredOn: "2026-11-01",
  form: "oral",
  ballot: null,
  source: null,
} as const;

describe("archives as lines", () => {
  it("lose nothing", () => {
    fc.assert(
      fc.property(fc.array(archive, { maxLength: 3 }), (archives) => {
        expect(read(written(archives))).toEqual({ value: archives, issues: [] });
      }),
    );
  });

  it("are one line each between a first and a last", () => {
    const lines = written([empty, empty]).split("\n");
    expect(lines).toHaveLength(5);
    expect(JSON.parse(lines[0] ?? "")).toEqual({
      kind: "header",
      format: "deputy-archive/bundle-lines",
      formatVersion: 1,
      audience: "internal",
    });
    expect(JSON.parse(lines[1] ?? "")).toEqual({ kind: "archive", value: empty });
    expect(JSON.parse(lines[3] ?? "")).toMatchObject({ kind: "end", items: 2 });
    expect(lines[4]).toBe("");
  });

  it("are public where nothing else is said, and then no archives to go on with", () => {
    const text = writeArchives([empty]);
    expect(text).toContain('"audience":"public"');
    expect(text).not.toContain("DT16-0001");
    expect(read(text).value).toEqual([]);
    expect(read(text).issues).toMatchObject([{ code: "bundle-audience", effect: "refused" }]);
  });

  it("are equal where the archives are, in whatever order their keys stand", () => {
    const { reports, ...rest } = empty;
    expect(written([{ reports, ...rest }])).toBe(written([empty]));
  });

  it("may stand after a byte order mark, between blank lines and before carriage returns", () => {
    const text = `\ufeff\r\n${written([empty]).trim().replace(/\n/g, "\r\n")}\r\n\r\n`;
    expect(read(text)).toEqual({ value: [empty], issues: [] });
  });

  it("keep a heading that is a name of the language", () => {
    const roster: Record<string, string> = JSON.parse('{"__proto__":"党员","constructor":"是"}');
    const [found] = read(written([{ ...empty, roster }])).value;
    expect(Object.entries(found?.roster ?? {})).toEqual(Object.entries(roster));
  });
});

describe("a line of an earlier version that cannot be read stays out, and the others are read", () => {
  const line = (change: object) => {
    const form = { format: "deputy-archive/archive", formatVersion: 1 };
    return JSON.stringify({ ...form, ...empty, ...change });
  };

  it.each([
    ["no JSON", "archive", "not-json", null, "archive"],
    ["JSON that breaks off", line({}).slice(0, 40), "not-json", null, line({}).slice(0, 40)],
    ["something else", "[]", "wrong-form", null, "list"],
    [
      "another document",
      line({ format: "deputy-archive/policy" }),
      "unknown-format",
      "format",
      "deputy-archive/policy",
    ],
    ["a later form", line({ formatVersion: 2 }), "unknown-format-version", "formatVersion", "2"],
    ["an unknown key", line({ grade: "优秀" }), "wrong-form", "grade", "grade"],
    ["no entries", line({ entries: undefined }), "wrong-form", "entries", ""],
    [
      "a day the calendar does not have",
      line({ mandate: { ...mandate, beganOn: "2026-02-30" } }),
      "wrong-form",
      "mandate.beganOn",
      "2026-02-30",
    ],
    [
      "half a row",
      line({ reports: [{ ...report, source: { file, sheet: null, row: 1.5 } }] }),
      "wrong-form",
      "reports.0.source.row",
      "1.5",
    ],
    [
      "a row that is a word",
      line({ reports: [{ ...report, source: { file, sheet: null, row: "1" } }] }),
      "wrong-form",
      "reports.0.source.row",
      "text",
    ],
    [
      "a column of the roster that is a number",
      line({ roster: { 民族: 1 } }),
      "wrong-form",
      "roster.民族",
      "number",
    ],
  ])("%s", (_, wrong, code, column, value) => {
    const other = { ...empty, mandate: { ...mandate, certificate: "DT16-0002" } };
    const { value: archives, issues } = read(`${line({})}\n${wrong}\n${line(other)}\n`);
    expect(archives).toEqual([empty, other]);
    expect(issues).toEqual([
      { file, sheet: null, row: 2, column, code, effect: "rejected", value },
    ]);
  });

  it("nested too deep", () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const { value, issues } = read(`${line({})}\n${deep}`);
    expect(value).toEqual([empty]);
    expect(issues).toMatchObject([{ row: 2, code: "wrong-form" }]);
  });
});

describe("scorecards as lines", () => {
  const scorecard: Scorecard = {
    format: "deputy-archive/trace/v1",
    policy: {
      id: "p",
      version: "1",
      title: { zh: "细则", en: "rules" },
      illustrative: true,
      partial: false,
    },
    mandate,
    period: { from: "2025-12-01", to: "2026-11-30" },
    asOf: "2026-12-10",
    scale: 2,
    total: 250,
    pendingPoints: 0,
    nodes: [],
    lines: [],
    notApplied: [],
    pending: [],
  };

  it("are one line each and say all they say", () => {
    const text = writeScorecards([scorecard, scorecard], { audience: "internal" });
    const lines = text.trimEnd().split("\n").slice(1, -1);
    const line = { kind: "scorecard", value: scorecard };
    expect(lines.map((text) => JSON.parse(text))).toEqual([line, line]);
    expect(writeScorecards([scorecard])).not.toContain('"total"');
  });
});
