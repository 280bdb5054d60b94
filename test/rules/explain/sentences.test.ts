import {
  type ArchiveRecord,
  type ExplanationSection,
  explain,
  explainLine,
  type LocalizedText,
  type Policy,
  type ScoreRule,
} from "deputy-archive";
import { describe, expect, it } from "vitest";
import { datong } from "../datong";
import { ballot, entry, many, report, suggestion } from "../records";
import * as measure from "./smallMeasure";

const { measureOf, resultOf } = measure;

function both({ zh, en }: LocalizedText): readonly string[] {
  return [zh, en];
}

/** Sentences of a section, Chinese and English in turn. */
function said(
  section: ExplanationSection,
  policy: Policy,
  records: readonly ArchiveRecord[],
  mandate = {},
): readonly string[] {
  const { card, assessment } = resultOf(policy, records, mandate);
  return explain(card, assessment)
    .filter((sentence) => sentence.section === section)
    .flatMap(both);
}

describe("before any number", () => {
  it("an illustration says that it is one", () => {
    const illustration = measureOf([measure.base], { illustrative: true });
    expect(said("caution", illustration, [])).toEqual([
      "本办法的分值为示例，不是现行规定，结果仅供参考。",
      "The points of this measure are an illustration, not rules in force; the result is for reference only.",
    ]);
  });

  it("a measure of which parts were not seen says so", () => {
    const what = { zh: "附表", en: "the annex" };
    const inPart = measureOf([measure.base], { notSeen: [{ basis: "第八条", what }] });
    expect(said("caution", inPart, [])).toEqual([
      "本办法只见到一部分，以下只按见到的条款计算。",
      "Only part of this measure was seen; what follows is reckoned by that part alone.",
    ]);
  });

  it("a measure in force, seen in full, needs no caution", () => {
    expect(said("caution", measureOf([measure.base]), [])).toEqual([]);
  });
});

describe("what earned what", () => {
  it("the total names the deputy, the span, the measure and the day of knowledge", () => {
    expect(said("total", measureOf([measure.base]), [])).toEqual([
      "示例（DT16-0001）2025-12-01至2026-11-30按虚拟办法（版本1.0.0）计分，统计截至2026-12-10，总分10分。",
      "示例 (DT16-0001), 2025-12-01 to 2026-11-30, by made-up measure (version 1.0.0) as known on 2026-12-10: 10 points in total.",
    ]);
  });

  it("one record says its points once", () => {
    expect(said("points", measureOf([measure.base]), [])).toEqual([
      "基础分（第一条）：1段任职计10分（2025-12-01）。",
      "Base points (第一条): 1 stretch in office, 10 points (2025-12-01).",
    ]);
  });

  it("records of the same points stand together, with their days", () => {
    const better = many(2, suggestion());
    expect(said("points", measureOf([measure.better]), better).slice(2)).toEqual([
      "个人（第四条）：2件建议各计4分（2026-03-05、2026-03-06）；共计8分。",
      "Alone (第四条): 2 suggestions, 4 points each (2026-03-05, 2026-03-06); 8 points in all.",
    ]);
  });

  it("many days are said by the first and the last", () => {
    const often = many(9, suggestion({ occurredOn: "2026-03-31" }));
    expect(said("points", measureOf([measure.better]), often)[2]).toBe(
      "个人（第四条）：9件建议各计4分（2026-03-31至2026-04-08）；共计36分。",
    );
  });

  it("an article without a basis says so, and a sum beyond its limit says both figures", () => {
    const records = many(3, entry("training"));
    expect(said("points", measureOf([measure.halved]), records)).toEqual([
      "学习折算（第三条）：各项合计6分，实计3分。",
      "Training converted (第三条): its parts together, 6 points, then 3 points.",
      "学习（依据未注明）：3件登记各计3分（2026-03-05、2026-03-06、2026-03-07）；原为9分，实计6分。",
      "Training (basis not stated): 3 entries, 3 points each (2026-03-05, 2026-03-06, 2026-03-07); 9 points, then 6 points.",
    ]);
  });

  it("a group reckoned by month says so", () => {
    expect(said("points", measureOf([measure.monthly]), [entry("reception")])).toEqual([
      "按月接待（第二条）：每月分别计算，各项合计2分。",
      "Receptions by month (第二条): reckoned for each month by itself, its parts together, 2 points.",
      "接待（第二条）：1件登记计2分（2026-03-05）。",
      "Reception (第二条): 1 entry, 2 points (2026-03-05).",
    ]);
  });

  it("a shortfall says how many records there were, none included", () => {
    expect(said("points", measureOf([measure.visits]), [entry("visit")])).toEqual([
      "走访不足（第五条）：1条记录，数值1，扣2分。",
      "Too few visits (第五条): 1 record, figure 1, 2 points off.",
    ]);
    expect(said("points", measureOf([measure.visits]), [])).toEqual([
      "走访不足（第五条）：数值0，扣3分；实扣2分。",
      "Too few visits (第五条): figure 0, 3 points off; then 2 points off.",
    ]);
  });

  it("months that say the same are said once", () => {
    const steps: ScoreRule = {
      id: "steps",
      basis: "第八条",
      name: { zh: "培训次数", en: "trainings" },
      of: { from: "entries", duties: ["training"] },
      value: {
        kind: "steps",
        by: { all: "units" },
        steps: [{ atLeast: 1, points: 2 }, { points: 0 }],
      },
    };
    const months = { ...measure.monthly, id: "by", ceiling: 9, parts: [steps] };
    expect(said("points", measureOf([months]), many(2, entry("training"))).slice(2)).toEqual([
      "培训次数（第八条）：数值0，计0分，共11次；2条记录合并计算，数值2，计2分；共计2分。",
      "Trainings (第八条): figure 0, 0 points, 11 times; 2 records taken together, figure 2, 2 points; 2 points in all.",
    ]);
  });

  it("a floor without any record is a sentence of its own", () => {
    const granted = measureOf([{ ...measure.better, id: "granted", floor: 1 }]);
    expect(said("points", granted, [])).toEqual([
      "建议（第四条）：各项中取最高0分，实计1分。",
      "Suggestions (第四条): the highest of its parts, 0 points, then 1 point.",
    ]);
    expect(said("limits", granted, [])).toEqual([
      "建议（第四条）：最低1分，补足1分（限额调整1分）。",
      "Suggestions (第四条): at least 1 point, made up: 1 point (the adjustment by a limit: 1 point).",
    ]);
  });

  it("a rule under which nothing happened is not spoken of", () => {
    expect(said("points", measureOf([measure.better, measure.monthly]), [])).toEqual([]);
  });
});

