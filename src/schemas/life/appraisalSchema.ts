import * as z from "zod/mini";
import type {
  Appraisal,
  AppraisalBallot,
  AppraisalVoiding,
  WrittenFeedback,
} from "../../model/appraisal";
import type { AppraisalFault, AppraisalResult, GroupResult } from "../../model/appraisalResult";
import type {
  AppraisalOption,
  AppraisalRules,
  AppraiserGroup,
  Quorum,
} from "../../model/appraisalRules";
import { reportForms } from "../../model/dutyReport";
import { listOf, mapOf } from "../members";
import { oneOf } from "../oneOf";
import { ballotRate } from "../policy/value";
import { recordFields } from "../recordFields";
import { localizedText, rounding } from "../scalars";
import { wholeNumber } from "../wholeNumber";
import { wordOr } from "../wordOr";
import { wordsOf } from "../wordsOf";
import { kindsOf } from "./kindsOf";
import { lifeScalars } from "./lifeScalars";
import { objectOf } from "./objectOf";

/**
 * The form of an appraisal of a duty report: its ballots, feedback, voiding.
 *
 * @returns the schema
 */
export function appraisalSchema(): z.ZodMiniType<Appraisal> {
  const { text, day, count } = lifeScalars();
  const ballot = objectOf<AppraisalBallot>({
    group: text,
    eligible: count,
    present: count,
    issued: count,
    returned: count,
    spoiled: count,
    counts: mapOf(count),
  });
  const voiding = objectOf<AppraisalVoiding>({ by: text, on: day, reason: text });
  return objectOf<Appraisal>({
    id: text,
    certificate: text,
    occurredOn: day,
    form: oneOf(reportForms),
    ballots: listOf(ballot),
    feedback: listOf(objectOf<WrittenFeedback>({ on: day, by: text, text })),
    voiding: z.nullable(voiding),
  });
}

/**
 * The form of how a place reckons an appraisal.
 *
 * @returns the schema
 */
export function appraisalRulesSchema(): z.ZodMiniType<AppraisalRules> {
  const { text, count, fraction } = lifeScalars();
  const basis = text;
  const option = objectOf<AppraisalOption>({
    code: text,
    name: localizedText,
    means: oneOf(["satisfied", "basicallySatisfied", "dissatisfied", "abstained"]),
  });
  const quorum = kindsOf<Quorum>({
    share: { basis, share: fraction, bound: oneOf(["at-least", "more-than"]) },
    number: { basis, atLeast: count },
  });
  const group = objectOf<AppraiserGroup>({
    code: text,
    name: localizedText,
    weight: wholeNumber(1),
    quorums: listOf(quorum),
  });
  const round = objectOf<Exclude<AppraisalRules["round"], undefined>>({
    decimals: count,
    rounding,
  });
  return objectOf<AppraisalRules>({
    basis,
    options: listOf(option),
    groups: listOf(group),
    rate: ballotRate,
    groupMissing: oneOf(["no-result", "others-count"]),
    round: z.exactOptional(round),
    reported: wordOr<"all", Exclude<AppraisalRules["reported"], string>>(["all"], {
      group: z.strictObject({ group: text }),
    }),
  });
}

const faults: Readonly<Record<AppraisalFault, null>> = {
  "count-not-whole": null,
  "unknown-option": null,
  "present-exceed-eligible": null,
  "issued-exceed-present": null,
  "ballots-exceed-issued": null,
  "ballot-sum-mismatch": null,
  "below-quorum": null,
  "too-few-returned": null,
  "nothing-below-line": null,
};

/**
 * The form of what an appraisal came to.
 *
 * @returns the schema
 */
export function appraisalResultSchema(): z.ZodMiniType<AppraisalResult> {
  const { text, fraction } = lifeScalars();
  const { ballot } = recordFields().report;
  const rate = z.nullable(fraction);
  const group = objectOf<GroupResult>({
    group: text,
    ballot,
    faults: listOf(wordsOf(faults)),
    rate,
  });
  return objectOf<AppraisalResult>({ groups: listOf(group), rate });
}
