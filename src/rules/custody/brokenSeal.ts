import type { ArchiveHistory } from "../../model/archiveEvent";
import type { DocumentIssue } from "../../model/issue";
import { eventId } from "../history/eventId";
import { issueAt } from "../policy/checkIssue";
import { contentMark } from "./contentMark";
import type { SealEvent } from "./isCustodyEvent";
import { knownBefore } from "./knownBefore";

/** Where what was sealed is no longer what the seal says, or an event is not what its id says. */
export function brokenSeal(seal: SealEvent, history: ArchiveHistory): readonly DocumentIssue[] {
  const sealed = knownBefore(history, seal.id);
  const { events, heads, entries } = seal.body;
  const found = contentMark(sealed);
  const altered = [...sealed.events, seal].filter((event) => event.id !== eventId(event));
  const isWhole =
    sealed.events.length === events &&
    found.entries === entries &&
    found.heads.join() === heads.join();
  const params = { expected: events, found: sealed.events.length };
  return [
    ...(isWhole ? [] : [issueAt(["events", seal.id], "seal-broken", params)]),
    ...altered.map(({ id, recordedOn }) =>
      issueAt(["events", id], "sealed-event-altered", { on: recordedOn }),
    ),
  ];
}
