import type { Fields } from "../../model/isObject";
import type { LocalizedText } from "../../model/localizedText";
import { quoted, words } from "./changeWords";
import { describeValue } from "./describeValue";
import { localizedOf } from "./localizedOf";
import { partWords } from "./partWords";
import type { PolicyPart } from "./policyChange";
import type { PolicyNames } from "./policyNames";

/** The part of a policy a change belongs to. */
export interface Owner {
  /** What kind of part. */
  readonly part: PolicyPart;
  /** Its id or code; `null` for the policy and its sections. */
  readonly rule: string | null;
  /** Its article; empty where none is known. */
  readonly basis: string;
  /** Its name. */
  readonly name: LocalizedText;
  /** How sentences call it: article, kind and name. */
  readonly place: LocalizedText;
}

/** The policy itself. */
export const wholePolicy: Owner = {
  part: "policy",
  rule: null,
  basis: "",
  name: { zh: "本办法", en: "the measure" },
  place: { zh: "本办法", en: "the measure" },
};

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function placeOf(basis: string, said: LocalizedText, parent: Owner): LocalizedText {
  if (basis !== "") return words(`${basis}${said.zh}`, `${said.en} (${basis})`);
  if (parent.part === "policy") return said;
  return words(`${parent.place.zh}的${said.zh}`, `${said.en} of ${parent.place.en}`);
}

/**
 * Says what a part of a policy is called.
 *
 * @param part - what kind of part
 * @param value - the part
 * @param parent - the part it stands in
 * @param names - names of the policy's things
 * @returns the owner of the changes inside it
 */
export function ownerOf(part: PolicyPart, value: Fields, parent: Owner, names: PolicyNames): Owner {
  const { id, code, basis, name, measure, what } = value;
  const article = textOf(basis);
  const called =
    localizedOf(name) ?? localizedOf(what) ?? describeValue(measure, part, "measure", names);
  const kind = partWords[part];
  const marks = quoted(called);
  const said = words(`${kind.zh}${marks.zh}`, `${kind.en} ${marks.en}`);
  const rule = textOf(id ?? code ?? measure);
  return {
    part,
    rule: rule === "" ? null : rule,
    basis: article,
    name: called,
    place: placeOf(article, said, parent),
  };
}

/**
 * Says what a section of a policy is called: a rule without an id that names its article.
 *
 * @param value - the section
 * @param name - what its field is called
 * @param parent - the part it stands in
 * @returns the owner of the changes inside it
 */
export function sectionOf(value: Fields, name: LocalizedText, parent: Owner): Owner {
  const basis = textOf(value["basis"]);
  const place = placeOf(basis, quoted(name), parent);
  return parent.rule === null
    ? { part: "section", rule: null, basis, name, place }
    : { ...parent, place };
}

/**
 * Says what a bound on a measure is called: its part, and the measure.
 *
 * @param measure - name of the measure
 * @param parent - the part the bound stands in
 * @returns the owner of the changes inside it
 */
export function boundOf(measure: LocalizedText, parent: Owner): Owner {
  const { zh, en } = quoted(measure);
  const place = words(`${parent.place.zh}的${zh}`, `${en} of ${parent.place.en}`);
  return { ...parent, place };
}
