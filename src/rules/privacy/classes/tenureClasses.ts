import type { CongressTerm } from "../../../model/congress/congress";
import type { HeldMandate } from "../../../model/heldMandate";
import type { FieldClasses } from "../../../model/privacy/classification";
import type { PersonCount, PersonView } from "../../tenure/personViews";
import type { Tenure } from "../../tenure/tenure";
import { archiveBodyClasses } from "./archiveBodyClasses";

/** Days not in force show a suspension. */
export const tenureClasses: FieldClasses<Tenure> = {
  spans: "sensitive",
  inForce: "sensitive",
  ended: archiveBodyClasses,
};

const termClasses: FieldClasses<CongressTerm> = {
  congress: "public",
  ordinal: "public",
  period: "public",
};

/** The reason an event gives may repeat the cause of a suspension. */
export const heldMandateClasses: FieldClasses<HeldMandate> = {
  person: "internal",
  certificate: "internal",
  term: { fields: termClasses },
  events: {
    each: {
      fields: {
        recordedOn: "internal",
        by: "internal",
        reason: "sensitive",
        body: archiveBodyClasses,
      },
    },
  },
};

/** One person's mandates. */
export const personViewClasses: FieldClasses<PersonView> = {
  person: "internal",
  mandates: { each: { fields: heldMandateClasses } },
};

/** Counts are public, the persons with several mandates are others. */
export const personCountClasses: FieldClasses<PersonCount> = {
  persons: "public",
  mandates: "public",
  repeated: "public",
  byLevel: "public",
  nested: "third-party",
};
