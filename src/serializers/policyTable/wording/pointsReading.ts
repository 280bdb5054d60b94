import type { EntryAward } from "../../../model/policy/award";
import type { EntryTest, UnitLimit } from "../../../model/policy/pick";
import type { UnclearCode } from "./readClause";

/** What a rule may be bounded by. */
export interface ReadBounds {
  readonly ceiling?: number;
  readonly floor?: number;
  readonly limit?: UnitLimit;
}

/** A closed list the register must say, so that points can go by it. */
export interface NeededChoice {
  readonly code: string;
  readonly labels: readonly string[];
}

/** What a text on points says, as a rule. */
export interface PointsRule extends ReadBounds {
  readonly value: EntryAward["value"];
  /** Which entries. */
  readonly where?: EntryTest;
  /** What the register must say beside. */
  readonly choice?: NeededChoice;
  /** Unit of the quantity the register must give. */
  readonly unit?: string;
  /** Codes of what was assumed. */
  readonly assumed: readonly string[];
}

/** A rule, or why there is none. */
export type PointsReading = PointsRule | { readonly unclear: UnclearCode | "contradictory-caps" };

/** What a text on limits says. */
export type BoundsReading =
  | (ReadBounds & { readonly assumed: readonly string[] })
  | { readonly unclear: UnclearCode | "contradictory-caps" };
