export { type ContextTerm, popoloContext } from "./serializers/popolo/popoloContext";
export type { PopoloDeputy } from "./serializers/popolo/popoloDeputy";
export type {
  PopoloArea,
  PopoloDocument,
  PopoloIdentifier,
  PopoloMembership,
  PopoloOrganization,
  PopoloPerson,
  PopoloTerm,
} from "./serializers/popolo/popoloDocument";
export { type PopoloOptions, writePopolo } from "./serializers/popolo/writePopolo";
