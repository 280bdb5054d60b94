import type { BundleKind, BundleTypes } from "./bundleTypes";

type Identities = {
  readonly [Kind in BundleKind]?: (value: BundleTypes[Kind]) => readonly (string | number)[];
};

/**
 * What makes an item the one it is among those of its kind: a number, a mandate, a version.
 *
 * @param kind - what it is
 * @param value - the whole item
 * @returns the words that name it; `null` for kinds that may hold the same twice
 */
export function itemIdentity<Kind extends BundleKind>(
  kind: Kind,
  value: BundleTypes[Kind],
): string | null {
  const identities: Identities = {
    policy: ({ id, version }) => [id, version],
    deadlines: ({ id }) => [id],
    "entry-rules": ({ id }) => [id],
    "suggestion-rules": ({ id }) => [id],
    "result-scheme": ({ id }) => [id],
    "activity-kind": ({ code }) => [code],
    collective: ({ id, term }) => [id, term.from],
    mandate: ({ certificate, term }) => [certificate, term.from],
    archive: ({ mandate: { certificate, term } }) => [certificate, term.from],
    "archive-history": ({ subject }) => [subject],
    suggestion: ({ number }) => [number],
    bill: ({ number }) => [number],
    promise: ({ number }) => [number],
    appraisal: ({ id }) => [id],
  };
  return identities[kind]?.(value).join(" ") ?? null;
}
