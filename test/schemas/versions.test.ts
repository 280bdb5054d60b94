import { readdirSync, readFileSync } from "node:fs";
import { contentHash } from "deputy-archive/life";
import { describe, expect, it } from "vitest";

const parsed = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

/** What a schema takes, without what it says about it. */
function form(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(form);
  if (typeof schema !== "object" || schema === null) return schema;
  const kept = Object.entries(schema).filter(
    ([key, value]) => !(["title", "description"].includes(key) && typeof value === "string"),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, form(value)]));
}

/** The version each format is written in today. */
const versions: Readonly<Record<string, number>> = {
  archive: 1,
  bundle: 1,
  "bundle-line": 1,
  cases: 1,
  deadlines: 1,
  intake: 1,
  policy: 1,
  scorecard: 1,
};

/** Forms by name and version, as they were when the version was given. */
const known = new Map(Object.entries(Object(parsed("test/fixtures/forms.json"))));

describe("the form of a published format", () => {
  it("is looked at for every format", () => {
    const names = readdirSync("schema").map((file) => file.replace(".schema.json", ""));
    expect(names.sort()).toEqual(Object.keys(versions));
  });

  it.each(Object.entries(versions))("%s is that of version %i", (name, version) => {
    const hash = contentHash(form(parsed(`schema/${name}.schema.json`)));
    // Where this fails the form has changed: give the format a new version, keep the old schema for
    // what was written before, add the step (src/schemas/migrations) and a sample of the old form
    // (test/fixtures/bundle), and then write the new hash beside the old one.
    expect(`${name} ${version}: ${hash}`).toBe(
      `${name} ${version}: ${known.get(`${name} ${version}`)}`,
    );
  });
});
