import { earlierOf, type PlainDate } from "../../../model/plainDate";
import type { HandlingState } from "../../../model/suggestionState";
import { answers, awaitsReply } from "../awaitsReply";
import { gradedResult } from "../gradedResult";
import { latestOf } from "../latestOf";
import { isRefusal } from "../replay";
import { type Move, tooEarly } from "./move";
import { onReply, onUnit } from "./onUnit";

/** Whether something of a day comes after all a body has to do: it has replied before. */
function isAfterReply(unit: HandlingState, on: PlainDate): boolean {
  const latest = latestOf(unit.replies.map((reply) => reply.on));
  return latest !== null && !awaitsReply(unit) && on > latest;
}

/** 开始办理: it may be written down late, after the reply; the first day counts. */
export const takenOn: Move<"taken-on"> = (state, { body, on }) =>
  onUnit(state, body, on, (unit) => {
    if (unit.disclaimedOn !== null) return { code: "said-not-theirs", params: { body } };
    if (isAfterReply(unit, on)) return { code: "already-replied", params: { body } };
    return { ...unit, takenOnOn: earlierOf(unit.takenOnOn ?? on, on) };
  });

/** 联系代表: the first contact counts, whenever it is written down. */
export const contacted: Move<"contacted"> = (state, { body, on }) =>
  onUnit(state, body, on, (unit) => ({
    ...unit,
    contactedOn: earlierOf(unit.contactedOn ?? on, on),
  }));

/** 协办意见 */
export const opinionGiven: Move<"opinion-given"> = (state, { body, on }) =>
  onUnit(state, body, on, (unit) =>
    unit.part === "co"
      ? { ...unit, opinionOn: on }
      : { code: "only-co-handlers-give-opinions", params: { body } },
  );

/** 经同意延期: consent from before the reply may be written down after it. */
export const extended: Move<"extended"> = (state, { body, until, consentBy, on }) => {
  const moved = onUnit(state, body, on, (unit) =>
    answers(unit) && !isAfterReply(unit, on)
      ? (tooEarly(until, on) ?? { ...unit, extension: { until, consentBy } })
      : { code: "no-reply-owed", params: { body } },
  );
  return isRefusal(moved) ? moved : { ...moved, extendedUntil: until };
};

/** 答复: the lead replies for the co-handlers as well. */
export const replied: Move<"replied"> = (state, body, _, rules) =>
  onUnit(state, body.body, body.on, (unit) => {
    if (!awaitsReply(unit)) return { code: "no-reply-owed", params: { body: unit.body } };
    if (unit.disclaimedOn !== null) return { code: "said-not-theirs", params: { body: unit.body } };
    const early = tooEarly(body.on, latestOf(unit.rehandlings));
    const result = early ?? gradedResult(body.result, body.on, rules.schemes);
    if (isRefusal(result)) return result;
    const reply = {
      on: body.on,
      results: [result] as const,
      signedBy: body.signedBy,
      faceToFace: body.faceToFace,
      promptedOn: null,
      ratings: [],
    };
    return { ...unit, replies: [...unit.replies, reply] };
  });

/** 答复后结果类别改变: the earlier categories stay. */
export const regraded: Move<"regraded"> = (state, { body, result, on }, _, rules) =>
  onReply(state, body, on, (reply) => {
    const latest = latestOf(reply.results.map((graded) => graded.on));
    const graded = tooEarly(on, latest) ?? gradedResult(result, on, rules.schemes);
    return isRefusal(graded) ? graded : { ...reply, results: [...reply.results, graded] };
  });

/** 再次办理 */
export const rehandlingOrdered: Move<"rehandling-ordered"> = (state, { body, on }, _, rules) =>
  onUnit(state, body, on, (unit) => {
    const reply = unit.replies[unit.replies.length - 1];
    if (reply === undefined || awaitsReply(unit)) return { code: "no-reply-yet", params: { body } };
    const wanting = reply.ratings.some(({ judgements }) =>
      Object.values(judgements).includes("dissatisfied"),
    );
    if (rules.rehandling === "dissatisfied" && !wanting) {
      return { code: "nobody-dissatisfied", params: { body } };
    }
    return tooEarly(on, reply.on) ?? { ...unit, rehandlings: [...unit.rehandlings, on] };
  });
