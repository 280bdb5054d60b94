import { defineConfig } from "vitest/config";
import { packageNameMeans } from "./vitest.config.ts";

/** The same tests on the built files; `npm run build` first. */
export default defineConfig({
  resolve: { alias: packageNameMeans("dist", "js") },
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/setup.ts"],
    // No test is a race: this only ends one that hangs.
    testTimeout: 120_000,
    reporters: ["default", ["json", { outputFile: "reports/tests-dist.json" }]],
  },
});
