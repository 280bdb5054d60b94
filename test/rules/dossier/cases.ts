import type { Mandate } from "deputy-archive";
import type { PromiseState, SuggestionState } from "deputy-archive/life";

export const mandate: Mandate = {
  certificate: "DT16-0001",
  name: "示例",
  term: { from: "2021-09-01", to: "2026-12-31" },
  delegation: "甲区",
  station: null,
  deputyClass: "other",
  beganOn: "2021-09-01",
  status: "in-office",
  statusOn: null,
};

/** A suggestion led by DT16-0001 with DT16-0002, who has confirmed, and DT16-0003, who has not. */
export function suggestion(number: string, other: Partial<SuggestionState> = {}): SuggestionState {
  return {
    number,
    status: "submitted",
    occasion: "session",
    origin: { kind: "own" },
    content: { title: `示例${number}`, facts: "示例", proposal: "示例", contactDetails: null },
    proposer: { kind: "joint", lead: "DT16-0001", coSigners: ["DT16-0002", "DT16-0003"] },
    proposers: [
      { deputy: "DT16-0001", role: "lead", confirmedOn: "2026-01-19" },
      { deputy: "DT16-0002", role: "co-signer", confirmedOn: "2026-01-20" },
      { deputy: "DT16-0003", role: "co-signer", confirmedOn: null },
    ],
    raters: ["DT16-0001"],
    confidential: false,
    marks: [],
    mergedWith: [],
    carriedInto: [],
    ground: null,
    draftedOn: "2026-01-19",
    submittedOn: "2026-01-20",
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
    ...other,
  };
}

export type Unit = SuggestionState["units"][number];
type Reply = Unit["replies"][number];

export function reply(
  on: Reply["on"],
  result: Reply["results"][0]["class"],
  other: Partial<Reply> = {},
): Reply {
  return {
    on,
    results: [{ on, result: { scheme: "npc", letter: "A" }, class: result }],
    signedBy: null,
    faceToFace: false,
    promptedOn: null,
    ratings: [],
    ...other,
  };
}

export function unit(body: string, replies: readonly Reply[]): Unit {
  return {
    body,
    part: "separate",
    content: null,
    referredOn: "2026-02-01",
    disclaimedOn: null,
    takenOnOn: null,
    contactedOn: null,
    opinionOn: null,
    extension: null,
    rehandlings: [],
    replies,
  };
}

export function promise(number: string, other: Partial<PromiseState> = {}): PromiseState {
  return {
    number,
    suggestion: "S001",
    body: "water-bureau",
    text: "示例",
    class: "in-progress",
    promisedOn: "2026-04-28",
    firstDueOn: null,
    dueOn: null,
    progress: [],
    ending: null,
    carries: [],
    told: [],
    ratings: [],
    explanations: [],
    closed: null,
    ...other,
  };
}
