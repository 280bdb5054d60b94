import { type Group, isGroup, type ScoreRule } from "../../model/policy/award";
import type { ChecklistAspect } from "../../model/policy/checklist";
import type { Duty } from "../../model/policy/duty";
import type { Policy } from "../../model/policy/policy";
import type { PaperTable } from "../paper/paperDocument";
import { templateText } from "../policyTable/written/cellTemplate";
import { groupWords } from "../policyTable/written/detailLines";
import { limitTemplate } from "../policyTable/written/limitTemplate";
import { rowOfRule } from "../policyTable/written/pointsSheet";
import type { Article, Chapter } from "./article";
import { type MeasureWords, saidPart, saidValue } from "./measureWords";

function rulesIn(rule: ScoreRule): readonly ScoreRule[] {
  return isGroup(rule) ? [rule, ...rule.parts.flatMap(rulesIn)] : [rule];
}

function dutyItem(duty: Duty, words: MeasureWords): string {
  const { say, language } = words;
  const said = saidPart({ ...duty, particulars: undefined }, "duty", words);
  const names = (duty.particulars ?? []).map(({ name }) => name[language]).join(say("、", ", "));
  return names === "" ? said : `${said}${say("；另记", "; also written down: ")}${names}`;
}

function duties(policy: Policy, words: MeasureWords): Article {
  const { say } = words;
  const count = policy.duties.length;
  return {
    lines: [
      say(`履职事项。登记下列${count}种：`, `Duties. These ${count} kinds are written down:`),
    ],
    items: policy.duties.map((duty) => dutyItem(duty, words)),
    basis: [],
    codes: policy.duties.map(({ code }) => code),
  };
}

function aspectItem(aspect: ChecklistAspect, words: MeasureWords): string {
  const { say, language } = words;
  const every = saidValue(aspect.every, "aspect", "every", words);
  const { name, atLeast, applies } = aspect;
  const text = say(
    `${name.zh}：每${every}不少于${atLeast}次`,
    `${name.en}: at least ${atLeast} in each ${every}`,
  );
  if (applies === undefined) return text;
  const whom = saidValue(applies, "aspect", "applies", words);
  return language === "zh" ? `${text}（适用：${whom}）` : `${text} (applies to: ${whom})`;
}

function checklist(policy: Policy, words: MeasureWords): readonly Article[] {
  const list = policy.checklist;
  if (list === undefined) return [];
  return [
    {
      lines: [`${list.name[words.language]}${words.say("：", ":")}`],
      items: list.aspects.map((aspect) => aspectItem(aspect, words)),
      basis: [list.basis, ...list.aspects.map(({ basis }) => basis)],
      codes: list.aspects.map(({ id }) => id),
    },
  ];
}

function pointsTable(rules: readonly ScoreRule[], words: MeasureWords): PaperTable {
  const { say } = words;
  const rows = rules.map((rule) => {
    const { cells } = rowOfRule(rule, [], "", words);
    const text = (column: "内容" | "分值" | "上限" | "依据") => templateText(cells[column] ?? []);
    const points =
      isGroup(rule) || !/^-?[\d.]+$/.test(text("分值"))
        ? text("分值")
        : say(`${text("分值")}分`, text("分值"));
    return [text("内容"), points, text("上限"), text("依据")];
  });
  return {
    kind: "table",
    columns: [{ share: 9 }, { share: 5 }, { share: 3 }, { share: 4 }],
    header: [
      [say("内容", "Item"), say("分值", "Points"), say("上限", "Limit"), say("依据", "Article")],
    ],
    rows,
  };
}

/** What bounds a group, as a clause of a sentence. */
function boundsClause(rule: ScoreRule, words: MeasureWords): string {
  const text = templateText(limitTemplate(rule, [], words));
  if (text === "") return "";
  const isNumber = /^-?[\d.]+$/.test(text);
  return words.say(
    `，${isNumber ? `最高${text}分` : text}`,
    `; ${isNumber ? `at most ${text} points` : text}`,
  );
}

