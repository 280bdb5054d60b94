import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { readIntake, readPolicy } from "deputy-archive/schemas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { archiveSchema } from "../../src/schemas/archiveSchema";
import { bundleLineSchema } from "../../src/schemas/bundle/bundleLineSchema";
import { bundleSchema } from "../../src/schemas/bundle/bundleSchema";
import { casesSchema } from "../../src/schemas/casesSchema";
import { deadlinesSchema } from "../../src/schemas/deadlinesSchema";
import type { AnySchema } from "../../src/schemas/form";
import { intakeSchema } from "../../src/schemas/intakeSchema";
import { policySchema } from "../../src/schemas/policy/policySchema";
import { scorecardSchema } from "../../src/schemas/scorecardSchema";
import { documentsOf } from "./documentsOf";
import { mutations } from "./mutations";

const root = fileURLToPath(new URL("../../", import.meta.url));
const parsed = (path: string): unknown => JSON.parse(readFileSync(`${root}${path}`, "utf8"));

const ajv = new Ajv2020({ strict: true, allErrors: false, formats: { date: true } });

function validatorOf(name: string) {
  const schema = parsed(`schema/${name}.schema.json`);
  if (typeof schema !== "object" || schema === null) throw new Error(`${name} is no schema`);
  return ajv.compile(schema);
}

const documents: readonly (readonly [name: string, schema: AnySchema])[] = [
  ["policy", policySchema],
  ["cases", casesSchema],
  ["archive", archiveSchema],
  ["scorecard", scorecardSchema],
  ["intake", intakeSchema],
  ["deadlines", deadlinesSchema],
  ["bundle", bundleSchema],
  ["bundle-line", bundleLineSchema],
];

/** All that can be held at once: what each kind holds further down is tried by its own form. */
const levels = new Map([
  ["bundle", 2],
  ["bundle-line", 4],
]);

describe.each(documents)("the published JSON Schema of the format %s", (name, schema) => {
  const validate = validatorOf(name);
  const document = documentsOf(schema, levels.get(name));

  it("takes every document the reader's form takes", () => {
    fc.assert(
      fc.property(document, (json) => {
        expect(z.safeParse(schema, json).success).toBe(true);
        expect(validate(json) || validate.errors).toBe(true);
      }),
    );
  });

  it("takes a document changed at random where the reader's form does, and nowhere else", () => {
    let taken = 0;
    let refused = 0;
    const changed = document.chain((json) => mutations(json));
    fc.assert(
      fc.property(changed, (json) => {
        const { success } = z.safeParse(schema, json);
        expect([validate(json), json]).toEqual([success, json]);
        if (success) taken += 1;
        else refused += 1;
      }),
      { numRuns: 300 },
    );
    expect(taken).toBeGreaterThan(10);
    expect(refused).toBeGreaterThan(100);
  });
});

const ofPolicies = readdirSync(`${root}policies`, { withFileTypes: true })
  .filter((folder) => folder.isDirectory())
  .flatMap((folder) =>
    ["policy", "cases", "intake"]
      .map((name) => [`policies/${folder.name}/${name}.json`, name] as const)
      .filter(([path]) => existsSync(`${root}${path}`)),
  );
const ofDeadlines = readdirSync(`${root}deadlines`).map(
  (file) => [`deadlines/${file}`, "deadlines"] as const,
);

describe("documents of the package", () => {
  it.each([...ofPolicies, ...ofDeadlines])("%s is valid by the published schema", (path, name) => {
    const json = parsed(path);
    const validate = validatorOf(name);
    expect(validate(json) || validate.errors).toBe(true);
  });
});

describe("the key $schema", () => {
  const intake = "policies/datong-2026-illustrative/intake.json";
  const { $schema: _, ...bare } = Object(parsed(intake));

  it("is passed over at the top of a document", () => {
    expect(readIntake({ ...bare, $schema: "anywhere.json" })).toEqual(readIntake(bare));
    expect(readIntake(bare).value).toEqual(bare);
  });

  it("is no word of the format anywhere else, and must be text", () => {
    const term = { ...bare.term, $schema: "anywhere.json" };
    expect(readIntake({ ...bare, term }).issues).toMatchObject([{ code: "unknown-part" }]);
    expect(readIntake({ ...bare, $schema: 3 }).value).toBeNull();
    expect(readPolicy({ $schema: "anywhere.json" }).issues).not.toContainEqual(
      expect.objectContaining({ path: ["$schema"] }),
    );
  });
});
