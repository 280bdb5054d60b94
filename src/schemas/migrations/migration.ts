import { type Fields, isObject } from "../../model/isObject";

/**
 * A step from one version of a format to a later one. Steps are kept for good: what was written once
 * can be read for as long as anybody keeps it.
 */
export interface Migration {
  /** The form it takes, as `formOf` names it. */
  readonly from: string;
  /** The form it gives. */
  readonly to: string;
  /** Says the same in the later form; a pure function, and it throws on nothing. */
  readonly lift: (document: Fields) => Fields;
}

function own(document: Fields, key: string): unknown {
  return Object.entries(document).find(([name]) => name === key)?.[1];
}

/**
 * Names the form of a document: its format, and its version where it says one.
 *
 * @param json - a JSON value
 * @returns `"deputy-archive/archive 1"`, `"deputy-archive/trace/v1"`; empty where no format is named
 */
export function formOf(json: unknown): string {
  if (!isObject(json)) return "";
  const parts = [own(json, "format"), own(json, "formatVersion")];
  // Anything but a text or a number is no name: kept apart, so that it is never taken for none.
  const names = parts.filter((part) => part !== undefined);
  return names
    .map((part) => (typeof part === "string" || typeof part === "number" ? `${part}` : "?"))
    .join(" ");
}

/**
 * Lifts a document step by step to the latest form there is a way to.
 *
 * @param json - a JSON value
 * @param steps - at most one from each form
 * @param form - the form it has
 * @returns the value in the latest form; the value itself where no step begins at its form
 */
export function migrated(
  json: unknown,
  steps: readonly Migration[],
  form: string = formOf(json),
): unknown {
  const step = steps.find(({ from }) => from === form);
  if (step === undefined || !isObject(json)) return json;
  // Whoever goes a step has one step fewer before them, so no chain goes round.
  const others = steps.filter((one) => one !== step);
  return migrated(step.lift(json), others, step.to);
}
