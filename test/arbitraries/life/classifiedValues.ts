import {
  activityOn,
  archiveOn,
  attendanceRecords,
  type ClassifiedTypes,
  custodyOn,
  entriesOn,
  inForceBy,
  nationalSuggestionRules,
  promiseState,
  promiseStatement,
  type Redacted,
  reconcile,
  suggestionState,
  summarise,
  tenureOf,
  termDossier,
} from "deputy-archive/life";
import fc from "fast-check";
import { activityEvents } from "./activityEvents";
import { archiveWith, county, custodyRules, deputy, done, made, passing } from "./custodyEvents";
import { copiesEditedApart, rulesTried } from "./entryHistories";
import { grownPromise, promiseEvents } from "./promiseLedgers";
import { grownSuggestion, suggestionEvents } from "./suggestionFiles";
import { tenureHistories } from "./tenureEvents";

/** A value of a type that has classes. */
export interface ClassifiedValue {
  readonly type: keyof ClassifiedTypes;
  readonly value: unknown;
}

const lastDay = "2099-12-31";

const mandate = {
  certificate: "DT16-0001",
  name: "示例",
  term: { from: "2021-09-01", to: "2026-12-31" },
  delegation: "甲区",
  station: null,
  deputyClass: "other",
  beganOn: "2021-09-01",
  status: "suspended",
  statusOn: "2026-03-01",
} as const;

const term = {
  congress: { code: "140200", codeEdition: "2025-01-01", name: "示例市" },
  ordinal: 16,
  period: { from: "2021-09-01", to: null },
} as const;

/** Named values of their types; a wrong name is a type error. */
function valuesOf(
  values: {
    readonly [Type in keyof ClassifiedTypes]?: readonly (
      | ClassifiedTypes[Type]
      | Redacted<ClassifiedTypes[Type]>
      | null
    )[];
  },
): readonly ClassifiedValue[] {
  return Object.entries(values).flatMap(([type, all]) =>
    all
      .filter((value) => value !== null)
      // The names are those of the types: the parameter says so.
      .map((value) => ({ type: type as keyof ClassifiedTypes, value })),
  );
}

const archives = copiesEditedApart.map((copies) => {
  const all = Object.entries(copies).map(([keeper, history]) => ({ keeper, history }));
  const joined = reconcile("DT16-0001@140200#16", all).value;
  const { history } = joined;
  const others = { roster: { 电话: "示例" }, suggestions: [], reports: [] };
  const view = entriesOn(history, lastDay, rulesTried);
  return valuesOf({
    archiveHistory: [history],
    archiveEvent: history.events.slice(0, 3),
    copy: all.slice(0, 1),
    countySummary: [summarise([history]).value],
    drawnArchive: [archiveOn(history, mandate, lastDay, others, rulesTried).value],
    entriesView: [view],
    entryView: view.entries.slice(0, 2),
    reconciliation: [joined],
    termDossier: [termDossier(mandate, lastDay, { years: [mandate.term] })],
  });
});

const tenures = tenureHistories.map((events) =>
  valuesOf({
    heldMandate: [{ person: "P1", certificate: "DT16-0001", term, events }],
    tenure: [tenureOf(events, lastDay).value],
  }),
);

const activities = activityEvents().map((events) => {
  const { value: state, issues } = activityOn(events, lastDay);
  const records = state === null ? [] : attendanceRecords(state, inForceBy([mandate]));
  return valuesOf({
    activityEvent: events,
    activityState: [state],
    attendanceRecord: records.slice(0, 2),
    issue: issues.slice(0, 2),
  });
});

const suggestions = fc.tuple(suggestionEvents, fc.boolean()).map(([events, confidential]) => {
  const [file] = [grownSuggestion("S001", events, nationalSuggestionRules)];
  const { value } = suggestionState(file, nationalSuggestionRules, lastDay);
  const state = value === null ? null : { ...value, confidential };
  return valuesOf({
    suggestionFile: [file],
    suggestionState: [state],
    handling: state?.units ?? [],
  });
});

const promises = promiseEvents.map((events) => {
  const file = grownPromise("C001", events);
  return valuesOf({
    promise: [promiseState(file, lastDay).value],
    promiseFile: [file],
    promiseStatement: [promiseStatement([file], ["S001"], 2026, lastDay)],
  });
});

const custodies = fc.boolean().map((received) => {
  const begun = archiveWith(done(county(), made));
  const pass = passing(begun, "county", "2026-05-01", "C2");
  const handed = archiveWith(
    done(county(), made),
    done(county(), { kind: "moved", on: "2026-05-01", county: "C2", station: "S2" }),
    done(county(), pass.handedOver, "示例"),
    ...(received ? [done(county(2), pass.received)] : []),
  );
  const custody = custodyOn(handed.events, lastDay, custodyRules).value;
  return valuesOf({ actor: [deputy], archiveHistory: [handed], custody: [custody] });
});

/** Values of the types of an archive's life, as the functions make them. */
export const classifiedValues: fc.Arbitrary<readonly ClassifiedValue[]> = fc.oneof(
  archives,
  tenures,
  activities,
  suggestions,
  promises,
  custodies,
);
