import type { ArchiveHistory } from "../../model/archiveEvent";
import type { ArchiveLink } from "../../model/custodyEvent";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import { issueAt } from "../policy/checkIssue";
import { brokenSeal } from "./brokenSeal";
import type { CustodyRules } from "./custody";
import { sealOf } from "./sealOf";
import { verifySeal } from "./verifySeal";

/** The issues of a seal, and its id where it holds whatever came to the archive later. */
function heldSeal(history: ArchiveHistory, rules: CustodyRules) {
  const seal = sealOf(history, rules);
  const holds = seal !== null && brokenSeal(seal, history).length === 0;
  return { id: holds ? seal.id : null, issues: verifySeal(history, rules) };
}

/**
 * Makes the link by which the next term's archive goes on from a sealed one: no copy, only its seal and
 * what was not finished (D7).
 *
 * @param history - the sealed archive
 * @param unfinished - numbers of suggestions and promises not finished
 * @param rules - the counties of the congress's region
 * @returns the link, `null` where the archive is not sealed or its seal is broken; all its issues
 * @example
 * ```ts
 * import { emptyHistory, linkTo } from "deputy-archive/life";
 * const open = emptyHistory("DT16-0001@140200#16");
 * const unfinished = { suggestions: ["JY-001"], promises: [] };
 * linkTo(open, unfinished, { counties: ["140222"] }).value; // => null
 * ```
 */
export function linkTo(
  history: ArchiveHistory,
  unfinished: ArchiveLink["unfinished"],
  rules: CustodyRules,
): ReadResult<ArchiveLink | null, DocumentIssue> {
  const { id, issues } = heldSeal(history, rules);
  const value = id === null ? null : { mandate: history.subject, seal: id, unfinished };
  return { value, issues };
}

/**
 * Follows a link to the archive of an earlier term, and checks that it is the one that was sealed.
 *
 * @param link - the link
 * @param history - the archive it is said to lead to
 * @param rules - the counties of the congress's region
 * @returns the archive, `null` where it is another one or its seal is broken; all its issues
 * @example
 * ```ts
 * import { emptyHistory, resolveLink } from "deputy-archive/life";
 * const unfinished = { suggestions: [], promises: [] };
 * const link = { mandate: "DT16-0001@140200#16", seal: "ab12", unfinished };
 * const other = emptyHistory("DT16-0002@140200#16");
 * const { value, issues } = resolveLink(link, other, { counties: ["140222"] });
 * [value, issues[0]?.code]; // => [null, "other-subject"]
 * ```
 */
export function resolveLink(
  link: ArchiveLink,
  history: ArchiveHistory,
  rules: CustodyRules,
): ReadResult<ArchiveHistory | null, DocumentIssue> {
  if (history.subject !== link.mandate) {
    const params = { expected: link.mandate, found: history.subject };
    return { value: null, issues: [issueAt(["link", "mandate"], "other-subject", params)] };
  }
  const { id, issues } = heldSeal(history, rules);
  if (id !== null && id !== link.seal) {
    const params = { expected: link.seal, found: id };
    return { value: null, issues: [issueAt(["link", "seal"], "other-seal", params)] };
  }
  return { value: id === null ? null : history, issues };
}
