// Writes a schema of src/schemas as JSON Schema (draft 2020-12), with the comments of its type.
import type ts from "typescript";
import type { AnySchema, Form } from "../../src/schemas/form.ts";
import { type ObjectShape, partsOf } from "../../src/schemas/partsOf.ts";
import {
  alternativesOf,
  commentsOf,
  freeValueOf,
  memberOf,
  nameOf,
  present,
  propertyOf,
} from "./described.ts";
import { fits } from "./fits.ts";
import { sharedParts } from "./sharedParts.ts";
import { values } from "./values.ts";

/** A JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>;

type Known = ts.Type | undefined;

/** One document's schema in the making: what was named so far. */
class Writer {
  readonly defs = new Map<string, JsonSchema>();
  private readonly names = new Map<AnySchema, string>();
  private readonly open = new Set<AnySchema>();

  private nameFor(schema: AnySchema, wanted: string): string {
    let name = wanted;
    for (let count = 2; this.defs.has(name); count += 1) name = `${wanted}${count}`;
    this.names.set(schema, name);
    this.defs.set(name, {});
    return name;
  }

  /** Objects and choices of a type with a name stand under `$defs`, everything else in its place. */
  write(schema: AnySchema, type: Known): JsonSchema {
    const parts = partsOf(schema);
    if ("nullable" in parts) {
      const inner = this.write(parts.nullable, type && present(type));
      return { anyOf: [inner, { type: "null" }] };
    }
    const only = onlyOne(parts);
    if (only !== undefined) return this.write(only, type);
    const known = this.names.get(schema);
    if (known !== undefined) return { $ref: `#/$defs/${known}` };
    const isChoice = "object" in parts || "forms" in parts || "fits" in parts;
    const named = isChoice && type !== undefined ? nameOf(type) : undefined;
    if (named === undefined) return this.writeInPlace(schema, parts, type);
    const name = this.nameFor(schema, named.name);
    const written = this.writeParts(parts, type);
    this.defs.set(name, { ...described(named.description), ...written });
    return { $ref: `#/$defs/${name}` };
  }

  private writeInPlace(schema: AnySchema, parts: Form | ObjectShape, type: Known): JsonSchema {
    if (this.open.has(schema))
      throw new Error("a schema that is a part of itself needs a named type");
    this.open.add(schema);
    const written = this.writeParts(parts, type);
    this.open.delete(schema);
    return written;
  }

  private writeParts(parts: Form | ObjectShape, type: Known): JsonSchema {
    if ("object" in parts) return this.writeObject(parts, type);
    if ("value" in parts) return this.writeValue(parts.value);
    if ("whole" in parts) {
      const { whole } = parts;
      const most = Number.MAX_SAFE_INTEGER;
      return { type: "integer", minimum: whole ?? -most, maximum: most };
    }
    if ("oneOf" in parts) return closedList(parts.oneOf, type);
    if ("list" in parts) {
      const items = this.write(parts.list, type && memberOf(type));
      return { type: "array", items, ...(parts.notEmpty === true && { minItems: 1 }) };
    }
    if ("map" in parts) {
      const member = this.write(parts.map, type && freeValueOf(type));
      return { type: "object", additionalProperties: member };
    }
    if ("forms" in parts) return this.writeForms(parts.key, parts.forms, type);
    return {
      anyOf: allThatFit(parts.fits()).map((one) => this.write(one, typeFitting(one, type))),
    };
  }

  private writeValue(value: keyof typeof values): JsonSchema {
    if (value !== "day") return values[value];
    this.defs.set("PlainDate", values.day);
    return { $ref: "#/$defs/PlainDate" };
  }

  private writeObject({ object }: ObjectShape, type: Known): JsonSchema {
    const properties = object.map(({ key, schema }) => {
      const property = type && propertyOf(type, key);
      const written = this.write(schema, property && present(property.type));
      return [key, { ...described(property?.description), ...written }] as const;
    });
    return {
      type: "object",
      properties: Object.fromEntries(properties),
      required: object.filter(({ optional }) => !optional).map(({ key }) => key),
      additionalProperties: false,
    };
  }

  /** Says which form an object is to have by the one key, so that an editor speaks of that form only. */
  private writeForms(
    key: string,
    forms: Readonly<Record<string, AnySchema>>,
    type: Known,
  ): JsonSchema {
    return {
      type: "object",
      properties: { [key]: { enum: Object.keys(forms) } },
      required: [key],
      allOf: Object.entries(forms).map(([name, schema]) => ({
        if: { properties: { [key]: { const: name } }, required: [key] },
        // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema; nothing here is awaited
        then: this.write(schema, typeFitting(schema, type)),
      })),
    };
  }
}

/** Words with comments are written one by one, so that editors show them. */
function closedList(words: readonly (string | number | null)[], type: Known): JsonSchema {
  if (words.length === 1) return { const: words[0] };
  const comments = type === undefined ? new Map<string, string>() : commentsOf(type);
  if (!words.some((word) => comments.has(String(word)))) return { enum: words };
  return {
    oneOf: words.map((word) => ({ const: word, ...described(comments.get(String(word))) })),
  };
}

/** The one schema a choice comes down to. */
function onlyOne(parts: Form | ObjectShape): AnySchema | undefined {
  const choice =
    "fits" in parts ? parts.fits() : "forms" in parts ? Object.values(parts.forms) : [];
  return choice.length === 1 ? choice[0] : undefined;
}

/** A choice among choices is one choice. */
function allThatFit(schemas: readonly AnySchema[]): readonly AnySchema[] {
  return schemas.flatMap((schema) => {
    const parts = partsOf(schema);
    return "fits" in parts ? allThatFit(parts.fits()) : [schema];
  });
}

function described(description = ""): JsonSchema {
  return description === "" ? {} : { description };
}

function typeFitting(schema: AnySchema, type: Known): Known {
  if (type === undefined) return undefined;
  const parts = partsOf(schema);
  if ("fits" in parts || "forms" in parts) return type;
  return alternativesOf(type).find((one) => fits(schema, one));
}

/**
 * Writes the schema of a document as JSON Schema.
 *
 * @param schema - the schema that reads the document
 * @param type - the document's type, whose comments become descriptions
 * @param title - what the document is
 */
export function jsonSchemaOf(schema: AnySchema, type: ts.Type, title: string): JsonSchema {
  const writer = new Writer();
  const root = writer.write(schema, type);
  const name = String(root["$ref"]).replace("#/$defs/", "");
  const whole = writer.defs.get(name);
  if (whole === undefined) throw new Error(`the schema of ${title} is no object`);
  writer.defs.delete(name);
  const { document, parts } = sharedParts(whole, writer.defs);
  // A line of a file names no schema: it is no document of its own.
  const isOneForm = document["additionalProperties"] === false;
  const own = {
    ...(isOneForm && {
      $schema: { description: "Where the JSON Schema of this document is.", type: "string" },
    }),
    ...Object(document["properties"]),
  };
  const $defs = Object.fromEntries([...parts].sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title,
    ...document,
    properties: own,
    ...(parts.size === 0 ? {} : { $defs }),
  };
}
