import { describe, expect, it } from "vitest";
import { compareContent } from "../../src/model/compareContent";

describe("the order of contents", () => {
  const entry = { id: "R-1", place: "甲" };

  it("does not depend on the order of keys", () => {
    expect(compareContent(entry, { place: "甲", id: "R-1" })).toBe(0);
  });

  it("takes a value for equal to itself", () => {
    expect(compareContent(entry, entry)).toBe(0);
  });

  it("tells contents apart", () => {
    expect(compareContent(entry, { ...entry, place: "乙" })).not.toBe(0);
  });
});