describe("what limits, choices and conversions did", () => {
  it("a ceiling names the records it fell on, and the article they belong to", () => {
    const records = many(2, entry("reception"));
    expect(said("limits", measureOf([measure.monthly]), records)).toEqual([
      "按月接待（第二条）：每月最高3分，有1分不计（接待 登记N001（2026-03-06）1分）。",
      "Receptions by month (第二条): at most 3 points for each month, not counted: 1 point (reception, entry N001 (2026-03-06): 1 point).",
    ]);
  });

  it("of many records a ceiling fell on, the first are named and all are counted", () => {
    const [sentence] = said("limits", measureOf([measure.halved]), many(12, entry("training")));
    expect(sentence).toMatch(
      /^学习（依据未注明）：最高6分，有30分不计（登记N002.*登记N009（.*）3分等10条）。$/,
    );
  });

  it("a floor says what it made up", () => {
    expect(said("limits", measureOf([measure.visits]), [])).toEqual([
      "走访不足（第五条）：最低-2分，补足1分（合并计算1分）。",
      "Too few visits (第五条): at least -2 points, made up: 1 point (the records together: 1 point).",
    ]);
  });

  it("of alternatives, it is said which counts and which does not", () => {
    const coSigned = suggestion({ role: "co-signer", lead: "DT16-0009", coSigners: ["DT16-0001"] });
    expect(said("alternatives", measureOf([measure.better]), [suggestion(), coSigned])).toEqual([
      "建议（第四条）：已计个人，其余1分不再计（联名 建议N001（2026-03-05）1分）。",
      "Suggestions (第四条): counted is alone; not counted: 1 point (joint, suggestion N001 (2026-03-05): 1 point).",
    ]);
  });

  it("where the part that counts has no points, only the other is named", () => {
    const recorded: ScoreRule = {
      id: "recorded",
      basis: "第五条",
      name: { zh: "记录", en: "recorded" },
      of: { from: "entries", duties: ["reception"] },
      value: { kind: "each", points: 0 },
    };
    const policy = measureOf([{ ...measure.better, parts: [recorded, measure.visits] }]);
    expect(said("alternatives", policy, [entry("reception")])).toEqual([
      "建议（第四条）：只计其中一项，其余-2分不再计（走访不足 合并计算2分）。",
      "Suggestions (第四条): counted is one part alone; not counted: -2 points (too few visits, the records together: 2 points).",
    ]);
  });

  it("a conversion says what it made of the sum", () => {
    expect(said("conversions", measureOf([measure.halved]), [entry("training")])).toEqual([
      "学习折算（第三条）：3分按 × 1 ÷ 2 折算，减少1.5分。",
      "Training converted (第三条): 3 points converted by × 1 ÷ 2, 1.5 points less.",
    ]);
    const doubled = measureOf([
      { ...measure.monthly, convert: { times: 1.5, rounding: "half-up" } },
    ]);
    expect(said("conversions", doubled, [entry("reception")])).toEqual([
      "按月接待（第二条）：2分每月按 × 1.5 折算，增加1分。",
      "Receptions by month (第二条): 2 points converted for each month by × 1.5, 1 point more.",
    ]);
  });

  it("a rule for others says that it does not apply", () => {
    const policy = measureOf([measure.others]);
    expect(said("conditions", policy, [entry("inspection")])).toEqual([
      "驻点（第六条）：不符合适用条件，计0分。",
      "Posted deputies (第六条): the rule does not apply to the deputy, 0 points.",
    ]);
  });
});

