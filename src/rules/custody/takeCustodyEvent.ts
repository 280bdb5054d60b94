import type { CopyKind, CustodyEventBody } from "../../model/custodyEvent";
import type { Recorded } from "../../model/history/recorded";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import type { PlainDate } from "../../model/plainDate";
import { eventFormIssue } from "../archive/eventFormIssue";
import { issueAt } from "../policy/checkIssue";
import { checkSupplemented, checkTermClosed, checkYearClosed, datedAhead } from "./checkClosings";
import { checkHandedOver, checkMoved, checkReceived } from "./checkMoves";
import type { CopyCustody, Custody, CustodyRules } from "./custody";

type Made = Extract<CustodyEventBody, { kind: "copies-made" }>;

function begun({ on, deputy, county, station }: Made): Custody {
  const keptBy = (keeper: string): CopyCustody => ({
    keepers: [{ keeper, from: on }],
    handover: null,
  });
  return {
    posting: { county, station, from: on },
    copies: { deputy: keptBy(deputy), county: keptBy(county), station: keptBy(station) },
    closed: [],
    seal: null,
    links: [],
  };
}

/** Why an event cannot be; `null` where it can. */
function faultOf(
  custody: Custody,
  { body, ...recorded }: Recorded<Exclude<CustodyEventBody, Made>>,
  rules: CustodyRules,
): DocumentIssue | null {
  if (custody.seal !== null && body.kind !== "supplemented") {
    return issueAt(["kind"], "term-already-closed", { on: custody.seal.on });
  }
  switch (body.kind) {
    case "moved":
      return checkMoved(custody, { ...recorded, body }, rules);
    case "handed-over":
      return checkHandedOver(custody, { ...recorded, body });
    case "received":
      return checkReceived(custody, { ...recorded, body });
    case "year-closed":
      return checkYearClosed(custody, { ...recorded, body });
    case "term-closed":
      return checkTermClosed(custody, { ...recorded, body });
    case "supplemented":
      return checkSupplemented(custody, { ...recorded, body });
    default:
      return custody.links.some(({ seal }) => seal === body.link.seal)
        ? issueAt(["link"], "already-carried-forward", { mandate: body.link.mandate })
        : null;
  }
}

function withCopy(custody: Custody, copy: CopyKind, change: Partial<CopyCustody>): Custody {
  const copies = { ...custody.copies, [copy]: { ...custody.copies[copy], ...change } };
  return { ...custody, copies };
}

function receivedOn(custody: Custody, copy: CopyKind, on: PlainDate): Custody {
  const { keepers, handover } = custody.copies[copy];
  // Nothing is received that was not handed over: this was checked before.
  const keeper = handover?.to as string;
  return withCopy(custody, copy, { keepers: [...keepers, { keeper, from: on }], handover: null });
}

function after(custody: Custody, body: Exclude<CustodyEventBody, Made>): Custody {
  const { seal } = custody;
  switch (body.kind) {
    case "moved": {
      const { county, station, on } = body;
      return { ...custody, posting: { county, station, from: on } };
    }
    case "handed-over": {
      const { copy, to, on, entries, heads } = body;
      return withCopy(custody, copy, { handover: { to, on, entries, heads } });
    }
    case "received":
      return receivedOn(custody, body.copy, body.on);
    case "year-closed":
      return { ...custody, closed: [...custody.closed, body.period] };
    case "term-closed": {
      const { on, keptBy, inventory } = body;
      return { ...custody, seal: { on, keptBy, inventory } };
    }
    case "supplemented":
      return {
        ...custody,
        seal: seal && { ...seal, inventory: [...seal.inventory, ...body.lines] },
      };
    default:
      return { ...custody, links: [...custody.links, body.link] };
  }
}

/**
 * Takes one step in the life of an archive as a whole: copies made, passed on, closed, sealed (D2, D7).
 *
 * What cannot be leaves everything as it is and says why. A move out of the congress's region is no
 * matter of the archive: the qualification ends there (选举法2020第57条，代表法2025第62条).
 *
 * @param custody - where the copies are; `null` before they were made
 * @param event - what is written down
 * @param rules - the counties of the congress's region
 * @returns where the copies are then; with an issue, `custody` unchanged
 * @example
 * ```ts
 * import { takeCustodyEvent } from "deputy-archive/life";
 * const by = { role: "station", id: "ZH-01" } as const;
 * const made = {
 *   recordedOn: "2021-09-01", by, reason: null,
 *   body: { kind: "copies-made", on: "2021-09-01", deputy: "DT16-0001", county: "140222", station: "ZH-01" },
 * } as const;
 * const rules = { counties: ["140222", "140223"] };
 * const { value } = takeCustodyEvent(null, made, rules);
 * value?.copies.station.keepers; // => [{ keeper: "ZH-01", from: "2021-09-01" }]
 * takeCustodyEvent(value, made, rules).issues[0]?.code; // => "copies-already-made"
 * ```
 */
export function takeCustodyEvent(
  custody: Custody | null,
  event: Recorded<CustodyEventBody>,
  rules: CustodyRules,
): ReadResult<Custody | null, DocumentIssue> {
  const refused = (issue: DocumentIssue) => ({ value: custody, issues: [issue] });
  const form = eventFormIssue(event);
  if (form !== null) return refused(form);
  const { body } = event;
  const ahead = datedAhead(event);
  if (ahead !== null) return refused(ahead);
  if (body.kind === "copies-made") {
    if (custody === null) return { value: begun(body), issues: [] };
    return refused(issueAt(["kind"], "copies-already-made", {}));
  }
  if (custody === null) return refused(issueAt(["kind"], "copies-not-made", {}));
  const issue = faultOf(custody, { ...event, body }, rules);
  return issue === null ? { value: after(custody, body), issues: [] } : refused(issue);
}
