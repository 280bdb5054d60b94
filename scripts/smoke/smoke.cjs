// The same by require: also proves that no entry loads hucre, which is ESM only, before it is needed.
const bundle = require("deputy-archive/bundle");
const charts = require("deputy-archive/charts");
const core = require("deputy-archive");
const csv = require("deputy-archive/csv");
const docx = require("deputy-archive/docx");
const html = require("deputy-archive/html");
const icalendar = require("deputy-archive/icalendar");
const life = require("deputy-archive/life");
const paper = require("deputy-archive/paper");
const parquet = require("deputy-archive/parquet");
const policies = require("deputy-archive/policies");
const popolo = require("deputy-archive/popolo");
const qr = require("deputy-archive/qr");
const schemas = require("deputy-archive/schemas");
const tables = require("deputy-archive/tables");
const vcard = require("deputy-archive/vcard");
const xlsx = require("deputy-archive/xlsx");

const expected = [
  [core, "compilePolicy"],
  [core, "score"],
  [life, "reconcile"],
  [life, "redact"],
  [schemas, "readPolicy"],
  [policies, "listPolicies"],
  [csv, "readCsv"],
  [xlsx, "readXlsx"],
  [xlsx, "writeXlsx"],
  [html, "resultNotice"],
  [tables, "policyTable"],
  [paper, "archiveCardPaper"],
  [docx, "paperDocx"],
  [bundle, "readBundle"],
  [popolo, "writePopolo"],
  [parquet, "entriesParquet"],
  [vcard, "deputyVCard"],
  [qr, "qrCode"],
  [icalendar, "deadlineCalendar"],
  [charts, "scoreRadar"],
];

for (const [entry, name] of expected) {
  if (typeof entry[name] !== "function") throw new Error(`no function ${name}`);
}
const peersWork = async () => {
  const drawn = qr.qrCode("deputy-archive", {});
  if (drawn.value === null) throw new Error("qr");
  const paper = { title: "t", language: "zh", audience: "public", blocks: [] };
  if ((await docx.paperDocx(paper)).length === 0) throw new Error("docx");
  if ((await parquet.entriesParquet([])).length === 0) throw new Error("parquet");
};

peersWork().then(() => console.log(process.version));