describe("what did not count", () => {
  const copies = [
    entry("training", { id: "A", activity: "H1" }),
    entry("training", { id: "B", activity: "H1", recorder: "station" }),
  ];

  it("each record has its number, its day, the reason and the article", () => {
    const records = [...many(3, entry("reception")), entry("sit-in", { id: "S" })];
    expect(said("not-counted", measureOf([measure.monthly]), records)).toEqual([
      "登记S（2026-03-05）：没有适用的计分条款。",
      "Entry S (2026-03-05): no rule applies.",
      "登记N002（2026-03-07）：超过该条计次（第二条）。",
      "Entry N002 (2026-03-07): beyond what the article counts (第二条).",
    ]);
  });

  it("of two entries of one event, it says which one speaks", () => {
    expect(said("not-counted", measureOf([measure.halved]), copies)).toEqual([
      "登记B（2026-03-05）：与另一条登记是同一件事，只计一次，以A为准（第二条）。",
      "Entry B (2026-03-05): the same event as another entry; counts once, A speaks for it (第二条).",
    ]);
  });

  it("what is pending says what it would change", () => {
    const pending = copies.map((copy) => ({ ...copy, verification: "pending" as const }));
    expect(said("pending", measureOf([measure.halved]), pending)).toEqual([
      "尚有1件待核实，如全部核实，总分增加1.5分。",
      "Still to be verified: 1; were all of it verified, the total would be 1.5 points more.",
      "登记A（2026-03-05）：待核实，核实后才计分（同一件事：B）。",
      "Entry A (2026-03-05): to be verified before it counts (same event: B).",
    ]);
    const [other] = pending.map((copy) => ({ ...copy, id: "C", duty: "sit-in" }));
    expect(
      said("pending", measureOf([measure.halved]), other === undefined ? [] : [other])[0],
    ).toBe("尚有1件待核实，如全部核实，总分不变。");
    const deduction = measureOf([
      { ...measure.others, when: {}, value: { kind: "each", points: -1 } },
    ]);
    const visit = entry("inspection", { verification: "pending" });
    expect(said("pending", deduction, [visit])[0]).toBe("尚有1件待核实，如全部核实，总分减少1分。");
  });
});

