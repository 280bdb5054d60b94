import type { BillState } from "../../../model/billEvent";
import type { SuggestionProposer } from "../../../model/suggestionDraft";
import type { SuggestionEventBody } from "../../../model/suggestionEvent";

function proposerOf({ sponsor, confirmed }: BillState, head: string): SuggestionProposer {
  if (sponsor.kind === "delegation") {
    return { kind: "delegation", delegation: sponsor.delegation, head, liaison: head };
  }
  const { lead } = sponsor;
  const coSigners = confirmed.filter((deputy) => deputy !== lead);
  if (coSigners.length === 0) return { kind: "single", deputy: lead };
  return { kind: "joint", lead, coSigners };
}

/**
 * The first event of the suggestion that a bill became by decision of the presidium (山东2, 重庆11).
 *
 * The sponsors who confirmed the bill are named; they confirm the suggestion themselves.
 *
 * @param bill - the bill as it stands
 * @param head - head of the delegation, where one put it forward
 * @returns what the suggestion's file begins with; `null` where the bill was not converted
 * @example
 * ```ts
 * import { suggestionFromBill } from "deputy-archive/life";
 * const first = suggestionFromBill({
 *   number: "Y1", status: "converted", act: "legislative-bill", level: "municipal",
 *   sponsor: { kind: "deputies", lead: "DT16-0001", coSigners: ["DT16-0002"] },
 *   content: { title: "示例", subject: "示例", grounds: "示例", scheme: "示例" },
 *   confirmed: ["DT16-0001", "DT16-0002"], draftedOn: "2026-01-19", submittedOn: "2026-01-20",
 *   steppedOn: "2026-01-21", answers: 0, answerOwed: false, outcome: null,
 *   conversion: { on: "2026-01-21", decidedBy: "presidium", suggestion: "S009" },
 * }, "");
 * first?.kind; // => "drafted"
 * ```
 */
export function suggestionFromBill(bill: BillState, head: string): SuggestionEventBody | null {
  const { conversion, content, number } = bill;
  if (conversion === null) return null;
  return {
    kind: "drafted",
    on: conversion.on,
    occasion: "session",
    proposer: proposerOf(bill, head),
    content: {
      title: content.title,
      facts: `${content.subject}\n${content.grounds}`,
      proposal: content.scheme,
      contactDetails: null,
    },
    origin: {
      kind: "converted-bill",
      bill: number,
      decidedBy: conversion.decidedBy,
      decidedOn: conversion.on,
    },
  };
}
