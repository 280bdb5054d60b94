import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

/** Makes the package's own name mean the entries in `folder`, so one test suite runs on sources and on the build. */
export const packageNameMeans = (folder: "src" | "dist", extension: "ts" | "js") => [
  { find: /^deputy-archive$/, replacement: `${root}${folder}/index.${extension}` },
  { find: /^deputy-archive\/policies\//, replacement: `${root}policies/` },
  { find: /^deputy-archive\/deadlines\//, replacement: `${root}deadlines/` },
  { find: /^deputy-archive\/(\w+)$/, replacement: `${root}${folder}/$1.${extension}` },
];

const all = { lines: 100, branches: 100, functions: 100, statements: 100 };

export default defineConfig({
  resolve: { alias: packageNameMeans("src", "ts") },
  test: {
    include: ["test/**/*.test.ts"],
    // `npm run test:programs` needs programs that not every machine has.
    exclude: ["test/programs/**"],
    setupFiles: ["test/setup.ts"],
    // No test is a race: this only ends one that hangs.
    testTimeout: 120_000,
    reporters: ["default", ["json", { outputFile: "reports/tests.json" }]],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "html", "json-summary"],
      thresholds: { "src/model/**": all, "src/rules/**": all },
    },
  },
});
