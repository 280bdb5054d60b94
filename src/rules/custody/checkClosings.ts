import type { InventoryLine } from "../../model/custodyEvent";
import type { Actor } from "../../model/history/actor";
import type { Recorded } from "../../model/history/recorded";
import type { DocumentIssue } from "../../model/issue";
import { laterOf, type PlainDate } from "../../model/plainDate";
import { issueAt } from "../policy/checkIssue";
import { type CustodyEvent, notKeeper, passedOn, tooEarly } from "./checkMoves";
import type { Custody } from "./custody";
import { keepsOneOf, lastKeeper } from "./keepers";

export function checkYearClosed(
  custody: Custody,
  event: CustodyEvent<"year-closed">,
): DocumentIssue | null {
  const { period, on } = event.body;
  if (!keepsOneOf(custody, passedOn, event.by)) return notKeeper(event);
  if (period.to < period.from) return issueAt(["period"], "dates-out-of-order", { ...period });
  if (on < period.to) return issueAt(["on"], "closed-before-end", { on, to: period.to });
  const closed = custody.closed.find(({ from, to }) => from <= period.to && period.from <= to);
  return closed === undefined ? null : issueAt(["period"], "period-already-closed", { ...closed });
}

/** The first reference code that stands twice. */
function codeTwice(lines: readonly InventoryLine[]): DocumentIssue | null {
  const codes = lines.map(({ code }) => code);
  const found = codes.find((code, index) => codes.indexOf(code) < index);
  return found === undefined ? null : issueAt(["inventory"], "reference-code-twice", { found });
}

export function checkTermClosed(
  custody: Custody,
  event: CustodyEvent<"term-closed">,
): DocumentIssue | null {
  const { on, keptBy, inventory } = event.body;
  if (!keepsOneOf(custody, passedOn, event.by)) return notKeeper(event);
  const open = passedOn.find((copy) => custody.copies[copy].handover !== null);
  if (open !== undefined) return issueAt(["copies", open], "handover-open", {});
  if (!keepsOneOf(custody, ["deputy", "county", "station"], keptBy)) {
    return issueAt(["keptBy"], "sealed-for-no-keeper", { found: keptBy.id });
  }
  const latest = passedOn
    .map((copy) => lastKeeper(custody, copy).from)
    .reduce<PlainDate>(laterOf, custody.posting.from);
  return tooEarly(on, latest) ?? codeTwice(inventory);
}

/** Why something is not a supplement the keeper of a sealed archive may make; `null` where it is. */
export function supplementFault(
  { by, reason, body }: CustodyEvent<"supplemented">,
  seal: { readonly on: PlainDate; readonly keptBy: Actor },
): DocumentIssue | null {
  if (by.role !== seal.keptBy.role || by.id !== seal.keptBy.id) {
    return issueAt(["by"], "not-keeper-of-sealed", { expected: seal.keptBy.id, found: by.id });
  }
  if ((reason ?? "").trim() === "") return issueAt(["reason"], "supplement-without-reason", {});
  if (body.events.length + body.lines.length === 0) {
    return issueAt(["events"], "supplement-of-nothing", {});
  }
  return tooEarly(body.on, seal.on);
}

export function checkSupplemented(
  { seal }: Custody,
  event: CustodyEvent<"supplemented">,
): DocumentIssue | null {
  if (seal === null) return issueAt(["kind"], "not-sealed", {});
  return supplementFault(event, seal) ?? codeTwice([...seal.inventory, ...event.body.lines]);
}

/** Why an event that is dated after it was written down cannot be; `null` where it can. */
export function datedAhead({
  recordedOn,
  body: { on },
}: Recorded<{ readonly on: PlainDate }>): DocumentIssue | null {
  return on > recordedOn ? issueAt(["on"], "dated-after-recorded", { on, recordedOn }) : null;
}
