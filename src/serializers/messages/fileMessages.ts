import type { LocalizedText } from "../../model/localizedText";
import type { IssueWords } from "./sourceMessages";

const nothing: LocalizedText = { zh: "", en: "" };
const saveAsXlsx: LocalizedText = {
  zh: "请用 Excel 或 WPS 打开后另存为 .xlsx 再试。",
  en: "Open it in Excel or WPS, save it as .xlsx and try again.",
};
const splitFile: LocalizedText = {
  zh: "请拆分成几个文件再试。",
  en: "Split it into several files and try again.",
};

/** The words of every issue about a whole file, a sheet or a line of text, by code. */
export const fileMessages: Readonly<Record<string, IssueWords>> = {
  "file-missing": {
    what: { zh: "找不到文件", en: "no such file" },
    todo: { zh: "请检查文件名和位置。", en: "Check its name and place." },
  },
  "file-empty": {
    what: { zh: "文件是空的", en: "the file is empty" },
    todo: { zh: "请重新导出后再试。", en: "Export it again and try once more." },
  },
  "not-a-workbook": {
    what: { zh: "不是能读的 xlsx 文件，或文件已损坏", en: "not a readable xlsx file, or damaged" },
    todo: saveAsXlsx,
  },
  "old-xls-format": {
    what: { zh: "是旧的 .xls 格式", en: "the old .xls format" },
    todo: saveAsXlsx,
  },
  "opendocument-format": {
    what: { zh: "是 OpenDocument（.ods）格式", en: "an OpenDocument (.ods) file" },
    todo: saveAsXlsx,
  },
  "password-protected": {
    what: { zh: "文件有密码", en: "the file is password-protected" },
    todo: { zh: "请去掉密码后再试。", en: "Take the password off and try again." },
  },
  "too-many-rows": { what: { zh: "行数太多", en: "too many rows" }, todo: splitFile },
  "too-large": { what: { zh: "文件太大", en: "the file is too large" }, todo: splitFile },
  "unreadable-sheet": {
    what: { zh: "这张工作表读不出来", en: "this sheet cannot be read" },
    todo: saveAsXlsx,
  },
  "encoding-unknown": {
    what: { zh: "认不出文字编码", en: "unknown text encoding" },
    todo: { zh: "请另存为 UTF-8 编码的 csv。", en: "Save it as csv in UTF-8." },
  },
  "not-text": {
    what: { zh: "不是文本文件", en: "not a text file" },
    todo: { zh: "请确认文件类型。", en: "Check the type of the file." },
  },
  "unclosed-quote": {
    what: { zh: "引号没有闭合", en: "a quotation mark is never closed" },
    todo: { zh: "请检查该行的引号。", en: "Check the quotation marks of that row." },
  },
  "record-too-long": {
    what: { zh: "这一行太长，或引号太乱", en: "this line is too long, or its quotes are tangled" },
    todo: { zh: "请检查该行的引号和换行。", en: "Check the quotes and line breaks of that row." },
  },
  "too-many-columns": {
    what: { zh: "列数太多", en: "too many columns" },
    todo: { zh: "请确认文件对不对。", en: "Check that this is the right file." },
  },
  cancelled: {
    what: { zh: "已取消，只读了一部分", en: "cancelled; only a part was read" },
    todo: {
      zh: "已读的部分不是全部，需要时请重新读取。",
      en: "What was read is not all; read it again when needed.",
    },
  },
  "source-failed": {
    what: { zh: "文件没有读完就中断了", en: "the file broke off before it was read" },
    todo: {
      zh: "请检查文件或网络后重新读取。",
      en: "Check the file or the network and read it again.",
    },
  },
  "malformed-quote": {
    what: {
      zh: "引号位置不合规，按原样读取",
      en: "a quotation mark is out of place; read as it stands",
    },
    todo: nothing,
  },
  "not-json": {
    what: { zh: "这一行不是 JSON", en: "this line is no JSON" },
    todo: { zh: "请用本库写出的文件，不要手改。", en: "Use a file this library wrote, unedited." },
  },
  "wrong-form": {
    what: { zh: "档案的格式不对", en: "not the form of an archive" },
    todo: { zh: "请用本库写出的文件，不要手改。", en: "Use a file this library wrote, unedited." },
  },
  "unknown-format": {
    what: { zh: "不是这种文件", en: "not this kind of document" },
    todo: { zh: "请确认文件对不对。", en: "Check that this is the right file." },
  },
  "unknown-format-version": {
    what: { zh: "是更新版本写出的文件", en: "written by another version" },
    todo: { zh: "请升级后再读。", en: "Upgrade and read it again." },
  },
  "unknown-file-type": {
    what: { zh: "不是 xlsx 或 csv 文件", en: "neither xlsx nor csv" },
    todo: saveAsXlsx,
  },
};
