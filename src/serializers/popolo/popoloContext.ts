/** What a word of JSON-LD stands for: an address, a keyword, or an address and the kind of its values. */
export type ContextTerm = string | number | Readonly<Record<string, string>>;

/**
 * What the words of a Popolo document mean, for readers of JSON-LD 1.1: it is written into each
 * document, so nothing is loaded from anywhere.
 */
export const popoloContext: Readonly<Record<string, ContextTerm>> = {
  "@version": 1.1,
  org: "http://www.w3.org/ns/org#",
  opengov: "http://www.w3.org/ns/opengov#",
  schema: "http://schema.org/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  id: "@id",
  persons: "@included",
  organizations: "@included",
  memberships: "@included",
  areas: "@included",
  events: "@included",
  Person: "http://www.w3.org/ns/person#Person",
  Organization: "org:Organization",
  Membership: "org:Membership",
  Area: "opengov:Area",
  Event: "schema:Event",
  name: "skos:prefLabel",
  identifiers: "opengov:identifier",
  identifier: "skos:notation",
  scheme: "schema:propertyID",
  classification: "org:classification",
  role: "org:role",
  parent_id: { "@id": "opengov:parent", "@type": "@id" },
  area_id: { "@id": "opengov:area", "@type": "@id" },
  person_id: { "@id": "org:member", "@type": "@id" },
  organization_id: { "@id": "org:organization", "@type": "@id" },
  on_behalf_of_id: { "@id": "opengov:onBehalfOf", "@type": "@id" },
  legislative_period_id: { "@id": "opengov:legislativePeriod", "@type": "@id" },
  start_date: { "@id": "schema:validFrom", "@type": "xsd:date" },
  end_date: { "@id": "schema:validThrough", "@type": "xsd:date" },
};
