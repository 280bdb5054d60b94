import type { EntryRules } from "./entryRules";

/**
 * The deputy and the station both register; the station or the office confirms; the office settles.
 *
 * The pattern seen at 江北: the deputy's handbook beside the register of the street's liaison
 * officer, the deputy says what is wrong, double or missing (错、重、漏), and it is corrected. Who
 * exactly may do what is our reading (inference); a place replaces it.
 */
export const twoSources: EntryRules = {
  id: "two-sources",
  may: {
    registered: { deputy: "any", station: "any", organiser: "any", office: "any" },
    confirmed: { station: "others", office: "any" },
    returned: { station: "others", office: "any" },
    refused: { office: "any" },
    resubmitted: { deputy: "own", station: "own", organiser: "own", office: "any" },
    objected: { deputy: "any", station: "others", organiser: "others" },
    "objection-settled": { office: "others" },
    adjusted: { station: "any", office: "any" },
    corrected: { deputy: "own", station: "own", organiser: "own", office: "any" },
    voided: { deputy: "own", station: "own", organiser: "own", office: "any" },
    joined: { station: "any", office: "any" },
    separated: { station: "any", office: "any" },
    "evidence-attached": { deputy: "any", station: "any", organiser: "any", office: "any" },
    paged: { station: "any", office: "any" },
    "disagreement-settled": { office: "any" },
  },
  standsAtOnce: [],
  reasonNeeded: ["returned", "refused", "objected", "objection-settled", "corrected", "voided"],
  whileObjected: "pending",
};

/**
 * The organiser of an activity registers it, and that is the record; it is checked with the deputy
 * from time to time, and an objection is verified before the record is adjusted.
 *
 * 上海实施代表法办法（2015年3月1日施行）第51条 says this much; that the office settles is our reading (inference).
 */
export const organiserRecords: EntryRules = {
  id: "organiser-records",
  may: {
    registered: { deputy: "any", organiser: "any", office: "any" },
    confirmed: { organiser: "others", office: "any" },
    returned: { organiser: "others", office: "any" },
    refused: { office: "any" },
    resubmitted: { deputy: "own", organiser: "own", office: "any" },
    objected: { deputy: "any" },
    "objection-settled": { organiser: "others", office: "any" },
    adjusted: { organiser: "any", office: "any" },
    corrected: { deputy: "own", organiser: "own", office: "any" },
    voided: { deputy: "own", organiser: "own", office: "any" },
    joined: { organiser: "any", office: "any" },
    separated: { organiser: "any", office: "any" },
    "evidence-attached": { deputy: "any", organiser: "any", office: "any" },
    paged: { station: "any", office: "any" },
    "disagreement-settled": { office: "any" },
  },
  standsAtOnce: ["organiser", "office"],
  reasonNeeded: ["returned", "refused", "objected", "objection-settled", "corrected", "voided"],
  whileObjected: "pending",
};

/**
 * The deputy declares, the office audits: confirms, returns or refuses.
 *
 * The pattern seen at 东宝（荆门）and, for the deputy's own register, 浙江实施代表法办法第47条 (准确登记);
 * the acts of each are our reading (inference).
 */
export const declareAndAudit: EntryRules = {
  id: "declare-and-audit",
  may: {
    registered: { deputy: "any", office: "any" },
    confirmed: { office: "others" },
    returned: { office: "others" },
    refused: { office: "others" },
    resubmitted: { deputy: "own", office: "own" },
    objected: { deputy: "any" },
    "objection-settled": { office: "any" },
    adjusted: { office: "any" },
    corrected: { deputy: "own", office: "any" },
    voided: { deputy: "own", office: "any" },
    joined: { office: "any" },
    separated: { office: "any" },
    "evidence-attached": { deputy: "own", office: "any" },
    paged: { station: "any", office: "any" },
    "disagreement-settled": { office: "any" },
  },
  standsAtOnce: [],
  reasonNeeded: ["returned", "refused", "objected", "objection-settled", "corrected", "voided"],
  whileObjected: "pending",
};
