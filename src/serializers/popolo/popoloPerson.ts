import type { Audience } from "../../model/privacy/audience";
import { redact } from "../../rules/privacy/redact";
import { type PopoloDeputy, termKey } from "./popoloDeputy";
import type { PopoloIdentifier, PopoloPerson } from "./popoloDocument";
import type { PopoloEntity } from "./popoloEntity";

function identifiersOf(
  { first, all }: PopoloEntity<PopoloDeputy>,
  audience: Audience,
): readonly PopoloIdentifier[] {
  const certificates = all.flatMap(({ mandate, term }) => {
    const { certificate } = redact("mandate", mandate, audience);
    const scheme = `certificate ${termKey(term)}`;
    return certificate === undefined ? [] : [{ identifier: certificate, scheme }];
  });
  const isKept = audience === "internal" && first.person !== null;
  return isKept ? [{ identifier: first.person, scheme: "person" }, ...certificates] : certificates;
}

/** A person: for the public a name, for those who keep archives also numbers. */
export function popoloPerson(person: PopoloEntity<PopoloDeputy>, audience: Audience): PopoloPerson {
  const identifiers = identifiersOf(person, audience);
  return {
    "@type": "Person",
    id: person.id,
    name: redact("mandate", person.first.mandate, audience).name ?? "",
    ...(identifiers.length > 0 && { identifiers }),
  };
}
