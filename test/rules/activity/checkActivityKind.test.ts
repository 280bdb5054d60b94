import { checkActivityKind } from "deputy-archive/life";
import { describe, expect, it } from "vitest";
import { inspection } from "./lecture";

const name = { zh: "示例", en: "example" };
const kind = { code: "law-check", name };

describe("an activity held against the kinds of a place (C1)", () => {
  it.each([
    ["a kind that is not listed", [], ["unknown-activity-kind"]],
    ["a kind without stages of its own", [kind], []],
    [
      "a kind of three stages, of which one is held and one more",
      [
        {
          ...kind,
          stages: [
            { code: "1", name },
            { code: "3", name },
            { code: "4", name },
          ],
        },
      ],
      ["unlisted-stage", "missing-stage", "missing-stage"],
    ],
  ])("%s", (_, kinds, codes) => {
    expect(checkActivityKind(inspection, kinds).map(({ code }) => code)).toEqual(codes);
  });
});
