import type { DutyEntry } from "../../model/dutyEntry";
import type { DutyReport } from "../../model/dutyReport";
import type { LocalizedText } from "../../model/localizedText";
import type { Particulars } from "../../model/particulars";
import type { Particular } from "../../model/policy/particular";
import type { Policy } from "../../model/policy/policy";
import type { Suggestion } from "../../model/suggestion";
import { valueWords } from "../diff/valueWords";
import { wordOf } from "../diff/wordOf";
import { joined, verbatim } from "../explain/phrases";
import type { ModelRecord } from "./modelRecord";

function word(value: string | null, field = ""): readonly LocalizedText[] {
  // A word that differs by its field goes before the one for any.
  const keys = [`${field}:${value}`, `${value}`];
  return keys.flatMap((key) => wordOf(valueWords, key) ?? []).slice(0, 1);
}

function particularWords(
  said: Particulars = {},
  declared: readonly Particular[] = [],
): readonly LocalizedText[] {
  return declared.flatMap((particular): readonly LocalizedText[] => {
    const value = Object.entries(said).find(([code]) => code === particular.code)?.[1];
    if (value === undefined) return [];
    const { name } = particular;
    if (particular.kind === "yes-no") {
      return [value === true ? name : { zh: `不是${name.zh}`, en: `not: ${name.en}` }];
    }
    if (particular.kind === "number") {
      const { unit } = particular;
      return [{ zh: `${name.zh}${value}${unit.zh}`, en: `${name.en} ${value} ${unit.en}` }];
    }
    const codes = [value].flat();
    const names = particular.values.filter(({ code }) => codes.includes(code));
    const list = joined(names.map((one) => one.name));
    return names.length === 0 ? [] : [{ zh: `${name.zh}${list.zh}`, en: `${name.en} ${list.en}` }];
  });
}

function entryDetails(entry: DutyEntry, policy: Policy): readonly LocalizedText[] {
  const duty = policy.duties.find(({ code }) => code === entry.duty);
  const { role, level, quantity, attendance } = entry;
  const unit = duty?.quantity?.unit;
  const attended = policy.counting.attended.includes(attendance);
  return [
    ...word(role),
    ...word(level),
    ...(attended ? [] : word(attendance)),
    ...(quantity === null || unit === undefined
      ? []
      : [{ zh: `每次${quantity}${unit.zh}`, en: `${quantity} × ${unit.en} each` }]),
    ...particularWords(entry.particulars, duty?.particulars),
  ];
}

function suggestionDetails(suggestion: Suggestion, policy: Policy): readonly LocalizedText[] {
  const { coSigners, role, marks, outcome, repliedOn, satisfaction } = suggestion;
  const heads = { zh: `附议${coSigners.length}人`, en: `${coSigners.length} co-signers` };
  return [
    ...word(role),
    ...(role === "co-signer" ? [heads] : []),
    ...marks.flatMap((mark) => word(mark)),
    ...word(outcome),
    ...(repliedOn === null ? [] : [{ zh: "已答复", en: "replied to" }]),
    ...word(satisfaction, "satisfaction"),
    ...particularWords(suggestion.particulars, policy.suggestionParticulars),
  ];
}

function reportDetails({ form, ballot }: DutyReport): readonly LocalizedText[] {
  if (ballot === null) return word(form);
  const satisfied = (100 * ballot.satisfied) / ballot.issued;
  return [
    ...word(form),
    { zh: `测评满意${satisfied}%`, en: `${satisfied}% satisfied in the ballot` },
  ];
}

function detailsOf(record: ModelRecord, policy: Policy): readonly LocalizedText[] {
  if (record.kind === "entry") return entryDetails(record, policy);
  return record.kind === "report" ? reportDetails(record) : suggestionDetails(record, policy);
}

function nameOf(record: ModelRecord, policy: Policy): LocalizedText {
  if (record.kind === "suggestion") return { zh: "建议", en: "suggestion" };
  if (record.kind === "report") return { zh: "述职报告", en: "duty report" };
  const listed = policy.duties.filter(({ code }) => code === record.duty);
  const [name = verbatim(record.duty)] = listed.map((duty) => duty.name);
  return name;
}

/** What records of a kind are counted by. */
const counters: Readonly<Record<ModelRecord["kind"], string>> = {
  entry: "次",
  suggestion: "件",
  report: "次",
};

/**
 * Says so many records of one kind.
 *
 * @param record - one of them
 * @param count - how many
 * @param policy - the policy, which names duties and particulars
 * @returns for example 专题调研（执笔）2次
 */
export function recordWords(record: ModelRecord, count: number, policy: Policy): LocalizedText {
  const name = nameOf(record, policy);
  const details = detailsOf(record, policy);
  const { zh, en } = joined(details);
  const brackets = details.length === 0 ? { zh: "", en: "" } : { zh: `（${zh}）`, en: ` (${en})` };
  return {
    zh: `${name.zh}${brackets.zh}${count}${counters[record.kind]}`,
    en: `${count} × ${name.en}${brackets.en}`,
  };
}
