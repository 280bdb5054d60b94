import { isObject } from "../../model/isObject";
import type { Language } from "../../model/localizedText";
import type { Policy } from "../../model/policy/policy";
import { describeValue } from "../../rules/diff/describeValue";
import { partsOfList } from "../../rules/diff/partWords";
import { wordOf } from "../../rules/diff/wordOf";
import { type Say, sayIn } from "../layouts/tableWords";
import { templateText } from "../policyTable/written/cellTemplate";
import {
  type Describing,
  describingOf,
  labelledTemplate,
} from "../policyTable/written/describedTemplate";

/** What a measure is said with. */
export interface MeasureWords extends Describing {
  readonly say: Say;
}

/** Prepares the words of a measure. */
export function measureWords(policy: Policy, language: Language): MeasureWords {
  return { ...describingOf(policy, language), say: sayIn(language) };
}

/** Says a value of the policy. */
export function saidValue(
  value: unknown,
  context: string,
  key: string,
  { names, language }: MeasureWords,
): string {
  return describeValue(value, context, key, names)[language];
}

/** Said beside the other fields of a part, never among them. */
const apart = ["id", "code", "name", "basis", "what", "text", "failure"];

/**
 * Says a part of the policy: its name, then what it says field by field.
 *
 * @param part - the part
 * @param context - what kind of part
 * @param words - the words
 * @returns one sentence without its full stop
 */
export function saidPart(part: object, context: string, words: MeasureWords): string {
  const { say, language } = words;
  const fields = Object.entries(part).filter(
    ([key, value]) => value !== undefined && !apart.includes(key),
  );
  const said = fields.map(([key, value]) => {
    const inner = wordOf(partsOfList, key) === undefined ? context : key;
    return templateText(labelledTemplate(value, [], inner, key, words));
  });
  const name = "name" in part && isObject(part.name) ? part.name[language] : "";
  const all = said.filter((one) => one !== "").join(say("，", ", "));
  if (typeof name !== "string" || name === "") return all;
  return all === "" ? name : `${name}${say("：", ": ")}${all}`;
}
