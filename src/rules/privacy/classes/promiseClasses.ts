import type { ByKind, FieldClasses } from "../../../model/privacy/classification";
import type { PromiseEventBody } from "../../../model/promiseEvent";
import type { PromiseEnding, PromiseFile, PromiseState } from "../../../model/promiseState";
import type { OverduePromise } from "../../promise/overduePromises";
import type { PromiseStatement } from "../../promise/promiseStatement";
import { actorClasses } from "./historyClasses";

const done = { kind: "internal", on: "internal" } as const;

const bodyClasses: ByKind<PromiseEventBody> = {
  byKind: {
    promised: {
      kind: "internal",
      on: "internal",
      suggestion: "internal",
      body: "internal",
      text: "internal",
      class: "internal",
      dueOn: "internal",
    },
    progressed: { kind: "internal", on: "internal", text: "internal" },
    kept: done,
    changed: { kind: "internal", on: "internal", replacedBy: "internal" },
    carried: { kind: "internal", on: "internal", toYear: "internal", dueOn: "internal" },
    told: { kind: "internal", on: "internal", listener: "internal" },
    rated: { kind: "internal", on: "internal", deputy: "internal", satisfaction: "internal" },
    reopened: done,
    explained: { kind: "internal", on: "internal", term: "internal", text: "internal" },
    closed: done,
  },
};

/** Everything written about a promise is for those who work on it. */
export const promiseFileClasses: FieldClasses<PromiseFile> = {
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

const endingClasses: ByKind<PromiseEnding> = {
  byKind: {
    kept: { kind: "public", on: "public" },
    changed: { kind: "public", on: "public", reason: "internal", replacedBy: "internal" },
  },
};

/** That a body kept its word is public; what was said about it freely may speak of persons. */
export const promiseStateClasses: FieldClasses<PromiseState> = {
  number: "internal",
  suggestion: "internal",
  body: "public",
  text: "internal",
  class: "public",
  promisedOn: "public",
  firstDueOn: "public",
  dueOn: "public",
  progress: "internal",
  ending: endingClasses,
  carries: {
    each: { fields: { on: "public", fromYear: "public", toYear: "public", reason: "internal" } },
  },
  told: "internal",
  // How a deputy judged a body must not be used against either (代表法2025 art. 55).
  ratings: "internal",
  explanations: "internal",
  closed: { fields: { on: "public", by: { fields: actorClasses } } },
};

/** A promise owed after its day. */
export const overduePromiseClasses: FieldClasses<OverduePromise> = {
  promise: { fields: promiseStateClasses },
  dueOn: "public",
  daysLate: "public",
};

/** What a body tells its proposers. */
export const promiseStatementClasses: FieldClasses<PromiseStatement> = {
  year: "public",
  sendWithin: "public",
  lines: {
    each: {
      fields: {
        promise: { fields: promiseStateClasses },
        standing: "public",
        latest: "internal",
      },
    },
  },
};
