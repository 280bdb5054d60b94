import { readdirSync, readFileSync } from "node:fs";
import { documentIssueMessage } from "deputy-archive";
import { checkDeadlineRules } from "deputy-archive/life";
import { readDeadlineRules } from "deputy-archive/schemas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replyRule, rulesWith } from "../rules/deadline/example";
import { mutations } from "./mutations";

const parsed = (file: string) => Object(JSON.parse(readFileSync(`deadlines/${file}`, "utf8")));

function faults(json: unknown): readonly string[] {
  const { value, issues } = readDeadlineRules(json);
  if (issues.length > 0) expect(value).toBeNull();
  return issues.map(({ code, path }) => `${code} ${path.join("/")}`);
}

const withRule = (changes: object) => ({ ...rulesWith(), rules: [{ ...replyRule, ...changes }] });

describe("the deadlines shipped", () => {
  it.each(readdirSync("deadlines"))("%s is read without an issue, as it is written", (file) => {
    const { $schema, ...document } = parsed(file);
    expect($schema).toBe("../schema/deadlines.schema.json");
    expect(readDeadlineRules({ $schema, ...document })).toEqual({ value: document, issues: [] });
  });
});

describe("a file of deadlines", () => {
  it("is read as before where it was written before files of deadlines named their format", () => {
    const { format: _, formatVersion: __, ...old } = rulesWith();
    expect(readDeadlineRules(old)).toEqual({ value: rulesWith(), issues: [] });
    expect(readDeadlineRules({ $schema: "anywhere.json", ...old }).value).toEqual(rulesWith());
  });

  it("is of this format and of a version known here", () => {
    expect(faults({ ...rulesWith(), format: "deputy-archive/policy" })).toEqual([
      "unknown-format format",
    ]);
    expect(faults({ ...rulesWith(), formatVersion: 2 })).toEqual([
      "unknown-format-version formatVersion",
    ]);
    const { formatVersion: _, ...half } = rulesWith();
    expect(faults(half)).toEqual(["missing-key formatVersion"]);
    expect(faults({ ...half, format: { toString: 1 } })).toEqual([
      "wrong-type format",
      "missing-key formatVersion",
    ]);
  });

  it("is held to its form: no key more, none less, the words there are", () => {
    expect(faults([])).toEqual(["wrong-type "]);
    expect(faults({ ...rulesWith(), note: "" })).toEqual(["unknown-part note"]);
    const { place: _, ...without } = rulesWith();
    expect(faults(without)).toEqual(["missing-key place"]);
    expect(faults(withRule({ ifMissed: "forgiven" }))).toEqual(["invalid-value rules/0/ifMissed"]);
    expect(faults(withRule({ where: [""], metBy: "replied" }))).toEqual([
      "empty-text rules/0/where/0",
      "wrong-type rules/0/metBy",
    ]);
    const counting = { ...rulesWith().counting, notStated: ["month"] };
    expect(faults({ ...rulesWith(), counting })).toEqual(["invalid-value counting/notStated/0"]);
  });

  it("has limits of the kinds there are, each with what is its own", () => {
    const limitFaults = (limit: object) => faults(withRule({ limit }));
    expect(limitFaults({ kind: "weeks", amount: 1 })).toEqual(["unknown-part rules/0/limit/kind"]);
    expect(limitFaults({ kind: "months" })).toEqual(["missing-key rules/0/limit/amount"]);
    expect(limitFaults({ kind: "window-end", window: "week" })).toEqual([
      "invalid-value rules/0/limit/window",
    ]);
    expect(limitFaults({ kind: "year-day", month: 2, amount: 1 })).toEqual([
      "missing-key rules/0/limit/day",
      "unknown-part rules/0/limit/amount",
    ]);
    for (const kind of ["calendar-days", "working-days", "months", "days-before"]) {
      expect(limitFaults({ kind, amount: 3 })).toEqual([]);
    }
    expect(limitFaults({ kind: "window-end", window: "half-year" })).toEqual([]);
    expect(limitFaults({ kind: "year-day", month: 11, day: 30 })).toEqual([]);
  });

  it("may leave the article empty where it was not looked up, never the law", () => {
    const [named] = replyRule.basis;
    expect(faults(withRule({ basis: [{ ...named, article: "" }] }))).toEqual([]);
    const law = { zh: "", en: "example measure" };
    expect(faults(withRule({ basis: [{ ...named, law }] }))).toEqual([
      "empty-text rules/0/basis/0/law/zh",
    ]);
  });

  it("is held to its meaning too, and gives every issue at once", () => {
    const limit = { kind: "months", amount: 0 };
    expect(faults(withRule({ basis: [], metBy: ["repleid"], limit }))).toEqual([
      "deadline-without-basis rules/0/basis",
      "deadline-amount-not-counting rules/0/limit/amount",
      "unknown-deadline-event rules/0/metBy/0",
    ]);
  });

  it("is not looked at where it is far too large", () => {
    const rules = Array.from({ length: 1_001 }, () => replyRule);
    expect(faults({ ...rulesWith(), rules })).toEqual(["too-many rules"]);
  });

  it("has a sentence for a fault of form and for one of meaning", () => {
    const { issues: form } = readDeadlineRules(withRule({ ifMissed: "forgiven" }));
    expect(form.map((issue) => documentIssueMessage(issue, "zh"))).toEqual([
      "rules › 0 › ifMissed（/rules/0/ifMissed）：“forgiven”不在可选项之内；可以是：overdue, lapses。请改用可选项。",
    ]);
    const { issues: meaning } = readDeadlineRules(withRule({ metBy: ["repleid"] }));
    expect(meaning.map((issue) => documentIssueMessage(issue, "zh"))).toEqual([
      "rules › 0 › metBy › 0（/rules/0/metBy/0）：没有“repleid”这个事件。请核对名称，或补进 events。",
    ]);
    expect(meaning.map((issue) => documentIssueMessage(issue, "en"))).toEqual([
      "rules › 0 › metBy › 0 (/rules/0/metBy/0): there is no event “repleid”. Check its name, or add it to events.",
    ]);
  });
});

describe("a file of deadlines changed at random", () => {
  it("is read whole and checked, or not at all and said in sentences", () => {
    fc.assert(
      fc.property(mutations(parsed("chongqing.json")), (json) => {
        const { value, issues } = readDeadlineRules(json);
        expect(value === null).toBe(issues.length > 0);
        if (value !== null) expect(checkDeadlineRules(value)).toEqual([]);
        for (const issue of issues) {
          for (const language of ["zh", "en"] as const) {
            const said = documentIssueMessage(issue, language);
            // A long value is cut short with the same sign as a missing one.
            expect(said.replace(/“[^“”]{80}…”/g, "")).not.toMatch(
              /undefined|…|\[object|\{\w+\??\}/,
            );
            expect(said).not.toContain(issue.code);
          }
        }
      }),
    );
  });
});
