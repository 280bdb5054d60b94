import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { accepting } from "../../src/schemas/accepting";
import { archiveSchema } from "../../src/schemas/archiveSchema";
import {
  bundleLineSchema,
  redactedBundleLineSchema,
} from "../../src/schemas/bundle/bundleLineSchema";
import { bundleSchema, redactedBundleSchema } from "../../src/schemas/bundle/bundleSchema";
import type { AnySchema } from "../../src/schemas/form";
import { lifeForms } from "../../src/schemas/life/lifeSchemas";
import { policySchema } from "../../src/schemas/policy/policySchema";
import { scorecardSchema } from "../../src/schemas/scorecardSchema";
import { documentsOf } from "./documentsOf";
import { mutations, replacements } from "./mutations";

/** As a text gives it back. */
const parsed = (json: unknown): unknown => JSON.parse(JSON.stringify(json));

const all = 6;

const schemas: readonly (readonly [name: string, schema: AnySchema, levels: number])[] = [
  ["an archive", archiveSchema, all],
  ["a scorecard", scorecardSchema, all],
  ["a policy", policySchema, all],
  ["a bundle", bundleSchema, 2],
  ["a redacted bundle", redactedBundleSchema, 2],
  ["a line", bundleLineSchema, 4],
  ["a redacted line", redactedBundleLineSchema, 4],
  ...Object.entries(lifeForms).map(([kind, form]) => [kind, form(), all] as const),
];

describe.each(schemas)("the quick look at %s", (_, schema, levels) => {
  const accepts = accepting(schema);
  const documents = documentsOf(schema, levels).map(parsed);
  const changed = documents.chain((json) =>
    fc.oneof(mutations(json), replacements(json)).map(parsed),
  );

  it("takes what the schema takes, as the schema gives it, and nothing else", () => {
    fc.assert(
      fc.property(fc.oneof(documents, changed), (json) => {
        const { success, data } = z.safeParse(schema, json);
        expect([accepts(json), json]).toEqual([success, json]);
        if (success) expect(data).toEqual(json);
      }),
      { numRuns: 60 },
    );
  });

  it.each([null, 3, "", true, "__proto__", [[]], {}])("is as strict as it with %j", (json) => {
    expect(accepts(json)).toBe(z.safeParse(schema, json).success);
  });
});

describe("the quick look at objects", () => {
  it("takes keys of the language for what they are: data in free keys, nothing elsewhere", () => {
    const accepts = accepting(archiveSchema);
    const mandate =
      '{"certificate":"","name":"","term":{"from":"0001-01-01","to":"9999-12-31"},"delegation":"",' +
      '"station":null,"deputyClass":"","beganOn":"0001-01-01","status":"in-office","statusOn":null';
    const archive = (end: string, roster: string): unknown =>
      JSON.parse(
        `{"format":"deputy-archive/archive","formatVersion":1,"mandate":${mandate}${end}},` +
          `"roster":${roster},"entries":[],"suggestions":[],"reports":[]}`,
      );
    const names = '{"__proto__":"甲","constructor":"乙","toString":""}';
    expect(accepts(archive("", names))).toBe(true);
    expect(accepts(archive("", '{"__proto__":1}'))).toBe(false);
    expect(accepts(archive(',"__proto__":null', names))).toBe(false);
    expect(accepts(archive(',"toString":""', names))).toBe(false);
  });
});
