import { hidePrivateNumbers, mask, type Shown } from "deputy-archive/life";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

describe("numbers that name a person leave a text", () => {
  // Made-up numbers: the first with a right check digit, none of a person.
  it.each([
    ["身份证号11010519491231002X。", "身份证号***。"],
    ["身份证号11010519491231002x。", "身份证号***。"],
    ["mistyped 110105194912310029", "mistyped ***"],
    ["１１０１０５１９４９１２３１００２Ｘ", "***"],
    ["110105 19491231 0021", "***"],
    ["110105-19491231-002X", "***"],
    ["old 110105491231002 form", "old *** form"],
    ["电话13800000000", "电话***"],
    ["电话138 0000 0000", "电话***"],
    ["电话138-0000-0000", "电话***"],
    ["+8613800000000", "+***"],
    ["13800000000 8号楼", "*** 8号楼"],
    ["3户 13800000000", "3户 ***"],
    ["13800000000-110105194912310021", "***-***"],
    ["138 0000 0000 139 0000 0000", "*** ***"],
    ["138 0000 0000 8号楼", "*** 8号楼"],
    ["第3 138 0000 0000", "第3 ***"],
    ["138 - 0000 - 0000", "***"],
    ["138.0000.0000", "***"],
    ["138（0000）0000", "***"],
    ["138\u200b0000\u200b0000", "***"],
    ["138\u30000000\u30000000", "***"],
    ["138–0000–0000", "***"],
    ["𝟏𝟑𝟖𝟎𝟎𝟎𝟎𝟎𝟎𝟎𝟎", "***"],
    ["0086 138 0000 0000", "***"],
    ["086-13800000000", "***"],
    ["013800000000", "***"],
    ["13800000000139000000000", "***"],
    ["6222000000000000000", "***"],
    ["1101051949123100211", "***"],
    ["2026-11-24 11010519491231002X", "2026-11-24 ***"],
    ["002X13800000000", "002X***"],
  ])("%s → %s", (text, expected) => {
    expect(hidePrivateNumbers(text)).toBe(expected);
  });

  it.each([
    "2026年11月24日",
    "2026-11-24 第3组 12户",
    "0352-1234567",
    "12345",
    "12800000000",
    "23800000000",
    "8512345678901",
    "110105294912310021",
    "110105194913310021",
    "110105184912310021",
    "110105491331002",
    "11010549123100X",
    "1380000000X",
    "DT16-0001234-1",
    "622200000000000000",
    "110105X194912310021",
    "0352-1234567 0352-7654321",
    "3.14 2.72 1.41",
    "DT16-0001",
    "",
  ])("%s stays as it is", (text) => {
    expect(hidePrivateNumbers(text)).toBe(text);
  });

  it("hiding twice is hiding once", () => {
    const texts = fc.string({ unit: fc.constantFrom(..."0123456789 -Xx０１９Ｘ号1319") });
    fc.assert(
      fc.property(texts, (text) => {
        const once = hidePrivateNumbers(text);
        expect(hidePrivateNumbers(once)).toBe(once);
      }),
    );
  });
});

describe("masking counts characters as people see them", () => {
  it.each<[string, Shown | undefined, string]>([
    ["示例代表", { first: 1 }, "示***"],
    ["示例代表", undefined, "****"],
    ["示例", { first: 1, last: 1 }, "示*"],
    ["示", { first: 1 }, "*"],
    ["示", { last: 1 }, "*"],
    ["", { first: 1 }, ""],
    ["13800000000", { first: 3, last: 4 }, "138****0000"],
    // 𠮷 lies outside the basic plane, 葛󠄀 carries a variation selector, é is two code points.
    ["𠮷示例", { first: 1 }, "𠮷**"],
    ["葛󠄀示例", { first: 1 }, "葛󠄀**"],
    ["示𠮷", { last: 1 }, "*𠮷"],
    ["e\u0301a", { first: 1 }, "e\u0301*"],
    ["👨‍👩‍👧例", {}, "**"],
  ])("%s shown %j is %s", (text, shown, expected) => {
    expect(mask(text, shown)).toBe(expected);
  });

  it("something is always hidden, and no character is cut in two", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1 }),
        fc.nat(5),
        fc.nat(5),
        (text, first, last) => {
          const masked = mask(text, { first, last });
          expect(masked).toContain("*");
          expect(masked.length).toBeLessThanOrEqual(text.length);
          for (const part of masked.split("*")) expect(text).toContain(part);
        },
      ),
    );
  });
});
