import type { ArchiveRecord } from "../../model/archive";
import type { DutyEntry } from "../../model/dutyEntry";
import type { Particulars, ParticularValue } from "../../model/particulars";
import type { Particular } from "../../model/policy/particular";
import type { Policy } from "../../model/policy/policy";

function canSay(particular: Particular, value: ParticularValue): boolean {
  switch (particular.kind) {
    case "choice":
      return particular.values.some(({ code }) => code === value);
    case "choices":
      return [value].flat().every((each) => particular.values.some(({ code }) => code === each));
    case "number":
      return typeof value === "number" && value >= 0 && value <= particular.atMost;
    case "yes-no":
      return typeof value === "boolean";
  }
}

function saysOnly(particulars: Particulars, declared: readonly Particular[]): boolean {
  return Object.entries(particulars).every(([code, value]) => {
    const particular = declared.find((one) => one.code === code);
    return particular !== undefined && canSay(particular, value);
  });
}

function entryIsWithin(entry: DutyEntry, { duties }: Policy): boolean {
  const duty = duties.find(({ code }) => code === entry.duty);
  // What the policy does not list no rule looks at.
  if (duty === undefined) return true;
  const { quantity, role, particulars = {} } = entry;
  const most = duty.quantity?.atMost ?? 0;
  if (quantity !== null && (quantity > most || quantity < 1)) return false;
  if (duty.roles !== undefined && (role === null || !duty.roles.includes(role))) return false;
  return saysOnly(particulars, duty.particulars ?? []);
}

/**
 * Tells whether a record says only what the policy lets a register say, so that the policy's own
 * bounds hold for it.
 *
 * @param record - the record
 * @param policy - the policy
 * @returns true where it does
 */
export function withinRegister(record: ArchiveRecord, policy: Policy): boolean {
  switch (record.kind) {
    case "entry":
      return entryIsWithin(record, policy);
    case "suggestion":
      return saysOnly(record.particulars ?? {}, policy.suggestionParticulars ?? []);
    case "report":
    case "rating":
      return true;
  }
}
