import { defineConfig } from "vitest/config";
import { packageNameMeans } from "./vitest.config.ts";

/** The same tests on the built files; `npm run build` first. */
export default defineConfig({
  resolve: { alias: packageNameMeans("dist", "js") },
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/setup.ts"],
    reporters: ["default", ["json", { outputFile: "reports/tests-dist.json" }]],
  },
});
