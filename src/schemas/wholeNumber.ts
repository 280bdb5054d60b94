import type * as z from "zod/mini";
import { checked } from "./checked";
import { kindOfValue, shownValue, wrongType } from "./describeValue";

/** Beyond it neighbouring whole numbers are no longer told apart. */
const most = 9007199254740991;

/**
 * A schema of whole numbers that are exact.
 *
 * @param least - the least; any where `null`
 * @returns the schema
 */
export function wholeNumber(least: number | null): z.ZodMiniType<number> {
  return checked(
    (input): input is number => Number.isSafeInteger(input) && Number(input) >= (least ?? -most),
    (input) => {
      if (kindOfValue(input) !== "number") return wrongType(input, "number");
      const found = shownValue(input);
      return Number.isInteger(input)
        ? { code: "out-of-range", params: { found, least: least ?? -most, most } }
        : { code: "not-whole", params: { found } };
    },
    { whole: least },
  );
}
