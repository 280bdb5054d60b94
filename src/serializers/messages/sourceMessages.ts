import type { LocalizedText } from "../../model/localizedText";

/** What an issue's code means, and what to do about it. */
export interface IssueWords {
  /** What it is. */
  readonly what: LocalizedText;
  /** What to do; empty where nothing needs doing. */
  readonly todo: LocalizedText;
}

// Plain literals only: calls at the top of a module would stay in every bundle.
const nothing: LocalizedText = { zh: "", en: "" };
const checkCertificate: LocalizedText = {
  zh: "请对照名册核对代表证号后更正。",
  en: "Check the certificate against the roster and correct it.",
};
const correctCell: LocalizedText = {
  zh: "请更正该格后重新上报。",
  en: "Correct the cell and send the file again.",
};

/** The words of every issue about tables and their rows, by code. */
export const sourceMessages: Readonly<Record<string, IssueWords>> = {
  "date-format": {
    what: { zh: "日期写法已统一为 YYYY-MM-DD", en: "the date was put into the form YYYY-MM-DD" },
    todo: nothing,
  },
  "date-serial": {
    what: { zh: "日期序号已换算成日期", en: "the day number was turned into a date" },
    todo: nothing,
  },
  "number-format": {
    what: { zh: "数字写法已统一", en: "the number was put into plain digits" },
    todo: nothing,
  },
  trimmed: {
    what: { zh: "首尾空格已去掉", en: "spaces at the ends were taken off" },
    todo: nothing,
  },
  "name-space": {
    what: { zh: "姓名中的空格已去掉", en: "spaces inside the name were taken out" },
    todo: nothing,
  },
  "middle-dot": {
    what: { zh: "姓名中的间隔号已统一为 ·", en: "the dot in the name was made ·" },
    todo: nothing,
  },
  "full-width": {
    what: { zh: "全角字符已改为半角", en: "full-width characters were made plain" },
    todo: nothing,
  },
  "duty-alias": {
    what: { zh: "事项已按通用名称登记", en: "the duty was read under its common name" },
    todo: nothing,
  },
  "merged-cell": {
    what: { zh: "合并单元格已取上方的值", en: "the cell took the value of the merged cell above" },
    todo: nothing,
  },
  separator: { what: { zh: "分隔符已统一为顿号", en: "the separator was made 、" }, todo: nothing },
  "lead-in-cosigners": {
    what: {
      zh: "领衔代表又列在联名中，已从联名中去掉",
      en: "the lead deputy was also listed as co-signer and was taken out",
    },
    todo: nothing,
  },
  "repeated-cosigner": {
    what: { zh: "联名代表重复，只计一次", en: "a co-signer was listed twice and counts once" },
    todo: nothing,
  },
  "blank-row": { what: { zh: "空行，跳过", en: "blank row, skipped" }, todo: nothing },
  "total-row": { what: { zh: "合计行，跳过", en: "row of totals, skipped" }, todo: nothing },
  "repeated-header": {
    what: { zh: "重复的表头，跳过", en: "repeated header, skipped" },
    todo: nothing,
  },
  "footer-row": { what: { zh: "表尾，跳过", en: "footer, skipped" }, todo: nothing },
  "formula-like-text": {
    what: {
      zh: "文字以 = + - @ 开头，按文字保留，不作公式",
      en: "text that looks like a formula is kept as text",
    },
    todo: nothing,
  },
  "unknown-column": {
    what: { zh: "不认识的列，未读取", en: "unknown column, not read" },
    todo: {
      zh: "如需读取，请在表头对照中加上它。",
      en: "To read it, add its heading to the table of headings.",
    },
  },
  "ballots-exceed-issued": {
    what: {
      zh: "收回票多于发出票，该次测评无效，述职仍计",
      en: "more ballots returned than issued: the ballot is void, the report counts",
    },
    todo: { zh: "请核对票数。", en: "Check the ballot figures." },
  },
  "ballot-sum-mismatch": {
    what: {
      zh: "各项票数之和不等于收回票，该次测评无效，述职仍计",
      en: "the figures do not add up to the ballots returned: the ballot is void, the report counts",
    },
    todo: { zh: "请核对票数。", en: "Check the ballot figures." },
  },
  "malformed-certificate": {
    what: { zh: "代表证号写法不对", en: "not the form of a certificate" },
    todo: checkCertificate,
  },
  "unknown-certificate": {
    what: { zh: "名册中没有这个代表证号", en: "the roster has no such certificate" },
    todo: checkCertificate,
  },
  "name-mismatch": {
    what: { zh: "姓名与代表证号不一致", en: "the name is not the one of the certificate" },
    todo: checkCertificate,
  },
  "unknown-duty": {
    what: { zh: "不认识的履职事项", en: "unknown duty" },
    todo: { zh: "请改用清单中的事项名称。", en: "Use a name of the list of duties." },
  },
  "unknown-value": {
    what: { zh: "不在可选项之内", en: "not one of the listed words" },
    todo: correctCell,
  },
  "missing-value": {
    what: { zh: "必填项为空", en: "a needed cell is empty" },
    todo: { zh: "请补填后重新上报。", en: "Fill it in and send the file again." },
  },
  "invalid-date": {
    what: { zh: "日期不存在或不清楚", en: "no such day, or unclear" },
    todo: { zh: "请写成 YYYY-MM-DD。", en: "Write it as YYYY-MM-DD." },
  },
  "date-outside-term": {
    what: { zh: "日期不在本届任期内", en: "the day lies outside the term" },
    todo: correctCell,
  },
  "outside-mandate": {
    what: { zh: "日期不在该代表任职期间", en: "no mandate was in force on that day" },
    todo: correctCell,
  },
  "invalid-quantity": {
    what: { zh: "不是规定的整数", en: "not a whole number as needed" },
    todo: correctCell,
  },
  "quantity-out-of-range": {
    what: { zh: "数量超出上限", en: "the quantity is above its limit" },
    todo: correctCell,
  },
  "inconsistent-value": {
    what: { zh: "与同一行的其他栏矛盾", en: "contradicts another cell of the row" },
    todo: correctCell,
  },
  "duplicate-row": {
    what: { zh: "与前面一行完全相同", en: "says the same as an earlier row" },
    todo: {
      zh: "如确为两件事，请注明不同之处。",
      en: "If these are two events, write down what differs.",
    },
  },
  "repeated-certificate": {
    what: { zh: "名册中这个代表证号已有一行", en: "the roster has this certificate already" },
    todo: checkCertificate,
  },
  "no-header": {
    what: { zh: "没有找到表头，未读取", en: "no header found, nothing read" },
    todo: {
      zh: "请确认文件对不对，表头须有上列栏目。",
      en: "Check that this is the right file; the header needs these columns.",
    },
  },
  "missing-column": {
    what: { zh: "缺少必需的列，未读取", en: "needed columns are missing, nothing read" },
    todo: { zh: "请补上这些列。", en: "Add these columns." },
  },
};
