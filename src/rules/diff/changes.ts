import type { Fields } from "../../model/isObject";
import type { LocalizedText } from "../../model/localizedText";
import { changedText, listText, partText, setText, unsetText } from "./changeText";
import { joined, quoted, words } from "./changeWords";
import { bracketed, describeValue, fieldOf } from "./describeValue";
import { localizedOf } from "./localizedOf";
import { type Owner, ownerOf } from "./owner";
import type { ChangeTopic, PolicyChange, PolicyPart } from "./policyChange";
import type { PolicyNames } from "./policyNames";

/** Names of the things of the two policies. */
export interface BothNames {
  /** Of the earlier policy. */
  readonly before: PolicyNames;
  /** Of the later one. */
  readonly after: PolicyNames;
}

/** Where two policies are being compared. */
export interface Place {
  /** The part. */
  readonly owner: Owner;
  /** The part or the field that the fields stand in. */
  readonly context: string;
  /** What changes are about where the field does not say. */
  readonly topic: ChangeTopic;
  /** Keys that lead there. */
  readonly path: PolicyChange["path"];
}

function changeAt(
  { owner, path }: Pick<Place, "owner" | "path">,
  rest: Pick<PolicyChange, "code" | "topic" | "before" | "after" | "text">,
): PolicyChange {
  const { part, rule, basis } = owner;
  const { code, topic, before = null, after = null, text } = rest;
  return { code, topic, part, rule, basis, path, before, after, text };
}

/** Each language tells of its own words; where only the other's changed, it says so. */
function wordingText(
  place: LocalizedText,
  label: LocalizedText,
  before: LocalizedText,
  after: LocalizedText,
): LocalizedText {
  const both = changedText(place, label, quoted(before), quoted(after));
  const otherZh = words(`${label.zh}的英文`, "");
  const otherEn = words("", `Chinese wording of the ${label.en}`);
  const swapped = (text: LocalizedText) => words(`“${text.en}”`, `“${text.zh}”`);
  const zh = changedText(place, otherZh, swapped(before), swapped(after)).zh;
  const en = changedText(place, otherEn, swapped(before), swapped(after)).en;
  return words(before.zh === after.zh ? zh : both.zh, before.en === after.en ? en : both.en);
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

/**
 * The change of one field.
 *
 * @param before - what it was; `undefined` where it was not said
 * @param after - what it is; `undefined` where it is not said
 * @param key - the field
 * @param place - where it stands
 * @param names - names of the things of the two policies
 * @returns the change
 */
export function fieldChange(
  before: unknown,
  after: unknown,
  key: string,
  place: Place,
  names: BothNames,
): PolicyChange {
  const { owner, context } = place;
  const label = fieldOf(context, key);
  const plain = (value: unknown, of: PolicyNames) => describeValue(value, context, key, of);
  const said = (value: unknown, of: PolicyNames) => bracketed(value, plain(value, of));
  const at = { owner, path: [...place.path, key] };
  const made = (text: LocalizedText, code: PolicyChange["code"] = "changed") =>
    changeAt(at, { code, topic: label.topic ?? place.topic, before, after, text });
  if (before === undefined) return made(setText(owner.place, label, plain(after, names.after)));
  if (after === undefined) {
    return made(unsetText(owner.place, label, plain(before, names.before)));
  }
  const [earlier, later] = [localizedOf(before), localizedOf(after)];
  if (earlier !== null && later !== null) {
    const code = key === "name" ? "renamed" : "changed";
    return made(wordingText(owner.place, label, earlier, later), code);
  }
  if (isListOfTexts(before) && isListOfTexts(after)) {
    const gained = after.filter((each) => !before.includes(each));
    const lost = before.filter((each) => !after.includes(each));
    if (gained.length + lost.length > 0) {
      const some = (all: readonly string[], of: PolicyNames) =>
        all.length === 0 ? null : said(all, of);
      return made(
        listText(owner.place, label, some(gained, names.after), some(lost, names.before)),
      );
    }
  }
  return made(
    changedText(owner.place, label, said(before, names.before), said(after, names.after)),
  );
}

/** What the place of a part tells already, or parts of its own tell. */
const toldByPlace = ["id", "code", "basis", "name", "parts"];

/** What a part says beyond what it is called by. */
function contentOf(value: Fields, part: PolicyPart, names: PolicyNames): LocalizedText {
  const rest = Object.entries(value).filter(([key]) => !toldByPlace.includes(key));
  return rest.length === 0
    ? words("", "")
    : describeValue(Object.fromEntries(rest), "", part, names);
}

/**
 * The change by which a part came or went.
 *
 * @param code - which of the two
 * @param part - what kind of part
 * @param value - the part
 * @param place - where the list of such parts stands, the part's own place last in the path
 * @param names - names of the things of the policy that has it
 * @returns the change
 */
export function partChange(
  code: "added" | "removed",
  part: PolicyPart,
  value: Fields,
  place: Place,
  names: PolicyNames,
): PolicyChange {
  const owner = ownerOf(part, value, place.owner, names);
  return changeAt(
    { owner, path: place.path },
    {
      code,
      topic: "part",
      before: code === "removed" ? value : null,
      after: code === "added" ? value : null,
      text: partText(code, owner.place, contentOf(value, part, names)),
    },
  );
}

/**
 * The change of the order of parts.
 *
 * @param before - names of the parts in the earlier order
 * @param after - the same in the later order
 * @param label - what the list is called
 * @param place - where it stands, its own key last in the path
 * @returns the change
 */
export function orderChange(
  before: readonly LocalizedText[],
  after: readonly LocalizedText[],
  label: LocalizedText,
  place: Place,
): PolicyChange {
  const { zh, en } = place.owner.place;
  const order = joined(after.map(quoted), "、", ", ");
  return changeAt(place, {
    code: "reordered",
    topic: "part",
    before,
    after,
    text: words(
      `${zh}：${label.zh}的先后有调整，现为${order.zh}。`,
      `${en}: the ${label.en} now stand in this order: ${order.en}.`,
    ),
  });
}

/**
 * The change by which a part came under another group.
 *
 * @param from - the group it stood under
 * @param to - the group it stands under
 * @param place - the part
 * @returns the change
 */
export function moveChange(from: Owner, to: Owner, place: Place): PolicyChange {
  const { zh, en } = place.owner.place;
  return changeAt(place, {
    code: "moved",
    topic: "part",
    before: from.rule,
    after: to.rule,
    text: words(
      `${zh}：由${from.place.zh}移到${to.place.zh}。`,
      `${en}: moved from ${from.place.en} to ${to.place.en}.`,
    ),
  });
}
