import type * as z from "zod/mini";
import type { CardAudience, OptionalCardField } from "../../model/card/deputyCard";
import type { GivenApproval } from "../../rules/card/deputyCard";
import { listOf } from "../members";
import { wordsOf } from "../wordsOf";
import { lifeScalars } from "./lifeScalars";
import { objectOf } from "./objectOf";

const audiences: Readonly<Record<CardAudience, null>> = { everyone: null, constituents: null };

const fields: Readonly<Record<OptionalCardField, null>> = {
  electoralDistrict: null,
  occupation: null,
  portrait: null,
  performance: null,
};

/**
 * The form of an organ's consent to show a card (D14).
 *
 * @returns the schema
 */
export function cardApprovalSchema(): z.ZodMiniType<GivenApproval> {
  const { text, day, dayOrNone } = lifeScalars();
  return objectOf<GivenApproval>({
    certificate: text,
    approvedBy: text,
    approvedOn: day,
    until: dayOrNone,
    audience: wordsOf(audiences),
    fields: listOf(wordsOf(fields)),
  });
}
