import { canonicalText } from "deputy-archive";
import {
  type BundleContents,
  bundleKinds,
  readBundle,
  readBundleLines,
  writeBundle,
  writeBundleLines,
} from "deputy-archive/bundle";
import { verify } from "deputy-archive/life";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redactItem } from "../../src/serializers/bundle/redactItem";
import { copiesEditedApart } from "../arbitraries/life/entryHistories";
import { mutations } from "../schemas/mutations";
import { bundleContents } from "../serializers/bundle/contents";

const file = "all.ndjson";
const whole = { audience: "internal" } as const;
const runs = { numRuns: 30 };

/** What the audience may see, kind by kind. */
const seenBy = (contents: BundleContents, audience: "public" | "self"): object =>
  Object.fromEntries(
    bundleKinds.map((kind) => [
      kind,
      contents[kind]
        .map((item) => redactItem(kind, item, audience))
        .filter((item) => item !== null),
    ]),
  );

/** The same value with the keys of every object in another order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, turned(member)]),
  );
}

const notRepeated = (issues: readonly { readonly code: string }[]) =>
  issues.filter(({ code }) => code !== "duplicate-id");

describe("a bundle for those who keep the archives", () => {
  it("loses nothing, as one document and in lines", () => {
    fc.assert(
      fc.property(bundleContents, (contents) => {
        const read = readBundle(writeBundle(contents, whole), whole);
        expect(notRepeated(read.issues)).toEqual([]);
        expect(read.value).toEqual({ audience: "internal", contents });
        const lines = readBundleLines(writeBundleLines(contents, whole), { file, ...whole });
        expect(notRepeated(lines.issues)).toEqual([]);
        expect(lines.value).toEqual({ audience: "internal", contents, partial: false });
      }),
      runs,
    );
  });

  it("is the same text for the same contents, in whatever order their keys stand", () => {
    fc.assert(
      fc.property(bundleContents, (contents) => {
        // Only the order of keys is another.
        const other = turned(contents) as BundleContents;
        expect(writeBundle(other, whole)).toBe(writeBundle(contents, whole));
        expect([...writeBundleLines(other, whole)]).toEqual([...writeBundleLines(contents, whole)]);
      }),
      runs,
    );
  });

  it("brings histories back whose every event can still be verified", () => {
    fc.assert(
      fc.property(copiesEditedApart, (copies) => {
        const histories = Object.values(copies);
        const read = readBundle(writeBundle({ "archive-history": histories }, whole), whole);
        const found = read.value?.contents["archive-history"] ?? [];
        expect(found).toEqual(histories);
        expect(found.map((one) => verify(one))).toEqual(histories.map((one) => verify(one)));
      }),
      { numRuns: 20 },
    );
  });
});

describe("a bundle for another audience", () => {
  it("holds what that audience may see, says so, and is never taken for the whole", () => {
    fc.assert(
      fc.property(bundleContents, fc.constantFrom("public", "self"), (contents, audience) => {
        const text = writeBundle(contents, { audience });
        expect(readBundle(text)).toEqual({
          value: { audience, contents: seenBy(contents, audience) },
          issues: [],
        });
        expect(readBundle(text, whole)).toMatchObject({
          value: null,
          issues: [{ code: "bundle-audience" }],
        });
        const lines = [...writeBundleLines(contents, { audience })];
        expect(readBundleLines(lines, { file })).toEqual({
          value: { audience, contents: seenBy(contents, audience), partial: false },
          issues: [],
        });
        expect(readBundleLines(lines, { file, ...whole })).toMatchObject({
          value: null,
          issues: [{ code: "bundle-audience" }],
        });
      }),
      runs,
    );
  });
});

describe("a bundle changed at random", () => {
  it("is found out, and nothing is thrown", () => {
    const changed = bundleContents.chain((contents) => {
      const json: unknown = JSON.parse(writeBundle(contents, whole));
      return fc.tuple(fc.constant(json), mutations(json));
    });
    fc.assert(
      fc.property(changed, ([json, other]) => {
        const { value, issues } = readBundle(other);
        const isSame = canonicalText(json) === canonicalText(other);
        if (!isSame) expect([value, issues.length > 0]).toEqual([null, true]);
      }),
      runs,
    );
  });

  it("in lines gives back the lines that still are of the form, and is told to be a part", () => {
    const cut = fc.tuple(bundleContents, fc.nat(), fc.nat());
    fc.assert(
      fc.property(cut, ([contents, from, length]) => {
        const text = [...writeBundleLines(contents, whole)].join("");
        const at = from % text.length;
        const taken = 1 + (length % (text.length - at));
        const rest = text.slice(0, at) + text.slice(at + taken);
        const { value, issues } = readBundleLines(rest, { file });
        // A line feed at the very end says nothing.
        if (rest.trim() === text.trim()) expect(value?.partial).toBe(false);
        else expect([value?.partial ?? true, issues.length > 0]).toEqual([true, true]);
      }),
      { numRuns: 40 },
    );
  });
});
