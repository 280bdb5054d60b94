import { defineConfig } from "tsup";

export default defineConfig({
  entry: [
    "src/index.ts",
    "src/life.ts",
    "src/schemas.ts",
    "src/csv.ts",
    "src/xlsx.ts",
    "src/html.ts",
    "src/tables.ts",
    "src/paper.ts",
    "src/docx.ts",
    "src/bundle.ts",
    "src/popolo.ts",
    "src/parquet.ts",
    "src/vcard.ts",
    "src/qr.ts",
    "src/icalendar.ts",
    "src/charts.ts",
    "src/policies.ts",
  ],
  format: ["esm", "cjs"],
  target: "es2020",
  platform: "neutral",
  splitting: true,
  treeshake: true,
  minify: false,
  sourcemap: true,
  clean: true,
  external: [/^zod(\/|$)/, "docx", "hucre", "hyparquet-writer", "papaparse", "uqr"],
  // tsup sets `baseUrl`, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});
