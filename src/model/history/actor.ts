import type { Recorder } from "../dutyEntry";

/** In which capacity somebody writes into an archive or a file. */
export type ActorRole =
  /** 本人、联络站、组织单位、县（市、区）人大常委会代表工作机构 */
  | Recorder
  /** 上一级人大常委会代表工作机构 */
  | "higher-office"
  /** 承办单位 */
  | "handling-body"
  /** 人民代表大会及其主席团、常务委员会、主任会议、代表资格审查委员会 */
  | "congress-body";

/** All capacities, for schemas and tests. */
export const actorRoles: readonly ActorRole[] = [
  "deputy",
  "station",
  "organiser",
  "office",
  "higher-office",
  "handling-body",
  "congress-body",
];

/** Who writes: never a login, always a person in a capacity or a body. */
export interface Actor {
  /** In which capacity. */
  readonly role: ActorRole;
  /** Number of the deputy certificate, or the code of the station or body. */
  readonly id: string;
}
