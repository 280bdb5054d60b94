import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import type { Mandate } from "deputy-archive";
import type { CongressTerm } from "deputy-archive/life";
import { type PopoloDeputy, writePopolo } from "deputy-archive/popolo";
import fc from "fast-check";
import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { mandates } from "../../arbitraries/mandates";
import { datong } from "../../rules/datong";

const schema = JSON.parse(readFileSync("test/fixtures/popolo/popolo.schema.json", "utf8"));
const fits = new Ajv({ allowUnionTypes: true, strict: false }).compile(schema);

const mandate: Mandate = {
  certificate: "DT16-0001",
  name: "示例甲",
  term: { from: "2021-09-28", to: "2026-12-31" },
  delegation: "甲区",
  station: "第一联络站",
  deputyClass: "other",
  beganOn: "2021-09-28",
  status: "in-office",
  statusOn: null,
};

function termOf(code: string, name: string, ordinal = 16): CongressTerm {
  const congress = { code, codeEdition: "2025-01-01", name } as const;
  return { congress, ordinal, period: { from: "2021-09-28", to: null } };
}

const city = termOf("140200", "大同市");
const county = termOf("140222", "天镇县", 17);
const nation = termOf("000000", "", 14);
const own = (part: Partial<Mandate>, person: string | null = null, term = city): PopoloDeputy => ({
  person,
  mandate: { ...mandate, ...part },
  term,
});
const asOf = "2026-11-30";

