import * as z from "zod/mini";
import { withForm } from "../form";
import { listOf } from "../members";
import { handIssuesOn, reportFault } from "../reportFault";

type AtLeastOne<Value> = readonly [Value, ...Value[]];

/**
 * A schema of a list that is not empty.
 *
 * @param key - where the list stands, for the issue of one that is empty
 * @param member - the schema of every member
 * @returns the schema
 */
export function atLeastOne<Value>(
  key: string,
  member: z.ZodMiniType<Value>,
): z.ZodMiniType<AtLeastOne<Value>> {
  const list = listOf(member);
  const schema = z.transform((input: unknown, reading): AtLeastOne<Value> => {
    const found = list.safeParse(input, { reportInput: true });
    if (!found.success) {
      handIssuesOn(found.error, [], reading);
      return z.NEVER;
    }
    const [first, ...others] = found.data;
    if (others.length < found.data.length && first !== undefined) return [first, ...others];
    reportFault(reading, input, { code: "empty-list", params: { key } });
    return z.NEVER;
  });
  return withForm(schema, { list: member, notEmpty: true });
}
