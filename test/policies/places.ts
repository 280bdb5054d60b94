import { readdirSync } from "node:fs";

/** Folders of the shipped policies; the catalogue and the stub for old resolvers lie beside them. */
export const places: readonly string[] = readdirSync("policies", { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map(({ name }) => name);
