import type { PlainDate } from "../../model/plainDate";
import type { Audience } from "../../model/privacy/audience";
import { redact } from "../../rules/privacy/redact";
import { congressId, popoloArea, popoloCongress, popoloTerm } from "./congressEntities";
import { popoloContext } from "./popoloContext";
import { delegationKey, type PopoloDeputy, personKey, stationKey, termKey } from "./popoloDeputy";
import type { PopoloDocument, PopoloMembership, PopoloOrganization } from "./popoloDocument";
import { type PopoloEntity, popoloEntities } from "./popoloEntity";
import { endedEarly, popoloMandate } from "./popoloMandate";
import { popoloPerson } from "./popoloPerson";

/** For whom the document is written, and what is known on which day. */
export interface PopoloOptions {
  /** The day the document speaks of: mandates that ended before it have ended. */
  readonly asOf: PlainDate;
  /** Whom it is written for; the public unless given. */
  readonly audience?: Audience;
}

type Entities = ReadonlyMap<string, PopoloEntity<PopoloDeputy>>;

/** What stands at a body's name may hold somebody's number: it is read as the audience may read it. */
function nameOf(
  field: "delegation" | "station",
  { first }: PopoloEntity<PopoloDeputy>,
  audience: Audience,
): string {
  return redact("mandate", first.mandate, audience)[field] ?? "";
}

function delegationOf(
  delegation: PopoloEntity<PopoloDeputy>,
  audience: Audience,
): PopoloOrganization {
  const { id, first } = delegation;
  return {
    "@type": "Organization",
    id,
    name: nameOf("delegation", delegation, audience),
    classification: "delegation",
    parent_id: congressId(first.term.congress.code),
  };
}

function stationOf(station: PopoloEntity<PopoloDeputy>, audience: Audience): PopoloOrganization {
  const name = nameOf("station", station, audience);
  return { "@type": "Organization", id: station.id, name, classification: "liaison station" };
}

/** Every key was gathered from the same mandates. */
function idIn(entities: Entities, key: string): string {
  return entities.get(key)?.id ?? "";
}

function attachmentsOf(
  attached: readonly PopoloDeputy[],
  persons: Entities,
  stations: Entities,
): readonly PopoloMembership[] {
  return attached.map((deputy, index) => ({
    "@type": "Membership",
    id: `_:attachment-${index + 1}`,
    person_id: idIn(persons, personKey(deputy)),
    organization_id: idIn(stations, stationKey(deputy)),
    role: "attached deputy",
  }));
}

function firstOf(entities: Entities): readonly PopoloDeputy[] {
  return [...entities.values()].map(({ first }) => first);
}

/**
 * Writes persons, mandates and organizations in the words of Popolo, the open data specification for
 * legislatures, as JSON-LD that loads nothing (D5: one archive for each mandate).
 *
 * Congresses, delegations and liaison stations become organizations, terms events, mandates
 * memberships. Names within the document are its own (`_:person-1`) and say nothing of a person. For
 * the public there are no certificates, and only mandates that have not ended early: an end is
 * announced by the organ the law names (代表法2025第63条), a suspension is nobody's to see here.
 *
 * @param deputies - mandates, whose they are and in which congress, in the order to be written
 * @param options - the day the document speaks of, and whom it is written for
 * @returns the document, ready for `JSON.stringify`
 * @example
 * ```ts
 * import { writePopolo } from "deputy-archive/popolo";
 * const mandate = {
 *   certificate: "DT16-0001", name: "示例", term: { from: "2021-09-28", to: "2026-12-31" },
 *   delegation: "甲区", station: "第一联络站", deputyClass: "other", beganOn: "2021-09-28",
 *   status: "in-office", statusOn: null,
 * } as const;
 * const term = {
 *   congress: { code: "140200", codeEdition: "2025-01-01", name: "大同市" },
 *   ordinal: 16, period: { from: "2021-09-28", to: null },
 * } as const;
 * const popolo = writePopolo([{ person: null, mandate, term }], { asOf: "2026-11-30" });
 * popolo.persons; // => [{ "@type": "Person", id: "_:person-1", name: "示例" }]
 * popolo.organizations.map(({ name }) => name); // => ["大同市人民代表大会", "甲区", "第一联络站"]
 * popolo.memberships[0]?.start_date; // => "2021-09-28"
 * ```
 */
export function writePopolo(
  deputies: readonly PopoloDeputy[],
  { asOf, audience = "public" }: PopoloOptions,
): PopoloDocument {
  const shown = deputies.filter((one) => audience === "internal" || !endedEarly(one, asOf));
  const attached = shown.filter(({ mandate }) => mandate.station !== null);
  const persons = popoloEntities("person", shown, personKey);
  const delegations = popoloEntities("delegation", shown, delegationKey);
  const stations = popoloEntities("station", attached, stationKey);
  const terms = firstOf(popoloEntities("term", shown, ({ term }) => termKey(term)));
  const congresses = firstOf(popoloEntities("congress", shown, ({ term }) => term.congress.code));
  const codes = congresses.map(({ term }) => term.congress.code);
  const mandates = shown.map((deputy, index) =>
    popoloMandate(deputy, asOf, {
      id: `_:mandate-${index + 1}`,
      person_id: idIn(persons, personKey(deputy)),
      delegation: idIn(delegations, delegationKey(deputy)),
    }),
  );
  return {
    "@context": popoloContext,
    persons: [...persons.values()].map((person) => popoloPerson(person, audience)),
    organizations: [
      ...congresses.map(({ term }) => popoloCongress(term)),
      ...[...delegations.values()].map((one) => delegationOf(one, audience)),
      ...[...stations.values()].map((one) => stationOf(one, audience)),
    ],
    memberships: [...mandates, ...attachmentsOf(attached, persons, stations)],
    areas: congresses.map(({ term }) => popoloArea(term, codes)),
    events: terms.map(({ term }) => popoloTerm(term)),
  };
}
