import {
  type Archive,
  type Assessment,
  assess,
  type Language,
  type Period,
  type PlainDate,
  type Plan,
  rollUp,
  type Scorecard,
  score,
  select,
  type Tally,
  tally,
} from "deputy-archive";
import {
  type ActivityState,
  activityOn,
  type ClassifiedTypes,
  type Handbook,
  handbookFor,
  type PromiseFile,
  type TermDossier,
  termDossier,
  type YearDossier,
  yearDossier,
} from "deputy-archive/life";
import fc from "fast-check";
import { policies } from "../../arbitraries";
import { congresses } from "../../arbitraries/archives";
import { activityEvents } from "../../arbitraries/life/activityEvents";
import { type ClassifiedValue, classifiedValues } from "../../arbitraries/life/classifiedValues";
import { promiseLedgers } from "../../arbitraries/life/promiseLedgers";
import { datong } from "../../rules/datong";
import { promise, reply, suggestion, unit } from "../../rules/dossier/cases";
import { type World, worldsWith } from "../worlds";
import { type Marking, markAll, markPrivate, personalNumbers, textsIn } from "./privateMarks";

/** A year of some deputies before anything is marked. */
export interface PlainWorld extends World {
  readonly language: Language;
  readonly archives: readonly Archive[];
  readonly ledger: readonly PromiseFile[];
  readonly activities: readonly ActivityState[];
  readonly lives: readonly ClassifiedValue[];
}

/** Results and papers of one deputy, their private fields marked. */
export interface MarkedDeputy {
  readonly archive: Archive;
  readonly tally: Tally;
  readonly scorecard: Scorecard;
  readonly assessment: Assessment;
  readonly handbook: Handbook;
  readonly year: YearDossier;
  readonly term: TermDossier;
}

/** A year of some deputies in which everything private is a mark. */
export interface MarkedWorld {
  readonly plan: Plan;
  readonly language: Language;
  readonly period: Period;
  readonly asOf: PlainDate;
  readonly deputies: readonly MarkedDeputy[];
  readonly selections: readonly ClassifiedTypes["selection"][];
  readonly table: ClassifiedTypes["statistics"];
  readonly ledger: readonly PromiseFile[];
  readonly activities: readonly ActivityState[];
  readonly lives: readonly ClassifiedValue[];
  /** What a private text is in this world. */
  readonly marking: Marking;
}

const activities = activityEvents().map((events) => {
  const { value } = activityOn(events, "2099-12-31");
  return value === null ? [] : [value];
});

/** Years under the shipped measure and under random ones. */
export const plainWorlds: fc.Arbitrary<PlainWorld> = worldsWith(
  fc.boolean().chain((shipped) => (shipped ? fc.constant(datong) : policies())),
  (policy) =>
    fc.record({
      language: fc.constantFrom<Language>("zh", "en"),
      archives: congresses(policy, { delegations: ["甲区", "乙县"] }),
      ledger: promiseLedgers,
      activities,
      lives: classifiedValues,
    }),
);

/** Public names somebody typed a number into; a roster with columns of its own. */
function spoiled(archive: Archive, index: number): Archive {
  const [phone, identity] = personalNumbers;
  const { mandate } = archive;
  return {
    ...archive,
    roster: { 联系电话: phone, 身份证号: identity, 备注: "示例备注" },
    mandate: {
      ...mandate,
      name: `${mandate.name}${index % 2 === 0 ? phone : ""}`,
      delegation: `${mandate.delegation} 139 1234 5678`.replaceAll(" ", "\u0000"),
      station: `示例站（${identity}）`,
    },
  };
}

function markedDeputy(
  { plan, options }: PlainWorld,
  given: Archive,
  beforehand: Marking,
): MarkedDeputy {
  const archive = markPrivate("archive", given, beforehand);
  const sorted = tally(plan, archive, options);
  const scorecard = score(sorted);
  const assessment = assess(sorted);
  const marking = { ...beforehand, figures: true };
  const { period, asOf } = options;
  const { mandate, reports } = archive;
  const judged = suggestion("S001", {
    status: "replied",
    units: [unit("示例水务局", [reply("2026-04-28", "in-progress")])],
  });
  const promised = promise("P001", { text: "示例承诺事项", dueOn: "2026-06-30" });
  const facts = { reports, suggestions: [judged], promises: [promised] };
  const handbook = handbookFor(archive, {
    period,
    asOf,
    checklist: null,
    scorecard,
    chronicle: { sessions: [], items: [] },
    contacts: [],
  }).value;
  const year = yearDossier(mandate, period, asOf, { ...facts, scorecard, assessment }).value;
  const term = termDossier(mandate, asOf, { ...facts, years: [period] });
  return {
    archive: markPrivate("archive", archive, marking),
    tally: sorted,
    scorecard: markPrivate("scorecard", scorecard, marking),
    assessment: markPrivate("assessment", assessment, marking),
    handbook: markPrivate("handbook", handbook, marking),
    year: markPrivate("yearDossier", year, marking),
    term: markPrivate("termDossier", term, marking),
  };
}

/** A ledger is read before it is printed: bodies, days and classes are what is public of it. */
function markedPromise(file: PromiseFile, marking: Marking): PromiseFile {
  const secret = ["number", "text", "reason", "suggestion", "deputy", "id", "satisfaction", "term"];
  const walk = (value: unknown, key: string): unknown => {
    if (secret.includes(key)) return markAll(value, marking);
    if (Array.isArray(value)) return value.map((one) => walk(one, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name)]));
  };
  // Only texts change.
  return walk(file, "") as PromiseFile;
}

/** Marks everything a world says that is not for an audience. */
export function markedWorld(
  world: PlainWorld,
  asked: Pick<Marking, "hidden" | "salt">,
): MarkedWorld {
  const { plan, options, language, ledger, lives } = world;
  const kept = new Set(textsIn(plan.policy));
  const marking: Marking = { ...asked, kept, figures: false };
  const spoilt = world.archives.map(spoiled);
  const deputies = spoilt.map((archive) => markedDeputy(world, archive, marking));
  const assessments = deputies.map((one) => assess(one.tally));
  const figures = { ...marking, figures: true };
  return {
    plan,
    language,
    period: options.period,
    asOf: options.asOf,
    deputies,
    selections: select(plan, assessments).map((one) => markPrivate("selection", one, figures)),
    table: markPrivate("statistics", rollUp(plan, assessments), figures),
    ledger: ledger.map((file) => markedPromise(file, marking)),
    activities: world.activities.map((one) => markPrivate("activityState", one, marking)),
    lives: lives.map(({ type, value }) => ({
      type,
      value: markPrivate(type, value as never, marking),
    })),
    marking,
  };
}
