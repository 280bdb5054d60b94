import type { LocalizedText } from "../../model/localizedText";

/** What an issue's code means, and what to do about it. */
export interface IssueWords {
  /** What it is. */
  readonly what: LocalizedText;
  /** What to do; empty where nothing needs doing. */
  readonly todo: LocalizedText;
}

const words = (zh: string, en: string, todoZh = "", todoEn = ""): IssueWords => ({
  what: { zh, en },
  todo: { zh: todoZh, en: todoEn },
});

const checkCertificate = [
  "请对照名册核对代表证号后更正。",
  "Check the certificate against the roster and correct it.",
] as const;
const correctCell = [
  "请更正该格后重新上报。",
  "Correct the cell and send the file again.",
] as const;
const saveAsXlsx = [
  "请用 Excel 或 WPS 打开后另存为 .xlsx 再试。",
  "Open it in Excel or WPS, save it as .xlsx and try again.",
] as const;
const splitFile = ["请拆分成几个文件再试。", "Split it into several files and try again."] as const;

/** The words of every issue about files, sheets and rows, by code. */
export const sourceMessages: Readonly<Record<string, IssueWords>> = {
  "date-format": words("日期写法已统一为 YYYY-MM-DD", "the date was put into the form YYYY-MM-DD"),
  "date-serial": words("日期序号已换算成日期", "the day number was turned into a date"),
  "number-format": words("数字写法已统一", "the number was put into plain digits"),
  trimmed: words("首尾空格已去掉", "spaces at the ends were taken off"),
  "name-space": words("姓名中的空格已去掉", "spaces inside the name were taken out"),
  "middle-dot": words("姓名中的间隔号已统一为 ·", "the dot in the name was made ·"),
  "full-width": words("全角字符已改为半角", "full-width characters were made plain"),
  "duty-alias": words("事项已按通用名称登记", "the duty was read under its common name"),
  "merged-cell": words(
    "合并单元格已取上方的值",
    "the cell took the value of the merged cell above",
  ),
  separator: words("分隔符已统一为顿号", "the separator was made 、"),
  "lead-in-cosigners": words(
    "领衔代表又列在联名中，已从联名中去掉",
    "the lead deputy was also listed as co-signer and was taken out",
  ),
  "repeated-cosigner": words(
    "联名代表重复，只计一次",
    "a co-signer was listed twice and counts once",
  ),
  "blank-row": words("空行，跳过", "blank row, skipped"),
  "total-row": words("合计行，跳过", "row of totals, skipped"),
  "repeated-header": words("重复的表头，跳过", "repeated header, skipped"),
  "footer-row": words("表尾，跳过", "footer, skipped"),
  "formula-like-text": words(
    "文字以 = + - @ 开头，按文字保留，不作公式",
    "text that looks like a formula is kept as text",
  ),
  "unknown-column": words(
    "不认识的列，未读取",
    "unknown column, not read",
    "如需读取，请在表头对照中加上它。",
    "To read it, add its heading to the table of headings.",
  ),
  "ballots-exceed-issued": words(
    "收回票多于发出票，该次测评无效，述职仍计",
    "more ballots returned than issued: the ballot is void, the report counts",
    "请核对票数。",
    "Check the ballot figures.",
  ),
  "ballot-sum-mismatch": words(
    "各项票数之和不等于收回票，该次测评无效，述职仍计",
    "the figures do not add up to the ballots returned: the ballot is void, the report counts",
    "请核对票数。",
    "Check the ballot figures.",
  ),
  "malformed-certificate": words(
    "代表证号写法不对",
    "not the form of a certificate",
    ...checkCertificate,
  ),
  "unknown-certificate": words(
    "名册中没有这个代表证号",
    "the roster has no such certificate",
    ...checkCertificate,
  ),
  "name-mismatch": words(
    "姓名与代表证号不一致",
    "the name is not the one of the certificate",
    ...checkCertificate,
  ),
  "unknown-duty": words(
    "不认识的履职事项",
    "unknown duty",
    "请改用清单中的事项名称。",
    "Use a name of the list of duties.",
  ),
  "unknown-value": words("不在可选项之内", "not one of the listed words", ...correctCell),
  "missing-value": words(
    "必填项为空",
    "a needed cell is empty",
    "请补填后重新上报。",
    "Fill it in and send the file again.",
  ),
  "invalid-date": words(
    "日期不存在或不清楚",
    "no such day, or unclear",
    "请写成 YYYY-MM-DD。",
    "Write it as YYYY-MM-DD.",
  ),
  "date-outside-term": words("日期不在本届任期内", "the day lies outside the term", ...correctCell),
  "outside-mandate": words(
    "日期不在该代表任职期间",
    "no mandate was in force on that day",
    ...correctCell,
  ),
  "invalid-quantity": words("不是规定的整数", "not a whole number as needed", ...correctCell),
  "quantity-out-of-range": words("数量超出上限", "the quantity is above its limit", ...correctCell),
  "inconsistent-value": words(
    "与同一行的其他栏矛盾",
    "contradicts another cell of the row",
    ...correctCell,
  ),
  "duplicate-row": words(
    "与前面一行完全相同",
    "says the same as an earlier row",
    "如确为两件事，请注明不同之处。",
    "If these are two events, write down what differs.",
  ),
  "no-header": words(
    "没有找到表头，未读取",
    "no header found, nothing read",
    "请确认文件对不对，表头须有上列栏目。",
    "Check that this is the right file; the header needs these columns.",
  ),
  "missing-column": words(
    "缺少必需的列，未读取",
    "needed columns are missing, nothing read",
    "请补上这些列。",
    "Add these columns.",
  ),
  "file-missing": words(
    "找不到文件",
    "no such file",
    "请检查文件名和位置。",
    "Check its name and place.",
  ),
  "file-empty": words(
    "文件是空的",
    "the file is empty",
    "请重新导出后再试。",
    "Export it again and try once more.",
  ),
  "not-a-workbook": words(
    "不是能读的 xlsx 文件，或文件已损坏",
    "not a readable xlsx file, or damaged",
    ...saveAsXlsx,
  ),
  "old-xls-format": words("是旧的 .xls 格式", "the old .xls format", ...saveAsXlsx),
  "password-protected": words(
    "文件有密码",
    "the file is password-protected",
    "请去掉密码后再试。",
    "Take the password off and try again.",
  ),
  "too-many-rows": words("行数太多", "too many rows", ...splitFile),
  "too-large": words("文件太大", "the file is too large", ...splitFile),
  "unreadable-sheet": words("这张工作表读不出来", "this sheet cannot be read", ...saveAsXlsx),
  "encoding-unknown": words(
    "认不出文字编码",
    "unknown text encoding",
    "请另存为 UTF-8 编码的 csv。",
    "Save it as csv in UTF-8.",
  ),
  "not-text": words(
    "不是文本文件",
    "not a text file",
    "请确认文件类型。",
    "Check the type of the file.",
  ),
  "unclosed-quote": words(
    "引号没有闭合",
    "a quotation mark is never closed",
    "请检查该行的引号。",
    "Check the quotation marks of that row.",
  ),
  "malformed-quote": words(
    "引号位置不合规，按原样读取",
    "a quotation mark is out of place; read as it stands",
  ),
  "unknown-file-type": words("不是 xlsx 或 csv 文件", "neither xlsx nor csv", ...saveAsXlsx),
};
