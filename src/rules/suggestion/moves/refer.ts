import type { HandlingUnit } from "../../../model/handlingUnit";
import type { PlainDate } from "../../../model/plainDate";
import type { SuggestionRules } from "../../../model/suggestionRules";
import type { HandlingState } from "../../../model/suggestionState";
import type { Refusal } from "../replay";
import { type Move, tooEarly } from "./move";
import { onUnit } from "./onUnit";

/** A body that has just been given a suggestion. */
function givenTo(unit: HandlingUnit, on: PlainDate): HandlingState {
  return {
    ...unit,
    referredOn: on,
    disclaimedOn: null,
    takenOnOn: null,
    contactedOn: null,
    opinionOn: null,
    extension: null,
    rehandlings: [],
    replies: [],
  };
}

/** Bodies handle together under one lead or several, or each by itself (会同办理、分别办理). */
function unitsRefusal(units: readonly HandlingUnit[], rules: SuggestionRules): Refusal | null {
  const twice = units.find(
    ({ body }, index) => units.findIndex((one) => one.body === body) !== index,
  );
  if (twice !== undefined) return { code: "body-named-twice", params: { body: twice.body } };
  const separate = units.filter(({ part }) => part === "separate").length;
  const lead = units.filter(({ part }) => part === "lead").length;
  if (separate === 0 && lead === 0) return { code: "nobody-to-reply", params: {} };
  if (separate > 0 && separate < units.length) return { code: "separate-beside-lead", params: {} };
  const unsaid = units.find(({ content }) => content === null);
  if (units.length > 1 && rules.unitContent === "required" && unsaid !== undefined) {
    return { code: "content-of-body-missing", params: { body: unsaid.body } };
  }
  return null;
}

/** 交办 */
export const referred: Move<"referred"> = (state, { units, on }, _, rules) =>
  unitsRefusal(units, rules) ??
  tooEarly(on, state.acceptedOn) ?? {
    ...state,
    referredOn: on,
    units: units.map((unit) => givenTo(unit, on)),
  };

/** 承办单位认为不属本单位职责 */
export const disclaimed: Move<"disclaimed"> = (state, { body, on }) =>
  onUnit(state, body, on, (unit) =>
    unit.replies.length > 0
      ? { code: "already-replied", params: { body } }
      : { ...unit, disclaimedOn: on },
  );

/** 不同意调整 */
export const disclaimerRefused: Move<"disclaimer-refused"> = (state, { body, on }) =>
  onUnit(state, body, on, (unit) =>
    unit.disclaimedOn === null
      ? { code: "nothing-disclaimed", params: { body } }
      : (tooEarly(on, unit.disclaimedOn) ?? { ...unit, disclaimedOn: null }),
  );

/** 改交: the body it is taken from stays on file, its time with it. */
export const reassigned: Move<"reassigned"> = (state, { from, to, on }, _, rules) => {
  const former = state.units.find(({ body }) => body === from);
  if (former === undefined) return { code: "not-handling", params: { body: from } };
  if (former.replies.length > 0) return { code: "already-replied", params: { body: from } };
  const units = state.units.map((unit) => (unit === former ? givenTo(to, on) : unit));
  return (
    unitsRefusal(units, rules) ??
    tooEarly(on, former.disclaimedOn ?? former.referredOn) ?? {
      ...state,
      reassignedOn: on,
      units,
      formerUnits: [...state.formerUnits, former],
    }
  );
};
