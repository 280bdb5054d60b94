import { type LifeKind, readLifeDocument } from "deputy-archive/schemas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lifeForms, lifeSchemas } from "../../../src/schemas/life/lifeSchemas";
import { documentsOf } from "../documentsOf";
import { mutations } from "../mutations";

// The keys of the table are the kinds, no more.
const kinds = Object.keys(lifeForms) as LifeKind[];

/** As a file gives it back. */
const read = (json: unknown): unknown => JSON.parse(JSON.stringify(json));

const isRight = (path: readonly (string | number)[], json: unknown): boolean => {
  const parent = path.slice(0, -1).reduce<unknown>((value, key) => Object(value)[key], json);
  return typeof parent === "object" && parent !== null;
};

describe.each(kinds)("documents of the kind %s", (kind) => {
  const documents = documentsOf(lifeForms[kind]());

  it("are read back as they were written", () => {
    fc.assert(
      fc.property(documents, (json) => {
        const { value, issues } = readLifeDocument(kind, read(json));
        expect(issues).toEqual([]);
        expect(value).toEqual(read(json));
      }),
      { numRuns: 15 },
    );
  });

  it("with anything in the place of any part are read or refused with a place, never thrown at", () => {
    const changed = documents.chain((json) => mutations(read(json)));
    fc.assert(
      fc.property(changed, (json) => {
        const { value, issues } = readLifeDocument(kind, json);
        expect(value === null).toBe(issues.length > 0);
        for (const { path } of issues) expect(isRight(path, json) || path.length === 0).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it.each([null, 3, "", true, "__proto__", [[]], { __proto__: null, constructor: 1 }])(
    "are not %j",
    (json) => {
      expect(readLifeDocument(kind, json).value).toBeNull();
    },
  );
});

describe("the table of forms", () => {
  it("gives every kind its own schema", () => {
    expect(Object.keys(lifeSchemas())).toEqual(kinds);
  });
});
