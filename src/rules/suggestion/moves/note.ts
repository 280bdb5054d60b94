import { type Move, tooEarly } from "./move";

/** 并案办理: each keeps its own file and its own reply. */
export const merged: Move<"merged"> = (state, body) => {
  const known = [state.number, ...state.mergedWith];
  const fresh = body.with.filter((number) => !known.includes(number));
  if (fresh.length === 0) return { code: "nothing-to-merge", params: { number: state.number } };
  return (
    tooEarly(body.on, state.acceptedOn) ?? { ...state, mergedWith: [...state.mergedWith, ...fresh] }
  );
};

/** 要求保密，或不再要求 */
export const confidentialityAsked: Move<"confidentiality-asked"> = (state, body) =>
  tooEarly(body.on, state.draftedOn) ?? { ...state, confidential: body.confidential };

/** 重点督办、优秀建议 */
export const marked: Move<"marked"> = (state, { mark, on }) => {
  if (state.marks.includes(mark)) return { code: "already-marked", params: { mark } };
  return tooEarly(on, state.acceptedOn) ?? { ...state, marks: [...state.marks, mark] };
};

/** 换届后继续办理，答复原提出人 */
export const carriedOn: Move<"carried-on"> = (state, { term, on }) => {
  if (state.carriedInto.includes(term)) return { code: "already-carried-on", params: { term } };
  return tooEarly(on, state.submittedOn) ?? { ...state, carriedInto: [...state.carriedInto, term] };
};
