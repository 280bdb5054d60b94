import type { EntryAward } from "../../../model/policy/award";
import type { Duty } from "../../../model/policy/duty";
import type { TableItem } from "./readItem";

/** Codes already taken in a policy. */
export interface TakenCodes {
  readonly ids: ReadonlySet<string>;
  readonly duties: readonly Duty[];
}

/** A rule of the table as the policy language says it. */
export interface ItemAward {
  readonly item: TableItem;
  readonly award: EntryAward;
  /** The duty it counts; `null` where the policy has it already. */
  readonly duty: Duty | null;
}

/** Largest quantity a draft lets registers say until somebody writes it down. */
export const draftQuantity = 1_000;

/** The code wanted, or one like it that is not taken. */
export function free(wanted: string, isTaken: (code: string) => boolean): string {
  let code = wanted;
  while (isTaken(code)) code = `${code}-new`;
  return code;
}

function both(text: string) {
  return { zh: text, en: text };
}

function dutyOf({ name, category, rule }: TableItem, code: string, taken: TakenCodes): Duty {
  const { value, where, choice, unit } = rule;
  const isNamed = taken.duties.some((duty) => duty.name.zh === name || duty.name.en === name);
  const speaksOf = (field: "attendance" | "level" | "role") =>
    where?.[field] !== undefined || (value.kind === "table" && value.by === field);
  return {
    code,
    name: both(isNamed ? `${name}（${category === "" ? code : category}）` : name),
    ...(unit !== undefined && { quantity: { unit: both(unit), atMost: draftQuantity } }),
    ...(speaksOf("attendance") && { attendanceRequired: true }),
    ...(speaksOf("level") && { levelRequired: true }),
    ...(choice !== undefined && {
      particulars: [
        {
          kind: "choice",
          code: choice.code,
          name: both("档次"),
          values: choice.labels.map((label, index) => ({
            code: `value-${index + 1}`,
            name: both(label),
          })),
        },
      ],
    }),
  };
}

/** A duty of the policy that the item names and that needs nothing more in the register. */
function knownDuty({ name, rule }: TableItem, taken: TakenCodes): Duty | undefined {
  if (rule.choice !== undefined || rule.unit !== undefined) return undefined;
  return taken.duties.find(
    (duty) =>
      duty.recordOnly !== true &&
      (duty.name.zh === name || duty.name.en === name || (duty.aliases ?? []).includes(name)),
  );
}

/**
 * Says a row of a table in the policy language.
 *
 * @param item - the row
 * @param taken - ids and duties that are there already
 * @param matchesDuties - whether a duty of the same name is the one meant
 * @returns the award and its duty
 */
export function itemAward(item: TableItem, taken: TakenCodes, matchesDuties: boolean): ItemAward {
  const { rule, row, name, basis } = item;
  const known = matchesDuties ? knownDuty(item, taken) : undefined;
  const codes = taken.duties.map(({ code }) => code);
  const duty =
    known ??
    dutyOf(
      item,
      free(`duty-${row.row}`, (code) => codes.includes(code)),
      taken,
    );
  const { value, where, limit, ceiling, floor } = rule;
  return {
    item,
    duty: known === undefined ? duty : null,
    award: {
      id: free(`item-${row.row}`, (id) => taken.ids.has(id)),
      basis,
      name: both(name),
      of: {
        from: "entries",
        duties: [duty.code],
        ...(where !== undefined && { where }),
        ...(limit !== undefined && { limit }),
      },
      value,
      ...(floor !== undefined && { floor }),
      ...(ceiling !== undefined && { ceiling }),
    },
  };
}
