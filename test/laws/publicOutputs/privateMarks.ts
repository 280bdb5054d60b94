import { type ClassifiedTypes, type FieldClass, fieldClasses } from "deputy-archive/life";
import type { Classes } from "../classifications";

/** What marks are made of. */
export interface Marking {
  /** Classes whose fields are marked. */
  readonly hidden: readonly FieldClass[];
  /** Two worlds that differ in nothing else differ in every mark. */
  readonly salt: string;
  /** Words of the measure, which are codes and not private texts. */
  readonly kept: ReadonlySet<string>;
  /** Whether figures are marked too: what is still to be reckoned with keeps its figures. */
  readonly figures: boolean;
}

/** A character no measure, form or synthetic name has. */
const sign = "龘";

/** No figure of a synthetic world comes near it, and so many sevens stand in nothing else. */
const rareFigure = 777_777_777;

/** Numbers that name a person, as somebody may have typed them into a field that is public. */
export const personalNumbers = ["13912345678", "110105194912310021"] as const;

/** What no output may have in it: a mark, a marked day, a marked figure, a number of a person. */
export const leak = new RegExp(
  `${sign}|(?:1911|2077)-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\\d)|7{6}|${personalNumbers.join("|")}`,
  "u",
);

function digest(text: string): number {
  let sum = 2166136261;
  for (const character of text) {
    sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
  }
  return sum;
}

/** A token for a private text: the same text has the same token, so references still meet. */
export function mark(text: string, salt: string): string {
  return `${sign}${digest(`${salt} ${text}`).toString(36)}`;
}

const day = /^\d{4}-\d{2}-\d{2}$/;
/** Words of the library's own lists: roles, states, levels. */
const word = /^[a-z][a-z-]*$/;

function markedDay(text: string, salt: string): string {
  const number = (digest(`${salt} ${text}`) % 28) + 1;
  return `1911-${text.slice(5, 7)}-${`${number}`.padStart(2, "0")}`;
}

/** Every text, day and figure of a value as a mark. */
export function markAll(value: unknown, marking: Marking): unknown {
  const { salt, kept, figures } = marking;
  if (typeof value === "string") {
    if (day.test(value)) return markedDay(value, salt);
    return word.test(value) || value === "" || kept.has(value) ? value : mark(value, salt);
  }
  if (typeof value === "number") return figures ? rareFigure : value;
  if (Array.isArray(value)) return value.map((item) => markAll(item, marking));
  if (typeof value !== "object" || value === null || value instanceof Map) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, markAll(member, marking)]),
  );
}

type Beside = Readonly<Record<string, unknown>>;

function ownClasses(
  fields: Extract<Classes, { readonly fields: unknown }>["fields"],
  key: string,
  value: Beside,
): Classes | undefined {
  const own = Object.keys(fields).includes(key) ? fields[key] : undefined;
  if (own === undefined || typeof own === "string" || !("unless" in own)) return own;
  return value[own.unless] === false ? own.open : own.closed;
}

function markedBy(classes: Classes, value: unknown, marking: Marking): unknown {
  if (typeof classes === "string") {
    return marking.hidden.includes(classes) ? markAll(value, marking) : value;
  }
  if (typeof value !== "object" || value === null) return value;
  if ("each" in classes) {
    return Array.isArray(value)
      ? value.map((item) => markedBy(classes.each, item, marking))
      : value;
  }
  const beside = value as Beside;
  const fields =
    "fields" in classes ? classes.fields : (classes.byKind[String(beside["kind"])] ?? {});
  return Object.fromEntries(
    Object.entries(beside).map(([key, member]) => {
      const own = ownClasses(fields, key, beside);
      // What nobody classified is nobody's to see.
      const marked = own === undefined ? markAll(member, marking) : markedBy(own, member, marking);
      return [key, marked];
    }),
  );
}

/** A value whose private fields carry marks, by the classes of its type. */
export function markPrivate<Name extends keyof ClassifiedTypes>(
  type: Name,
  value: ClassifiedTypes[Name],
  marking: Marking,
): ClassifiedTypes[Name] {
  // Marks stand in for values of the same kind.
  return markedBy(fieldClasses[type] as Classes, value, marking) as ClassifiedTypes[Name];
}

/** Every text in a value. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
