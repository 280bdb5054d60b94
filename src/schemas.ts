export type { IntakeDocument } from "./schemas/intakeSchema";
export { readCases } from "./schemas/readCases";
export { readDeadlineRules } from "./schemas/readDeadlineRules";
export { readIntake } from "./schemas/readIntake";
export { readPolicy } from "./schemas/readPolicy";
export { readScorecard } from "./schemas/readScorecard";
export { type ArchiveReadOptions, readArchives } from "./serializers/ndjson/readArchives";
