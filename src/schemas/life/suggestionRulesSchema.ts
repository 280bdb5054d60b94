import * as z from "zod/mini";
import { type ResultCategory, type ResultScheme, resultClasses } from "../../model/resultScheme";
import { ratingAspects } from "../../model/satisfaction";
import type { SuggestionContent } from "../../model/suggestionDraft";
import type { ReturnGround, RuleName, SuggestionRules } from "../../model/suggestionRules";
import { listOf } from "../members";
import { oneOf } from "../oneOf";
import { localizedText } from "../scalars";
import { wordsOf } from "../wordsOf";
import { atLeastOne } from "./atLeastOne";
import { lifeScalars } from "./lifeScalars";
import { objectOf } from "./objectOf";

const contentParts: Readonly<Record<keyof SuggestionContent, null>> = {
  title: null,
  facts: null,
  proposal: null,
  contactDetails: null,
};

/**
 * The form of the categories one place or body gives results in (办理结果分类).
 *
 * @returns the schema
 */
export function resultSchemeSchema(): z.ZodMiniType<ResultScheme> {
  const { text } = lifeScalars();
  const category = objectOf<ResultCategory>({
    letter: text,
    name: localizedText,
    covers: atLeastOne("covers", oneOf(resultClasses)),
  });
  return objectOf<ResultScheme>({
    id: text,
    title: localizedText,
    source: localizedText,
    seen: oneOf(["full", "excerpt"]),
    categories: listOf(category),
  });
}

/**
 * The form of how a place handles suggestions.
 *
 * @returns the schema
 */
export function suggestionRulesSchema(): z.ZodMiniType<SuggestionRules> {
  const { text, flag } = lifeScalars();
  const article = z.exactOptional(text);
  const articles = objectOf<Readonly<Partial<Record<RuleName, string>>>>({
    requiredContent: article,
    grounds: article,
    delegations: article,
    withdrawal: article,
    unitContent: article,
    aspects: article,
    raters: article,
    rehandling: article,
    schemes: article,
  });
  return objectOf<SuggestionRules>({
    id: text,
    title: localizedText,
    requiredContent: listOf(wordsOf(contentParts)),
    grounds: listOf(objectOf<ReturnGround>({ id: text, name: localizedText })),
    delegations: oneOf(["never", "session-only", "any-time"]),
    withdrawal: objectOf<SuggestionRules["withdrawal"]>({
      before: oneOf(["referral", "reply"]),
      inWriting: flag,
      joint: oneOf(["lead", "all"]),
    }),
    unitContent: oneOf(["required", "optional"]),
    aspects: listOf(oneOf(ratingAspects)),
    raters: oneOf(["lead", "lead-after-consulting", "each"]),
    rehandling: oneOf(["dissatisfied", "decision"]),
    schemes: listOf(resultSchemeSchema()),
    articles,
  });
}
