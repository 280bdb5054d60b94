import { copyKinds } from "../../model/custodyEvent";
import type { Recorded } from "../../model/history/recorded";
import { type Fields, isObject } from "../../model/isObject";
import type { DocumentIssue } from "../../model/issue";
import { parsePlainDate } from "../../model/plainDate";
import { bodyFields, type FieldsOf, innerFields } from "./bodyFields";
import { bodyKind } from "./bodyKind";

type Path = DocumentIssue["path"];

/** What is not as it must be: the way to it, or `null`. */
type Fault = Path | null;

function firstFault(value: Fields, fields: FieldsOf): Fault {
  for (const [key, field] of Object.entries(fields)) {
    const fault = faultOf(value[key], field);
    if (fault !== null) return [key, ...fault];
  }
  return null;
}

function listFault(list: unknown, field: string): Fault {
  if (!Array.isArray(list)) return [];
  for (const [index, item] of list.entries()) {
    const fault = faultOf(item, field);
    if (fault !== null) return [index, ...fault];
  }
  return null;
}

function objectFault(value: unknown, name: string): Fault {
  if (!isObject(value)) return [];
  const { kind } = value;
  const fields = innerFields[name] ?? innerFields[`${name} ${kind}`];
  return fields === undefined ? ["kind"] : firstFault(value, fields);
}

/** A correction corrects a fact, never another correction. */
function tenureFactFault(fact: unknown): Fault {
  const kind = bodyKind(fact);
  const fields: FieldsOf = kind === null || kind === "tenure-voided" ? {} : bodyFields[kind];
  return isObject(fact) && "effectiveOn" in fields ? firstFault(fact, fields) : [];
}

function fitsSimple(value: unknown, field: string): boolean | null {
  switch (field) {
    case "text":
      return typeof value === "string";
    case "day":
      return typeof value === "string" && parsePlainDate(value) !== null;
    case "number":
      return Number.isFinite(value);
    case "yes-no":
      return typeof value === "boolean";
    case "object":
      return isObject(value);
    case "objection":
      return value === "wrong" || value === "duplicate" || value === "missing";
    case "held-copy":
      return value !== "deputy" && copyKinds.some((copy) => copy === value);
    default:
      return null;
  }
}

function faultOf(value: unknown, field: string): Fault {
  if (field.endsWith("?")) return value === undefined ? null : faultOf(value, field.slice(0, -1));
  if (field.endsWith("|null")) return value === null ? null : faultOf(value, field.slice(0, -5));
  if (field.endsWith("[]")) return listFault(value, field.slice(0, -2));
  const fits = fitsSimple(value, field);
  if (fits !== null) return fits ? null : [];
  return field === "fact" ? tenureFactFault(value) : objectFault(value, field);
}

function bodyFault(body: Fields, kind: keyof typeof bodyFields): Fault {
  const fault = firstFault(body, bodyFields[kind]);
  if (fault !== null || kind !== "objected") return fault;
  const { objection, entry } = body;
  return (objection === "missing") === (entry === null) ? null : ["entry"];
}

function malformed(kind: string, fault: Path): DocumentIssue {
  return { code: "malformed-event", path: fault, params: { kind, field: fault.join(".") } };
}

/**
 * Finds what happens to an archive written otherwise than it must be, as a file from elsewhere may
 * hold: of an unknown kind, with a field missing or of another form. It does not count, and stays.
 *
 * @param body - what is said
 * @returns `unknown-event-kind` or `malformed-event` with the field; `null` where the form is right
 */
export function bodyFormIssue(body: unknown): DocumentIssue | null {
  const kind = bodyKind(body);
  if (kind === null || !isObject(body)) {
    const { kind: found }: { readonly kind?: unknown } = isObject(body) ? body : {};
    const params = { found: typeof found === "string" ? found : "?" };
    return { code: "unknown-event-kind", path: ["body", "kind"], params };
  }
  const fault = bodyFault(body, kind);
  return fault === null ? null : malformed(kind, ["body", ...fault]);
}

/**
 * Like `bodyFormIssue`, and looks at the day, the writer and the reason too.
 *
 * @param recorded - what is written down
 * @returns the issue; `null` where the form is right
 */
export function eventFormIssue(recorded: Recorded<unknown>): DocumentIssue | null {
  const issue = bodyFormIssue(recorded.body);
  if (issue !== null) return issue;
  const fault = objectFault(recorded, "envelope");
  return fault === null ? null : malformed(`${bodyKind(recorded.body)}`, fault);
}
