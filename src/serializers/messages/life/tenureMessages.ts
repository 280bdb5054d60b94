import type { DocumentWords } from "../documentWords";
import { grounds, kinds, organs, states } from "./tenureWords";

/** The words of what can be wrong with what is written down about a mandate, by code. */
export const tenureMessages: Readonly<Record<string, DocumentWords>> = {
  "tenure-before-election": {
    what: {
      zh: "{on} 的{kind}在任职开始之前，或没有登记当选",
      en: "{kind} of {on} comes before the mandate begins, or no election is recorded",
    },
    todo: {
      zh: "请先登记当选或补选，或核对日期。",
      en: "Record the election first, or check the day.",
    },
    words: { kind: kinds },
  },
  "tenure-begun-twice": {
    what: {
      zh: "任职已经开始，{on} 又有{kind}",
      en: "{kind} of {on}: the mandate has begun already",
    },
    todo: {
      zh: "请核对；记错的一条请作废。",
      en: "Check which is right, and void the other.",
    },
    words: { kind: kinds },
  },
  "tenure-suspended-twice": {
    what: {
      zh: "已经暂停，{on} 又有{kind}",
      en: "{kind} of {on}: duties are suspended already",
    },
    todo: {
      zh: "请核对；前一次已经恢复的，请先登记恢复。",
      en: "Check it; where duties had resumed in between, record that first.",
    },
    words: { kind: kinds },
  },
  "tenure-not-suspended": {
    what: {
      zh: "{on} 的{kind}之前没有暂停",
      en: "{kind} of {on}: duties were not suspended before",
    },
    todo: {
      zh: "请先登记暂停，或核对日期。",
      en: "Record the suspension first, or check the day.",
    },
    words: { kind: kinds },
  },
  "tenure-after-end": {
    what: {
      zh: "{on} 的{kind}在任职结束之后",
      en: "{kind} of {on} comes after the mandate has ended",
    },
    todo: {
      zh: "请核对日期；同一届再次当选的，另立档案。",
      en: "Check the day; somebody elected again in the same term has another mandate.",
    },
    words: { kind: kinds },
  },
  "tenure-before-term": {
    what: { zh: "{on} 的{kind}在本届任期之前", en: "{kind} of {on} comes before the term" },
    todo: { zh: "请核对日期和届次。", en: "Check the day and the term." },
    words: { kind: kinds },
  },
  "tenure-after-term": {
    what: { zh: "{on} 的{kind}在本届任期之后", en: "{kind} of {on} comes after the term" },
    todo: { zh: "请核对日期和届次。", en: "Check the day and the term." },
    words: { kind: kinds },
  },
  "tenure-nothing-to-void": {
    what: {
      zh: "要作废的 {on} 的{kind}没有登记过",
      en: "{kind} of {on} is to be voided and was never recorded",
    },
    todo: {
      zh: "请照原样写明要作废的一条。",
      en: "Name what was recorded exactly as it stands.",
    },
    words: { kind: kinds },
  },
  "tenure-voided-that-day": {
    what: {
      zh: "{on} 的{kind}在登记日或以后已经作废，同日再登记不起作用",
      en: "{kind} of {on} was voided on the day of this note or later; noted then, it has no effect",
    },
    todo: {
      zh: "作废有误的，请在作废的次日或以后重新登记。",
      en: "If the voiding was the mistake, write it down again on a day after it.",
    },
    words: { kind: kinds },
  },
  "ground-not-in-law": {
    what: {
      zh: "{on} 施行的代表法（{version}年修正）没有把{ground}列为资格终止的情形",
      en: "the law on deputies in force on {on} (as amended in {version}) does not name {ground} as a ground of termination",
    },
    todo: {
      zh: "事实照登；请核对公告引用的依据。",
      en: "The fact stays recorded; check which basis the announcement cites.",
    },
    words: { ground: grounds },
  },
  "law-text-not-read": {
    what: {
      zh: "{on} 施行的代表法文本没有收录，终止的依据未核对",
      en: "the law on deputies as it stood on {on} was not read; the ground is not checked",
    },
    todo: {
      zh: "请查当时的文本。",
      en: "Look it up in the text of that time.",
    },
  },
  "ground-for-local-deputies": {
    what: {
      zh: "{ground}只适用于地方各级人大代表",
      en: "{ground} is a ground for local deputies only",
    },
    todo: { zh: "请核对终止的情形。", en: "Check the ground." },
    words: { ground: grounds },
  },
  "announced-by-another-organ": {
    what: {
      zh: "终止应由{expected}公告，写的是{found}",
      en: "{expected} announces a termination here, {found} is written",
    },
    todo: { zh: "请核对公告机关。", en: "Check who announced it." },
    words: { found: organs, expected: organs },
  },
  "decided-by-another-organ": {
    what: {
      zh: "这一情形一般由{expected}决定，写的是{found}",
      en: "as a rule {expected} decides upon this ground, {found} is written",
    },
    todo: { zh: "请核对作出决定的机关。", en: "Check who decided it." },
    words: { found: organs, expected: organs },
  },
  "not-in-office": {
    what: { zh: "{on} 代表{status}", en: "on {on} the deputy was {status}" },
    todo: {
      zh: "登记保留；请核对日期，或核对任职情况。",
      en: "The entry is kept; check its day, or the mandate.",
    },
    words: { status: states },
  },
  "two-archives-for-one-mandate": {
    what: {
      zh: "{congress} 第 {term} 届的同一代表职务有两份档案：{first}、{second}",
      en: "one mandate in congress {congress}, term {term}, has two archives: {first} and {second}",
    },
    todo: {
      zh: "请确定以哪一份为准，另一份的登记并入后注明；两份都不删除。",
      en: "Say which goes on, and join the other's entries to it; delete neither.",
    },
  },
  "mandates-not-nested": {
    what: {
      zh: "同时担任 {first} 和 {second} 两个无隶属关系的行政区域的代表（选举法第四十八条）",
      en: "deputy of {first} and {second} at once, and neither lies within the other (Electoral Law Art 48)",
    },
    todo: {
      zh: "这是提示，不是认定；请报有关机关核实。",
      en: "This is a finding, not a decision: report it to the organ concerned.",
    },
  },
  "no-certificate": {
    what: {
      zh: "没有代表证号，档案无法编索引",
      en: "an archive cannot be named without a certificate number",
    },
    todo: { zh: "请填代表证号。", en: "Give the number of the deputy certificate." },
  },
  "id-number-as-certificate": {
    what: {
      zh: "代表证号像是身份证号码，不能用作档案的索引",
      en: "the certificate number looks like an ID number and cannot name an archive",
    },
    todo: { zh: "请填代表证号。", en: "Give the number of the deputy certificate." },
  },
  "number-not-written": {
    what: {
      zh: "届次和会次应为 1 至 9999 的整数，写的是{found}",
      en: "numbers of terms and sessions are whole, 1 to 9999; {found} is written",
    },
    todo: { zh: "请改正。", en: "Correct it." },
  },
  "no-standing-committee": {
    what: {
      zh: "乡镇人大（{found}）不设常务委员会",
      en: "a township congress ({found}) has no standing committee",
    },
    todo: { zh: "请改用主席团会议的名称。", en: "Its presidium meets instead." },
  },
  "not-a-meeting-name": {
    what: {
      zh: "“{found}”不是人民代表大会会议或常委会会议的名称",
      en: "“{found}” names no session of a congress and no meeting of its standing committee",
    },
    todo: {
      zh: "请写全称，如“某市第十六届人民代表大会第六次会议”，或简称“某市十六届人大六次会议”。",
      en: "Write it in full or short, as “某市第十六届人民代表大会第六次会议” or “某市十六届人大六次会议”.",
    },
  },
  "division-code-not-read": {
    what: {
      zh: "“{found}”不是有人民代表大会的行政区划代码",
      en: "“{found}” is no code of an administrative division with a congress",
    },
    todo: {
      zh: "请用六位代码，乡镇用九位；全国用 000000。",
      en: "Use six digits, nine for a township, 000000 for the whole country.",
    },
  },
  "street-has-no-congress": {
    what: {
      zh: "{found} 是街道，街道不设人民代表大会",
      en: "{found} is a street, and streets have no congress",
    },
    todo: {
      zh: "请用所属县（市、区）的代码；街道工委是县级人大常委会的工作机构。",
      en: "Use the code of its county or district, whose standing committee works there.",
    },
  },
  "perhaps-no-congress": {
    what: {
      zh: "{found} 可能是地区、盟或开发区等，不一定设人民代表大会",
      en: "{found} may be a prefecture, a league or a development zone, which have no congress",
    },
    todo: { zh: "请核对。", en: "Check it." },
  },
};
