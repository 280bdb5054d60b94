import { caseArchive, checklist, type PlainDate, periodOf, tally } from "deputy-archive";
import document from "deputy-archive/policies/duty-checklist-18/policy.json" with { type: "json" };
import { describe, expect, it } from "vitest";
import { planOf } from "./deputies";

const plan = planOf(document);
const period = periodOf(plan.policy, 2025);
const words = { zh: "示例", en: "example" };

function articlesOn(on: PlainDate, aspect: string) {
  const nothing = { id: "nothing", title: words, because: words, expect: {} };
  const of = tally(plan, caseArchive(plan.policy, nothing, period), { period, asOf: on });
  const found = checklist(of)?.aspects.find(({ id }) => id === `aspect-${aspect}`);
  return found?.statutes.map(({ article }) => article);
}

it("has eighteen aspects, and the first day of the 2025 text is the day after the last of 2015", () => {
  const aspects = plan.policy.checklist?.aspects ?? [];
  expect(aspects).toHaveLength(18);
  const days = aspects.flatMap(({ statutes = [] }) => statutes.map(({ from, to }) => [from, to]));
  expect(new Set(days.map(String))).toEqual(new Set(["2015-08-29,2025-03-10", "2025-03-11,"]));
});

describe("the statute behind an aspect goes by its text of the day", () => {
  it.each([
    ["2025-03-10", "bill", ["第九条"]],
    ["2025-03-11", "bill", ["第十五条"]],
    ["2025-03-10", "voter-contact", ["第二十条", "第四条第（五）项"]],
    ["2025-03-11", "voter-contact", ["第二十六条", "第二十八条", "第八条第（六）项"]],
    ["2025-03-10", "session-publicity", []],
    ["2025-03-11", "session-publicity", ["第八条第（三）项"]],
  ] as const)("%s: %s", (on, aspect, articles) => {
    expect(articlesOn(on, aspect)).toEqual(articles);
  });
});
