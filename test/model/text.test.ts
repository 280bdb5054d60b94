import { canonicalText, compareText } from "deputy-archive";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

describe("texts are compared and written the same everywhere", () => {
  it("comparing is a total order: antisymmetric, transitive, equal only to itself", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (first, second) => {
        expect(compareText(first, second) + compareText(second, first)).toBe(0);
        expect(compareText(first, second) === 0).toBe(first === second);
      }),
    );
  });

  it("sorting by it is sorting by code units", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (texts) => {
        expect([...texts].sort(compareText)).toEqual([...texts].sort());
      }),
    );
  });

  it("equal values have equal canonical text, whatever the order of their keys", () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, member]) => [key, reversed(member)]),
      );
    };
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalText(reversed(value))).toBe(canonicalText(value));
      }),
    );
  });

  it("canonical text is JSON of the value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalText(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("a key without a value is left out, and nothing is written as null", () => {
    expect(canonicalText({ b: undefined, a: [undefined, null] })).toBe('{"a":[null,null]}');
    expect(canonicalText(undefined)).toBe("null");
  });
});
