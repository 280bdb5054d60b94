import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import {
  deputyAsExpected,
  lateAsExpected,
  mergedAsExpected,
  selectionAsExpected,
  statisticsAsExpected,
  unlistedAsExpected,
} from "./asExpected";
import { type Datong, readDatong } from "./readDatong";

const fixtures = new URL("../fixtures/datong-2026/", import.meta.url);
const given = ["平城区", "天镇县"];
const independent = [
  "云冈区",
  "新荣区",
  "云州区",
  "阳高县",
  "广灵县",
  "灵丘县",
  "浑源县",
  "左云县",
];

function expected(name: string): Record<string, unknown> {
  const folder = given.some((place) => name.endsWith(place)) ? "given" : "independent";
  const path = new URL(`${folder}/${encodeURIComponent(name)}.json`, fixtures);
  return JSON.parse(readFileSync(path, "utf8"));
}

/** Order inside the lists of the expected files is of no importance. */
function asSet(items: readonly unknown[] | unknown): readonly string[] {
  return Array.isArray(items) ? items.map((item) => JSON.stringify(sorted(item))).sort() : [];
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const pairs = Object.entries(value).map(([key, member]) => [key, sorted(member)] as const);
  return Object.fromEntries(pairs.sort(([first], [second]) => (first < second ? -1 : 1)));
}

let year: Datong;
beforeAll(async () => {
  year = await readDatong();
}, 60_000);

describe.each([...given, ...independent])("%s", (place) => {
  it("scores, grades and ranks every deputy by the articles", () => {
    const listed = year.deputies.filter(
      ({ archive, assessment }) =>
        archive.mandate.delegation === place && assessment.standing.kind !== "unlisted",
    );
    expect(listed.map((deputy) => deputyAsExpected(year, deputy))).toEqual(expected(place)["名单"]);
  });

  it("finds quota, candidates, selected and undecided", () => {
    expect(selectionAsExpected(year, place)).toEqual(expected(place)["评优"]);
  });

  it("rolls up the county's statistics", () => {
    expect(statisticsAsExpected(year, place)).toEqual(expected(place)["统计"]);
  });

  it("merges entries of one event and says what they disagree in", () => {
    expect(asSet(mergedAsExpected(year, place))).toEqual(asSet(expected(place)["合并"]));
  });

  it("lists late entries and ended mandates apart", () => {
    expect(asSet(lateAsExpected(year, place))).toEqual(asSet(expected(place)["逾期清单"]));
    expect(asSet(unlistedAsExpected(year, place))).toEqual(asSet(expected(place)["不进入名单"]));
  });
});

describe.each([...given, ...independent, "代表名册", "建议台账", "述职测评"])(
  "issues of %s",
  (name) => {
    const reading = () => {
      const found = year.readings.find(({ counts }) => counts[0]?.file.includes(name));
      if (found === undefined) throw new Error(`${name} was not read`);
      return found;
    };

    it("says every repaired, rejected, skipped, voided and noted row", () => {
      const { rejected, voided, noted, skipped, repaired } = expected(`issues-${name}`);
      const all = [rejected, voided, noted, skipped, repaired].flat();
      expect(asSet(reading().issues)).toEqual(asSet(all));
    });

    it("accounts for every row", () => {
      const [counts] = reading().counts;
      const { file: _file, ...rows } = counts ?? { file: "" };
      expect(rows).toEqual(expected(`issues-${name}`)["counts"]);
    });
  },
);

describe("the city", () => {
  it("has the sums of its counties", () => {
    expect(statisticsAsExpected(year, null)).toMatchObject(expected("city"));
  });

  it("raises an alert for two missed sessions and nothing else", () => {
    const alerts = year.deputies.flatMap(({ assessment }) =>
      assessment.alerts.map(({ records }) => ({
        代表证号: assessment.mandate.certificate,
        登记编号: records.map(({ id }) => id).sort(),
      })),
    );
    const all: unknown = expected("alerts");
    const listed = Array.isArray(all) ? all.map(({ sessions: _sessions, ...rest }) => rest) : [];
    expect(alerts).toEqual(listed);
  });

  it("reads an entry of one county's deputy in another county's register", () => {
    const elsewhere = year.deputies.filter(({ archive }) =>
      archive.entries.some(
        ({ source }) => source !== null && !source.file.includes(archive.mandate.delegation),
      ),
    );
    expect(elsewhere.map(({ archive }) => archive.mandate.certificate)).toEqual(["DT16-0050"]);
  });
});
