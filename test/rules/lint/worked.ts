import {
  type AttainablePoints,
  attainable,
  type EntryTest,
  type LintCode,
  lintPolicy,
  type Policy,
} from "deputy-archive";
import { small } from "../language/small";

const subjects = Array.from({ length: 90 }, (_, index) => ({
  code: `subject-${index + 1}`,
  name: { zh: `第${index + 1}类`, en: `subject ${index + 1}` },
}));
const choices = (code: string) =>
  ({ code, name: { zh: code, en: code }, kind: "choices", values: subjects }) as const;

/** Duties whose particulars are too many to look through in every combination. */
export const wideDuties: Policy["duties"] = small.duties.map((duty) => ({
  ...duty,
  particulars: [...(duty.particulars ?? []), choices("first-subjects"), choices("other-subjects")],
}));

const anySubject = { oneOf: subjects.map(({ code }) => code) };

/** A test that speaks of all of them. */
export const wideTest: EntryTest = {
  particulars: { "first-subjects": anySubject, "other-subjects": anySubject },
};

/** Least and most points of a node as people write them, and whether an archive was found for each. */
export function endsOf(policy: Policy, node = "total", year?: number) {
  const { nodes, scale } = attainable(policy, year);
  const found = nodes.find(({ rule }) => rule === node);
  if (found === undefined) throw new Error(`no node ${node}`);
  const decimal = (points: AttainablePoints["least"]) =>
    points === null ? null : points / 10 ** scale;
  return [decimal(found.least), decimal(found.most)] as const;
}

/** Whether archives were found that score exactly the bounds. */
export function attainedOf(policy: Policy, node = "total") {
  return attainable(policy).nodes.find(({ rule }) => rule === node)?.attained;
}

/** Findings that are no notes about ranges, as code and place. */
export function findingsOf(policy: Policy): readonly string[] {
  return lintPolicy(policy)
    .filter(({ code }) => !code.endsWith("-range"))
    .map(({ code, path }) => `${code} ${path.join(".")}`);
}

/** Findings of one code. */
export function foundIn(policy: Policy, code: LintCode) {
  return lintPolicy(policy).filter((finding) => finding.code === code);
}
