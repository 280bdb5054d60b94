// Writes csv/package.json and its like beside dist/, so that resolvers which do not read "exports"
// (TypeScript's node10, old bundlers) find the subpaths too.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const { exports } = JSON.parse(readFileSync("package.json", "utf8"));

for (const [subpath, target] of Object.entries(exports)) {
  if (subpath === "." || target.import === undefined) continue;
  const stub = {
    main: `.${target.require.default}`,
    module: `.${target.import.default}`,
    types: `.${target.import.types}`,
  };
  mkdirSync(subpath, { recursive: true });
  writeFileSync(`${subpath}/package.json`, `${JSON.stringify(stub, null, 2)}\n`);
}
