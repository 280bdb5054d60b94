/** Who may see a field (PIPL arts. 25, 28; 代表法2025 art. 58). */
export type FieldClass =
  /** 公开: basic and performance information the law has made public */
  | "public"
  /** 内部: the deputy, the station and the organs that keep the archive */
  | "internal"
  /** 敏感: reasons for leave, health, suspension; only those who keep the archive */
  | "sensitive"
  /** 第三人: voters and other persons; only those who keep the archive */
  | "third-party";

/** Whom something is written for. */
export type Audience =
  /** 社会公众 */
  | "public"
  /** 代表本人（线上）: what only keepers may hand out is read at the station (D8) */
  | "self"
  /** 保管档案的机关 */
  | "internal";

/** All audiences, narrowest first, for schemas and tests. */
export const audiences: readonly Audience[] = ["public", "self", "internal"];