describe("persons, mandates and organizations in the words of Popolo", () => {
  test("a person who is a deputy of two congresses is one person with two mandates", () => {
    const { persons, memberships } = writePopolo(
      [own({}, "P1"), own({ certificate: "TZ17-0009", delegation: "第一组" }, "P1", county)],
      { asOf },
    );
    expect(persons).toEqual([{ "@type": "Person", id: "_:person-1", name: "示例甲" }]);
    const held = memberships.filter(({ role }) => role === "deputy");
    expect(held.map(({ person_id, organization_id }) => [person_id, organization_id])).toEqual([
      ["_:person-1", "_:congress-140200"],
      ["_:person-1", "_:congress-140222"],
    ]);
  });

  test("two deputies of one name are two persons where nobody says they are one", () => {
    const { persons } = writePopolo([own({}), own({ certificate: "DT16-0002" })], { asOf });
    expect(persons.map(({ id }) => id)).toEqual(["_:person-1", "_:person-2"]);
  });

  test("the congress, its term and its division have the names documents write out", () => {
    const { organizations, events, areas } = writePopolo(
      [own({}, null, county), own({}, null, city), own({}, null, nation)],
      { asOf },
    );
    expect(organizations.slice(0, 3).map(({ name }) => name)).toEqual([
      "天镇县人民代表大会",
      "大同市人民代表大会",
      "全国人民代表大会",
    ]);
    expect(events.map(({ name }) => name)).toEqual([
      "天镇县第十七届人民代表大会",
      "大同市第十六届人民代表大会",
      "第十四届全国人民代表大会",
    ]);
    expect(
      areas.map(({ name, identifier, classification, parent_id }) => [
        name,
        identifier,
        classification,
        parent_id,
      ]),
    ).toEqual([
      ["天镇县", "140222", "county", "_:area-140200"],
      ["大同市", "140200", "municipal", "_:area-000000"],
      ["全国", "000000", "national", undefined],
    ]);
  });

  test("a county lies in its province where the city has no congress in the document", () => {
    const province = termOf("140000", "山西省");
    const town = termOf("140222100", "示例镇");
    const { areas } = writePopolo(
      [own({}, null, town), own({}, null, province), own({}, null, county)],
      { asOf },
    );
    expect(areas.map(({ parent_id }) => parent_id)).toEqual([
      "_:area-140222",
      undefined,
      "_:area-140000",
    ]);
  });

  test("stations of one name in two congresses are two stations", () => {
    const { organizations } = writePopolo([own({}), own({}, null, county)], { asOf });
    const stations = organizations.filter((one) => one.classification === "liaison station");
    expect(stations.map(({ id, name }) => [id, name])).toEqual([
      ["_:station-1", "第一联络站"],
      ["_:station-2", "第一联络站"],
    ]);
  });

  const ended = { status: "ended", statusOn: "2025-05-06" } as const;
  test.each([
    ["public", [], undefined],
    ["self", [], undefined],
    ["internal", ["示例甲"], "2025-05-06"],
  ] as const)("a mandate that ended early, for %s", (audience, names, last) => {
    const { persons, memberships } = writePopolo([own(ended)], { asOf, audience });
    expect(persons.map(({ name }) => name)).toEqual(names);
    expect(memberships[0]?.end_date).toBe(last);
  });

  test("the day an end takes effect still belongs to the mandate", () => {
    const { memberships } = writePopolo([own(ended)], { asOf: "2025-05-06" });
    expect(memberships).toHaveLength(2);
    expect(memberships[0]?.end_date).toBeUndefined();
  });

  test("a mandate that lasted through its term ends with it, for everybody", () => {
    const { memberships } = writePopolo([own({})], { asOf: "2027-01-01" });
    expect(memberships[0]?.end_date).toBe("2026-12-31");
  });

  test("keepers get the numbers, each with what it numbers", () => {
    const { persons } = writePopolo([own({}, "P1")], { asOf, audience: "internal" });
    expect(persons[0]?.identifiers).toEqual([
      { identifier: "P1", scheme: "person" },
      { identifier: "DT16-0001", scheme: "certificate 140200-16" },
    ]);
  });

  const deputies = fc.array(
    fc.record({
      person: fc.constantFrom(null, "P1", "P2", "P3"),
      mandate: mandates(datong),
      term: fc.constantFrom(city, county, nation),
    }),
    { maxLength: 8 },
  );

  test("law: any mandates make a document of Popolo's form whose references all point at something", () => {
    fc.assert(
      fc.property(deputies, fc.constantFrom("public", "internal"), (given, audience) => {
        const document = writePopolo(given, { asOf, audience });
        expect(fits(JSON.parse(JSON.stringify(document))), JSON.stringify(fits.errors)).toBe(true);
        const { "@context": _, ...lists } = document;
        const entities = Object.values(lists).flat();
        const ids = entities.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const pointed = entities.flatMap((one) =>
          Object.entries(one).flatMap(([key, value]) => (key.endsWith("_id") ? [value] : [])),
        );
        expect(pointed.filter((id) => !ids.includes(`${id}`))).toEqual([]);
      }),
    );
  });

  test("law: the public form has no certificate, no own number and no suspension", () => {
    fc.assert(
      fc.property(deputies, (given) => {
        const text = JSON.stringify(writePopolo(given, { asOf }));
        expect(text).not.toMatch(/DT16|"P\d"|suspended|identifiers":\[/);
      }),
    );
  });

  test("a reader of JSON-LD finds persons, their names, and what they are members of", async () => {
    const expanded = await jsonld.expand(
      // A document is plain JSON.
      JSON.parse(JSON.stringify(writePopolo([own({}, "P1")], { asOf }))),
    );
    const [{ "@included": included = [] } = {}] = expanded as [Record<string, unknown[]>];
    const nodes = included as Record<string, unknown>[];
    const ofType = (type: string) =>
      nodes.filter((node) => (node["@type"] as string[]).includes(type));
    const [person] = ofType("http://www.w3.org/ns/person#Person");
    const [membership] = ofType("http://www.w3.org/ns/org#Membership");
    expect(person?.["http://www.w3.org/2004/02/skos/core#prefLabel"]).toEqual([
      { "@value": "示例甲" },
    ]);
    expect(membership?.["http://www.w3.org/ns/org#member"]).toEqual([{ "@id": person?.["@id"] }]);
    expect(membership?.["http://schema.org/validFrom"]).toEqual([
      { "@type": "http://www.w3.org/2001/XMLSchema#date", "@value": "2021-09-28" },
    ]);
  });
});
