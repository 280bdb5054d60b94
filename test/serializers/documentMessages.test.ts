import { documentIssueMessage, jsonPointer, type Language } from "deputy-archive";
import {
  readCases,
  readDeadlineRules,
  readIntake,
  readPolicy,
  readScorecard,
} from "deputy-archive/schemas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formMessages } from "../../src/serializers/messages/formMessages";
import { deadlineMessages } from "../../src/serializers/messages/life/deadlineMessages";
import { policyMessages } from "../../src/serializers/messages/policyMessages";
import { mutations } from "../schemas/mutations";
import { shippedPolicy } from "../schemas/shippedPolicy";
import { codesInSource } from "./codesInSource";

const languages: readonly Language[] = ["zh", "en"];
/** As `documentIssueMessage` looks them up: the first catalogue that knows a code speaks. */
const known = { ...deadlineMessages, ...policyMessages, ...formMessages };
/** Readers of documents, and checks of policies and deadlines. */
const places = codesInSource(["schemas", "rules/policy", "rules/deadline"]);
const codes = [...new Set(places.map(({ code }) => code))].sort();

describe("every fault of a document is said in two languages", () => {
  it("finds the codes in the source", () => {
    expect(codes).toEqual(expect.arrayContaining(["wrong-type", "duplicate-id", "unknown-part"]));
    expect(codes.length).toBeGreaterThan(25);
  });

  it.each(codes)("%s has words: what it is and what to do", (code) => {
    const words = known[code];
    expect(words).toBeDefined();
    for (const language of languages) {
      expect(words?.what[language]).not.toBe("");
      expect(words?.todo[language]).not.toBe("");
    }
  });

  it.each(places.flatMap(({ code, params }) => (params === undefined ? [] : [{ code, params }])))(
    "$code carries all its words speak of: $params",
    ({ code, params }) => {
      const needed = [...(known[code]?.what.zh.matchAll(/\{(\w+)\}/g) ?? [])];
      expect(params).toEqual(expect.arrayContaining(needed.map(([, name]) => name)));
    },
  );

  it.each(Object.keys(known))("%s says the same things in both languages", (code) => {
    const named = (language: Language) =>
      [...(known[code]?.what[language].matchAll(/\{(\w+)\??\}/g) ?? [])].map(([, name]) => name);
    expect(named("zh").sort()).toEqual(named("en").sort());
  });

  it("no sentence lacks what it speaks of, whatever is wrong with a policy", () => {
    const readers = fc.constantFrom(
      readPolicy,
      readCases,
      readIntake,
      readScorecard,
      readDeadlineRules,
    );
    fc.assert(
      fc.property(mutations(shippedPolicy), readers, (json, read) => {
        for (const issue of read(json).issues) {
          for (const language of languages) {
            const said = documentIssueMessage(issue, language);
            expect(said).not.toMatch(/undefined|…|\[object|\{\w+\??\}/);
            expect(said).toContain(jsonPointer(issue.path));
          }
        }
      }),
    );
  });
});

const at = ["score", "parts", 3, "of"];

describe("a sentence says where, what, what is expected and what to do", () => {
  it.each([
    [
      { code: "wrong-type", path: at, params: { found: "text", expected: "object" } },
      "score › parts › 3 › of（/score/parts/3/of）：应为对象，写的是文字。请改正。",
      "score › parts › 3 › of (/score/parts/3/of): an object is needed, text is written. Correct it.",
    ],
    [
      { code: "unknown-part", path: ["bonus"], params: { found: "bonus" } },
      "bonus（/bonus）：写了格式中没有的“bonus”。请检查拼写，或删去；不认识的内容不会略过。",
      "bonus (/bonus): “bonus” is no part of the format. Check the spelling or take it out; nothing unknown is passed over.",
    ],
    [
      { code: "invalid-value", path: ["status"], params: { found: "on", expected: "in-office" } },
      "status（/status）：“on”不在可选项之内；可以是：in-office。请改用可选项。",
      "status (/status): “on” is not allowed; it may be: in-office. Use one that is.",
    ],
    [
      { code: "unknown-reference", path: ["facts"], params: { found: "x", kind: "measure" } },
      "facts（/facts）：没有编号或代码为“x”的指标。请检查拼写，或先把它写进来。",
      "facts (/facts): there is no measure with the id or code “x”. Check the spelling, or add it.",
    ],
    [
      { code: "wrong-type", path: [], params: { found: "null", expected: "object" } },
      "整个文件：应为对象，写的是null。请改正。",
      "the whole document: an object is needed, null is written. Correct it.",
    ],
  ])("%o", (issue, zh, en) => {
    expect(documentIssueMessage(issue, "zh")).toBe(zh);
    expect(documentIssueMessage(issue, "en")).toBe(en);
  });

  it("a code without words says itself and what it carries", () => {
    const issue = { code: "constructor", path: [], params: { found: 3, toString: "x" } };
    expect(documentIssueMessage(issue, "en")).toBe(
      "the whole document: constructor, found 3, toString x.",
    );
    expect(documentIssueMessage(issue, "zh")).toBe("整个文件：constructor，found 3，toString x。");
  });

  it("what an issue does not carry is left open", () => {
    const issue = { code: "not-whole", path: ["scale"], params: {} };
    expect(documentIssueMessage(issue, "zh")).toBe(
      "scale（/scale）：应为整数，写的是…。请改为整数。",
    );
  });

  it("an empty name is shown as one", () => {
    const issue = {
      code: "unknown-reference",
      path: ["facts"],
      params: { found: "", kind: "measure" },
    };
    expect(documentIssueMessage(issue, "zh")).toContain("没有编号或代码为“”的指标");
  });

  it("what stands in the document is never taken for a place to fill", () => {
    const params = { found: "{expected}$&", expected: "a" };
    const issue = { code: "invalid-value", path: [], params };
    expect(documentIssueMessage(issue, "en")).toContain("“{expected}$&” is not allowed");
  });
});
