// Runs where the package is installed: every entry loads by import, and the export names it must have.
import * as core from "deputy-archive";
import * as csv from "deputy-archive/csv";
import * as html from "deputy-archive/html";
import * as life from "deputy-archive/life";
import * as policies from "deputy-archive/policies";
import * as schemas from "deputy-archive/schemas";
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
];

for (const [entry, name] of expected) {
  if (typeof entry[name] !== "function") throw new Error(`no function ${name}`);
}
console.log(process.version);