function groupArticle(group: Group, words: MeasureWords): Article {
  const { language, say } = words;
  const inside = group.parts.flatMap(rulesIn);
  const { id, basis, name, parts: _, combine, floor: __, ceiling: ___, each, ...rest } = group;
  const how = groupWords(combine, words);
  const per = each === undefined ? "" : saidValue(each, "group", "each", words);
  const share = per === "" ? "" : say(`，按${per}分开计算`, `, reckoned for each ${per}`);
  const more = saidPart(rest, "group", words);
  const end = say("。", ".");
  return {
    lines: [
      `${name[language]}${say("：", ": ")}${how}${share}${boundsClause(group, words)}${end}`,
      ...(more === "" ? [] : [`${more}${end}`]),
    ],
    table: pointsTable(inside, words),
    basis: [basis, ...inside.map((rule) => rule.basis)],
    codes: [id, ...inside.map((rule) => rule.id)],
  };
}

/** Items right under the total share one article, as long as they stand side by side. */
function itemArticles(policy: Policy, words: MeasureWords): readonly Article[] {
  const { say } = words;
  const articles: Article[] = [];
  let side: ScoreRule[] = [];
  const close = () => {
    if (side.length === 0) return;
    const rules = side;
    side = [];
    articles.push({
      lines: [say("下列各项计分：", "These items earn points:")],
      table: pointsTable(rules, words),
      basis: rules.map(({ basis }) => basis),
      codes: rules.map(({ id }) => id),
    });
  };
  for (const part of policy.score.parts) {
    if (isGroup(part)) {
      close();
      articles.push(groupArticle(part, words));
    } else side.push(part);
  }
  close();
  return articles;
}

function total({ score, scale }: Policy, words: MeasureWords): Article {
  const { say, language } = words;
  const {
    id,
    basis,
    name,
    parts: _,
    combine,
    floor: __,
    ceiling: ___,
    each: ____,
    ...rest
  } = score;
  const more = saidPart(rest, "group", words);
  const digits = say(`分值记到小数点后${scale}位。`, `Points have ${scale} decimals.`);
  return {
    lines: [
      `${name[language]}${say("：", ": ")}${groupWords(combine, words)}${boundsClause(score, words)}${say("。", ". ")}${digits}`,
      ...(more === "" ? [] : [`${more}${say("。", ".")}`]),
    ],
    basis: [basis],
    codes: [id],
  };
}

function ratings(
  { raters = [], ratedItems = [] }: Policy,
  words: MeasureWords,
): readonly Article[] {
  const { say, language } = words;
  if (raters.length + ratedItems.length === 0) return [];
  const named = (all: typeof raters) => all.map(({ name }) => name[language]).join(say("、", ", "));
  return [
    {
      lines: [
        say(
          `评分。评分人：${named(raters)}。评分内容：${named(ratedItems)}。`,
          `Ratings. Raters: ${named(raters)}. What they rate: ${named(ratedItems)}.`,
        ),
      ],
      basis: [],
      codes: [...raters, ...ratedItems].map(({ code }) => code),
    },
  ];
}

function measures(policy: Policy, words: MeasureWords): readonly Article[] {
  if (policy.measures.length === 0) return [];
  return [
    {
      lines: [words.say("本办法所说的数，是指：", "The figures this measure speaks of:")],
      items: policy.measures.map((measure) => saidPart(measure, "measure", words)),
      basis: policy.measures.map(({ basis }) => basis),
      codes: policy.measures.map(({ id }) => id),
    },
  ];
}

/**
 * Writes the second chapter: what is to be done and what it earns.
 *
 * @param policy - the policy
 * @param words - the words
 * @returns the chapter 履职清单和积分
 */
export function pointsChapter(policy: Policy, words: MeasureWords): Chapter {
  return {
    name: words.say("履职清单和积分", "Duties and points"),
    articles: [
      duties(policy, words),
      ...checklist(policy, words),
      ...itemArticles(policy, words),
      total(policy, words),
      ...ratings(policy, words),
      ...measures(policy, words),
    ],
  };
}
