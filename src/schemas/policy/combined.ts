import * as z from "zod/mini";
import { chosen } from "../forms";
import { listOf } from "../members";

/**
 * The keys that nest tests in a test.
 *
 * @param test - gives the schema of the nested tests: the one these keys become part of
 * @returns keys of an object schema
 */
export function combined<Test>(test: () => z.ZodMiniType<Test>) {
  const nested = chosen(test);
  return {
    all: z.exactOptional(listOf(nested)),
    any: z.exactOptional(listOf(nested)),
    not: z.exactOptional(nested),
  };
}
