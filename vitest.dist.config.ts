import { defineConfig } from "vitest/config";
import { packageNameMeans } from "./vitest.config.ts";

/** The same tests on the built files; `npm run build` first. */
export default defineConfig({
  resolve: { alias: packageNameMeans("dist", "js") },
  test: {
    include: ["test/**/*.test.ts"],
    // `npm run test:programs` needs programs that not every machine has.
    exclude: ["test/programs/**"],
    setupFiles: ["test/setup.ts"],
    // Laws are searched on the sources; here each is tried on fewer cases, to see that the build keeps it.
    env: { FC_RUNS: process.env["FC_RUNS"] ?? "25" },
    // No test is a race: this only ends one that hangs.
    testTimeout: 120_000,
    reporters: ["default", ["json", { outputFile: "reports/tests-dist.json" }]],
  },
});
