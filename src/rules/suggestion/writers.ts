import type { Actor } from "../../model/history/actor";
import type { SuggestionEventBody, SuggestionEventKind } from "../../model/suggestionEvent";
import type { SuggestionState } from "../../model/suggestionState";
import type { Refusal } from "./replay";

/** What proposers write for themselves; a station may write it down for them. */
const byProposers: readonly SuggestionEventKind[] = [
  "drafted",
  "revised",
  "confirmed",
  "declined",
  "submitted",
  "rated",
  "withdrawn",
  "confidentiality-asked",
];

/** What handling bodies write for themselves. */
const byHandlers: readonly SuggestionEventKind[] = [
  "disclaimed",
  "taken-on",
  "contacted",
  "opinion-given",
  "replied",
  "regraded",
];

/** Whom a move is of, where it names one person or body. */
function namedIn(body: SuggestionEventBody): string | null {
  if ("deputy" in body) return body.deputy;
  return "body" in body ? body.body : null;
}

/** Those whose suggestion it is: named as proposers, or to answer for a delegation. */
type Owners = Pick<SuggestionState, "proposer" | "proposers">;

function certificatesOf({ proposer, proposers }: Owners): readonly string[] {
  const named = proposers.map(({ deputy }) => deputy);
  return proposer.kind === "delegation" ? [...named, proposer.liaison] : named;
}

/** The offices and the congress write anything; deputies and bodies what is theirs. */
export function writerRefusal(
  by: Actor,
  body: SuggestionEventBody,
  owners: Owners,
): Refusal | null {
  const { role, id } = by;
  if (role === "office" || role === "higher-office" || role === "congress-body") return null;
  const theirs = role === "handling-body" ? byHandlers : byProposers;
  const named = namedIn(body);
  const own = named === null ? certificatesOf(owners) : [named];
  const isOwn = role === "station" || own.includes(id);
  if (role !== "organiser" && theirs.includes(body.kind) && isOwn) return null;
  return { code: "not-theirs-to-write", params: { role, by: id, move: body.kind } };
}
