import type { ArchiveHistory } from "../../model/archiveEvent";
import type { CustodyEventBody } from "../../model/custodyEvent";
import type { Recorded } from "../../model/history/recorded";
import { eventFormIssue } from "../archive/eventFormIssue";
import { happenedBefore } from "../history/happenedBefore";
import { inOrder } from "../history/inOrder";
import { brokenSeal } from "./brokenSeal";
import type { CustodyRules } from "./custody";
import { custodyOn } from "./custodyOn";
import { isCustodyEvent, isOfKind, type SealEvent } from "./isCustodyEvent";
import { takeCustodyEvent } from "./takeCustodyEvent";

type Event = ArchiveHistory["events"][number];

/**
 * The custody events that could be, each judged by what its writer knew, so that nothing joined later
 * makes a seal or a supplement undone.
 */
export function lawfulEvents(
  history: ArchiveHistory,
  rules: CustodyRules,
): readonly (Event & Recorded<CustodyEventBody>)[] {
  const isBefore = happenedBefore(history);
  const events = inOrder(history.events).filter(isCustodyEvent);
  return events.filter((event) => {
    const known = events.filter(({ id }) => isBefore(id, event.id));
    const { value } = custodyOn(known, event.recordedOn, rules);
    return takeCustodyEvent(value, event, rules).issues.length === 0;
  });
}

/**
 * The event that sealed an archive at the end of the term; its id is the hash of the seal (D7).
 *
 * @param history - the archive
 * @param rules - the counties of the congress's region
 * @returns the first that its writer could write; where none is, the first that no longer fits what
 * stands before it, which `verifySeal` then says; `null` where the archive is open
 * @example
 * ```ts
 * import { emptyHistory, sealOf } from "deputy-archive/life";
 * sealOf(emptyHistory("DT16-0001@140200#16"), { counties: ["140222"] }); // => null
 * ```
 */
export function sealOf(history: ArchiveHistory, rules: CustodyRules): SealEvent | null {
  const isSeal = (event: Event): event is SealEvent =>
    isOfKind(event, "term-closed") && eventFormIssue(event) === null;
  const lawful = lawfulEvents(history, rules).find(isSeal);
  // Where something was taken away, the copies may seem never to have been made.
  const broken = () =>
    inOrder(history.events)
      .filter(isSeal)
      .find((seal) => brokenSeal(seal, history).length > 0);
  return lawful ?? broken() ?? null;
}
