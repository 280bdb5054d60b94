// Last line of a CI run: "N passed, N failed", from the JSON reports of vitest named as arguments.
// Fails if a test failed, if a file could not be loaded, or if nothing ran.
import { existsSync, readFileSync } from "node:fs";

const paths = process.argv.slice(2);
let passed = 0;
let failed = 0;

for (const path of paths.length > 0 ? paths : ["reports/tests.json"]) {
  if (!existsSync(path)) {
    console.error(`${path}: no such report`);
    failed += 1;
    continue;
  }
  const report = JSON.parse(readFileSync(path, "utf8"));
  const broken = report.testResults.filter(
    (file) =>
      file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
  );
  for (const file of broken) console.error(`${file.name}: ${file.message}`);
  passed += report.numPassedTests;
  failed += report.numFailedTests + broken.length;
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
