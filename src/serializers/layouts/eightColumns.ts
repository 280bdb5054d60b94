import type { LocalizedText } from "../../model/localizedText";
import type { CountColumn, CountedKind } from "../../model/policy/countColumn";

/** The columns of the fixed form, in its order. */
const headings: readonly (readonly [EightColumn, LocalizedText])[] = [
  ["congress-meetings", { zh: "参加人大会议次数", en: "Congress meetings" }],
  ["other-meetings", { zh: "参加其他会议次数", en: "Other meetings" }],
  ["group-activities", { zh: "参加小组活动次数", en: "Group activities" }],
  ["voter-contacts", { zh: "联系选民次数", en: "Voter contacts" }],
  ["suggestions", { zh: "提出建议次数", en: "Suggestions" }],
  ["inspections", { zh: "持证视察次数", en: "Inspections" }],
  ["assistance-work", { zh: "帮扶工作次数", en: "Assistance" }],
  ["deeds", { zh: "为民办实事次数", en: "Practical deeds" }],
];

/** A column of the fixed form of eight. */
export type EightColumn =
  | "congress-meetings"
  | "other-meetings"
  | "group-activities"
  | "voter-contacts"
  | "suggestions"
  | "inspections"
  | "assistance-work"
  | "deeds";

/**
 * The fixed form of eight columns seen in use (代表履职统计): the headings are fixed, which duties of a
 * place belong under each is the place's to say.
 *
 * @param counts - what each column counts
 * @returns the columns, in the order of the form
 * @example
 * ```ts
 * import { eightColumns } from "deputy-archive/tables";
 * const columns = eightColumns({
 *   "congress-meetings": [{ duty: "attend-congress" }], "other-meetings": [{ duty: "sit-in" }],
 *   "group-activities": [{ duty: "group-activity" }], "voter-contacts": [{ duty: "reception" }],
 *   suggestions: [{ suggestions: ["individual", "lead"] }], inspections: [{ duty: "inspection" }],
 *   "assistance-work": [{ duty: "relief" }], deeds: [{ duty: "practical-work" }],
 * });
 * columns.map(({ name }) => name.zh)[7]; // => "为民办实事次数"
 * ```
 */
export function eightColumns(
  counts: Readonly<Record<EightColumn, readonly CountedKind[]>>,
): readonly CountColumn[] {
  return headings.map(([id, name]) => ({ id, name, counts: counts[id] }));
}
