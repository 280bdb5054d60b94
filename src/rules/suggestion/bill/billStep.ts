import type {
  BillContent,
  BillEventBody,
  BillState,
  BillStatus,
  SponsorThreshold,
} from "../../../model/billEvent";
import type { Refusal, Step } from "../replay";

/** In which states each move is possible. */
const legalIn: Readonly<Record<BillEventBody["kind"], readonly BillStatus[]>> = {
  drafted: [],
  confirmed: ["draft"],
  submitted: ["draft"],
  "put-on-agenda": ["submitted"],
  voted: ["on-agenda"],
  answered: ["submitted", "on-agenda", "answered"],
  withdrawn: ["draft", "submitted", "on-agenda"],
  disposed: ["submitted", "on-agenda"],
  converted: ["submitted", "on-agenda"],
};

type BodyOf<Kind extends BillEventBody["kind"]> = Extract<BillEventBody, { kind: Kind }>;

function namedIn({ sponsor }: BodyOf<"drafted"> | BillState): readonly string[] {
  return sponsor.kind === "deputies" ? [sponsor.lead, ...sponsor.coSigners] : [];
}

function drafted(number: string, body: BodyOf<"drafted">): BillState | Refusal {
  const named = namedIn(body);
  const twice = named.find((deputy, index) => named.indexOf(deputy) !== index);
  if (twice !== undefined) return { code: "proposer-named-twice", params: { deputy: twice } };
  return {
    number,
    status: "draft",
    act: body.act,
    level: body.level,
    sponsor: body.sponsor,
    content: body.content,
    confirmed: [],
    draftedOn: body.on,
    submittedOn: null,
    steppedOn: null,
    answers: 0,
    answerOwed: false,
    outcome: null,
    conversion: null,
  };
}

const parts: readonly (keyof BillContent)[] = ["title", "subject", "grounds", "scheme"];

/** Enough deputies that have confirmed, or a majority of the whole delegation where it may. */
function sponsorRefusal(
  { act, level, sponsor, confirmed }: BillState,
  thresholds: readonly SponsorThreshold[],
): Refusal | null {
  const threshold = thresholds.find((one) => one.act === act && one.level === level);
  if (threshold === undefined) return { code: "no-threshold", params: { act, level } };
  const { deputies, delegation, article } = threshold;
  if (sponsor.kind === "deputies") {
    if (!confirmed.includes(sponsor.lead)) {
      return { code: "lead-not-confirmed", params: { deputy: sponsor.lead } };
    }
    if (confirmed.length >= deputies) return null;
    return {
      code: "too-few-sponsors",
      params: { found: confirmed.length, needed: deputies, article },
    };
  }
  if (!delegation) return { code: "delegation-has-no-right", params: { level, article } };
  const { members, inFavour } = sponsor;
  if (inFavour * 2 > members) return null;
  return { code: "delegation-majority-missing", params: { members, inFavour } };
}

function submitted(
  state: BillState,
  { on }: BillEventBody,
  thresholds: readonly SponsorThreshold[],
): BillState | Refusal {
  const missing = parts.find((part) => state.content[part].trim() === "");
  if (missing !== undefined) return { code: "content-missing", params: { field: missing } };
  return sponsorRefusal(state, thresholds) ?? { ...state, status: "submitted", submittedOn: on };
}

function confirmed(state: BillState, { deputy }: BodyOf<"confirmed">): BillState | Refusal {
  if (!namedIn(state).includes(deputy)) return { code: "not-a-proposer", params: { deputy } };
  if (state.confirmed.includes(deputy)) return { code: "already-confirmed", params: { deputy } };
  return { ...state, confirmed: [...state.confirmed, deputy] };
}

function answered(state: BillState, { dissatisfied, on }: BodyOf<"answered">): BillState | Refusal {
  if (state.act !== "written-inquiry") return { code: "only-inquiries-answered", params: {} };
  if (state.status === "answered" && !state.answerOwed) {
    return { code: "no-answer-owed", params: { number: state.number } };
  }
  const sponsors =
    state.sponsor.kind === "delegation" ? state.sponsor.members : state.confirmed.length;
  // 代表法2025第20条: more than half of those who put it forward.
  const answerOwed = dissatisfied * 2 > sponsors;
  return { ...state, status: "answered", answers: state.answers + 1, answerOwed, steppedOn: on };
}

function withdrawn(
  state: BillState,
  { presidiumConsentedOn, on }: BodyOf<"withdrawn">,
): BillState | Refusal {
  const consented = presidiumConsentedOn !== null && presidiumConsentedOn <= on;
  if (state.status !== "draft" && !consented) {
    return { code: "presidium-consent-missing", params: { on } };
  }
  return { ...state, status: "withdrawn", steppedOn: on };
}

function moved(
  state: BillState,
  body: BillEventBody,
  thresholds: readonly SponsorThreshold[],
): BillState | Refusal {
  const { on } = body;
  switch (body.kind) {
    case "drafted":
      return { code: "already-drafted", params: { number: state.number } };
    case "confirmed":
      return confirmed(state, body);
    case "submitted":
      return submitted(state, body, thresholds);
    case "put-on-agenda":
      return { ...state, status: "on-agenda", steppedOn: on };
    case "voted":
      return { ...state, status: body.passed ? "passed" : "rejected", steppedOn: on };
    case "answered":
      return answered(state, body);
    case "withdrawn":
      return withdrawn(state, body);
    case "disposed":
      return { ...state, status: "disposed", outcome: body.outcome, steppedOn: on };
    case "converted": {
      const { decidedBy, suggestion } = body;
      const conversion = { on, decidedBy, suggestion };
      return { ...state, status: "converted", conversion, steppedOn: on };
    }
  }
}

/** Days of a bill follow one another: nothing comes before the latest step. */
function latestStep({ steppedOn, submittedOn, draftedOn }: BillState) {
  return steppedOn ?? submittedOn ?? draftedOn;
}

/** One move of a bill under the thresholds of the law. */
export function billStep(
  number: string,
  thresholds: readonly SponsorThreshold[],
): Step<BillState, BillEventBody> {
  return (state, { body }) => {
    if (state === null) {
      if (body.kind === "drafted") return drafted(number, body);
      return { code: "not-drafted", params: { number, move: body.kind } };
    }
    const legal = legalIn[body.kind];
    if (body.kind !== "drafted" && !legal.includes(state.status)) {
      const params = { move: body.kind, status: state.status, expected: legal.join(", ") };
      return { code: "move-not-possible", params };
    }
    const notBefore = latestStep(state);
    if (body.on < notBefore) {
      return { code: "dated-too-early", params: { on: body.on, notBefore } };
    }
    return moved(state, body, thresholds);
  };
}
