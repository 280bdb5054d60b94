import { formatPoints } from "../../model/decimal";
import type { Language } from "../../model/localizedText";
import type { Policy } from "../../model/policy/policy";
import type { Candidate, PartitionSelection } from "../../rules/select/selectionResult";
import { sayIn } from "./tableWords";

/**
 * Says why a candidate is selected, left to people, or beyond the quota.
 *
 * @param candidate - the candidate
 * @param selection - the selection of the delegation
 * @param policy - the measure, for the names of what breaks ties
 * @param language - `zh` or `en`
 * @returns one sentence
 * @example
 * ```ts
 * import { candidateReason } from "deputy-archive/tables";
 * typeof candidateReason; // => "function"
 * ```
 */
export function candidateReason(
  candidate: Candidate,
  selection: PartitionSelection,
  policy: Policy,
  language: Language,
): string {
  const say = sayIn(language);
  const { quota, lineTie, reserved } = selection;
  const { total, rank, outcome, tieBreaks, mandate } = candidate;
  const kept = reserved.find(({ candidates }) =>
    candidates.some(
      (other) =>
        other.mandate.certificate === mandate.certificate && other.outcome !== "beyond-quota",
    ),
  );
  if (kept !== undefined && lineTie?.certificates.includes(mandate.certificate) !== true) {
    const places = say(
      `${kept.basis}保留的${kept.places}个名额`,
      `the ${kept.places} places ${kept.basis} keeps`,
    );
    return outcome === "selected"
      ? say(`列入${places}`, `within ${places}`)
      : say(`${places}同分，待会议研究`, `equal at the line of ${places}, left to the meeting`);
  }
  if (lineTie === null || !lineTie.certificates.includes(mandate.certificate)) {
    const place = say(
      `候选第${rank}名，名额${quota}名`,
      `place ${rank} among candidates, quota ${quota}`,
    );
    return outcome === "selected"
      ? say(`${place}之内`, `${place}: within it`)
      : say(`${place}之外`, `${place}: beyond it`);
  }
  const figures = tieBreaks
    .map(({ measure, basis, count }) => {
      const name = policy.measures.find(({ id }) => id === measure)?.name[language] ?? measure;
      return `${basis}${name} ${count}`;
    })
    .join(say("，", ", "));
  const score = formatPoints(total, policy.scale);
  const tie = say(
    `与${lineTie.certificates.length - 1}人同为${score}分，余${lineTie.placesLeft}个名额；${figures}`,
    `${score} points as ${lineTie.certificates.length - 1} others, ${lineTie.placesLeft} places left; ${figures}`,
  );
  const ends = {
    selected: say("，比较在前，列入", ": ahead, within the quota"),
    undecided: say("，各项仍相同，待会议研究", ": still equal, left to the meeting"),
    "beyond-quota": say("，比较在后，未列入", ": behind, beyond the quota"),
  };
  return `${tie}${ends[outcome]}`;
}
