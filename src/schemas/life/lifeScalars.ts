import * as z from "zod/mini";
import type { ContentMark } from "../../model/custodyEvent";
import { awardLevels, dutyRoles } from "../../model/dutyEntry";
import type { Fraction } from "../../model/fraction";
import type { OpenPeriod } from "../../model/openPeriod";
import { ofKind } from "../checked";
import { listOf } from "../members";
import { oneOf } from "../oneOf";
import { plainDay } from "../scalars";
import { wholeNumber } from "../wholeNumber";
import { objectOf, type ShapeOf } from "./objectOf";

/**
 * What most documents of a life are made of. Made on demand: at the top of a module it would weigh
 * on those who only read policies.
 *
 * @returns schemas by what they take
 */
export function lifeScalars() {
  const text = ofKind("text");
  const texts = listOf(text);
  const count = wholeNumber(0);
  const mark: ShapeOf<ContentMark> = { entries: count, heads: texts };
  return {
    text,
    texts,
    count,
    mark,
    flag: ofKind("boolean"),
    day: plainDay,
    textOrNone: z.nullable(text),
    dayOrNone: z.nullable(plainDay),
    countOrNone: z.nullable(count),
    role: z.nullable(oneOf(dutyRoles)),
    level: z.nullable(oneOf(awardLevels)),
    openPeriod: objectOf<OpenPeriod>({ from: plainDay, to: z.nullable(plainDay) }),
    fraction: objectOf<Fraction>({ numerator: count, denominator: wholeNumber(1) }),
  };
}
