import { formatPoints, type Points, toPoints } from "../../model/decimal";
import type { CaseExpectation } from "../../model/policyCase";
import type { Assessment } from "../assess/assessment";
import type { Scorecard } from "../score/scorecard";
import type { CaseDifference, CaseSubject } from "./caseResult";

function pointsDifference(
  about: CaseSubject,
  id: string | null,
  expected: number,
  found: Points | undefined,
  scale: number,
): readonly CaseDifference[] {
  if (found !== undefined && toPoints(expected, scale) === found) return [];
  const text = found === undefined ? null : formatPoints(found, scale);
  return [{ about, id, expected: String(expected), found: text }];
}

function ofPoints(expect: CaseExpectation, card: Scorecard): readonly CaseDifference[] {
  const { total, points = {} } = expect;
  const { scale } = card;
  return [
    ...(total === undefined ? [] : pointsDifference("total", null, total, card.total, scale)),
    ...Object.entries(points).flatMap(([id, expected]) => {
      const node = card.nodes.find(({ rule }) => rule === id);
      return pointsDifference("points", id, expected, node?.points, scale);
    }),
  ];
}

/** Compares texts by key; a key that is only on one side is a difference too. */
function ofTexts(
  about: CaseSubject,
  expected: Readonly<Record<string, string>>,
  found: ReadonlyMap<string, string>,
): readonly CaseDifference[] {
  return Object.entries(expected)
    .map(([id, text]) => ({ about, id, expected: text, found: found.get(id) ?? null }))
    .filter((one) => one.expected !== one.found);
}

function ofAlerts(expected: readonly string[], { alerts }: Assessment): readonly CaseDifference[] {
  const raised = alerts.map(({ id }) => id);
  const one = (id: string, side: "expected" | "found"): CaseDifference => ({
    about: "alert",
    id,
    expected: null,
    found: null,
    [side]: "raised",
  });
  return [
    ...expected.filter((id) => !raised.includes(id)).map((id) => one(id, "expected")),
    ...raised.filter((id) => !expected.includes(id)).map((id) => one(id, "found")),
  ];
}

/**
 * Compares what came out of a case with what the case says must.
 *
 * @param expect - what must come out
 * @param card - the scorecard
 * @param assessment - the assessment
 * @param aspects - state of each aspect of the checklist, by id
 * @returns every difference, in the order of the expectation's keys
 */
export function expectationDifferences(
  expect: CaseExpectation,
  card: Scorecard,
  assessment: Assessment,
  aspects: ReadonlyMap<string, string>,
): readonly CaseDifference[] {
  const { standing, alerts, notApplied = {}, checklist = {} } = expect;
  const reasons = new Map(card.notApplied.map(({ record, reason }) => [record.id, reason]));
  const found = assessment.standing.id;
  return [
    ...ofPoints(expect, card),
    ...(standing === undefined || standing === found
      ? []
      : [{ about: "standing", id: null, expected: standing, found } as const]),
    ...(alerts === undefined ? [] : ofAlerts(alerts, assessment)),
    ...ofTexts("not-applied", notApplied, reasons),
    ...ofTexts("checklist", checklist, aspects),
  ];
}
