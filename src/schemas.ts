export type { IntakeDocument } from "./schemas/intakeSchema";
export { readIntake } from "./schemas/readIntake";
export { readPolicy } from "./schemas/readPolicy";
export { type ArchiveReadOptions, readArchives } from "./serializers/ndjson/readArchives";
