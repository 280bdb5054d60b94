import { isObject } from "../../model/isObject";
import type { LocalizedText } from "../../model/localizedText";
import { joined, quoted, words } from "./changeWords";
import { type FieldWords, fieldWords } from "./fieldWords";
import { localizedOf } from "./localizedOf";
import { partsOfList } from "./partWords";
import { namedUnder, type PolicyNames } from "./policyNames";
import { valueWords } from "./valueWords";
import { wordOf } from "./wordOf";
import { yearDayWords } from "./yearDayWords";

const otherContent: FieldWords = { zh: "其他内容", en: "other content" };

/**
 * What a field is called.
 *
 * @param context - the part or the field it stands in
 * @param key - its key
 * @returns its words
 */
export function fieldOf(context: string, key: string): FieldWords {
  return wordOf(fieldWords, `${context}.${key}`) ?? wordOf(fieldWords, key) ?? otherContent;
}

const date = /^\d{4}-\d{2}-\d{2}$/;

/** Words of the measure and its places, never fixed values of the language. */
const freeText = [
  "id",
  "version",
  "basis",
  "verifiedBasis",
  "attendedBasis",
  "recordedByBasis",
  "statute",
  "article",
  "aliases",
];

/** A code is said by the name the policy gives it, a fixed value by its word, all else as it stands. */
function textWords(value: string, context: string, key: string, names: PolicyNames): LocalizedText {
  const plain = words(value, value);
  if (freeText.includes(key)) return quoted(plain);
  const thing = wordOf(namedUnder, `${context}.${key}`) ?? wordOf(namedUnder, key);
  if (thing !== undefined) return names[thing].get(value) ?? quoted(plain);
  const listed = wordOf(valueWords, `${key}:${value}`) ?? wordOf(valueWords, value);
  return listed ?? (date.test(value) ? plain : quoted(plain));
}

/** The keys of these are codes of the policy and no fields of the language. */
function keyedBy(context: string, key: string, names: PolicyNames): LocalizedText | undefined {
  if (context === "percent") return names.rater.get(key);
  if (context === "particulars") return names.particular.get(key);
  if (context !== "points") return undefined;
  return names.class.get(key) ?? names.choice.get(key) ?? wordOf(valueWords, key);
}

/**
 * Tells whether the words of a value are several and want brackets around them.
 *
 * @param value - the value
 * @returns true for what has fields of its own
 */
export function wantsBrackets(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isObject);
  return isObject(value) && localizedOf(value) === null && yearDayWords(value) === null;
}

/**
 * Puts the words of a value in brackets where they are several.
 *
 * @param value - the value
 * @param said - its words
 * @returns the words
 */
export function bracketed(value: unknown, said: LocalizedText): LocalizedText {
  return wantsBrackets(value) ? words(`（${said.zh}）`, `(${said.en})`) : said;
}

function memberWords(
  member: unknown,
  context: string,
  key: string,
  names: PolicyNames,
): LocalizedText {
  if (key === "name") return describeValue(member, context, key, names);
  if (key === "measure" && isObject(member)) {
    const { measure, ...bounds } = member;
    const name = describeValue(measure, key, key, names);
    const inner = membersWords(bounds, key, names);
    return words(`${name.zh}（${inner.zh}）`, `${name.en} (${inner.en})`);
  }
  const label = keyedBy(context, key, names) ?? fieldOf(context, key);
  const inner = describeValue(member, context, key, names);
  if (wantsBrackets(member))
    return words(`${label.zh}（${inner.zh}）`, `${label.en} (${inner.en})`);
  if (fieldOf(context, key).topic === "line") {
    return words(`${label.zh}${inner.zh}`, `${label.en} ${inner.en}`);
  }
  return words(`${label.zh}：${inner.zh}`, `${label.en}: ${inner.en}`);
}

function membersWords(
  value: Readonly<Record<string, unknown>>,
  key: string,
  names: PolicyNames,
): LocalizedText {
  // Ids and codes are for machines, and an article that is not known says nothing.
  const members = Object.entries(value).filter(
    ([name, member]) =>
      member !== undefined &&
      name !== "id" &&
      name !== "code" &&
      !(name === "basis" && member === ""),
  );
  if (members.length === 0) return words("不限", "any");
  const said = members.map(([name, member]) => memberWords(member, key, name, names));
  // The step without a line stands for all others.
  const others = key === "steps" && value["atLeast"] === undefined;
  return joined(others ? [words("其余", "all others"), ...said] : said, "，", ", ");
}

function numberWords(value: number, context: string, key: string): LocalizedText {
  const unit = context === "points" ? "points" : fieldOf(context, key).unit;
  if (unit === "points") return words(`${value}分`, `${value} ${value === 1 ? "point" : "points"}`);
  return unit === "percent" || context === "percent"
    ? words(`${value}%`, `${value}%`)
    : words(`${value}`, `${value}`);
}

function listWords(
  all: readonly unknown[],
  context: string,
  key: string,
  names: PolicyNames,
): LocalizedText {
  if (all.length === 0) return words("无", "none");
  if (!all.some(isObject)) {
    return joined(
      all.map((each) => describeValue(each, context, key, names)),
      "、",
      ", ",
    );
  }
  const each = wordOf(partsOfList, key) ?? key;
  return joined(
    all.map((one) => describeValue(one, context, each, names)),
    "；",
    "; ",
  );
}

/**
 * Says a value of a policy in words: no code and no key.
 *
 * @param value - the value
 * @param context - the part or the field its field stands in
 * @param key - its field
 * @param names - names of the policy's things
 * @returns the words
 */
export function describeValue(
  value: unknown,
  context: string,
  key: string,
  names: PolicyNames,
): LocalizedText {
  if (value === null || value === undefined) return words("未写明", "not stated");
  if (typeof value === "boolean") return value ? words("是", "yes") : words("否", "no");
  if (typeof value === "string") return textWords(value, context, key, names);
  if (Array.isArray(value)) return listWords(value, context, key, names);
  if (!isObject(value)) return numberWords(Number(value), context, key);
  const text = localizedOf(value);
  if (text !== null) return quoted(text);
  return yearDayWords(value) ?? membersWords(value, key, names);
}
