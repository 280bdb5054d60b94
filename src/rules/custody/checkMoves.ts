import type { ContentMark, CopyKind, CustodyEventBody } from "../../model/custodyEvent";
import type { Recorded } from "../../model/history/recorded";
import type { DocumentIssue } from "../../model/issue";
import { laterOf, type PlainDate } from "../../model/plainDate";
import { issueAt } from "../policy/checkIssue";
import type { Custody, CustodyRules } from "./custody";
import { keeps, keepsOneOf, lastKeeper } from "./keepers";

/** One kind of event. */
export type CustodyEvent<Kind extends CustodyEventBody["kind"]> = Recorded<
  Extract<CustodyEventBody, { kind: Kind }>
>;

/** Why something dated too early cannot be; `null` where it can. */
export function tooEarly(on: PlainDate, earliest: PlainDate): DocumentIssue | null {
  return on < earliest ? issueAt(["on"], "dated-before-former", { on, earliest }) : null;
}

/** The copies that stay with an organ, and so can be passed on. */
export const passedOn: readonly CopyKind[] = ["county", "station"];

/** Why somebody who keeps none of the organs' copies cannot do this. */
export function notKeeper({ by }: Recorded<unknown>): DocumentIssue {
  return issueAt(["by"], "not-keeper", { found: by.id });
}

export function checkMoved(
  custody: Custody,
  event: CustodyEvent<"moved">,
  { counties }: CustodyRules,
): DocumentIssue | null {
  const { posting } = custody;
  const { on, county, station } = event.body;
  if (event.by.role !== "higher-office" && !keepsOneOf(custody, passedOn, event.by)) {
    return notKeeper(event);
  }
  if (!counties.includes(county)) return issueAt(["county"], "moved-out-of-region", { county });
  if (county === posting.county && station === posting.station) {
    return issueAt(["station"], "moved-nowhere", { station });
  }
  return tooEarly(on, posting.from);
}

export function checkHandedOver(
  custody: Custody,
  event: CustodyEvent<"handed-over">,
): DocumentIssue | null {
  const { copy, on, to } = event.body;
  const { keeper, from } = lastKeeper(custody, copy);
  const expected = custody.posting[copy];
  if (!keeps(copy, keeper, event.by)) return notKeeper(event);
  if (custody.copies[copy].handover !== null) {
    return issueAt(["copy"], "already-handed-over", { to: custody.copies[copy].handover.to });
  }
  if (to === keeper) return issueAt(["to"], "handed-over-to-keeper", { to });
  if (to !== expected) return issueAt(["to"], "handed-over-elsewhere", { to, expected });
  return tooEarly(on, laterOf(from, custody.posting.from));
}

function sameMark(first: ContentMark, second: ContentMark): boolean {
  return first.entries === second.entries && first.heads.join() === second.heads.join();
}

export function checkReceived(
  custody: Custody,
  event: CustodyEvent<"received">,
): DocumentIssue | null {
  const { copy, on, entries } = event.body;
  const { handover } = custody.copies[copy];
  if (handover === null) return issueAt(["copy"], "nothing-handed-over", {});
  if (!keeps(copy, handover.to, event.by)) {
    return issueAt(["by"], "not-receiver", { expected: handover.to, found: event.by.id });
  }
  if (!sameMark(handover, event.body)) {
    const params = { expected: handover.entries, found: entries };
    return issueAt(["entries"], "received-differs", params);
  }
  return tooEarly(on, handover.on);
}
