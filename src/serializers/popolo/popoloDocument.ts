import type { CongressLevel } from "../../model/congress/congressLevel";
import type { PlainDate } from "../../model/plainDate";
import type { ContextTerm } from "./popoloContext";

/** A number somebody issued. */
export interface PopoloIdentifier {
  /** The number. */
  readonly identifier: string;
  /** Which numbering it belongs to. */
  readonly scheme: string;
}

/** A person. */
export interface PopoloPerson {
  /** Class in JSON-LD. */
  readonly "@type": "Person";
  /** Its name within this document. */
  readonly id: string;
  /** Name as the roster has it. */
  readonly name: string;
  /** Numbers of certificates and the caller's own; left out for the public. */
  readonly identifiers?: readonly PopoloIdentifier[];
}

/** A congress, a delegation or a liaison station. */
export interface PopoloOrganization {
  /** Class in JSON-LD. */
  readonly "@type": "Organization";
  /** Its name within this document. */
  readonly id: string;
  /** Full name. */
  readonly name: string;
  /** What kind of organization it is. */
  readonly classification: "people's congress" | "delegation" | "liaison station";
  /** The congress a delegation belongs to. */
  readonly parent_id?: string;
  /** The division a congress is of. */
  readonly area_id?: string;
}

/** An administrative division. */
export interface PopoloArea {
  /** Class in JSON-LD. */
  readonly "@type": "Area";
  /** Its name within this document. */
  readonly id: string;
  /** Name. */
  readonly name: string;
  /** Code of GB/T 2260, or nine digits for a township. */
  readonly identifier: string;
  /** Level of its congress; left out where the code is of none. */
  readonly classification?: CongressLevel;
  /** The nearest division above it in this document. */
  readonly parent_id?: string;
}

/** A term (届) of a congress. */
export interface PopoloTerm {
  /** Class in JSON-LD. */
  readonly "@type": "Event";
  /** Its name within this document. */
  readonly id: string;
  /** Full name. */
  readonly name: string;
  /** Always a term of a congress. */
  readonly classification: "legislative period";
  /** The congress. */
  readonly organization_id: string;
  /** First day. */
  readonly start_date: PlainDate;
  /** Last day, once it is known. */
  readonly end_date?: PlainDate;
}

/** A mandate, or a deputy's place at a station. */
export interface PopoloMembership {
  /** Class in JSON-LD. */
  readonly "@type": "Membership";
  /** Its name within this document. */
  readonly id: string;
  /** Who. */
  readonly person_id: string;
  /** Member of what. */
  readonly organization_id: string;
  /** As what. */
  readonly role: "deputy" | "attached deputy";
  /** The delegation. */
  readonly on_behalf_of_id?: string;
  /** The term. */
  readonly legislative_period_id?: string;
  /** First day in office. */
  readonly start_date?: PlainDate;
  /** Last day, once it is known and the audience may know it. */
  readonly end_date?: PlainDate;
}

/** Persons, mandates and organizations in the words of Popolo; with its context it is JSON-LD 1.1. */
export interface PopoloDocument {
  /** What the words mean. */
  readonly "@context": Readonly<Record<string, ContextTerm>>;
  /** Persons. */
  readonly persons: readonly PopoloPerson[];
  /** Congresses, then delegations, then stations. */
  readonly organizations: readonly PopoloOrganization[];
  /** Mandates, then places at stations. */
  readonly memberships: readonly PopoloMembership[];
  /** Divisions. */
  readonly areas: readonly PopoloArea[];
  /** Terms of congresses. */
  readonly events: readonly PopoloTerm[];
}
