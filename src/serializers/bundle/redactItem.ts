import type { Audience } from "../../model/privacy/audience";
import { fieldClasses } from "../../rules/privacy/fieldClasses";
import { type AnyClassification, redactBy } from "../../rules/privacy/redactBy";
import type { BundleKind, PublishedKind } from "../../schemas/bundle/bundleTypes";
import { isPublished } from "../../schemas/bundle/itemSchemas";

/** Who may see what of each kind; what a place publishes is seen whole. */
function classOf(kind: Exclude<BundleKind, PublishedKind>): AnyClassification {
  const classes: Readonly<Record<Exclude<BundleKind, PublishedKind>, AnyClassification>> = {
    archive: fieldClasses.archive,
    scorecard: fieldClasses.scorecard,
    "archive-history": fieldClasses.archiveHistory,
    suggestion: fieldClasses.suggestionFile,
    bill: fieldClasses.billFile,
    promise: fieldClasses.promiseFile,
    activity: { each: fieldClasses.activityEvent },
    training: { each: fieldClasses.trainingEvent },
    directory: fieldClasses.directory,
    collective: fieldClasses.collective,
    appraisal: fieldClasses.appraisal,
    "appraisal-result": fieldClasses.appraisalResult,
    "held-mandate": fieldClasses.heldMandate,
    mandate: fieldClasses.mandate,
    tenure: fieldClasses.tenure,
    // What happened is said in words somebody wrote freely; offices' telephones are everybody's.
    handbook: {
      fields: {
        chronicle: {
          fields: { sessions: "public", items: { each: fieldClasses.chronicleItem } },
        },
        contacts: "public",
      },
    },
    inventory: {
      fields: { lines: { each: fieldClasses.inventoryLine }, elsewhere: "internal" },
    },
    "archive-link": fieldClasses.archiveLink,
    "period-snapshot": fieldClasses.periodSnapshot,
    "county-summary": fieldClasses.countySummary,
    evidence: { each: fieldClasses.evidence },
    // What was agreed with a deputy; what came of it is the card.
    "card-approval": "internal",
  };
  return classes[kind];
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

/**
 * Writes an item for an audience.
 *
 * @param kind - what it is
 * @param value - the whole item
 * @param audience - for whom
 * @returns what the audience may see; `null` where nothing of it may be seen, not even that it is there
 */
export function redactItem(kind: BundleKind, value: unknown, audience: Audience): unknown {
  if (audience === "internal" || isPublished(kind)) return value;
  const seen = redactBy(classOf(kind), value, audience);
  return isEmpty(seen) ? null : seen;
}
