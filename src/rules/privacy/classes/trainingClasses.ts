import type {
  Trainee,
  TrainingEventBody,
  TrainingList,
  TrainingRoll,
} from "../../../model/activity/training";
import type { Recorded } from "../../../model/history/recorded";
import type { ByKind, FieldClasses } from "../../../model/privacy/classification";
import { actorClasses } from "./historyClasses";

const listClasses: FieldClasses<TrainingList> = {
  kind: "public",
  atLeast: "public",
  id: "public",
  name: "public",
  batch: "public",
  term: "public",
  courses: "public",
  dueOn: "public",
};

const traineeClasses: FieldClasses<Trainee> = {
  certificate: "internal",
  chosen: "internal",
  completed: "internal",
};

/** The list is sent out; who completed it is not. */
export const trainingRollClasses: FieldClasses<TrainingRoll> = {
  list: { fields: listClasses },
  trainees: { each: { fields: traineeClasses } },
};

const bodyClasses: ByKind<TrainingEventBody> = {
  byKind: {
    issued: { kind: "internal", list: "internal" },
    assigned: { kind: "internal", list: "internal", certificates: "internal" },
    chosen: { kind: "internal", list: "internal", certificate: "internal", course: "internal" },
    completed: {
      kind: "internal",
      list: "internal",
      certificate: "internal",
      course: "internal",
      on: "internal",
    },
  },
};

/** What was written about training. */
export const trainingEventClasses: FieldClasses<Recorded<TrainingEventBody>> = {
  recordedOn: "internal",
  by: { fields: actorClasses },
  reason: "internal",
  body: bodyClasses,
};
