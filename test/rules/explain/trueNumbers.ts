import type {
  Assessment,
  ExplanationSentence,
  Fraction,
  LineCut,
  RequirementResult,
  Scorecard,
  ScoreLine,
} from "deputy-archive";

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

function commonDivisor(first: number, second: number): number {
  return second === 0 ? Math.abs(first) : commonDivisor(second, first % second);
}

/** A figure as a decimal, and its two numbers in lowest terms. */
export function figureNumbers(figure: Fraction | null): readonly number[] {
  if (figure === null) return [];
  const { numerator, denominator } = figure;
  const divisor = commonDivisor(numerator, denominator);
  return [numerator / denominator, numerator / divisor, denominator / divisor];
}

/** What a rate is of: so many of so many. */
function partsOfRate({ numerator, denominator }: Fraction): readonly number[] {
  return [numerator / 100, denominator];
}

/** What a rule took from lines, what it gave back, and both, in one way. */
function cutsOf(card: Scorecard, rule: string | null, by: LineCut["by"]) {
  const all = card.lines
    .map(({ cuts }) => cuts.filter((cut) => cut.rule === rule && cut.by === by))
    .filter((cuts) => cuts.length > 0)
    .map((cuts) => sum(cuts.map(({ points }) => points)));
  const lists =
    by === "alternative"
      ? [all]
      : [all.filter((points) => points > 0), all.filter((points) => points <= 0)];
  return { points: [...all, ...lists.map(sum)], plain: lists.map(({ length }) => length) };
}

/** What lines must share to be counted together: records their kind and points, sums all they say. */
function alikeKey({ record, earned, entries, figure }: ScoreLine): string {
  return JSON.stringify(record === null ? [earned, entries.length, figure] : [earned, record.kind]);
}

/** Counts of lines a sentence accounts for that say the same, and of records of a sum. */
function counts(lines: readonly ScoreLine[]): readonly number[] {
  return lines.flatMap((line) => {
    const alike = lines.filter((other) => alikeKey(other) === alikeKey(line));
    return line.record === null ? [alike.length, line.entries.length] : [alike.length];
  });
}

function requirementNumbers(requirements: readonly RequirementResult[]): readonly number[] {
  return requirements.flatMap(({ bounds, actual, percent }) => [
    ...Object.values(bounds),
    ...figureNumbers(actual),
    ...(percent && actual !== null ? partsOfRate(actual) : []),
  ]);
}

function inTrace(card: Scorecard, { section, about }: ExplanationSentence) {
  const node = card.nodes.find(({ rule }) => rule === about.rule);
  const lines = card.lines.filter((_, place) => about.lines.includes(place));
  const nothing = { points: [], plain: [] };
  switch (section) {
    case "total":
      return { points: [card.total], plain: [] };
    case "points":
    case "conditions":
      return {
        points: [node?.before ?? 0, node?.points ?? 0, ...lines.map(({ earned }) => earned)],
        plain: [...counts(lines), ...lines.flatMap(({ figure }) => figureNumbers(figure))],
      };
    case "limits": {
      const { points, plain } = cutsOf(card, about.rule, "limit");
      return { points: [node?.ceiling ?? 0, node?.floor ?? 0, ...points], plain };
    }
    case "alternatives":
      return cutsOf(card, about.rule, "alternative");
    case "conversions":
      return {
        points: [node?.before ?? 0, sum(lines.map(({ earned }) => earned))],
        plain: [node?.convert?.times ?? 0, node?.convert?.over ?? 0],
      };
    case "pending":
      return { points: [card.pendingPoints], plain: [card.pending.length] };
    default:
      return nothing;
  }
}

function inAssessment({ grades, lowered, alerts }: Assessment, rule: string | null) {
  const grade = grades.filter(({ id }) => id === rule);
  const alert = alerts.filter(({ id }) => id === rule);
  const requirements = [
    ...grade.flatMap((each) => each.requirements),
    ...lowered.filter(({ id }) => id === rule),
  ];
  return {
    points: grade.map(({ pointsMissing }) => pointsMissing),
    plain: [
      ...requirementNumbers(requirements),
      ...alert.flatMap(({ count, records }) => [count, records.length]),
    ],
  };
}

/** Every number a sentence may say, signs aside: of what it is about, and of nothing else. */
export function trueNumbers(
  card: Scorecard,
  assessment: Assessment,
  sentence: ExplanationSentence,
): ReadonlySet<number> {
  const { section, about } = sentence;
  const { points, plain } =
    section === "grade" || section === "alerts"
      ? inAssessment(assessment, about.rule)
      : inTrace(card, sentence);
  const scaled = points.map((each) => each / 10 ** card.scale);
  return new Set([...scaled, ...plain].map(Math.abs));
}
