import type {
  Archive,
  DutyReport,
  Mandate,
  Period,
  Suggestion,
  SuggestionRole,
} from "deputy-archive";
import { dayIn, generateEntries } from "./generateEntries";
import { type Random, random } from "./random";

function mandate(certificate: string): Mandate {
  return {
    certificate,
    name: "示例",
    term: { from: "2021-09-01", to: "2026-12-31" },
    delegation: "示例区",
    station: "示例联络站",
    deputyClass: "grassroots",
    beganOn: "2021-09-01",
    status: "in-office",
    statusOn: null,
  };
}

const roles: readonly (readonly [SuggestionRole, number])[] = [
  ["co-signer", 500],
  ["individual", 214],
  ["lead", 111],
];

function suggestion(
  period: Period,
  certificate: string,
  index: number,
  random: Random,
): Suggestion {
  const role = random.weighted(roles);
  const others = role === "individual" ? 0 : 1 + random.below(9);
  const occurredOn = dayIn(period, random);
  return {
    kind: "suggestion",
    id: `JY-${certificate}-${index}`,
    role,
    title: "关于改善老旧小区停车条件的建议",
    lead: role === "co-signer" ? "L" : certificate,
    coSigners: Array.from({ length: others }, (_, place) => `DT16-${1000 + place}`),
    occurredOn,
    referredOn: occurredOn,
    handlingBody: "示例局",
    repliedOn: null,
    outcome: random.oneOf(["solved", "planned", null]),
    marks: random.chance(0.06) ? ["key"] : random.chance(0.06) ? ["excellent"] : [],
    satisfaction: null,
    promise: null,
    source: null,
  };
}

function report(period: Period, certificate: string, index: number, random: Random): DutyReport {
  const satisfied = 10 + random.below(11);
  const ballot = {
    issued: 20,
    returned: random.chance(0.02) ? 21 : 20,
    satisfied,
    basicallySatisfied: 20 - satisfied,
    dissatisfied: 0,
    abstained: 0,
    spoiled: 0,
  };
  return {
    kind: "report",
    id: `SZ-${certificate}-${index}`,
    occurredOn: dayIn(period, random),
    form: random.oneOf(["oral", "oral", "written"]),
    ballot: random.chance(0.75) ? ballot : null,
    source: null,
  };
}

function archive(period: Period, number: number, random: Random): Archive {
  const certificate = `DT16-${number}`;
  const some = (most: number) =>
    Array.from({ length: random.below(most + 1) }, (_, index) => index);
  return {
    mandate: mandate(certificate),
    roster: {},
    entries: generateEntries(period, 20 + random.below(41), certificate, random),
    suggestions: some(5).map((index) => suggestion(period, certificate, index, random)),
    reports: some(random.chance(0.1) ? 2 : 1).map((index) =>
      report(period, certificate, index, random),
    ),
  };
}

/**
 * Makes archives of about 40 entries each, the same for the same seed.
 *
 * Each goes through JSON, so that its objects and texts are its own, as those of a read file are.
 *
 * @param period - the year
 * @param entries - least number of entries of all archives together
 * @param seed - any whole number but 0
 * @returns the archives
 */
export function generateArchives(
  period: Period,
  entries: number,
  seed: number,
): readonly Archive[] {
  const source = random(seed);
  const archives: Archive[] = [];
  for (let made = 0; made < entries; ) {
    const next: Archive = JSON.parse(JSON.stringify(archive(period, archives.length + 1, source)));
    archives.push(next);
    made += next.entries.length;
  }
  return archives;
}
