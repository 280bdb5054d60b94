import { isObject } from "../../model/isObject";
import type { DocumentIssue } from "../../model/issue";
import { eventFormIssue as formOfEvent, malformed, unknownKind } from "../history/eventForm";
import { archiveForm } from "./bodyFields";
import { bodyKind } from "./bodyKind";

/** An objection is to an entry, or to one that is missing. */
function objectionFault(body: unknown): DocumentIssue | null {
  if (!isObject(body) || body["kind"] !== "objected") return null;
  const { objection, entry }: { readonly objection?: unknown; readonly entry?: unknown } = body;
  const agree = (objection === "missing") === (entry === null);
  return agree ? null : malformed("objected", ["body", "entry"]);
}

/**
 * Finds what happens to an archive written otherwise than it must be, as a file from elsewhere may
 * hold: of an unknown kind, with a field missing or of another form, the day, the writer and the
 * reason included. It does not count, and stays.
 *
 * @param recorded - what is written down, of any shape
 * @param kinds - the kinds it may be of; any where left out
 * @returns the issue; `null` where the form is right
 */
export function eventFormIssue(recorded: unknown, kinds?: readonly string[]): DocumentIssue | null {
  const { body }: { readonly body?: unknown } = isObject(recorded) ? recorded : {};
  const kind = bodyKind(body);
  if (kind !== null && kinds !== undefined && !kinds.includes(kind)) return unknownKind(kind);
  return formOfEvent(recorded, archiveForm) ?? objectionFault(body);
}
