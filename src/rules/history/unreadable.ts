import type { DocumentIssue } from "../../model/issue";

/** What a body of each kind has to say. */
export type RequiredFields<Body extends { readonly kind: string }> = {
  readonly [Kind in Body["kind"]]: readonly (keyof Extract<Body, { readonly kind: Kind }>)[];
};

/**
 * Finds why an event from a file somebody else wrote cannot be read: its kind is none, or something
 * it has to say is missing.
 *
 * @param body - what was written, of any shape
 * @param fields - what each kind has to say
 * @returns code and parameters of the issue; `null` where it can be read
 */
export function unreadable<Body extends { readonly kind: string }>(
  body: Body,
  fields: RequiredFields<Body>,
): Pick<DocumentIssue, "code" | "params"> | null {
  const { kind } = body;
  // Whatever else a kind happens to name, as “constructor”, is no list.
  const needed: unknown = (fields as Readonly<Record<string, unknown>>)[kind];
  if (!Array.isArray(needed)) {
    return { code: "unknown-event-kind", params: { found: String(kind) } };
  }
  const said = new Map<string, unknown>(Object.entries(body));
  const missing = needed.map(String).find((field) => (said.get(field) ?? null) === null);
  if (missing === undefined) return null;
  return { code: "event-field-missing", params: { move: kind, field: missing } };
}
