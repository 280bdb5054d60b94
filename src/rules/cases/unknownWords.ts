import type { Particulars } from "../../model/particulars";
import type { Particular } from "../../model/policy/particular";
import type { Policy } from "../../model/policy/policy";
import type { PolicyCase } from "../../model/policyCase";

/** Codes and values of particulars nobody has declared. */
function unknownParticulars(
  said: Particulars = {},
  declared: readonly Particular[] = [],
): readonly string[] {
  return Object.entries(said).flatMap(([code, value]) => {
    const particular = declared.find((one) => one.code === code);
    if (particular === undefined) return [code];
    if (!("values" in particular)) return [];
    const known = particular.values.map((choice) => choice.code);
    const codes = typeof value === "object" ? value : [String(value)];
    return codes.filter((one) => !known.includes(one)).map((one) => `${code}: ${one}`);
  });
}

function ofEntries(policy: Policy, { entries = [] }: PolicyCase): readonly string[] {
  return entries.flatMap(({ duty, particulars }) => {
    const declared = policy.duties.find(({ code }) => code === duty);
    return declared === undefined ? [duty] : unknownParticulars(particulars, declared.particulars);
  });
}

function ofRatings(policy: Policy, { ratings = [] }: PolicyCase): readonly string[] {
  const { raters = [], ratedItems = [] } = policy;
  return ratings.flatMap(({ item, rater }) => [
    ...(ratedItems.some(({ code }) => code === item) ? [] : [item]),
    ...(raters.some(({ code }) => code === rater) ? [] : [rater]),
  ]);
}

/**
 * Finds words of a case the policy does not know, so that a slip of the pen is not taken for a
 * record that earns nothing.
 *
 * @param policy - the measure
 * @param policyCase - the case
 * @returns codes of duties, particulars and their values, classes, items rated and raters
 */
export function unknownWords(policy: Policy, policyCase: PolicyCase): readonly string[] {
  const { suggestions = [], mandate } = policyCase;
  const { deputyClasses, suggestionParticulars } = policy;
  const deputyClass = mandate?.deputyClass;
  const known = deputyClass === undefined || deputyClasses.some(({ code }) => code === deputyClass);
  return [
    ...(known ? [] : [deputyClass]),
    ...ofEntries(policy, policyCase),
    ...suggestions.flatMap((one) => unknownParticulars(one.particulars, suggestionParticulars)),
    ...ofRatings(policy, policyCase),
  ];
}
