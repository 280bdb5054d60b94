import {
  type Assessment,
  type ExplanationSection,
  type ExplanationSentence,
  explain,
  explainLine,
  type LocalizedText,
  type Scorecard,
} from "deputy-archive";
import { expect } from "vitest";
import { daysOf, numbersOf, withoutDigits } from "./numbersOf";
import { figureNumbers, trueNumbers } from "./trueNumbers";

/** A scorecard and what followed from it. */
export interface Explained {
  readonly card: Scorecard;
  readonly assessment: Assessment;
}

const order: readonly ExplanationSection[] = [
  "caution",
  "total",
  "points",
  "limits",
  "alternatives",
  "conditions",
  "conversions",
  "not-counted",
  "pending",
  "grade",
  "alerts",
];

function plain({ card, assessment }: Explained): Explained {
  return { card: withoutDigits(card), assessment: withoutDigits(assessment) };
}

function sentencesOf(sentences: readonly ExplanationSentence[], ...of: ExplanationSection[]) {
  return sentences.filter(({ section }) => of.includes(section));
}

/** Every line, every node with points, every uncounted record has one sentence. */
export function everythingIsSpokenOfOnce({ card, assessment }: Explained): void {
  const sentences = explain(card, assessment);
  const lines = sentences.flatMap(({ about }) => about.lines).sort((a, b) => a - b);
  expect(lines).toEqual(card.lines.map((_, place) => place));
  const nodes = sentencesOf(sentences, "total", "points", "conditions").map(
    ({ about }) => about.rule,
  );
  expect(new Set(nodes).size).toBe(nodes.length);
  const withPoints = card.nodes.filter(({ points }) => points !== 0);
  expect(nodes).toEqual(expect.arrayContaining(withPoints.map(({ rule }) => rule)));
  const left = sentencesOf(sentences, "not-counted").map(({ about }) => about.records);
  expect(left).toEqual(card.notApplied.map(({ record }) => [record]));
  const pending = sentencesOf(sentences, "pending").slice(1);
  expect(pending.map(({ about }) => about.records)).toEqual(
    card.pending.map(({ record }) => [record]),
  );
  const alerts = sentencesOf(sentences, "alerts").map(({ about }) => about.rule);
  expect(alerts).toEqual(assessment.alerts.map(({ id }) => id));
}

/** Sentences come section by section, and cautions before any number. */
export function sectionsAreInOrder({ card, assessment }: Explained): void {
  const places = explain(card, assessment).map(({ section }) => order.indexOf(section));
  expect(places).toEqual([...places].sort((first, second) => first - second));
}

/** A sentence says only numbers and days of the trace, of what it is about. */
export function everyNumberIsOfTheTrace(explained: Explained): void {
  const { card, assessment } = plain(explained);
  const days = new Set(daysOf(JSON.stringify([card, assessment])));
  for (const sentence of explain(card, assessment)) {
    const known = trueNumbers(card, assessment, sentence);
    for (const text of [sentence.zh, sentence.en]) {
      expect({ text, strange: numbersOf(text).filter((number) => !known.has(number)) }).toEqual({
        text,
        strange: [],
      });
      expect(daysOf(text).filter((day) => !days.has(day))).toEqual([]);
    }
  }
}

function saysTheSame({ zh, en }: LocalizedText): void {
  expect({ zh, numbers: numbersOf(zh), days: daysOf(zh) }).toEqual({
    zh,
    numbers: numbersOf(en),
    days: daysOf(en),
  });
}

/** Both languages carry the same numbers and days in every sentence. */
export function bothLanguagesSayTheSame(explained: Explained): void {
  const { card, assessment } = plain(explained);
  explain(card, assessment).forEach(saysTheSame);
  for (const line of card.lines) saysTheSame(explainLine(card, line));
}

/** The sentence of a line says only numbers of that line. */
export function everyNumberIsOfTheLine(explained: Explained): void {
  const { card } = plain(explained);
  for (const line of card.lines) {
    const { earned, points, cuts, figure, entries } = line;
    const parts = [earned, points, line.beforeFactors ?? 0, ...cuts.map((cut) => cut.points)];
    const known = new Set([
      ...parts.map((part) => Math.abs(part) / 10 ** card.scale),
      ...figureNumbers(figure).map(Math.abs),
      entries.length,
    ]);
    const said = numbersOf(explainLine(card, line).zh);
    expect(said.filter((number) => !known.has(number))).toEqual([]);
    expect(said).toContain(Math.abs(points) / 10 ** card.scale);
  }
}

/** The same trace is always explained in the same words, and no text is left empty. */
export function sentencesAreWhole({ card, assessment }: Explained): void {
  const sentences = explain(card, assessment);
  expect(explain(card, assessment)).toEqual(sentences);
  for (const { zh, en } of sentences) {
    expect(`${zh}${en}`).not.toMatch(/undefined|null|NaN|\[object|（）|\(\)|：。|: \.|；；| {2}/);
    expect(zh.endsWith("。")).toBe(true);
    expect(en.endsWith(".")).toBe(true);
  }
}
