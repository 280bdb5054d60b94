import type * as z from "zod/mini";
import { type RetentionCode, retentionCodes } from "../../model/custodyEvent";
import type { CustodyRules } from "../../rules/custody/custody";
import type { CodePart, FilingRules, RetentionRule } from "../../rules/custody/filingRules";
import type { GivenCodes } from "../../rules/custody/inventoryOf";
import type { PeriodSnapshot } from "../../rules/custody/periodSnapshot";
import { listOf } from "../members";
import { oneOf } from "../oneOf";
import { localizedText } from "../scalars";
import { inventoryLineSchema } from "./custodyEventSchema";
import { kindsOf } from "./kindsOf";
import { lifeScalars } from "./lifeScalars";
import { objectOf } from "./objectOf";

/**
 * The form of how a place files and numbers what is kept.
 *
 * @returns the schema
 */
export function filingRulesSchema(): z.ZodMiniType<FilingRules> {
  const { text, count } = lifeScalars();
  const rule = objectOf<RetentionRule>({
    period: oneOf<RetentionCode>(retentionCodes),
    basis: localizedText,
  });
  const part = kindsOf<CodePart>({
    text: { text },
    fonds: {},
    category: {},
    office: {},
    year: {},
    retention: {},
  });
  return objectOf<FilingRules>({
    basis: localizedText,
    fonds: text,
    category: text,
    office: text,
    retention: objectOf<FilingRules["retention"]>({
      entry: rule,
      report: rule,
      rating: rule,
      other: rule,
    }),
    pattern: listOf(part),
    digits: count,
    level: oneOf(["city-or-above", "county", "other"]),
    countFrom: oneOf(["item", "sealing"]),
  });
}

/**
 * The form of a list of what is filed or handed over, with numbers given elsewhere.
 *
 * @returns the schema
 */
export function inventorySchema(): z.ZodMiniType<GivenCodes> {
  const { texts } = lifeScalars();
  return objectOf<GivenCodes>({ lines: listOf(inventoryLineSchema()), elsewhere: texts });
}

/**
 * The form of which counties a keeper of copies answers for.
 *
 * @returns the schema
 */
export function custodyRulesSchema(): z.ZodMiniType<CustodyRules> {
  return objectOf<CustodyRules>({ counties: lifeScalars().texts });
}

/**
 * The form of what a closed year is held against.
 *
 * @returns the schema
 */
export function periodSnapshotSchema(): z.ZodMiniType<PeriodSnapshot> {
  const { text, count } = lifeScalars();
  return objectOf<PeriodSnapshot>({ entries: count, hash: text });
}
