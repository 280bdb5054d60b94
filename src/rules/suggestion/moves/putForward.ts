import type { SuggestionContent } from "../../../model/suggestionDraft";
import type { SuggestionRules } from "../../../model/suggestionRules";
import type { SuggestionState } from "../../../model/suggestionState";
import { confirmedOf, proposersOf, withConfirmation } from "../proposers";
import type { Refusal } from "../replay";
import { type BodyOf, type Move, tooEarly } from "./move";

/** 起草 */
export function drafted(number: string, body: BodyOf<"drafted">): SuggestionState | Refusal {
  const { proposer, content, occasion, origin, on } = body;
  const proposers = proposersOf(proposer);
  const twice = proposers.find(
    ({ deputy }, index) => proposers.findIndex((one) => one.deputy === deputy) !== index,
  );
  if (twice !== undefined) {
    return { code: "proposer-named-twice", params: { deputy: twice.deputy } };
  }
  return {
    number,
    status: "draft",
    occasion,
    origin,
    content,
    proposer,
    proposers,
    raters: [],
    confidential: false,
    marks: [],
    mergedWith: [],
    carriedInto: [],
    ground: null,
    draftedOn: on,
    submittedOn: null,
    acceptedOn: null,
    returnedOn: null,
    referredOn: null,
    reassignedOn: null,
    extendedUntil: null,
    repliedOn: null,
    ratedOn: null,
    rehandlingOn: null,
    rehandlingRepliedOn: null,
    withdrawnOn: null,
    closedOn: null,
    units: [],
    formerUnits: [],
  };
}

/** 修改: whoever confirmed the old words has not confirmed the new ones. */
export const revised: Move<"revised"> = (state, { content, on }) =>
  tooEarly(on, state.draftedOn) ?? {
    ...state,
    status: "draft",
    content,
    proposers: proposersOf(state.proposer),
  };

/** 确认 */
export const confirmed: Move<"confirmed"> = (state, { deputy, on }) => {
  const named = state.proposers.find((one) => one.deputy === deputy);
  if (named === undefined) return { code: "not-a-proposer", params: { deputy } };
  if (named.confirmedOn !== null) return { code: "already-confirmed", params: { deputy } };
  return (
    tooEarly(on, state.draftedOn) ?? {
      ...state,
      proposers: withConfirmation(state.proposers, deputy, on),
    }
  );
};

/** 不参加联名: only a co-signer can leave; the others stay. */
export const declined: Move<"declined"> = (state, { deputy, on }) => {
  const named = state.proposers.find((one) => one.deputy === deputy);
  if (named?.role !== "co-signer") return { code: "not-a-co-signer", params: { deputy } };
  return (
    tooEarly(on, state.draftedOn) ?? {
      ...state,
      proposers: state.proposers.filter((one) => one.deputy !== deputy),
    }
  );
};

function missingFrom(content: SuggestionContent, rules: SuggestionRules): string | undefined {
  return rules.requiredContent.find((field) => (content[field] ?? "").trim() === "");
}

/** 提交: a single proposer confirms by submitting. */
export const submitted: Move<"submitted"> = (state, { on }, _, rules) => {
  const { proposer, content, occasion } = state;
  const missing = missingFrom(content, rules);
  if (missing !== undefined) return { code: "content-missing", params: { field: missing } };
  if (
    proposer.kind === "delegation" &&
    (rules.delegations === "never" ||
      (rules.delegations === "session-only" && occasion !== "session"))
  ) {
    return { code: "delegation-may-not", params: { occasion } };
  }
  const proposers =
    proposer.kind === "single"
      ? withConfirmation(state.proposers, proposer.deputy, on)
      : state.proposers;
  const unsigned = proposers.find(
    ({ role, confirmedOn }) => role !== "co-signer" && confirmedOn === null,
  );
  if (unsigned !== undefined) {
    return { code: "lead-not-confirmed", params: { deputy: unsigned.deputy } };
  }
  return (
    tooEarly(on, state.draftedOn) ?? { ...state, status: "submitted", proposers, submittedOn: on }
  );
};

/** 撤回 */
export const withdrawn: Move<"withdrawn"> = (state, { askedBy, inWriting, on }, _, rules) => {
  const { before, inWriting: mustBeWritten, joint } = rules.withdrawal;
  const replied = state.units.some(({ replies }) => replies.length > 0);
  if (replied || (before === "referral" && state.referredOn !== null)) {
    return { code: "too-late-to-withdraw", params: { before } };
  }
  if (mustBeWritten && !inWriting) return { code: "withdrawal-not-in-writing", params: {} };
  // Whoever has not confirmed puts nothing forward; the first named asks in any case.
  const first = state.proposers.slice(0, 1).map(({ deputy }) => deputy);
  const asked = joint === "all" ? [...first, ...confirmedOf(state.proposers)] : first;
  const silent = asked.find((deputy) => !askedBy.includes(deputy));
  if (silent !== undefined) return { code: "withdrawal-not-asked-by", params: { deputy: silent } };
  return tooEarly(on, state.draftedOn) ?? { ...state, status: "withdrawn", withdrawnOn: on };
};
