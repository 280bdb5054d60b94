import { isObject } from "../../../model/isObject";
import type { Language, LocalizedText } from "../../../model/localizedText";
import type { Policy } from "../../../model/policy/policy";
import { bracketed, describeValue, fieldOf } from "../../../rules/diff/describeValue";
import { namesOf, type PolicyNames } from "../../../rules/diff/policyNames";
import { type CellTemplate, type NumberSlot, type PolicyPath, templateText } from "./cellTemplate";

/** What a value is said with. */
export interface Describing {
  /** Names of the policy's things. */
  readonly names: PolicyNames;
  /** The language. */
  readonly language: Language;
  /** Units of the quantities of duties, by their codes. */
  readonly units: ReadonlyMap<string, LocalizedText>;
}

/** Prepares the words of a policy in one language. */
export function describingOf(policy: Policy, language: Language): Describing {
  const units = policy.duties.flatMap(({ code, quantity }) =>
    quantity === undefined ? [] : [[code, quantity.unit] as const],
  );
  return { names: namesOf(policy), language, units: new Map(units) };
}

/** Numbers no measure has: each marks the place of one number of the value. */
const firstMark = 7_770_001;

interface Marked {
  readonly value: unknown;
  readonly slots: readonly NumberSlot[];
}

function marked(value: unknown, path: PolicyPath, taken: number): Marked {
  if (typeof value === "number") {
    return { value: firstMark + taken, slots: [{ kind: "number", path, number: value }] };
  }
  if (!Array.isArray(value) && !isObject(value)) return { value, slots: [] };
  const slots: NumberSlot[] = [];
  const inside = (member: unknown, key: string | number) => {
    const found = marked(member, [...path, key], taken + slots.length);
    slots.push(...found.slots);
    return found.value;
  };
  if (Array.isArray(value)) return { value: value.map(inside), slots };
  // Which year a day of the year is in is said by a word, not by its number.
  const isKept = (key: string) => key === "yearOffset" && "month" in value;
  const members = Object.entries(value).map(([key, member]) => [
    key,
    isKept(key) ? member : inside(member, key),
  ]);
  return { value: Object.fromEntries(members), slots };
}

/** Cuts a text at its marks; `null` where a mark is missing, doubled or said in another way. */
function cutAtMarks(text: string, slots: readonly NumberSlot[]): CellTemplate | null {
  const template: (string | NumberSlot)[] = [];
  let rest = text;
  while (rest !== "") {
    let first = -1;
    let found = -1;
    slots.forEach((_, index) => {
      const at = rest.indexOf(String(firstMark + index));
      if (at >= 0 && (first < 0 || at < first)) [first, found] = [at, index];
    });
    const slot = slots[found];
    if (slot === undefined) break;
    template.push(rest.slice(0, first), slot);
    rest = rest.slice(first + String(firstMark).length);
  }
  template.push(rest);
  const filled = template.filter((segment) => segment !== "");
  return filled.filter((segment) => typeof segment === "object").length === slots.length
    ? filled
    : null;
}

/**
 * Says a value of a policy in words, and where in the words each of its numbers stands.
 *
 * @param value - the value
 * @param path - where it stands
 * @param context - the part or field its field stands in
 * @param key - its field
 * @param describing - names and language
 * @returns the words; without places where the words do not show every number as it is
 */
export function describedTemplate(
  value: unknown,
  path: PolicyPath,
  context: string,
  key: string,
  { names, language }: Describing,
): CellTemplate {
  const say = (said: unknown) => describeValue(said, context, key, names)[language];
  const plain = say(value);
  const found = marked(value, path, 0);
  const template = cutAtMarks(say(found.value), found.slots);
  return template !== null && templateText(template) === plain ? template : [plain];
}

/** The same with the field's name before it. */
export function labelledTemplate(
  value: unknown,
  path: PolicyPath,
  context: string,
  key: string,
  describing: Describing,
): CellTemplate {
  const { language, names } = describing;
  const label = fieldOf(context, key)[language];
  const said = describedTemplate(value, path, context, key, describing);
  const bare = describeValue(value, context, key, names);
  const opens = bracketed(value, bare).zh !== bare.zh;
  const colon = language === "zh" ? "：" : ": ";
  if (!opens) return [`${label}${colon}`, ...said];
  return language === "zh" ? [`${label}（`, ...said, "）"] : [`${label} (`, ...said, ")"];
}
