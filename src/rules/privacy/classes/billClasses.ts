import type { BillEventBody, BillFile, BillSponsor, BillState } from "../../../model/billEvent";
import type { ByKind, FieldClasses } from "../../../model/privacy/classification";
import { actorClasses } from "./historyClasses";

const sponsorClasses: ByKind<BillSponsor> = {
  byKind: {
    deputies: { kind: "internal", lead: "internal", coSigners: "internal" },
    delegation: {
      kind: "internal",
      delegation: "internal",
      members: "internal",
      inFavour: "internal",
    },
  },
};

const done = { kind: "internal", on: "internal" } as const;

const bodyClasses: ByKind<BillEventBody> = {
  byKind: {
    drafted: {
      kind: "internal",
      on: "internal",
      act: "internal",
      level: "internal",
      sponsor: sponsorClasses,
      content: "internal",
    },
    confirmed: { kind: "internal", on: "internal", deputy: "internal" },
    submitted: done,
    "put-on-agenda": done,
    voted: { kind: "internal", on: "internal", passed: "internal" },
    answered: { kind: "internal", on: "internal", dissatisfied: "internal" },
    withdrawn: { kind: "internal", on: "internal", presidiumConsentedOn: "internal" },
    disposed: { kind: "internal", on: "internal", outcome: "internal", decidedBy: "internal" },
    converted: { kind: "internal", on: "internal", decidedBy: "internal", suggestion: "internal" },
  },
};

/** Everything written about a bill is for those who work on it. */
export const billFileClasses: FieldClasses<BillFile> = {
  number: "internal",
  events: {
    each: {
      fields: {
        recordedOn: "internal",
        by: { fields: actorClasses },
        reason: "internal",
        body: bodyClasses,
      },
    },
  },
};

/** The session publishes its bills itself; who put forward an inquiry is not for this library to say. */
export const billStateClasses: FieldClasses<BillState> = {
  number: "internal",
  status: "internal",
  act: "public",
  level: "public",
  sponsor: sponsorClasses,
  content: "internal",
  confirmed: "internal",
  draftedOn: "internal",
  submittedOn: "public",
  steppedOn: "internal",
  answers: "internal",
  answerOwed: "internal",
  outcome: "internal",
  conversion: "internal",
};
