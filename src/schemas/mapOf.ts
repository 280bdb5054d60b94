import * as z from "zod/mini";
import { chosen } from "./forms";
import { handIssuesOn } from "./handIssuesOn";

/**
 * A schema of an object whose keys are free.
 *
 * @param member - the schema of every member
 * @returns the schema
 */
export function mapOf<Value>(
  member: z.ZodMiniType<Value>,
): z.ZodMiniType<Readonly<Record<string, Value>>> {
  return chosen(() =>
    z.transform((input: object, payload): Readonly<Record<string, Value>> => {
      const members: [string, Value][] = [];
      for (const [key, value] of Object.entries(input)) {
        const found = member.safeParse(value, { reportInput: true });
        if (found.success) members.push([key, found.data]);
        else handIssuesOn(found.error, [key], payload);
      }
      return Object.fromEntries(members);
    }),
  );
}
