import type { BundleKind } from "./bundleTypes";

/** Keyed by the words themselves, so that the compiler asks for every one. */
const order: Readonly<Record<BundleKind, null>> = {
  policy: null,
  cases: null,
  intake: null,
  deadlines: null,
  "working-day-calendar": null,
  "rights-and-obligations": null,
  "entry-rules": null,
  "suggestion-rules": null,
  "result-scheme": null,
  "appraisal-rules": null,
  "activity-kind": null,
  "duty-drawing": null,
  "attendance-rule": null,
  "filing-rules": null,
  "custody-rules": null,
  congress: null,
  session: null,
  directory: null,
  collective: null,
  "held-mandate": null,
  mandate: null,
  "archive-history": null,
  archive: null,
  "archive-link": null,
  evidence: null,
  suggestion: null,
  bill: null,
  promise: null,
  activity: null,
  training: null,
  appraisal: null,
  "card-approval": null,
  handbook: null,
  scorecard: null,
  "appraisal-result": null,
  tenure: null,
  inventory: null,
  "period-snapshot": null,
  "county-summary": null,
};

/**
 * Every kind, in the order items are written in: rules first, then what was written down under them,
 * then what came of it.
 */
export const bundleKinds: readonly BundleKind[] = /* @__PURE__ */ (() =>
  // The keys of a literal are the words of its type; the language only knows them as text.
  Object.keys(order) as BundleKind[])();
