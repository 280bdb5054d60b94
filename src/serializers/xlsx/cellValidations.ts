import type { DataValidation } from "hucre/xlsx";
import { dayNumber, type PlainDate } from "../../model/plainDate";
import type { CellHint, CellRule } from "../sheet/cellRule";
import { neutralText } from "../sheet/neutralText";
import type { ListKeeper } from "./listKeeper";

/** Day number of day 0 of the 1900 system. */
const serialEpoch = -25_569;
/** Characters a list may have that stands in the rule itself. */
const longestList = 255;
const longestTitle = 32;
const longestText = 255;

type Check = Pick<DataValidation, "type" | "operator" | "formula1" | "formula2">;

/** At most `length` characters, never half of a pair. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, "");
}

function serial(date: PlainDate): string {
  return String(dayNumber(date) - serialEpoch);
}

function listFormula(values: readonly string[], lists: ListKeeper): string {
  const shown = values.map(neutralText);
  const joined = shown.join(",");
  // A comma would part a value in two, a space at its end would be lost.
  const fits = joined.length <= longestList && !shown.some((value) => /[,"]|^\s|\s$/.test(value));
  return fits ? `"${joined}"` : lists.rangeOf(shown);
}

function checkOf(rule: CellRule, lists: ListKeeper): Check {
  const between = { operator: "between" } as const;
  switch (rule.kind) {
    case "list":
      return { type: "list", formula1: listFormula(rule.values, lists) };
    case "day":
      return { type: "date", ...between, formula1: serial(rule.from), formula2: serial(rule.to) };
    default: {
      const bounds = { formula1: String(rule.atLeast), formula2: String(rule.atMost) };
      return { type: rule.kind === "length" ? "textLength" : rule.kind, ...between, ...bounds };
    }
  }
}

function hints(prompt: CellHint | undefined, refusal: CellHint | undefined) {
  return {
    ...(prompt !== undefined && {
      showInputMessage: true,
      inputTitle: cut(prompt.title, longestTitle),
      inputMessage: cut(prompt.text, longestText),
    }),
    ...(refusal !== undefined && {
      errorTitle: cut(refusal.title, longestTitle),
      errorMessage: cut(refusal.text, longestText),
    }),
  };
}

/**
 * The rule of some cells as the file holds it; a list too long for that stands in cells of its own.
 *
 * @param rule - what the cells may hold
 * @param range - the cells, for example `D4:D203`
 * @param lists - keeps the long lists
 */
export function cellValidation(rule: CellRule, range: string, lists: ListKeeper): DataValidation {
  return {
    range,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "stop",
    ...checkOf(rule, lists),
    ...hints(rule.prompt, rule.refusal),
  };
}
