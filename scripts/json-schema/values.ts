// Values that are the same in every document.
import type { Form } from "../../src/schemas/form.ts";
import type { JsonSchema } from "./jsonSchemaOf.ts";

/** Every day of the calendar from the year 1 on and no other, leap years reckoned. */
const day =
  "^(?!0000)(?:" +
  "\\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|" +
  "(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$";

/** A value by the word a form has for it. */
export const values: Readonly<
  Record<Extract<Form, { readonly value: string }>["value"], JsonSchema>
> = {
  text: { type: "string", minLength: 1 },
  "any-text": { type: "string" },
  number: { type: "number" },
  boolean: { type: "boolean" },
  day: {
    description: "A day of the calendar, written YYYY-MM-DD.",
    type: "string",
    format: "date",
    pattern: day,
  },
};
