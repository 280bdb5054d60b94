// Runs where the package is installed: every entry loads by import, and the export names it must have.

import * as core from "deputy-archive";
import * as bundle from "deputy-archive/bundle";
import * as charts from "deputy-archive/charts";
import * as csv from "deputy-archive/csv";
import * as docx from "deputy-archive/docx";
import * as html from "deputy-archive/html";
import * as icalendar from "deputy-archive/icalendar";
import * as life from "deputy-archive/life";
import * as paper from "deputy-archive/paper";
import * as parquet from "deputy-archive/parquet";
import * as policies from "deputy-archive/policies";
import * as popolo from "deputy-archive/popolo";
import * as qr from "deputy-archive/qr";
import * as schemas from "deputy-archive/schemas";
import * as tables from "deputy-archive/tables";
import * as vcard from "deputy-archive/vcard";
import * as xlsx from "deputy-archive/xlsx";

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
