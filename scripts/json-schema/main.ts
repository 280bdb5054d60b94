// Writes schema/*.json from the schemas that read, and names them in the documents of policies/
// and deadlines/; with --check only tells whether all is up to date.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { jsonSchemas } from "./documents.ts";

const checkOnly = process.argv.includes("--check");

function keep(path: string, text: string): void {
  const isCurrent = existsSync(path) && readFileSync(path, "utf8") === text;
  const state = isCurrent ? "" : checkOnly ? ": not up to date" : ": written";
  if (!isCurrent || !checkOnly) console.log(`${path}${state}`);
  if (isCurrent) return;
  if (checkOnly) process.exitCode = 1;
  else writeFileSync(path, text);
}

/** Editors complete and check a document that names its schema. */
function named(text: string, schema: string): string {
  if (/^\{\s*"\$schema"/.test(text)) return text;
  return text.replace(/^\{/, `{\n  "$schema": "${schema}",`);
}

const folders = readdirSync("policies", { withFileTypes: true }).filter((one) => one.isDirectory());

/** The shipped documents of a format. */
function shipped(name: string): readonly string[] {
  if (name === "deadlines") return readdirSync(name).map((file) => `${name}/${file}`);
  return folders
    .map((folder) => `policies/${folder.name}/${name}.json`)
    .filter((one) => existsSync(one));
}

mkdirSync("schema", { recursive: true });
for (const { name, path, json } of jsonSchemas()) {
  keep(path, `${JSON.stringify(json, null, 2)}\n`);
  for (const document of shipped(name)) {
    const up = document.replace(/[^/]+$/, "").replace(/[^/]+/g, "..");
    keep(document, named(readFileSync(document, "utf8"), `${up}${path}`));
  }
}
if (process.exitCode === 1) console.error("Write them again: npm run schema");
