import type { TrainingEventBody } from "../../model/activity/training";
import type { BodiesOf, EventForm } from "../history/eventForm";

const bodies: BodiesOf<TrainingEventBody, "list"> = {
  issued: { list: "list" },
  assigned: { list: "text", certificates: "text[]" },
  chosen: { list: "text", certificate: "text", course: "text" },
  completed: { list: "text", certificate: "text", course: "text", on: "day" },
};

/** A place’s or a list’s own code is any text. */
const text = "text";

/** The form of everything written about training. */
export const trainingForm: EventForm = {
  bodies,
  inner: {
    "list dispatched": {
      id: "text",
      name: "text",
      batch: "text|null",
      term: "whole?",
      courses: "course[]",
      dueOn: "day|null",
    },
    "list chosen": {
      id: "text",
      name: "text",
      batch: "text|null",
      term: "whole?",
      courses: "course[]",
      dueOn: "day|null",
      atLeast: "number",
    },
    course: { code: text, name: "text" },
  },
};
