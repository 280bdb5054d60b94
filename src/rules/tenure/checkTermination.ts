import type { CongressLevel } from "../../model/congress/congressLevel";
import type { CongressOrganKind } from "../../model/congressOrgan";
import { articleOfGround, deputiesLawOn } from "../../model/deputiesLaw";
import type { DocumentIssue } from "../../model/issue";
import type { TerminationBody } from "../../model/tenureEvent";
import type { DecidedGround } from "../../model/tenureGround";

function checkGround({ ground, effectiveOn: on }: TerminationBody): readonly DocumentIssue[] {
  const version = deputiesLawOn(on);
  if (version === null) return [{ code: "law-text-not-read", path: [], params: { on } }];
  if (articleOfGround(ground, version) !== null) return [];
  return [{ code: "ground-not-in-law", path: [], params: { ground, on, version } }];
}

/** Nobody moves out of the country's own congress: that ground is for local deputies. */
function checkLevel({ ground }: TerminationBody, level: CongressLevel): readonly DocumentIssue[] {
  const isLocal = ground === "moved-out" || ground === "transferred-out";
  if (!isLocal || level !== "national") return [];
  return [{ code: "ground-for-local-deputies", path: [], params: { ground } }];
}

/** The standing committee announces; a township, which has none, announces in its congress. */
function checkAnnouncement(
  { announcement }: TerminationBody,
  level: CongressLevel,
): readonly DocumentIssue[] {
  if (announcement === null) return [];
  const expected = level === "township" ? "congress" : "standing-committee";
  const found = announcement.by.kind;
  if (found === expected) return [];
  return [{ code: "announced-by-another-organ", path: [], params: { found, expected } }];
}

type Deciders = readonly [CongressOrganKind, ...CongressOrganKind[]];

/** Who can have decided: the first is the usual one (选举法2020第50至56条、代表法2025第63条). */
function deciders(ground: DecidedGround, level: CongressLevel): Deciders {
  if (ground !== "recalled") return [level === "township" ? "congress" : "standing-committee"];
  if (level === "county" || level === "township") return ["voters"];
  // Cities without districts have the codes of cities with them, and their voters elect directly.
  const electedBy = ["congress", "standing-committee"] as const;
  return level === "municipal" ? [...electedBy, "voters"] : electedBy;
}

function checkDecision(
  termination: TerminationBody,
  level: CongressLevel,
): readonly DocumentIssue[] {
  if (!("decidedBy" in termination)) return [];
  const found = termination.decidedBy.kind;
  const allowed = deciders(termination.ground, level);
  if (allowed.includes(found)) return [];
  const params = { found, expected: allowed[0] };
  return [{ code: "decided-by-another-organ", path: [], params }];
}

/**
 * Holds a recorded termination against the text of the law on deputies in force on its day; it stays
 * a fact whatever this finds.
 *
 * @param termination - the termination
 * @param level - level of the congress; without it, what depends on it is not looked at
 * @returns issues: `ground-not-in-law` where the text of the day does not name the ground (ordered
 * resignation and death before 2025-03-11), `law-text-not-read` before 2015-08-29,
 * `ground-for-local-deputies` (代表法2025第62条第（一）项), `announced-by-another-organ`
 * (代表法2025第63条), `decided-by-another-organ` (选举法2020第50至56条)
 * @example
 * ```ts
 * import { checkTermination } from "deputy-archive/life";
 * const [issue] = checkTermination({
 *   kind: "terminated", ground: "died", effectiveOn: "2024-05-06", announcement: null,
 * });
 * issue?.code; // => "ground-not-in-law"
 * ```
 */
export function checkTermination(
  termination: TerminationBody,
  level?: CongressLevel,
): readonly DocumentIssue[] {
  const ofLevel =
    level === undefined
      ? []
      : [
          ...checkLevel(termination, level),
          ...checkDecision(termination, level),
          ...checkAnnouncement(termination, level),
        ];
  return [...checkGround(termination), ...ofLevel];
}
