/** Kinds of body that decide, hear or announce what happens to a deputy's mandate. */
export type CongressOrganKind =
  /** 本级人民代表大会 */
  | "congress"
  /** 人民代表大会主席团 */
  | "presidium"
  /** 人民代表大会常务委员会 */
  | "standing-committee"
  /** 原选区选民 */
  | "voters";

/** All kinds, for schemas and tests. */
export const congressOrganKinds: readonly CongressOrganKind[] = [
  "congress",
  "presidium",
  "standing-committee",
  "voters",
];

/** A named body: every decision about a mandate is somebody's, never this library's. */
export interface CongressOrgan {
  /** What it is. */
  readonly kind: CongressOrganKind;
  /** Its name, as the announcement has it. */
  readonly name: string;
}
