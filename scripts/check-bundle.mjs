// What each built entry makes its user load, read from esbuild's own account of the bundle.
// An app that only scores must not ship zod; one that reads CSV must not ship a spreadsheet reader.
import { build } from "esbuild";

const MAY_LOAD = {
  index: [],
  life: ["@noble/hashes", "unicode-segmenter"],
  schemas: ["zod"],
  csv: ["papaparse"],
  xlsx: ["hucre"],
  html: [],
  tables: ["unicode-segmenter"],
  paper: [],
  docx: ["docx"],
  bundle: ["@noble/hashes", "zod"],
  popolo: [],
  parquet: ["hyparquet-writer"],
  vcard: ["@noble/hashes"],
  qr: ["@noble/hashes", "uqr"],
  icalendar: ["@noble/hashes"],
  charts: [],
  policies: [],
};

/** "@scope/name/deep" → "@scope/name" */
const packageOf = (path) =>
  path
    .split("/")
    .slice(0, path.startsWith("@") ? 2 : 1)
    .join("/");

async function packagesLoadedBy(file) {
  const { metafile } = await build({
    entryPoints: [file],
    bundle: true,
    format: "esm",
    logLevel: "error",
    metafile: true,
    packages: "external",
    write: false,
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  return new Set(imports.filter((found) => found.external).map((found) => packageOf(found.path)));
}

for (const [entry, allowed] of Object.entries(MAY_LOAD)) {
  const loaded = [...(await packagesLoadedBy(`dist/${entry}.js`))].sort();
  const wrong = loaded.filter((name) => !allowed.includes(name));
  console.log(`dist/${entry}.js loads ${loaded.join(", ") || "nothing"}`);
  for (const name of wrong) console.error(`  it must not load ${name}`);
  if (wrong.length > 0) process.exitCode = 1;
}
