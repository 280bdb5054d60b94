import {
  type Ballot,
  enoughFor,
  enoughText,
  explain,
  type Measure,
  type MeasureTest,
  type Policy,
  score,
} from "deputy-archive";
import { resultNotice } from "deputy-archive/html";
import { describe, expect, it } from "vitest";
import { assessed, daysInOffice, measureOf, rule, tallied } from "../language/small";
import { archiveOf, ballot, entry, mandateOf, many, report } from "../records";

const base = {
  ...rule("base"),
  of: { from: "mandate" },
  value: { kind: "each", points: 10 },
} as const;
const ofReports = { from: "reports" } as const;
const sum = (id: string, field: "satisfied" | "basically-satisfied" | "valid-ballots") =>
  ({ ...rule(id), kind: "sum", field, of: ofReports }) as const;

const measures: readonly Measure[] = [
  daysInOffice,
  {
    ...rule("papers"),
    kind: "count",
    of: { from: "entries", duties: ["paper"] },
  },
  sum("satisfied", "satisfied"),
  sum("basically", "basically-satisfied"),
  sum("valid", "valid-ballots"),
  { ...rule("rate"), kind: "rate", numerator: "satisfied", denominator: "valid" },
  {
    ...rule("weighed"),
    kind: "combination",
    terms: [
      { measure: "satisfied", times: 1 },
      { measure: "basically", times: 0.5 },
    ],
  },
  { ...rule("weighed-rate"), kind: "rate", numerator: "weighed", denominator: "valid" },
];

/** A measure whose best grade asks one thing of everybody. */
function asking(measure: MeasureTest): Policy {
  const failure = { zh: "条件不满足", en: "a condition is not met" };
  const best = {
    ...rule("best"),
    atLeast: 10,
    requires: [{ ...rule("asked"), failure, condition: { measure } }],
    otherwise: "plain",
  };
  const assessment = { standings: [], grades: [best, rule("plain")] };
  return measureOf([base], { measures, assessment });
}

interface Told {
  readonly held?: Ballot;
  readonly papers?: number;
  readonly beganOn?: "2026-07-02";
}

/** What is said in brackets where the grade is lowered, in both languages. */
function told(measure: MeasureTest, { held, papers = 0, beganOn }: Told): readonly string[] {
  const policy = asking(measure);
  const reports = held === undefined ? [] : [report({ ballot: held })];
  const records = [...reports, ...many(papers, entry("paper", { occurredOn: "2026-09-01" }))];
  const mandate = beganOn === undefined ? {} : { beganOn };
  const of = { policy, records, mandate };
  const archive = archiveOf(records, mandateOf(mandate));
  const scorecard = score(tallied(of));
  const assessment = assessed(of);
  const lowered = explain(scorecard, assessment).filter(({ about }) => about.rule === "asked");
  const enough = enoughFor(tallied(of), "best");
  const [zh = "", en = ""] = lowered.flatMap((sentence) => [
    /满足（第asked条）（(.*)）。$/.exec(sentence.zh)?.[1] ?? "",
    /met \(第asked条\) \((.*)\)\.$/.exec(sentence.en)?.[1] ?? "",
  ]);
  // The notice and what would be enough speak of the same figures in the same words.
  for (const language of ["zh", "en"] as const) {
    const notice = resultNotice(
      { policy, archive, scorecard, assessment, rank: null, language },
      { audience: "self" },
    );
    expect(notice).toContain(language === "zh" ? `不满足（${zh}）` : `not met (${en})`);
  }
  const [missing] = enough === null ? [] : enoughText(enough, policy);
  expect(missing?.zh).toContain(`（${zh}）`);
  expect(missing?.en).toContain(`(${en})`);
  return [zh, en];
}

describe("a requirement that is not met says its bound and what there is", () => {
  it.each<[says: string, measure: MeasureTest, of: Told, zh: string, en: string]>([
    [
      "a rate, by the two numbers it is of and in per cent",
      { measure: "rate", atLeast: 85 },
      { held: ballot(24, 6) },
      "应有85%，现有24/30，即80%",
      "85% needed, 24/30 = 80% there",
    ],
    [
      "a rate of everybody",
      { measure: "rate", below: 100 },
      { held: ballot(30, 0) },
      "应小于100%，现有30/30，即100%",
      "less than 100%, 30/30 = 100% there",
    ],
    [
      "a rate of nobody",
      { measure: "rate", above: 50 },
      { held: ballot(0, 8) },
      "应大于50%，现有0/8，即0%",
      "more than 50%, 0/8 = 0% there",
    ],
    [
      "a rate of one ballot",
      { measure: "rate", atMost: 66.7 },
      { held: ballot(1, 0) },
      "应不超过66.7%，现有1/1，即100%",
      "at most 66.7%, 1/1 = 100% there",
    ],
    [
      "a rate that comes out at a fraction of a per cent",
      { measure: "rate", atLeast: 80 },
      { held: ballot(25, 7) },
      "应有80%，现有25/32，即78.125%",
      "80% needed, 25/32 = 78.125% there",
    ],
    [
      "a rate that does not come out even, by its two numbers alone",
      { measure: "rate", atLeast: 80 },
      { held: ballot(2, 1) },
      "应有80%，现有2/3",
      "80% needed, 2/3 there",
    ],
    [
      "a rate of two numbers with a divisor in common, as they are",
      { measure: "rate", atLeast: 80 },
      { held: ballot(4, 2) },
      "应有80%，现有4/6",
      "80% needed, 4/6 there",
    ],
    [
      "a rate of halves, in per cent alone",
      { measure: "weighed-rate", atLeast: 80 },
      { held: ballot(21, 6, { basicallySatisfied: 3 }) },
      "应有80%，现有75%",
      "80% needed, 75% there",
    ],
    [
      "a rate of halves that does not come out even, exactly",
      { measure: "weighed-rate", atLeast: 80 },
      { held: ballot(1, 7, { basicallySatisfied: 1 }) },
      "应有80%，现有50/3%",
      "80% needed, 50/3% there",
    ],
    [
      "a rate that is not known, by its bound",
      { measure: "rate", atLeast: 80 },
      {},
      "应有80%",
      "80% needed",
    ],
    [
      "a count that is too low",
      { measure: "papers", atLeast: 4 },
      { papers: 1 },
      "应有4，现有1",
      "4 needed, 1 there",
    ],
    [
      "a count that is too low for who joined in July",
      {
        measure: "papers",
        atLeast: 4,
        proRate: { basis: "", daysInOffice: "days", rounding: "up" },
      },
      { papers: 1, beganOn: "2026-07-02" },
      "应有3，现有1",
      "3 needed, 1 there",
    ],
    [
      "a count that is too high",
      { measure: "papers", atMost: 2 },
      { papers: 3 },
      "应不超过2，现有3",
      "at most 2, 3 there",
    ],
    [
      "a count that is at neither end",
      { measure: "papers", above: 3, below: 5 },
      { papers: 3 },
      "应大于3，应小于5，现有3",
      "more than 3, less than 5, 3 there",
    ],
    [
      "a figure of halves",
      { measure: "weighed", atLeast: 3, atMost: 9, whenUnknown: true },
      { held: ballot(2, 0, { basicallySatisfied: 1 }) },
      "应有3，应不超过9，现有2.5",
      "3 needed, at most 9, 2.5 there",
    ],
  ])("%s", (_, measure, of, zh, en) => {
    expect(told(measure, of)).toEqual([zh, en]);
  });
});
