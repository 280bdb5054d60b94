import { defineConfig } from "vitest/config";
import { packageNameMeans } from "./vitest.config.ts";

/** What other programs make of our files: LibreOffice, Chromium, poppler, zbar; on the built package. */
export default defineConfig({
  resolve: { alias: packageNameMeans("dist", "js") },
  test: {
    include: ["test/programs/**/*.test.ts"],
    setupFiles: ["test/setup.ts"],
    // Programs are slow to start; this only ends one that hangs.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    reporters: ["default", ["json", { outputFile: "reports/tests-programs.json" }]],
  },
});
