import * as z from "zod/mini";
import { wrongType } from "./describeValue";
import { withForm } from "./form";
import { chosen } from "./forms";
import { handIssuesOn, isFull, type Reading, reportFault } from "./reportFault";

function readMembers<Key extends string | number, Value>(
  entries: Iterable<readonly [Key, unknown]>,
  member: z.ZodMiniType<Value>,
  reading: Reading,
): readonly (readonly [Key, Value])[] {
  const members: (readonly [Key, Value])[] = [];
  for (const [key, value] of entries) {
    if (isFull(reading)) break;
    const found = member.safeParse(value, { reportInput: true });
    if (found.success) members.push([key, found.data]);
    else handIssuesOn(found.error, [key], reading);
  }
  return members;
}

/**
 * A schema of a list.
 *
 * @param member - the schema of every member
 * @returns the schema
 */
export function listOf<Value>(member: z.ZodMiniType<Value>): z.ZodMiniType<readonly Value[]> {
  const list = z.transform((input: unknown, reading): readonly Value[] => {
    if (Array.isArray(input)) {
      return readMembers(input.entries(), member, reading).map(([, value]) => value);
    }
    reportFault(reading, input, wrongType(input, "list"));
    return z.NEVER;
  });
  return withForm(list, { list: member });
}

/**
 * A schema of an object whose keys are free.
 *
 * @param member - the schema of every member
 * @returns the schema
 */
export function mapOf<Value>(
  member: z.ZodMiniType<Value>,
): z.ZodMiniType<Readonly<Record<string, Value>>> {
  const map = z.transform((input: object, reading) =>
    Object.fromEntries(readMembers(Object.entries(input), member, reading)),
  );
  return withForm(
    chosen(() => map),
    { map: member },
  );
}
