import type * as z from "zod/mini";
import type { CountySummary } from "../../rules/copies/countySummary";
import { oneOf } from "../oneOf";
import { lifeScalars } from "./lifeScalars";
import { objectOf } from "./objectOf";

/**
 * The form of what a county tells the city of its archives, to be held against them later (D2).
 *
 * @returns the schema
 */
export function summarySchema(): z.ZodMiniType<CountySummary> {
  const { text, texts, count } = lifeScalars();
  return objectOf<CountySummary>({
    format: oneOf(["deputy-archive/summary/v1"], "unknown-format"),
    archives: count,
    events: count,
    leaves: texts,
    hash: text,
  });
}
