import * as z from "zod/mini";
import { wrongType } from "../describeValue";
import { type AnySchema, type Form, withForm } from "../form";
import { listOf, mapOf } from "../members";
import { handIssuesOn, reportFault } from "../reportFault";

type Partly = z.ZodMiniType<unknown>;

/** What is known of the schemas of the library itself, as far as src/schemas uses them. */
interface Definition {
  readonly shape?: Readonly<Record<string, AnySchema>>;
  readonly innerType?: AnySchema;
}

/** A schema of what fits one of several; where none does, the first speaks. */
function anyOf(schemas: () => readonly Partly[]): Partly {
  const schema = z.transform((input: unknown, reading): unknown => {
    const found = schemas().map((one) => one.safeParse(input, { reportInput: true }));
    const fitting = found.find(({ success }) => success);
    if (fitting?.success) return fitting.data;
    const [first] = found;
    if (first?.success === false) handIssuesOn(first.error, [], reading);
    else reportFault(reading, input, wrongType(input, "object"));
    return z.NEVER;
  });
  return withForm(schema, { fits: schemas });
}

function partlyOfForm(schema: AnySchema, form: Form, known: Map<AnySchema, Partly>): Partly {
  if ("list" in form) return listOf(partly(form.list, known));
  if ("map" in form) return mapOf(partly(form.map, known));
  // What names the form may itself be hidden: then it is one of them.
  if ("forms" in form) {
    return anyOf(() => Object.values(form.forms).map((one) => partly(one, known)));
  }
  if ("fits" in form) return anyOf(() => form.fits().map((one) => partly(one, known)));
  // A number that could be a telephone's is written as null. Every schema with a form is a mini one.
  return z.nullable(schema as Partly);
}

function partlyOfLibrary(schema: AnySchema, known: Map<AnySchema, Partly>): Partly {
  // The definitions of the library's own schemas, as far as src/schemas uses them.
  const { shape, innerType } = schema._zod.def as Definition;
  if (shape === undefined) return z.nullable(partly(innerType ?? z.never(), known));
  const members = Object.entries(shape).map(([key, member]) => {
    const { innerType: inner } = member._zod.def as Definition;
    const isOptional = member instanceof z.ZodMiniExactOptional && inner !== undefined;
    return [key, z.exactOptional(partly(isOptional ? inner : member, known))];
  });
  return z.strictObject(Object.fromEntries(members));
}

/**
 * The schema of what stays of a value when what an audience may not see is left out: every member of
 * every object may be missing, and no other may be there.
 *
 * @param schema - the schema of the whole value
 * @param known - schemas made before, so that each is made once
 * @returns the schema of the redacted value
 */
export function partly(schema: AnySchema, known: Map<AnySchema, Partly> = new Map()): Partly {
  const before = known.get(schema);
  if (before !== undefined) return before;
  const made =
    "form" in schema
      ? // Only our own builders put a form there.
        partlyOfForm(schema, schema.form as Form, known)
      : partlyOfLibrary(schema, known);
  known.set(schema, made);
  return made;
}
