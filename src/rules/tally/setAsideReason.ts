/** Why a record is not looked at by any rule of the period. */
export type SetAsideReason =
  /** It happened outside the period. */
  | "outside-period"
  /** No mandate was in force on its day. */
  | "mandate-not-in-force"
  /** It was written down after the day of knowledge (`asOf`). */
  | "not-yet-recorded"
  /** It was written down after the policy's last day for it. */
  | "late"
  /** The policy does not list its duty. */
  | "unknown-duty"
  /** Another record has the same number and says something else. */
  | "conflicting-copy";
