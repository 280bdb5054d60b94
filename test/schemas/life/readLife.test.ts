import { describe, expect, it } from "vitest";
import { historySchema } from "../../../src/schemas/life/historySchema";
import { readLife } from "../../../src/schemas/life/readLife";

describe("reading many documents of one form", () => {
  it("makes the schema once", () => {
    let made = 0;
    const form = () => {
      made += 1;
      return historySchema();
    };
    const history = { subject: "示例", events: [] };
    expect(readLife(form, history).value).toEqual(history);
    expect(readLife(form, { subject: 1 }).value).toBeNull();
    expect(readLife(historySchema, history).value).toEqual(history);
    expect(made).toBe(1);
  });
});
