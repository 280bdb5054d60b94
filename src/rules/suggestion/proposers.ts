import type { PlainDate } from "../../model/plainDate";
import type { SuggestionProposer } from "../../model/suggestionDraft";
import type { SuggestionRules } from "../../model/suggestionRules";
import type { NamedProposer } from "../../model/suggestionState";

/** Everybody named as proposer; nobody has confirmed yet. */
export function proposersOf(proposer: SuggestionProposer): readonly NamedProposer[] {
  const unconfirmed = { confirmedOn: null };
  if (proposer.kind === "single") {
    return [{ deputy: proposer.deputy, role: "individual", ...unconfirmed }];
  }
  if (proposer.kind === "delegation") {
    return [{ deputy: proposer.head, role: "head", ...unconfirmed }];
  }
  return [
    { deputy: proposer.lead, role: "lead", ...unconfirmed },
    ...proposer.coSigners.map(
      (deputy): NamedProposer => ({ deputy, role: "co-signer", ...unconfirmed }),
    ),
  ];
}

/** Who puts it forward: those who have confirmed. */
export function confirmedOf(proposers: readonly NamedProposer[]): readonly string[] {
  return proposers.filter(({ confirmedOn }) => confirmedOn !== null).map(({ deputy }) => deputy);
}

/** Who answers for it: the deputy, the lead or each, the liaison head of a delegation. */
export function ratersOf(
  proposer: SuggestionProposer,
  proposers: readonly NamedProposer[],
  rules: SuggestionRules,
): readonly string[] {
  if (proposer.kind === "delegation") return [proposer.liaison];
  if (proposer.kind === "single") return [proposer.deputy];
  return rules.raters === "each" ? confirmedOf(proposers) : [proposer.lead];
}

/** The proposers after one of them confirmed. */
export function withConfirmation(
  proposers: readonly NamedProposer[],
  deputy: string,
  on: PlainDate,
): readonly NamedProposer[] {
  return proposers.map((one) => (one.deputy === deputy ? { ...one, confirmedOn: on } : one));
}
