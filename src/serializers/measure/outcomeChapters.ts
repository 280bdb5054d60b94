import type { Grade } from "../../model/policy/assessmentRules";
import type { Policy } from "../../model/policy/policy";
import type { SelectionRules } from "../../model/policy/selectionRules";
import type { Article, Chapter } from "./article";
import { type MeasureWords, saidPart, saidValue } from "./measureWords";

function listed(
  text: string,
  rules: readonly { readonly id: string; readonly basis: string }[],
  items: readonly string[],
): Article {
  return {
    lines: [text],
    items,
    basis: rules.map(({ basis }) => basis),
    codes: rules.map(({ id }) => id),
  };
}

function nothing(text: string): Article {
  return { lines: [text], basis: [], codes: [] };
}

function gradeItem({ requires = [], ...grade }: Grade, words: MeasureWords): string {
  const { say, language } = words;
  const own = saidPart(grade, "grade", words);
  if (requires.length === 0) return own;
  const needs = requires.map(({ name, condition }) => {
    const said = saidValue(condition, "requirement", "condition", words);
    return `${name[language]}${say("（", " (")}${said}${say("）", ")")}`;
  });
  return `${own}${say("；还须：", "; it also needs: ")}${needs.join(say("；", "; "))}`;
}

/**
 * Writes the chapter on grades.
 *
 * @param policy - the policy
 * @param words - the words
 * @returns the chapter 评定
 */
export function assessmentChapter({ assessment }: Policy, words: MeasureWords): Chapter {
  const { say } = words;
  const { gradedTotal, standings, grades } = assessment;
  const articles: Article[] = [];
  if (gradedTotal !== undefined) {
    const said = saidPart(gradedTotal, "gradedTotal", words);
    const text = say(`评定前总分的取整。${said}。`, `Rounding before grades. ${said}.`);
    articles.push({ lines: [text], basis: [gradedTotal.basis], codes: [] });
  }
  if (grades.length > 0) {
    const rules = grades.flatMap((grade) => [grade, ...(grade.requires ?? [])]);
    const items = grades.map((grade) => gradeItem(grade, words));
    articles.push(listed(say("等次。由高到低分为：", "Grades, highest first:"), rules, items));
  }
  if (standings.length > 0) {
    const items = standings.map((standing) => saidPart(standing, "standing", words));
    articles.push(listed(say("下列情形不评等次：", "No grade is given where:"), standings, items));
  }
  if (articles.length === 0) {
    articles.push(
      nothing(say("（原文未见：办法的数据里没有等次。）", "(Not seen: the data hold no grades.)")),
    );
  }
  return { name: say("评定", "Assessment"), articles };
}

function selectionArticle(rules: SelectionRules, words: MeasureWords): Article {
  const { say, language } = words;
  const { exclusions, quota, reserved = [], tieBreaks } = rules;
  const within = saidValue(rules.partitionBy, "selection", "partitionBy", words);
  const eligible = saidValue(rules.eligible, "selection", "eligible", words);
  const order = saidValue(rules.order, "selection", "order", words);
  const items = [
    say(
      `比较范围：${rules.partitionBy.length === 0 ? "全体" : `同一${within}之内`}，总分${order}`,
      `Compared: ${rules.partitionBy.length === 0 ? "all together" : `within one ${within}`}, ${order}`,
    ),
    say(`候选条件：${eligible}`, `Eligible: ${eligible}`),
    ...exclusions.map((one) => say("排除：", "Left out: ") + saidPart(one, "exclusion", words)),
    say("名额：", "Places: ") + saidPart(quota, "quota", words),
    ...reserved.map(
      (one) => say("保留名额：", "Reserved: ") + saidPart(one, "reserved-places", words),
    ),
    ...tieBreaks.map(
      (one) => say("同分比较：", "At equal points: ") + saidPart(one, "tie-break", words),
    ),
  ];
  return {
    lines: [
      say(
        `${rules.name.zh}按下列办法产生；名额线上仍相同的，由人研究决定：`,
        `${rules.name[language]} are found like this; ties that stay are for people to settle:`,
      ),
    ],
    items,
    basis: [
      rules.basis,
      quota.basis,
      ...[...exclusions, ...reserved, ...tieBreaks].map(({ basis }) => basis),
    ],
    codes: [rules.id, ...[...exclusions, ...reserved].map(({ id }) => id)],
  };
}

/**
 * Writes the chapter on candidates.
 *
 * @param policy - the policy
 * @param words - the words
 * @returns the chapter 人选
 */
export function candidatesChapter({ selections }: Policy, words: MeasureWords): Chapter {
  const { say } = words;
  const articles = selections.map((rules) => selectionArticle(rules, words));
  const none = nothing(
    say("（原文未见：办法的数据里没有人选名单。）", "(Not seen: the data hold no lists.)"),
  );
  return { name: say("人选", "Candidates"), articles: articles.length === 0 ? [none] : articles };
}

/**
 * Writes the chapter on statistics, alerts and what groups pass on, where there is any of it.
 *
 * @param policy - the policy
 * @param words - the words
 * @returns the chapter, or none
 */
export function statisticsChapter(policy: Policy, words: MeasureWords): readonly Chapter[] {
  const { say, language } = words;
  const { statistics, alerts, passesOn = [] } = policy;
  const articles: Article[] = [];
  if (statistics.columns.length > 0) {
    const items = statistics.columns.map((column) => saidPart(column, "column", words));
    const article = listed(
      say("统计表。各栏是：", "Statistics. The columns:"),
      statistics.columns,
      items,
    );
    articles.push({ ...article, basis: [statistics.basis, ...article.basis] });
  }
  if (alerts.length > 0) {
    const items = alerts.map(({ text, statute, when }) => {
      const said = saidValue(when, "alert", "when", words);
      return `${text[language]}${say("（", " (")}${said}${say("；", "; ")}${statute}${say("）", ")")}`;
    });
    const text = say(
      "提示。只列事实，由人研究，不作结论：",
      "Alerts: facts for people to look into:",
    );
    articles.push(listed(text, alerts, items));
  }
  if (passesOn.length > 0) {
    const items = passesOn.map((passing) => saidPart(passing, "passing-on", words));
    articles.push(listed(say("转给成员的分：", "Points passed on to members:"), passesOn, items));
  }
  return articles.length === 0
    ? []
    : [{ name: say("统计和提示", "Statistics and alerts"), articles }];
}
