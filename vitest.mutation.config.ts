import { defineConfig } from "vitest/config";
import { packageNameMeans } from "./vitest.config.ts";

/**
 * The tests a changed rule must fail: cases that can be read and checked by hand. Laws are left out,
 * for they run for minutes, and what only a random policy notices is a case somebody has yet to write.
 */
export default defineConfig({
  resolve: { alias: packageNameMeans("src", "ts") },
  test: {
    include: ["test/rules/**/*.test.ts", "test/docs/*.test.ts", "test/policies/cases.test.ts"],
    exclude: ["test/rules/explain/explain.test.ts", "test/rules/compare/compareScorecards.test.ts"],
    setupFiles: ["test/setup.ts"],
  },
});
