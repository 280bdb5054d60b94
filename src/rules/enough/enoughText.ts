import type { LocalizedText } from "../../model/localizedText";
import type { Policy } from "../../model/policy/policy";
import { requirementText } from "../explain/assessmentSentences";
import { amount, clauses, gain, joined, ruleName, sentence } from "../explain/phrases";
import type { AddedRecords, Because, Enough, EnoughOutcome, Missing } from "./enough";
import { recordWords } from "./recordWords";

function missingText(missing: Missing, scale: number): LocalizedText {
  switch (missing.kind) {
    case "points": {
      const { zh, en } = amount(missing.points, scale);
      return { zh: `总分差${zh}`, en: `${en} short` };
    }
    case "points-above": {
      const { zh, en } = amount(missing.points, scale);
      return { zh: `总分高出上限${zh}`, en: `${en} above the upper line` };
    }
    case "requirement":
      return requirementText(missing.requirement);
    case "standing": {
      const { zh, en } = ruleName(missing.rule);
      return { zh: `评定为${zh}`, en: `the standing is ${en}` };
    }
    case "exclusion": {
      const { zh, en } = ruleName(missing.rule);
      return { zh: `属于不列为候选的人员：${zh}`, en: `left out as ${en}` };
    }
    case "eligibility": {
      const { zh, en } = ruleName(missing.rule);
      return { zh: `不符合${zh}的条件`, en: `not eligible for ${en}` };
    }
  }
}

function becauseText(because: Because, scale: number): LocalizedText {
  switch (because.kind) {
    case "closed": {
      const { lastDay } = because;
      return {
        zh: `已过统计期（最后一日${lastDay}）或不在任职期间，无法再补`,
        en: `no day is left to add anything (the last day was ${lastDay})`,
      };
    }
    case "out-of-reach": {
      const name = ruleName(because.rule);
      const most = amount(because.most, scale);
      const line = amount(because.line, scale);
      return {
        zh: `按办法最多可得${most.zh}，达不到${name.zh}的${line.zh}`,
        en: `at most ${most.en} can be had, ${name.en} needs ${line.en}`,
      };
    }
    default: {
      const { zh, en } = missingText(because, scale);
      return { zh: `${zh}，登记再多也不改变`, en: `${en}, which no further entry changes` };
    }
  }
}

function pointsText({ points }: AddedRecords, scale: number): LocalizedText {
  const sum = points.reduce((total, each) => total + each, 0);
  if (sum === 0) return { zh: "本身不加分", en: "no points by itself" };
  const all = gain(sum, scale);
  if (points.length === 1) return all;
  const [first = 0] = points;
  if (points.some((each) => each !== first)) {
    return { zh: `共${all.zh}`, en: `${all.en} together` };
  }
  const { zh, en } = gain(first, scale);
  return { zh: `各${zh}`, en: `${en} each` };
}

function addedText(added: AddedRecords, policy: Policy): LocalizedText {
  const record = recordWords(added.records[0], added.count, policy);
  const bases = [...new Set(added.awards.map(({ basis }) => basis))].filter(
    (basis) => basis !== "",
  );
  const points = pointsText(added, policy.scale);
  const where =
    bases.length === 0
      ? { zh: "", en: "" }
      : { zh: `${bases.join("、")}，`, en: `${bases.join(", ")}; ` };
  return {
    zh: `${record.zh}（${where.zh}${points.zh}）`,
    en: `${record.en} (${where.en}${points.en})`,
  };
}

type Found = Extract<EnoughOutcome, { kind: "enough" }>;

function foundText(found: Found, { lastDay }: Enough, policy: Policy): readonly LocalizedText[] {
  const { added, smallest, judged } = found;
  if (added.length === 0 || lastDay === null) {
    return [
      {
        zh: "不必再补，到统计期末即可达到",
        en: "nothing more is needed; it is reached by the last day",
      },
    ];
  }
  const list = clauses(added.map((one) => addedText(one, policy)));
  return [
    {
      zh: `再有下列履职（${lastDay}前，含当日）即可达到：${list.zh}`,
      en: `these would be enough (by ${lastDay}): ${list.en}`,
    },
    smallest
      ? { zh: "件数不能再少", en: "no fewer records would do" }
      : {
          zh: "是否还有件数更少的办法，没有查尽",
          en: "whether fewer records would do was not searched to the end",
        },
    ...(judged
      ? [
          {
            zh: "其中有的内容由他人认定（建议的办理和评定、述职的测评），不取决于代表本人",
            en: "some of it is for others to decide (how a suggestion is handled and judged, how a ballot goes)",
          },
        ]
      : []),
  ];
}

function outcomeText(result: Enough, policy: Policy): readonly LocalizedText[] {
  const { outcome, target, scale } = result;
  const name = ruleName(target);
  switch (outcome.kind) {
    case "already":
      return [
        { zh: `已达到${name.zh}`, en: `${name.en}: reached already` },
        ...(outcome.lasts
          ? []
          : [
              {
                zh: "此后没有新的履职，到统计期末将不再达到",
                en: "without anything further it will no longer be so on the last day",
              },
            ]),
      ];
    case "enough":
      return foundText(outcome, result, policy);
    case "impossible":
      return outcome.because.map((because) => becauseText(because, scale));
    case "not-found":
      return [
        {
          zh: "没有找到足够的办法，也不能断定没有，请按条款核算",
          en: "nothing was found that would be enough, nor proven that nothing is; please reckon it by the articles",
        },
      ];
  }
}

/**
 * Says what is missing for a grade or a list, and what would be enough, or why nothing is.
 *
 * @param result - what `enoughFor` found
 * @param policy - the policy, which names duties
 * @returns the sentences
 * @example
 * ```ts
 * import { enoughText } from "deputy-archive";
 * typeof enoughText; // => "function"
 * ```
 */
export function enoughText(result: Enough, policy: Policy): readonly LocalizedText[] {
  const { target, missing, scale } = result;
  const { zh, en } = ruleName(target);
  const list = joined(
    missing.map((one) => missingText(one, scale)),
    { zh: "；", en: "; " },
  );
  const head = { zh: `距${zh}还差：${list.zh}`, en: `missing for ${en}: ${list.en}` };
  return [...(missing.length === 0 ? [] : [head]), ...outcomeText(result, policy)].map(sentence);
}
