import type { EntryAct, EntryEventBody } from "../../model/entryEvent";
import { type Actor, actorRoles } from "../../model/history/actor";
import type { Recorded } from "../../model/history/recorded";
import type { DocumentIssue } from "../../model/issue";
import type { EntryRules } from "./entryRules";
import { entryThen, type Moment, objectionThen } from "./moment";

/** Ids of the entries an event names. */
export function entriesNamed(body: EntryEventBody): readonly string[] {
  if (body.kind === "joined") return [body.lead, ...body.entries];
  if (body.kind === "registered" || body.kind === "objection-settled") return [];
  return body.entry === null ? [] : [body.entry];
}

/** Who wrote what an event acts on. */
function writersOf(body: EntryEventBody, moment: Moment): readonly Actor[] {
  const events =
    body.kind === "objection-settled"
      ? [objectionThen(body.objection, moment)?.event]
      : entriesNamed(body).map((id) => entryThen(id, moment)?.registered);
  return events.flatMap((event) => (event === undefined ? [] : [event.by]));
}

function scopeIssue(
  act: EntryAct,
  by: Actor,
  writers: readonly Actor[],
  rules: EntryRules,
): DocumentIssue | null {
  const path = ["by"];
  const params = { role: by.role, act };
  // A role may come from a file: one that is none has no rights, whatever objects inherit by its name.
  const scope = actorRoles.includes(by.role) ? rules.may[act][by.role] : undefined;
  if (scope === undefined) return { code: "not-allowed-for-role", path, params };
  const isOwn = ({ role, id }: Actor) => role === by.role && id === by.id;
  if (scope === "own" && !writers.every(isOwn)) return { code: "own-entries-only", path, params };
  if (scope === "others" && writers.some(isOwn)) return { code: "not-own-entries", path, params };
  return null;
}

/** Whether somebody may confirm what somebody wrote. */
export function mayConfirm(by: Actor, writer: Actor, rules: EntryRules): boolean {
  return scopeIssue("confirmed", by, [writer], rules) === null;
}

/** Why somebody may not do this, whatever the entries are like; `null` where they may. */
export function rightIssue(
  { by, reason, body }: Recorded<EntryEventBody>,
  moment: Moment,
): DocumentIssue | null {
  const { deputy } = moment.ledger;
  if (by.role === "deputy" && deputy !== null && by.id !== deputy) {
    return { code: "not-this-deputy", path: ["by"], params: { found: by.id, expected: deputy } };
  }
  const issue = scopeIssue(body.kind, by, writersOf(body, moment), moment.rules);
  if (issue !== null) return issue;
  if (moment.rules.reasonNeeded.includes(body.kind) && (reason ?? "").trim() === "") {
    return { code: "reason-needed", path: ["reason"], params: { act: body.kind } };
  }
  return null;
}
