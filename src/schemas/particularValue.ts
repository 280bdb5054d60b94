import * as z from "zod/mini";
import type { ParticularValue } from "../model/particulars";
import { ofKind } from "./checked";
import { kindOfValue, wrongType } from "./describeValue";
import { withForm } from "./form";
import { listOf } from "./members";
import { handIssuesOn, reportFault } from "./reportFault";

/**
 * A schema of the value of a particular.
 *
 * @returns a schema of texts, numbers, yes and no, and lists of texts
 */
export function particularValue(): z.ZodMiniType<ParticularValue> {
  const kinds = new Map<string, z.ZodMiniType<ParticularValue>>([
    ["text", ofKind("text")],
    ["number", ofKind("number")],
    ["boolean", ofKind("boolean")],
    ["list", listOf(ofKind("text"))],
  ]);
  const schema = z.transform((input: unknown, reading): ParticularValue => {
    const found = kinds.get(kindOfValue(input))?.safeParse(input, { reportInput: true });
    if (found?.success) return found.data;
    if (found === undefined) reportFault(reading, input, wrongType(input, "text"));
    else handIssuesOn(found.error, [], reading);
    return z.NEVER;
  });
  return withForm(schema, { fits: () => [...kinds.values()] });
}
