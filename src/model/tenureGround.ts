/** Why duties are suspended (代表法2025第61条、2015第48条). */
export type SuspensionCause =
  /** 第（一）项：因刑事案件被羁押正在受侦查、起诉、审判 */
  | "in-custody"
  /** 第（二）项：被判处管制、拘役或者有期徒刑而没有附加剥夺政治权利，正在服刑 */
  | "serving-sentence";

/** All causes of suspension, for schemas and tests. */
export const suspensionCauses: readonly SuspensionCause[] = ["in-custody", "serving-sentence"];

/** Grounds of termination that some organ decides upon (代表法2025第62条、2015第49条). */
export type DecidedGround =
  /** 辞职被接受 */
  | "resigned"
  /** 责令辞职被接受：2025年新增 */
  | "ordered-to-resign"
  /** 未经批准两次不出席本级人民代表大会会议：raised by an alert, found by the organ */
  | "absent-twice"
  /** 被罢免 */
  | "recalled";

/** Grounds of termination that are facts; an organ reports and announces them. */
export type FactualGround =
  /** 迁出本行政区域：地方各级人大代表 */
  | "moved-out"
  /** 调离本行政区域：地方各级人大代表 */
  | "transferred-out"
  /** 丧失中华人民共和国国籍 */
  | "nationality-lost"
  /** 依照法律被剥夺政治权利 */
  | "political-rights-deprived"
  /** 丧失行为能力 */
  | "capacity-lost"
  /** 去世：2025年写明自然终止 */
  | "died";

/** Why a deputy's qualification ends before the term does. */
export type TerminationGround = DecidedGround | FactualGround;

/** All grounds of termination, for schemas and tests. */
export const terminationGrounds: readonly TerminationGround[] = [
  "moved-out",
  "transferred-out",
  "resigned",
  "ordered-to-resign",
  "absent-twice",
  "recalled",
  "nationality-lost",
  "political-rights-deprived",
  "capacity-lost",
  "died",
];
