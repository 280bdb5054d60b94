import type { Audience, FieldClass } from "deputy-archive/life";

/** Classes of a value, as a test walks them. */
export type Classes =
  | FieldClass
  | { readonly each: Classes }
  | { readonly fields: FieldsOf }
  | { readonly byKind: Readonly<Record<string, FieldsOf>> };

type Own = Classes | { readonly unless: string; readonly open: Classes; readonly closed: Classes };

type FieldsOf = Readonly<Record<string, Own>>;

/** What each audience may read, as the page on privacy says it. */
export const readable: Readonly<Record<Audience, readonly FieldClass[]>> = {
  public: ["public"],
  self: ["public", "internal"],
  internal: ["public", "internal", "sensitive", "third-party"],
};

function isUnless(own: Own): own is Exclude<Own, Classes> {
  return typeof own !== "string" && "unless" in own;
}

/** Values of an object with these classes, with a flag that says no, yes, and nothing. */
function markedFields(fields: FieldsOf): readonly Readonly<Record<string, unknown>>[] {
  const [flag] = Object.values(fields).flatMap((own) => (isUnless(own) ? [own.unless] : []));
  const states = flag === undefined ? [undefined] : [false, true, undefined];
  return states.flatMap((state) => {
    const members = Object.entries(fields).flatMap(([key, own]) => {
      if (key === flag) return state === undefined ? [] : [[key, [state]] as const];
      const classes = isUnless(own) ? (state === false ? own.open : own.closed) : own;
      return [[key, marked(classes)] as const];
    });
    const most = Math.max(1, ...members.map(([, values]) => values.length));
    return Array.from({ length: most }, (_, index) =>
      Object.fromEntries(members.map(([key, values]) => [key, values[index % values.length]])),
    );
  });
}

/** Values in which each text says the class of its field, one for each kind the fields speak of. */
export function marked(classes: Classes): readonly unknown[] {
  if (typeof classes === "string") return [`«${classes}»`];
  if ("each" in classes) return [marked(classes.each)];
  if ("fields" in classes) return markedFields(classes.fields);
  return Object.entries(classes.byKind).flatMap(([kind, fields]) =>
    markedFields(fields).map((value) => ({ ...value, kind })),
  );
}

/** One field somewhere in a type. */
export interface ClassifiedField {
  /** Names of the fields that lead to it; a kind stands among them. */
  readonly path: string;
  /** Its class. */
  readonly fieldClass: FieldClass;
  /** Class of what tells beside it how it is read: a kind, a flag; `null` where nothing does. */
  readonly deciding: FieldClass | null;
  /** What that is part of. */
  readonly of: string;
}

function classOf(own: Own | undefined): FieldClass {
  if (typeof own !== "string") throw new Error("what decides has one class");
  return own;
}

/** Every field of a type that has a class of its own. */
export function everyField(
  classes: Classes,
  path = "",
  deciding: FieldClass | null = null,
): readonly ClassifiedField[] {
  if (typeof classes === "string") {
    return [{ path, fieldClass: classes, deciding, of: path.replace(/\.?[^.]*$/, "") }];
  }
  if ("each" in classes) return everyField(classes.each, path, deciding);
  const at = (key: string) => (path === "" ? key : `${path}.${key}`);
  if ("byKind" in classes) {
    return Object.entries(classes.byKind).flatMap(([kind, fields]) =>
      Object.entries(fields).flatMap(([key, own]) =>
        fieldsOf(own, fields, `${at(kind)}.${key}`, classOf(fields["kind"])),
      ),
    );
  }
  return Object.entries(classes.fields).flatMap(([key, own]) =>
    fieldsOf(own, classes.fields, at(key), deciding),
  );
}

function fieldsOf(
  own: Own,
  beside: FieldsOf,
  path: string,
  deciding: FieldClass | null,
): readonly ClassifiedField[] {
  if (!isUnless(own)) return everyField(own, path, deciding);
  const flag = classOf(beside[own.unless]);
  return [...everyField(own.open, path, flag), ...everyField(own.closed, path, flag)];
}

/** Every field of a type itself that a flag closes. */
export function everyFlagged(classes: Classes): readonly Exclude<Own, Classes>[] {
  if (typeof classes === "string" || !("fields" in classes)) return [];
  return Object.values(classes.fields).filter(isUnless);
}
