import type { Migration } from "./migration";

/** Files of deadlines named no format before version 1 did. */
export const deadlineMigrations: readonly Migration[] = [
  {
    from: "",
    to: "deputy-archive/deadlines 1",
    lift: (document) => ({ format: "deputy-archive/deadlines", formatVersion: 1, ...document }),
  },
];