describe("the grade under the shipped measure", () => {
  const full = [
    entry("attend-congress", { quantity: 8 }),
    ...many(3, entry("deliberate")),
    ...many(3, suggestion()),
    ...many(3, entry("sit-in")),
    ...many(3, entry("research", { role: "writer" })),
    ...many(4, entry("group-activity")),
    ...many(4, entry("reception")),
    report({ form: "oral", ballot: ballot(16, 4) }),
    entry("commendation", { level: "national" }),
  ];

  it("the highest grade has nothing missing", () => {
    expect(said("grade", datong, full)).toEqual([
      "等次：优秀（第二十六条）。",
      "Grade: excellent (第二十六条).",
    ]);
  });

  it("points that are missing for the next grade are said", () => {
    expect(said("grade", datong, full.slice(0, 16))).toEqual([
      "等次：基本称职（第二十六条）。",
      "Grade: basically competent (第二十六条).",
      "评为称职（第二十六条）还缺：总分差5分。",
      "Missing for competent (第二十六条): 5 points short.",
    ]);
  });

  it("points and conditions that are missing are said together", () => {
    const fewer = full.filter(({ kind }) => kind !== "report");
    expect(said("grade", datong, fewer)).toEqual([
      "等次：称职（第二十六条）。",
      "Grade: competent (第二十六条).",
      "评为优秀（第二十六条）还缺：总分差8分；没有述职（第二十七条（三））（应有1，现有0）。",
      "Missing for excellent (第二十六条): 8 points short; no duty report (第二十七条（三）) (1 needed, 0 there).",
    ]);
  });

  it("a condition without numbers is said in the measure's own words", () => {
    const { card, assessment } = resultOf(datong, full.slice(0, 16));
    const failure = { zh: "未按时报告。", en: "Not reported in time." };
    const grades = assessment.grades.map((grade) => ({
      ...grade,
      requirements: grade.requirements.map((requirement) => ({
        ...requirement,
        met: requirement.id !== "satisfied",
        failure,
        bounds: {},
        actual: null,
      })),
      pointsMissing: 0,
    }));
    expect(explain(card, { ...assessment, grades }).map(({ zh }) => zh)).toContain(
      "评为优秀（第二十六条）还缺：未按时报告（第二十七条（五））。",
    );
  });

  it("what lowered a grade is said with what there is", () => {
    const absent = entry("sit-in", { attendance: "absent", occurredOn: "2026-06-01" });
    const more = [entry("visit", { quantity: 25 }), entry("relief", { quantity: 3 })];
    expect(said("grade", datong, [...full, ...more, absent]).slice(2)).toEqual([
      "总分已达到更高等次，因下列情形降等：全年有未经批准的缺席（第二十七条（一））（应不超过0，现有1）。",
      "The points suffice for a higher grade; it is lower because: there are absences without leave (第二十七条（一）) (at most 0, 1 there).",
      "评为优秀（第二十六条）还缺：全年有未经批准的缺席（第二十七条（一））（应不超过0，现有1）。",
      "Missing for excellent (第二十六条): there are absences without leave (第二十七条（一）) (at most 0, 1 there).",
    ]);
  });

  it("a suspended deputy is told of no next grade", () => {
    expect(said("grade", datong, full, { status: "suspended", statusOn: "2026-05-01" })).toEqual([
      "评定：暂停（第二十九条）。",
      "Standing: suspended (第二十九条).",
    ]);
  });

  it("who is not in the list is told so", () => {
    expect(said("grade", datong, full, { status: "ended", statusOn: "2026-05-01" })[0]).toBe(
      "评定：资格终止（第二十九条），不列入名单。",
    );
  });

  it("an alert is a fact with its records and statute, and nothing is concluded", () => {
    const missed = (["2026-01-15", "2026-01-16"] as const).map((occurredOn) =>
      entry("attend-congress", { quantity: 1, attendance: "absent", occurredOn }),
    );
    const { card, assessment } = resultOf(datong, missed);
    const [sentence] = explain(card, {
      ...assessment,
      alerts: [
        {
          id: "missed",
          basis: "第三十三条",
          statute: "某法第六十二条",
          text: { zh: "两次未出席，请核实。", en: "Two sessions were missed. Look into it." },
          count: 2,
          records: card.lines.flatMap(({ record }) => (record === null ? [] : [record])),
        },
      ],
    }).filter(({ section }) => section === "alerts");
    expect(sentence === undefined ? [] : both(sentence)).toEqual([
      "两次未出席，请核实。数值2：登记N000（2026-01-15）、登记N001（2026-01-16）（第三十三条），可能涉及某法第六十二条。供研究，不作结论。",
      "Two sessions were missed. Look into it. Figure 2: entry N000 (2026-01-15); entry N001 (2026-01-16) (第三十三条); it may matter under 某法第六十二条. For study, not a conclusion.",
    ]);
  });
});

describe("one line", () => {
  const lineOf = (policy: Policy, records: readonly ArchiveRecord[], place: number) => {
    const { card } = resultOf(policy, records);
    const line = card.lines[place];
    if (line === undefined) throw new Error(`no line ${place}`);
    return both(explainLine(card, line));
  };

  it("says the record, what it earned, what limits took and what counts", () => {
    expect(lineOf(measureOf([measure.monthly]), many(2, entry("reception")), 1)).toEqual([
      "接待（第二条）：登记N001（2026-03-06）；计2分；按月接待（第二条）限额减1分；实计1分。",
      "Reception (第二条): entry N001 (2026-03-06); 2 points; the limit of receptions by month (第二条) takes 1 point; 1 point in the end.",
    ]);
  });

  it("a sum names its records", () => {
    expect(lineOf(measureOf([measure.visits]), [entry("visit", { id: "V" })], 0)).toEqual([
      "走访不足（第五条）：1条记录，数值1（V）；扣2分。",
      "Too few visits (第五条): 1 record, figure 1 (V); 2 points off.",
    ]);
  });

  it("a rule the scorecard does not know is named by its id", () => {
    const { card } = resultOf(measureOf([measure.base]), []);
    expect(card.lines.map((line) => explainLine({ ...card, nodes: [] }, line).zh)).toEqual([
      "base（第一条）：任职DT16-0001（2025-12-01）；计10分。",
    ]);
    expect(explain({ ...card, nodes: [] }).map(({ about }) => about.rule)).toEqual([null]);
  });
});
