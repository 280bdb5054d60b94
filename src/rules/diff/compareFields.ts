import { canonicalText } from "../../model/canonicalText";
import { type Fields, isObject } from "../../model/isObject";
import { type BothNames, fieldChange, orderChange, type Place, partChange } from "./changes";
import { describeValue, fieldOf } from "./describeValue";
import { matchParts } from "./matchParts";
import { boundOf, type Owner, ownerOf, sectionOf } from "./owner";
import { partsOfList } from "./partWords";
import type { ChangeTopic, PolicyChange, PolicyPart } from "./policyChange";
import { wordOf } from "./wordOf";

/** Fields whose own fields are told one by one; all others are told as a whole. */
const toldByField = [
  "period",
  "merging",
  "counting",
  "assessment",
  "gradedTotal",
  "statistics",
  "checklist",
  "quota",
  "quantity",
  "value",
  "of",
];

/** Conditions; told one by one only where both speak of the same things. */
const conditions = ["condition", "when", "applies", "eligible"];

const registerParts: readonly PolicyPart[] = ["duty", "particular", "choice"];

/**
 * What changes of a part are about where their field does not say.
 *
 * @param part - what kind of part
 * @returns the topic
 */
export function topicOf(part: PolicyPart): ChangeTopic {
  return registerParts.includes(part) ? "register" : "reckoning";
}

function same(before: unknown, after: unknown): boolean {
  if ((before === undefined) !== (after === undefined)) return false;
  return canonicalText(before) === canonicalText(after);
}

function sameMeasure(before: unknown, after: unknown): boolean {
  return isObject(before) && isObject(after) && before["measure"] === after["measure"];
}

/** Two of different kinds have nothing in common that could be told field by field. */
function comparable(key: string, before: Fields, after: Fields): boolean {
  if (key === "measure") return sameMeasure(before, after);
  if (conditions.includes(key)) {
    const keys = (fields: Fields) => Object.keys(fields).sort().join();
    return keys(before) === keys(after) && sameMeasure(before["measure"], after["measure"]);
  }
  if (!toldByField.includes(key) || before["kind"] !== after["kind"]) return false;
  return typeof before["from"] !== "string" || before["from"] === after["from"];
}

function ownerWithin(key: string, before: Fields, place: Place, names: BothNames): Owner {
  const { owner, context } = place;
  if (key === "measure") {
    return boundOf(describeValue(before["measure"], key, key, names.before), owner);
  }
  if (typeof before["basis"] !== "string") return owner;
  return sectionOf(before, fieldOf(context, key), owner);
}

function compareValues(
  before: unknown,
  after: unknown,
  key: string,
  place: Place,
  names: BothNames,
): readonly PolicyChange[] {
  if (same(before, after)) return [];
  const part = wordOf(partsOfList, key);
  const [earlier, later] = [before ?? [], after ?? []];
  if (part !== undefined && isListOfParts(earlier) && isListOfParts(later)) {
    const found = compareParts(earlier, later, key, part, place, names);
    if (found.length > 0) return found;
  }
  if (isObject(before) && isObject(after) && comparable(key, before, after)) {
    const { topic = place.topic } = fieldOf(place.context, key);
    const owner = ownerWithin(key, before, place, names);
    const path = [...place.path, key];
    return compareFields(before, after, { owner, context: key, topic, path }, names);
  }
  if (key === "checklist") return wholeChecklist(before, after, place, names);
  return [fieldChange(before, after, key, place, names)];
}

/** A checklist that came or went is told first, then its aspects one by one. */
function wholeChecklist(
  before: unknown,
  after: unknown,
  place: Place,
  names: BothNames,
): readonly PolicyChange[] {
  const split = (checklist: unknown) => {
    if (!isObject(checklist)) return { checklist, own: {} };
    const { aspects, ...rest } = checklist;
    return { checklist: rest, own: { aspects } };
  };
  const [earlier, later] = [split(before), split(after)];
  const inside = { ...place, path: [...place.path, "checklist"] };
  return [
    fieldChange(earlier.checklist, later.checklist, "checklist", place, names),
    ...compareFields(earlier.own, later.own, inside, names),
  ];
}

function isListOfParts(value: unknown): value is readonly Fields[] {
  return Array.isArray(value) && value.every(isObject);
}

function compareParts(
  before: readonly Fields[],
  after: readonly Fields[],
  key: string,
  part: PolicyPart,
  place: Place,
  names: BothNames,
): readonly PolicyChange[] {
  const { removed, added, common, reordered } = matchParts(before, after);
  const path = [...place.path, key];
  const at = (index: number): Place => ({ ...place, path: [...path, index] });
  const pairs = common.map((pair) => ({
    ...pair,
    owner: ownerOf(part, pair.before.part, place.owner, names.before),
  }));
  const earlier = [...pairs].sort((first, second) => first.before.index - second.before.index);
  const called = (all: typeof pairs) => all.map(({ owner }) => owner.name);
  const label = fieldOf(place.context, key);
  return [
    ...removed.map((one) => partChange("removed", part, one.part, at(one.index), names.before)),
    ...added.map((one) => partChange("added", part, one.part, at(one.index), names.after)),
    ...(reordered ? [orderChange(called(earlier), called(pairs), label, { ...place, path })] : []),
    ...pairs.flatMap((pair) => {
      const { owner } = pair;
      const inside = {
        owner,
        context: part,
        topic: topicOf(part),
        path: at(pair.after.index).path,
      };
      return compareFields(pair.before.part, pair.after.part, inside, names);
    }),
  ];
}

/**
 * Compares two of the same part or section, field by field.
 *
 * @param before - the earlier one
 * @param after - the later one
 * @param place - where it stands
 * @param names - names of the things of the two policies
 * @returns the changes, in the order of the fields
 */
export function compareFields(
  before: Fields,
  after: Fields,
  place: Place,
  names: BothNames,
): readonly PolicyChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => compareValues(before[key], after[key], key, place, names));
}
