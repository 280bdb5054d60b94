import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textHash } from "../../../src/rules/history/textHash";
import { utf8 } from "../../../src/rules/history/utf8";

const byNode = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

describe("the hash of a long text", () => {
  it("is the same wherever a piece of it ends, also within a character of two units", () => {
    for (let before = 16_380; before < 16_390; before += 1) {
      const text = `${"a".repeat(before)}😀😀é代${"b".repeat(20_000)}😀`;
      expect(textHash(text)).toBe(byNode(text));
    }
  });

  it("is that of its parts joined", () => {
    const texts = fc.array(fc.string({ unit: "binary", maxLength: 9 }), { maxLength: 4 });
    fc.assert(
      fc.property(texts, (parts) => {
        expect(textHash(...parts)).toBe(byNode(parts.join("")));
        expect(Buffer.from(utf8(parts.join("")))).toEqual(Buffer.from(parts.join(""), "utf8"));
      }),
    );
  });
});
