import type { FieldClass } from "./audience";

/** A member of a union that a `kind` tells from the others. */
export interface OfSomeKind<Kind extends string = string> {
  /** What tells it from the others. */
  readonly kind: Kind;
}

/** Fields of any member of a union. */
export type FieldOf<Value> = Value extends unknown ? keyof Value : never;

/** What a field of any member of a union may hold. */
export type Held<Value, Key> = Value extends unknown
  ? Key extends keyof Value
    ? NonNullable<Value[Key]>
    : never
  : never;

/** Fields that say yes or no. */
export type FlagOf<Value> = {
  [Key in keyof Value]-?: Value[Key] extends boolean ? Key : never;
}[keyof Value] &
  string;

/** The classes of an object's fields: every field has one, or the types do not agree. */
export type FieldClasses<Value> = {
  readonly [Key in FieldOf<Value>]-?:
    | Classification<Held<Value, Key>>
    | ([FlagOf<Value>] extends [never] ? never : UnlessFlag<FlagOf<Value>, Held<Value, Key>>);
};

/** Members of a union that a `kind` tells apart, each with its own classes. */
export interface ByKind<Value extends OfSomeKind> {
  /** Classes by kind; `kind` itself is as open as the most open field beside it. */
  readonly byKind: {
    readonly [Kind in Value["kind"]]: FieldClasses<Extract<Value, OfSomeKind<Kind>>>;
  };
}

/** A list whose items have classes of their own. */
export interface EachOf<Item> {
  /** Classes of one item. */
  readonly each: Classification<NonNullable<Item>>;
}

/** The fields of one object. */
export interface Fields<Value> {
  /** Classes by field. */
  readonly fields: FieldClasses<Value>;
}

/** A field that is open only where a flag beside it says no: a suggestion kept confidential. */
export interface UnlessFlag<Flag, Held> {
  /** The flag, a public field; one that is missing counts as set. */
  readonly unless: Flag;
  /** Who may see the field where the flag says `false`. */
  readonly open: Classification<Held>;
  /** Who may see it else: nobody who may not see it open. */
  readonly closed: Classification<Held>;
}

/** The parts of an object, one by one. */
export type ClassifiedParts<Value> =
  | Fields<Value>
  | ([Value] extends [OfSomeKind] ? ByKind<Value> : never);

/** Who may see a value: all of it at once, or its parts one by one. */
export type Classification<Value> =
  | FieldClass
  | ([Value] extends [readonly (infer Item)[]]
      ? EachOf<Item>
      : [Value] extends [object]
        ? ClassifiedParts<Value>
        : never);

/** A value with fields taken away, and items of lists nobody may see. */
export type Redacted<Value> = Value extends readonly (infer Item)[]
  ? readonly Redacted<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]?: Redacted<Value[Key]> }
    : Value;
