import type { DocumentWords, ValueWords } from "../documentWords";
import { archiveEventWords } from "./archiveEventWords";

/** Who writes, in words. */
const roleWords: ValueWords = {
  deputy: { zh: "代表本人", en: "the deputy" },
  station: { zh: "联络站", en: "the station" },
  organiser: { zh: "组织单位", en: "the organiser" },
  office: { zh: "代表工作机构", en: "the office" },
  "higher-office": { zh: "上一级代表工作机构", en: "the higher office" },
  "handling-body": { zh: "承办单位", en: "the handling body" },
  "congress-body": { zh: "人大及其机关", en: "the congress and its bodies" },
};

const rightWords = { role: roleWords, act: archiveEventWords };

/** The words of everything that can be said of the life of entries, by code. */
export const entryMessages: Readonly<Record<string, DocumentWords>> = {
  "entry-not-found": {
    what: { zh: "没有这条登记：{entry}", en: "there is no such entry: {entry}" },
    todo: {
      zh: "请先合并登记它的那一份，或核对编号。",
      en: "Merge the copy that has it, or check the id.",
    },
  },
  "objection-not-found": {
    what: { zh: "没有这件异议：{objection}", en: "there is no such objection: {objection}" },
    todo: {
      zh: "请先合并提出它的那一份，或核对编号。",
      en: "Merge the copy that has it, or check the id.",
    },
  },
  "not-allowed-for-role": {
    what: {
      zh: "按本地规则，{role}不能{act}",
      en: "by the rules of the place, {role} may not {act}",
    },
    todo: { zh: "请交由有权的一方办理。", en: "Ask those who may." },
    words: rightWords,
  },
  "not-this-deputy": {
    what: {
      zh: "这是代表“{expected}”的档案，登记的是代表“{found}”",
      en: "this is the archive of the deputy “{expected}”; “{found}” is another one",
    },
    todo: {
      zh: "请核对代表证号；别人代为登记的，写明是联络站、组织单位还是代表工作机构。",
      en: "Check the certificate; who writes for a deputy writes as station, organiser or office.",
    },
  },
  "own-entries-only": {
    what: { zh: "{role}只能对自己登记的{act}", en: "{role} may only {act} where it is their own" },
    todo: { zh: "可以提出异议，或交由有权的一方办理。", en: "Object to it, or ask those who may." },
    words: rightWords,
  },
  "not-own-entries": {
    what: { zh: "{role}不能对自己写的{act}", en: "{role} may not {act} where it is their own" },
    todo: { zh: "请由另一方办理。", en: "Ask somebody else to do it." },
    words: rightWords,
  },
  "reason-needed": {
    what: { zh: "没有写明理由，不能{act}", en: "to {act}, a reason is needed" },
    todo: { zh: "请写明理由。", en: "Give the reason." },
    words: { act: archiveEventWords },
  },
  "already-confirmed": {
    what: { zh: "这条登记已经核实", en: "the entry is confirmed already" },
    todo: { zh: "不用再核实。", en: "Nothing needs to be done." },
  },
  "already-returned": {
    what: { zh: "这条登记已经退回", en: "the entry is returned already" },
    todo: { zh: "请等待重新提交。", en: "Wait until it is resubmitted." },
  },
  "already-refused": {
    what: { zh: "这条登记已经不予认定", en: "the entry is refused already" },
    todo: { zh: "不用再办。", en: "Nothing needs to be done." },
  },
  "already-voided": {
    what: { zh: "这条登记已经作废", en: "the entry is void" },
    todo: { zh: "如属误作废，请重新登记。", en: "If that was a mistake, register it again." },
  },
  "entry-returned": {
    what: {
      zh: "这条登记已退回，还没有重新提交",
      en: "the entry was returned and not resubmitted yet",
    },
    todo: { zh: "请先重新提交。", en: "Resubmit it first." },
  },
  "entry-not-returned": {
    what: { zh: "这条登记没有退回，不用重新提交", en: "the entry was not returned" },
    todo: { zh: "如有错误，请更正。", en: "If it is wrong, correct it." },
  },
  "disagreement-open": {
    what: {
      zh: "几份档案在这里写得不一致，还没有裁定",
      en: "the copies say different things here and nobody has settled it yet",
    },
    todo: {
      zh: "请先由有权的一方裁定采用哪一份。",
      en: "Let those who may settle which one holds.",
    },
  },
  "objection-already-settled": {
    what: { zh: "这件异议已经核实过", en: "the objection is settled already" },
    todo: { zh: "如仍不同意，请另提异议。", en: "If it is still not right, object again." },
  },
  "nothing-to-adjust": {
    what: {
      zh: "没有待处理的成立的异议：{objection}",
      en: "no upheld objection is waiting here: {objection}",
    },
    todo: {
      zh: "请先核实异议，或直接更正。",
      en: "Settle the objection first, or correct the entry.",
    },
  },
  "nothing-to-join": {
    what: { zh: "没有可以合并的登记", en: "there is nothing to join" },
    todo: { zh: "请至少写明一条别的登记。", en: "Name at least one other entry." },
  },
  "already-joined": {
    what: { zh: "这条登记已经并入另一条", en: "the entry is joined to another already" },
    todo: { zh: "请先拆开。", en: "Separate it first." },
  },
  "lead-is-joined": {
    what: {
      zh: "要并入的那一条自己已经并入另一条",
      en: "the entry to join to is itself joined to another",
    },
    todo: { zh: "请并入最后那一条。", en: "Join to that other one." },
  },
  "not-joined": {
    what: { zh: "这条登记没有并入别的登记", en: "the entry is not joined to another" },
    todo: { zh: "不用拆开。", en: "Nothing needs to be done." },
  },
  "nothing-attached": {
    what: { zh: "没有写明佐证材料", en: "no evidence is named" },
    todo: { zh: "请至少写明一份。", en: "Name at least one piece." },
  },
  "nothing-to-settle": {
    what: { zh: "这里没有待裁定的分歧", en: "there is no disagreement here" },
    todo: { zh: "如需改动，请更正。", en: "To change something, correct it." },
  },
  "not-a-version": {
    what: { zh: "“{choice}”不是待裁定的一种写法", en: "“{choice}” is none of the versions" },
    todo: { zh: "请从分歧列出的几种中选一种。", en: "Choose one that the disagreement lists." },
  },
  "evidence-digest-malformed": {
    what: {
      zh: "“{file}”的 SHA-256 写法不对：{found}",
      en: "the SHA-256 of “{file}” is not one: {found}",
    },
    todo: {
      zh: "应为64位小写十六进制数字，请重新计算。",
      en: "It has 64 lower-case hexadecimal digits; compute it again.",
    },
  },
  "evidence-hash-mismatch": {
    what: {
      zh: "“{file}”与登记时不是同一内容（登记 {expected}，现为 {found}）",
      en: "“{file}” is not what was registered ({expected} then, {found} now)",
    },
    todo: {
      zh: "请找回原件，或作为新的材料补交。",
      en: "Find the original, or attach this as new evidence.",
    },
  },
  "page-number": {
    what: { zh: "页码应为从1起的整数：{found}", en: "a page is a whole number from 1: {found}" },
    todo: { zh: "请更正页码。", en: "Correct the page." },
  },
  "entry-outside-term": {
    what: {
      zh: "日期 {date} 不在本届任期内（{from} 至 {to}）",
      en: "{date} is outside the term ({from} to {to})",
    },
    todo: {
      zh: "登记照样保留；请核对日期，或记入相应届次的档案。",
      en: "The entry is kept; check the date, or use the archive of that term.",
    },
  },
  "entry-not-in-office": {
    what: { zh: "{date} 代表职务不在执行期间", en: "the deputy was not in office on {date}" },
    todo: {
      zh: "登记照样保留；请核对日期和任职情况。",
      en: "The entry is kept; check the date and the mandate.",
    },
  },
  "entry-before-event": {
    what: {
      zh: "登记日期 {recordedOn} 早于履职日期 {date}",
      en: "it was written down on {recordedOn}, before it happened on {date}",
    },
    todo: { zh: "登记照样保留；请核对日期。", en: "The entry is kept; check the dates." },
  },
};
