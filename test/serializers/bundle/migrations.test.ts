import { readFileSync } from "node:fs";
import { canonicalText } from "deputy-archive";
import { readArchives, readBundle, readBundleLines, writeBundle } from "deputy-archive/bundle";
import { readDeadlineRules } from "deputy-archive/schemas";
import { describe, expect, it } from "vitest";
import { bundleMigrations } from "../../../src/schemas/migrations/bundleMigrations";
import { formOf, type Migration, migrated } from "../../../src/schemas/migrations/migration";

const folder = "test/fixtures/bundle/";
const written = (name: string) => readFileSync(`${folder}${name}`, "utf8");
const linesOf = (name: string) => written(name).trim().split("\n");
const whole = { audience: "internal" } as const;

/** What a line said, without the name of its form where that is not part of it. */
function said(line: string): unknown {
  const { format, formatVersion, ...rest } = JSON.parse(line);
  return formatVersion === undefined ? { format, ...rest } : rest;
}

const earlier = [
  ["archive-1.ndjson", "archive"],
  ["trace-v1.ndjson", "scorecard"],
] as const;

describe.each(earlier)("what was written before bundles: %s", (name, kind) => {
  const items = linesOf(name).map(said);

  it("is read from lines, each item as it was", () => {
    const { value, issues } = readBundleLines(written(name), { file: name, ...whole });
    expect(issues).toEqual([]);
    expect(value?.contents[kind]).toEqual(items);
    expect(value).toMatchObject({ audience: "internal", partial: false });
  });

  it("is read as one bundle from the text of all lines, and by itself", () => {
    expect(readBundle(written(name), whole).value?.contents[kind]).toEqual(items);
    for (const [index, line] of linesOf(name).entries()) {
      const { value, issues } = readBundle(line);
      expect(issues).toEqual([]);
      expect(value?.contents[kind]).toEqual([items[index]]);
      expect(value?.audience).toBe("internal");
    }
  });

  it("is no bundle for the public", () => {
    expect(readBundle(written(name), { audience: "public" })).toMatchObject({
      value: null,
      issues: [{ code: "bundle-audience" }],
    });
  });

  it("is said to be wrong in its own words", () => {
    const { mandate, ...rest } = JSON.parse(linesOf(name)[0] ?? "");
    const wrong = { ...rest, mandate: { ...mandate, beganOn: "2026-02-30" } };
    expect(readBundle(wrong).issues).toMatchObject([{ path: ["mandate", "beganOn"] }]);
  });
});

describe("the forms of today, as they were first written", () => {
  it("bundle 1 is read whole, and written again it is the same text", () => {
    const { value, issues } = readBundle(written("bundle-1.json"), whole);
    expect(issues).toEqual([]);
    expect(value).not.toBeNull();
    if (value !== null) expect(writeBundle(value.contents, whole)).toBe(written("bundle-1.json"));
  });

  it("bundle-lines 1 is read whole", () => {
    const { value, issues } = readBundleLines(written("bundle-lines-1.ndjson"), {
      file: "b",
      ...whole,
    });
    expect(issues).toEqual([]);
    expect(value?.contents).toEqual(readBundle(written("bundle-1.json"), whole).value?.contents);
  });

  it("redacted bundle 1 is read as redacted", () => {
    const { value, issues } = readBundle(written("redacted-bundle-1.json"));
    expect(issues).toEqual([]);
    expect(value?.audience).toBe("public");
    expect(value?.contents.archive).toHaveLength(2);
  });

  it("archives are read from what was written before and from what is written now", () => {
    const before = readArchives(written("archive-1.ndjson"), { file: "a" });
    expect(before.value).toHaveLength(2);
    expect(readArchives(written("bundle-lines-1.ndjson"), { file: "b" }).value).toEqual(
      before.value,
    );
  });
});

describe("files of deadlines from before they named their format", () => {
  it("say the same with the format named", () => {
    const { $schema: _, ...old } = JSON.parse(written("deadlines-0.json"));
    const { value, issues } = readDeadlineRules(old);
    expect(issues).toEqual([]);
    const form = { format: "deputy-archive/deadlines", formatVersion: 1 };
    expect(canonicalText(value)).toBe(canonicalText({ ...form, ...old }));
  });
});

describe("steps from version to version", () => {
  const step = (from: string, to: string): Migration => ({
    ...{ from, to },
    lift: (document) => ({ ...document, way: `${document["way"] ?? ""}${to}.` }),
  });

  it("are gone one after the other, to the latest there is", () => {
    const steps = [step("b", "c"), step("a", "b"), step("c", "d")];
    expect(migrated({ format: "a" }, steps)).toEqual({ format: "a", way: "b.c.d." });
    expect(migrated({ format: "c" }, steps)).toEqual({ format: "c", way: "d." });
    expect(migrated({ format: "d" }, steps)).toEqual({ format: "d" });
    expect(migrated([], steps)).toEqual([]);
  });

  it("end even where they go round", () => {
    expect(migrated({ format: "a" }, [step("a", "b"), step("b", "a")])).toMatchObject({
      way: "b.a.",
    });
  });

  it("each begin at a form of their own", () => {
    const forms = bundleMigrations.map(({ from }) => from);
    expect(new Set(forms).size).toBe(forms.length);
  });

  it("take a form by its name and version, whatever stands there", () => {
    expect(formOf({ format: "x", formatVersion: 2 })).toBe("x 2");
    expect(formOf({ format: { toString: 1 } })).toBe("?");
    expect(formOf([])).toBe("");
    expect(formOf(JSON.parse('{"__proto__":{"format":"x"}}'))).toBe("");
  });
});
