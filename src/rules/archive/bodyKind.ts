import type { ArchiveEventBody } from "../../model/archiveEvent";
import { isObject } from "../../model/isObject";
import { bodyFields } from "./bodyFields";

/**
 * The kind of an event's body, which may come from a file and be anything.
 *
 * @param body - the body
 * @returns the kind; `null` where it is none that happens to an archive
 */
export function bodyKind(body: unknown): ArchiveEventBody["kind"] | null {
  const { kind }: { readonly kind?: unknown } = isObject(body) ? body : {};
  const known = Object.keys(bodyFields).find((each) => each === kind);
  return (known ?? null) as ArchiveEventBody["kind"] | null; // its keys are the kinds, no more
}
