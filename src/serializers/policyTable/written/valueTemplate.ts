import type { Award } from "../../../model/policy/award";
import type {
  Amount,
  ByOrderValue,
  PerQuantityValue,
  RatingBand,
  RatingsValue,
  ShortfallValue,
  StepsValue,
  TableValue,
} from "../../../model/policy/value";
import { describeValue } from "../../../rules/diff/describeValue";
import { valueWords } from "../../../rules/diff/valueWords";
import { wordOf } from "../../../rules/diff/wordOf";
import { sayIn } from "../../layouts/tableWords";
import { type CellTemplate, joinTemplates, type NumberSlot, type PolicyPath } from "./cellTemplate";
import { type Describing, describedTemplate } from "./describedTemplate";

function slot(number: number, ...path: PolicyPath): NumberSlot {
  return { kind: "number", path, number };
}

/** Says how the points of one kind of value read; `at` is the path of the value. */
type Saying<Value> = (value: Value, at: PolicyPath, describing: Describing) => CellTemplate;

const byOrder: Saying<ByOrderValue> = ({ points, further }, at, { language }) => {
  const say = sayIn(language);
  const each = points.map((number, index): CellTemplate => {
    const place = say(`第${index + 1}件`, `No. ${index + 1}: `);
    return [place, slot(number, ...at, "points", index), say("分", " points")];
  });
  const rest: CellTemplate = [
    say("以后每件", "each further one: "),
    slot(further, ...at, "further"),
    say("分", " points"),
  ];
  return joinTemplates([...each, rest], say("，", ", "));
};

/** The unit of a quantity, where all duties that count have the same one. */
function unitOf({ of }: Award, { units, language }: Describing): string | null {
  if (of.from !== "entries") return null;
  const all = new Set(of.duties.map((duty) => units.get(duty)?.[language]));
  const [only] = all;
  return all.size === 1 ? (only ?? null) : null;
}

/** What is counted, behind the number of a full share. */
function countedWords(award: Award, amount: Amount, describing: Describing): string {
  const say = sayIn(describing.language);
  const unit = amount === "quantity" ? unitOf(award, describing) : null;
  if (unit !== null) return say(unit, ` ${unit}: `);
  if (amount === "units") return say("件", " units: ");
  const counted = describeValue(amount, "value", "amount", describing.names)[describing.language];
  return say(`（${counted}）`, ` (${counted}) `);
}

function perQuantity(
  value: PerQuantityValue,
  award: Award,
  at: PolicyPath,
  describing: Describing,
): CellTemplate {
  const say = sayIn(describing.language);
  const { amount = "quantity", points, every, after, upTo } = value;
  const parts: CellTemplate[] = [
    [
      say("每", "for every "),
      slot(every, ...at, "every"),
      countedWords(award, amount, describing),
      say("计", ""),
      slot(points, ...at, "points"),
      say("分", " points"),
    ],
  ];
  if (after !== undefined) {
    parts.push([say("只计超过", "beyond "), slot(after, ...at, "after"), say("的部分", "")]);
  }
  if (upTo !== undefined) {
    parts.push([say("计到", "up to "), slot(upTo, ...at, "upTo"), say("为止", "")]);
  }
  return joinTemplates(parts, say("，", ", "));
}

const byTable: Saying<TableValue> = ({ points }, at, { language, names }) => {
  const say = sayIn(language);
  const rows = Object.entries(points).map(([key, number]): CellTemplate => {
    const name = names.class.get(key) ?? names.choice.get(key) ?? wordOf(valueWords, key);
    const label = name?.[language] ?? key;
    return [`${label}${say("：", ": ")}`, slot(number, ...at, "points", key), say("分", " points")];
  });
  return joinTemplates(rows, say("；", "; "));
};

const inSteps: Saying<StepsValue> = ({ by, steps, whenUnknown }, at, describing) => {
  const say = sayIn(describing.language);
  const figure = describedTemplate(by, [...at, "by"], "value", "by", describing);
  const rows = steps.map(({ atLeast, points }, index): CellTemplate => {
    const path = [...at, "steps", index];
    const line: CellTemplate =
      atLeast === undefined
        ? [say("其余：", "all others: ")]
        : [say("不少于", "at least "), slot(atLeast, ...path, "atLeast"), say("的：", ": ")];
    return [...line, slot(points, ...path, "points"), say("分", " points")];
  });
  if (whenUnknown !== undefined) {
    const unknown = say("数值不明：", "not known: ");
    rows.push([unknown, slot(whenUnknown, ...at, "whenUnknown"), say("分", " points")]);
  }
  return [...figure, say("：", ": "), ...joinTemplates(rows, say("；", "; "))];
};

const shortfall: Saying<ShortfallValue> = (value, at, { language, names }) => {
  const say = sayIn(language);
  const counted = describeValue(value.amount, "value", "amount", names)[language];
  return [
    say(`${counted}应达`, `${counted}: at least `),
    slot(value.atLeast, ...at, "atLeast"),
    say("，每缺1计", "; for each one missing "),
    slot(value.points, ...at, "points"),
    say("分", " points"),
  ];
};

/** What opens a band, in brackets behind its name. */
function openedBy(
  { measure, atLeast, below }: RatingBand,
  at: PolicyPath,
  describing: Describing,
): CellTemplate {
  if (measure === undefined) return [];
  const bounds = Object.entries({ measure, atLeast, below }).filter(([, one]) => one !== undefined);
  const said = describedTemplate(Object.fromEntries(bounds), at, "value", "band", describing);
  return describing.language === "zh" ? ["（", ...said, "）"] : [" (", ...said, ")"];
}

const rated: Saying<RatingsValue> = ({ bands }, at, describing) => {
  const { language } = describing;
  const say = sayIn(language);
  if (bands.length === 0) return [say("照评分记", "as rated")];
  const rows = bands.map((band, index): CellTemplate => {
    const { name, from, to } = band;
    const path = [...at, "bands", index];
    return [
      name[language],
      ...openedBy(band, path, describing),
      say("：", ": "),
      slot(from, ...path, "from"),
      "—",
      slot(to, ...path, "to"),
      say("分", " points"),
    ];
  });
  return joinTemplates(rows, say("；", "; "));
};

/**
 * Says what an award is worth.
 *
 * @param award - the award
 * @param at - where its value stands
 * @param describing - names and language
 * @returns the cell 分值
 */
export function valueTemplate(award: Award, at: PolicyPath, describing: Describing): CellTemplate {
  const { value } = award;
  const say = sayIn(describing.language);
  switch (value.kind) {
    case "each":
      return [slot(value.points, ...at, "points")];
    case "by-order":
      return byOrder(value, at, describing);
    case "per-quantity":
      return perQuantity(value, award, at, describing);
    case "table":
      return byTable(value, at, describing);
    case "equal-share": {
      const among = describeValue(value.among, "value", "among", describing.names);
      const shared = among[describing.language];
      return [
        slot(value.points, ...at, "points"),
        say(`分，由${shared}平分`, ` points in equal shares among ${shared}`),
      ];
    }
    case "steps":
      return inSteps(value, at, describing);
    case "shortfall":
      return shortfall(value, at, describing);
    case "ratings":
      return rated(value, at, describing);
  }
}
