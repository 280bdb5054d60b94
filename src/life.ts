// The life of an archive, part by part; each part names what it exports.
// biome-ignore-all lint/performance/noReExportAll: the parts are small and name their exports one by one

export * from "./life/activities";
export * from "./life/appraisals";
export * from "./life/copies";
export * from "./life/custody";
export * from "./life/deadlines";
export * from "./life/dossiers";
export * from "./life/entries";
export * from "./life/handbook";
export * from "./life/mandates";
export * from "./life/messages";
export * from "./life/privacy";
export * from "./life/promises";
export * from "./life/suggestions";
