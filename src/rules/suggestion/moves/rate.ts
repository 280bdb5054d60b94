import type { ReplyRating, SuggestionState } from "../../../model/suggestionState";
import { awaitsReply } from "../awaitsReply";
import { confirmedOf } from "../proposers";
import { isRefusal, type Refusal } from "../replay";
import { type BodyOf, type Move, tooEarly } from "./move";
import { onReply } from "./onUnit";

/** 催请反馈 */
export const prompted: Move<"prompted"> = (state, { body, on }) =>
  onReply(state, body, on, (reply) => ({ ...reply, promptedOn: on }));

function consultationRefusal(
  state: SuggestionState,
  { deputy, consulted }: BodyOf<"rated">,
): Refusal | null {
  const unheard = confirmedOf(state.proposers).find(
    (one) => one !== deputy && !consulted.includes(one),
  );
  if (state.proposer.kind !== "joint" || unheard === undefined) return null;
  return { code: "co-signer-not-consulted", params: { deputy: unheard } };
}

/** 代表评价答复 */
export const rated: Move<"rated"> = (state, body, { reason }, rules) => {
  const { deputy, judgements, on } = body;
  if (!state.raters.includes(deputy)) return { code: "not-a-rater", params: { deputy } };
  const unsaid = rules.aspects.find((aspect) => judgements[aspect] === undefined);
  if (unsaid !== undefined) return { code: "aspect-not-rated", params: { aspect: unsaid } };
  if (Object.keys(judgements).length === 0) return { code: "nothing-rated", params: { deputy } };
  const wanting = Object.values(judgements).includes("dissatisfied");
  if (wanting && (reason ?? "").trim() === "") {
    return { code: "reasons-needed", params: { deputy } };
  }
  const unheard =
    rules.raters === "lead-after-consulting" ? consultationRefusal(state, body) : null;
  if (unheard !== null) return unheard;
  // A reply that has to be given again is no longer asked about.
  const again = state.units.some((unit) => unit.body === body.body && awaitsReply(unit));
  if (again) return { code: "no-reply-yet", params: { body: body.body } };
  const moved = onReply(state, body.body, on, (reply) => {
    if (reply.ratings.some((rating) => rating.deputy === deputy)) {
      return { code: "already-rated", params: { deputy } };
    }
    const rating: ReplyRating = { deputy, on, judgements, reasons: reason };
    return { ...reply, ratings: [...reply.ratings, rating] };
  });
  if (isRefusal(moved)) return moved;
  return { ...moved, ratedOn: on };
};

/** 办结 */
export const closed: Move<"closed"> = (state, { on }) =>
  tooEarly(on, state.rehandlingRepliedOn ?? state.repliedOn) ?? {
    ...state,
    status: "closed",
    closedOn: on,
  };
