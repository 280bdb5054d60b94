import { type Fields, isObject } from "../../model/isObject";
import type { Audience, FieldClass } from "../../model/privacy/audience";
import { maySee } from "./maySee";
import { hidePrivateNumbers } from "./privateNumbers";

/** A classification as it is walked: the types of what it classifies are behind it. */
export type AnyClassification =
  | FieldClass
  | { readonly each: AnyClassification }
  | { readonly fields: AnyFieldClasses }
  | { readonly byKind: Readonly<Record<string, AnyFieldClasses>> };

type AnyFieldClass =
  | AnyClassification
  | {
      readonly unless: string;
      readonly open: AnyClassification;
      readonly closed: AnyClassification;
    };

type AnyFieldClasses = Readonly<Record<string, AnyFieldClass>>;

/** A SHA-256 digest is nobody's number, whatever digits stand in it. */
const digest = /^[0-9a-f]{64}$/;

/** Everything in a value, whoever wrote it, without numbers that name a person. */
function withoutPrivateNumbers(value: unknown): unknown {
  if (typeof value === "string") return digest.test(value) ? value : hidePrivateNumbers(value);
  // A register may hold a telephone's number as a number.
  if (typeof value === "number")
    return hidePrivateNumbers(`${value}`) === `${value}` ? value : null;
  if (Array.isArray(value)) return value.map(withoutPrivateNumbers);
  if (value instanceof Map) {
    return new Map(
      [...value].map((pair) => [withoutPrivateNumbers(pair[0]), withoutPrivateNumbers(pair[1])]),
    );
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      hidePrivateNumbers(key),
      withoutPrivateNumbers(member),
    ]),
  );
}

function isOpen(classes: AnyFieldClasses, audience: Audience): boolean {
  return Object.values(classes).some((own) => opens(own, audience));
}

/** Whether anything classified so may be seen at all: else even how many there are stays inside. */
function opens(classification: AnyFieldClass, audience: Audience): boolean {
  if (typeof classification === "string") return maySee(audience, classification);
  if ("each" in classification) return opens(classification.each, audience);
  if ("fields" in classification) return isOpen(classification.fields, audience);
  if ("byKind" in classification) {
    return Object.values(classification.byKind).some((classes) => isOpen(classes, audience));
  }
  // What is closed is never more open.
  return opens(classification.open, audience);
}

function classesOf(
  classification: Exclude<AnyClassification, FieldClass | { readonly each: unknown }>,
  value: Fields,
): AnyFieldClasses {
  if ("fields" in classification) return classification.fields;
  return classification.byKind[String(value["kind"])] ?? {};
}

/** The class of a field; a flag that does not say no says yes. */
function classIn(classes: AnyFieldClasses, key: string, value: Fields): AnyClassification | null {
  const own = Object.keys(classes).includes(key) ? classes[key] : undefined;
  if (own === undefined) return null;
  if (typeof own === "string" || !("unless" in own)) return own;
  return value[own.unless] === false ? own.open : own.closed;
}

function visibleFields(classes: AnyFieldClasses, value: Fields, audience: Audience): unknown {
  const kept = Object.keys(value).flatMap((key) => {
    const own = classIn(classes, key, value);
    const part = own === null ? undefined : visible(own, value[key], audience);
    return part === undefined ? [] : [[key, part] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

/** What stays of a value that may be looked into; `undefined` where nothing does. */
function visible(classification: AnyClassification, value: unknown, audience: Audience): unknown {
  if (!opens(classification, audience)) return undefined;
  if (typeof classification === "string") return withoutPrivateNumbers(value);
  if ("each" in classification) {
    const { each } = classification;
    return Array.isArray(value)
      ? value.map((item) => visible(each, item, audience)).filter((item) => item !== undefined)
      : null;
  }
  if (!isObject(value)) return null;
  return visibleFields(classesOf(classification, value), value, audience);
}

/**
 * Takes away what an audience may not see; a field nobody classified is nobody's to see, and of a
 * value of which nothing may be seen not even its place stays.
 *
 * @param classification - who may see what
 * @param value - the value; never changed
 * @param audience - for whom it is written
 * @returns the value itself for those who keep the archive; else what stays of it
 */
export function redactBy(
  classification: AnyClassification,
  value: unknown,
  audience: Audience,
): unknown {
  return audience === "internal" ? value : (visible(classification, value, audience) ?? {});
}
