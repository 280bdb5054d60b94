// The same by require: also proves that no entry loads hucre, which is ESM only, before it is needed.
const core = require("deputy-archive");
const csv = require("deputy-archive/csv");
const html = require("deputy-archive/html");
const life = require("deputy-archive/life");
const policies = require("deputy-archive/policies");
const schemas = require("deputy-archive/schemas");
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
];

for (const [entry, name] of expected) {
  if (typeof entry[name] !== "function") throw new Error(`no function ${name}`);
}
console.log(process.version);
