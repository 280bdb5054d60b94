import { type Fields, isObject } from "../../model/isObject";
import type { DocumentIssue } from "../../model/issue";
import { parsePlainDate } from "../../model/plainDate";

type Plain = "text" | "day" | "number" | "whole" | "yes-no" | "object";

/**
 * What a field must be, a list of such, a list of one at least, one that may be `null`, one that may
 * be left out. `=a b` is one of these words; a name stands for an object with fields of its own.
 */
export type Field<Name extends string = string> =
  `${Plain | Name | `=${string}`}${"" | "[]" | "[+]" | "|null" | "?"}`;

/** Fields of an object by their key. */
export type FieldsOf<Name extends string = string> = Readonly<Record<string, Field<Name>>>;

type KeysOf<Union> = Union extends unknown ? Exclude<keyof Union, "kind"> : never;

/** The fields of everything that can happen, by its kind: the compiler asks for every one. */
export type BodiesOf<Body extends { readonly kind: string }, Name extends string> = {
  readonly [Kind in Body["kind"]]: Readonly<
    Record<KeysOf<Extract<Body, { readonly kind: Kind }>>, Field<Name>>
  >;
};

/** The form of events: what each kind says, and what stands within. */
export interface EventForm {
  /** Fields by the kind of event. */
  readonly bodies: Readonly<Record<string, FieldsOf>>;
  /** Fields of what stands within, by its name; of what has kinds, by name and kind. */
  readonly inner: Readonly<Record<string, FieldsOf>>;
}

/** What stands within events of every form. */
const common: EventForm["inner"] = {
  envelope: { by: "actor", reason: "text|null" },
  actor: { role: "text", id: "text" },
  period: { from: "day", to: "day" },
};

/** What is not as it must be: the way to it, or `null`. */
type Fault = DocumentIssue["path"] | null;

type Inner = EventForm["inner"];

function firstFault(value: Fields, fields: FieldsOf, inner: Inner): Fault {
  for (const [key, field] of Object.entries(fields)) {
    const fault = faultOf(value[key], field, inner);
    if (fault !== null) return [key, ...fault];
  }
  return null;
}

function listFault(list: unknown, field: string, inner: Inner): Fault {
  if (!Array.isArray(list)) return [];
  for (const [index, item] of list.entries()) {
    const fault = faultOf(item, field, inner);
    if (fault !== null) return [index, ...fault];
  }
  return null;
}

function objectFault(value: unknown, name: string, inner: Inner): Fault {
  if (!isObject(value)) return [];
  const { kind } = value;
  const fields = common[name] ?? inner[name];
  if (fields !== undefined) return firstFault(value, fields, inner);
  const ofKind = typeof kind === "string" ? inner[`${name} ${kind}`] : undefined;
  return ofKind === undefined ? ["kind"] : firstFault(value, ofKind, inner);
}

function fitsPlain(value: unknown, field: string): boolean | null {
  switch (field) {
    case "text":
      return typeof value === "string";
    case "day":
      return typeof value === "string" && parsePlainDate(value) !== null;
    case "number":
      return Number.isFinite(value);
    case "whole":
      return Number.isSafeInteger(value) && Number(value) >= 0;
    case "yes-no":
      return typeof value === "boolean";
    case "object":
      return isObject(value);
    default:
      return field.startsWith("=")
        ? field
            .slice(1)
            .split(" ")
            .some((word) => word === value)
        : null;
  }
}

function faultOf(value: unknown, field: string, inner: Inner): Fault {
  if (field.endsWith("?")) {
    return value === undefined ? null : faultOf(value, field.slice(0, -1), inner);
  }
  if (field.endsWith("|null")) {
    return value === null ? null : faultOf(value, field.slice(0, -5), inner);
  }
  if (field.endsWith("[]")) return listFault(value, field.slice(0, -2), inner);
  if (field.endsWith("[+]")) {
    return Array.isArray(value) && value.length === 0
      ? []
      : listFault(value, field.slice(0, -3), inner);
  }
  const fits = fitsPlain(value, field);
  if (fits !== null) return fits ? null : [];
  return objectFault(value, field, inner);
}

/**
 * What is not written as it must be.
 *
 * @param kind - the kind of event
 * @param fault - the way to it
 * @returns the issue `malformed-event`
 */
export function malformed(kind: string, fault: DocumentIssue["path"]): DocumentIssue {
  return { code: "malformed-event", path: fault, params: { kind, field: fault.join(".") } };
}

/**
 * What is of a kind that is none, or none here.
 *
 * @param kind - what stands for the kind
 * @returns the issue `unknown-event-kind`
 */
export function unknownKind(kind: unknown): DocumentIssue {
  const params = { found: typeof kind === "string" ? kind : "?" };
  return { code: "unknown-event-kind", path: ["body", "kind"], params };
}

/**
 * Finds what happened written otherwise than it must be, as a file from elsewhere may hold: of an
 * unknown kind, with a field missing or of another form, however deep. It does not count, and stays.
 *
 * @param body - what is said, of any shape
 * @param form - the form of such events
 * @returns `unknown-event-kind` or `malformed-event` with the field; `null` where the form is right
 */
export function bodyFormIssue(body: unknown, form: EventForm): DocumentIssue | null {
  const said: Fields = isObject(body) ? body : {};
  const kind = said["kind"];
  // Whatever else a kind happens to name, as “constructor”, is no key of its own.
  const known = Object.entries(form.bodies).find(([each]) => each === kind);
  if (known === undefined) return unknownKind(kind);
  const [name, fields] = known;
  const fault = firstFault(said, fields, form.inner);
  return fault === null ? null : malformed(name, ["body", ...fault]);
}

/**
 * Finds a day of recording that is none of the calendar.
 *
 * @param found - what stands for the day
 * @param path - where it stands
 * @returns `invalid-recording-day`; `null` where it is a day
 */
export function dayIssue(found: unknown, path: DocumentIssue["path"]): DocumentIssue | null {
  if (fitsPlain(found, "day") === true) return null;
  const params = { found: typeof found === "string" ? found : "?" };
  return { code: "invalid-recording-day", path, params };
}

/**
 * Like `bodyFormIssue`, and looks at the day, the writer and the reason too.
 *
 * @param recorded - what is written down, of any shape
 * @param form - the form of such events
 * @returns the issue, `invalid-recording-day` where the day is none; `null` where the form is right
 */
export function eventFormIssue(recorded: unknown, form: EventForm): DocumentIssue | null {
  const said: Fields = isObject(recorded) ? recorded : {};
  const issue = bodyFormIssue(said["body"], form);
  if (issue !== null) return issue;
  const day = dayIssue(said["recordedOn"], ["recordedOn"]);
  if (day !== null) return day;
  const fault = objectFault(said, "envelope", form.inner);
  return fault === null ? null : malformed(String(Object(said["body"]).kind), fault);
}
