import * as z from "zod/mini";
import { kindOfValue, wrongType } from "./describeValue";
import { type Form, withForm } from "./form";
import { type Fault, reportFault } from "./reportFault";

/**
 * A schema that takes a value as it is or says what is wrong with it.
 *
 * @param holds - tells whether the value is right
 * @param fault - what is wrong with one that is not
 * @param form - what it takes, in a word
 * @returns the schema
 */
export function checked<Value>(
  holds: (input: unknown) => input is Value,
  fault: (input: unknown) => Fault,
  form: Form,
): z.ZodMiniType<Value> {
  const schema = z.transform((input: unknown, reading): Value => {
    if (holds(input)) return input;
    reportFault(reading, input, fault(input));
    return z.NEVER;
  });
  return withForm(schema, form);
}

interface Kinds {
  readonly text: string;
  readonly number: number;
  readonly boolean: boolean;
}

/**
 * A schema of every text, number or boolean.
 *
 * @param kind - the kind of value
 * @returns the schema
 */
export function ofKind<Kind extends keyof Kinds>(kind: Kind): z.ZodMiniType<Kinds[Kind]> {
  return checked(
    (input): input is Kinds[Kind] => kindOfValue(input) === kind,
    (input) => wrongType(input, kind),
    { value: kind === "text" ? "any-text" : kind },
  );
}
