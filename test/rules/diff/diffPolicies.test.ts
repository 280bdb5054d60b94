import { diffPolicies, type Policy } from "deputy-archive";
import { describe, expect, it } from "vitest";
import { widePolicy } from "./widePolicy";
import { type Path, withAt } from "./withAt";

/** The sentences of one change to the wide policy. */
function said(path: Path, value: unknown): readonly (readonly [string, string])[] {
  return diffPolicies(widePolicy, withAt(widePolicy, path, value)).map(({ text }) => [
    text.zh,
    text.en,
  ]);
}

const recess = ["score", "parts", 0];

describe("a change of a policy is one sentence that names the article", () => {
  it.each<[string, Path, unknown, string, string]>([
    [
      "points",
      [...recess, "parts", 0, "value", "points"],
      2,
      "第二条计分项“接待”：分值由1.5分改为2分。",
      "item “reception” (第二条): points changed from 1.5 points to 2 points.",
    ],
    [
      "one point",
      [...recess, "parts", 0, "value", "points"],
      1,
      "第二条计分项“接待”：分值由1.5分改为1分。",
      "item “reception” (第二条): points changed from 1.5 points to 1 point.",
    ],
    [
      "a cap",
      [...recess, "ceiling"],
      50,
      "第七条计分组“闭会期间”：上限由60分改为50分。",
      "group “in recess” (第七条): ceiling changed from 60 points to 50 points.",
    ],
    [
      "a cap taken out",
      [...recess, "ceiling"],
      undefined,
      "第七条计分组“闭会期间”：取消上限（原为：60分）。",
      "group “in recess” (第七条): ceiling taken out (it was: 60 points).",
    ],
    [
      "a cap that is new",
      ["score", "parts", 1, "ceiling"],
      8,
      "第八条计分项“联名平分”：新增上限：8分。",
      "item “shares” (第八条): ceiling added: 8 points.",
    ],
    [
      "a limit of units",
      [...recess, "parts", 0, "of", "limit", "units"],
      3,
      "第二条计分项“接待”：计次限制由（每：日，最多计入件数：2，保留：最早）改为（每：日，最多计入件数：3，保留：最早）。",
      "item “reception” (第二条): limit of units changed from (for each: day, units that count: 2, keeping: earliest) to (for each: day, units that count: 3, keeping: earliest).",
    ],
    [
      "the line of a grade",
      ["assessment", "grades", 0, "atLeast"],
      85,
      "第十三条等次“良好”：分数线由80分改为85分。",
      "grade “good” (第十三条): line changed from 80 points to 85 points.",
    ],
    [
      "a requirement's number",
      ["assessment", "grades", 0, "requires", 0, "condition", "measure", "atLeast"],
      6,
      "第十三条等次条件“接待四次”的“接待次数”：最低由4改为6。",
      "“receptions” of requirement “four receptions” (第十三条): least number changed from 4 to 6.",
    ],
    [
      "a requirement's measure",
      ["assessment", "grades", 0, "requires", 0, "condition"],
      { measure: { measure: "visitors", atMost: 4 } },
      "第十三条等次条件“接待四次”：条件由（接待次数（最低4，数值不明时：是））改为（来访人数（最高4））。",
      "requirement “four receptions” (第十三条): condition changed from (receptions (least number 4, where not known: yes)) to (visitors (most 4)).",
    ],
    [
      "a requirement taken out",
      ["assessment", "grades", 0, "requires"],
      undefined,
      "删去第十三条等次条件“接待四次”（条件（接待次数（最低4，数值不明时：是）），不满足时的说明：“接待不足”）。",
      "Removed: requirement “four receptions” (第十三条) (condition (receptions (least number 4, where not known: yes)), what is said where it is not met: “too few receptions”).",
    ],
    [
      "the share of the quota",
      ["selections", 0, "quota", "percent"],
      15,
      "第十四条“名额”：名额比例由20%改为15%。",
      "“quota” (第十四条): share changed from 20% to 15%.",
    ],
    [
      "an exclusion",
      ["selections", 0, "exclusions", 0],
      undefined,
      "删去第二条排除情形“领导不参评”（适用条件（人员类别：领导））。",
      "Removed: exclusion “no leading cadres” (第二条) (condition (class of deputy: leading cadre)).",
    ],
    [
      "a date",
      ["effectiveTo"],
      "2027-12-31",
      "本办法：施行末日由未写明改为2027-12-31。",
      "the measure: last day in force changed from not stated to 2027-12-31.",
    ],
    [
      "the year's first day",
      ["period", "from"],
      { month: 12, day: 1, yearOffset: -1 },
      "第一条“履职年度”：首日由1月1日改为上一年12月1日。",
      "“the period” (第一条): first day changed from January 1 to December 1 of the year before.",
    ],
    [
      "the last day to write down",
      ["counting", "recordedBy"],
      { month: 13, day: 5, yearOffset: -2 },
      "本办法：最迟登记日由次年1月10日改为2年前13月5日。",
      "the measure: last day to write down changed from January 10 of the year after to 13 5 2 years before.",
    ],
    [
      "a far year",
      ["counting", "recordedBy", "yearOffset"],
      2,
      "本办法：最迟登记日由次年1月10日改为2年后1月10日。",
      "the measure: last day to write down changed from January 10 of the year after to January 10 2 years after.",
    ],
    [
      "the article",
      ["score", "parts", 1, "basis"],
      "第二十条",
      "第八条计分项“联名平分”：依据条款由“第八条”改为“第二十条”。",
      "item “shares” (第八条): article changed from “第八条” to “第二十条”.",
    ],
    [
      "a name",
      ["assessment", "grades", 1, "name"],
      { zh: "不合格", en: "failing" },
      "第十三条等次“较差”：名称由“较差”改为“不合格”。",
      "grade “poor” (第十三条): name changed from “poor” to “failing”.",
    ],
    [
      "only the Chinese name",
      ["assessment", "grades", 1, "name", "zh"],
      "不合格",
      "第十三条等次“较差”：名称由“较差”改为“不合格”。",
      "grade “poor” (第十三条): Chinese wording of the name changed from “较差” to “不合格”.",
    ],
    [
      "only the English name",
      ["assessment", "grades", 1, "name", "en"],
      "failing",
      "第十三条等次“较差”：名称的英文由“poor”改为“failing”。",
      "grade “poor” (第十三条): name changed from “poor” to “failing”.",
    ],
    [
      "duties that count",
      [...recess, "parts", 1, "of", "duties"],
      ["reception", "donation"],
      "第二条计分项“按先后”：计入的事项增加捐助。",
      "item “in order” (第二条): duties that count: donation added.",
    ],
    [
      "duties that no longer count",
      [...recess, "parts", 1, "of", "duties"],
      ["donation"],
      "第二条计分项“按先后”：计入的事项增加捐助，去掉接待来访。",
      "item “in order” (第二条): duties that count: donation added; receiving visitors taken out.",
    ],
    [
      "who speaks first",
      ["merging", "speaker"],
      ["station", "organiser"],
      "第五条“一事一记”：以谁的登记为准由组织单位、联络站改为联络站、组织单位。",
      "“merging of entries” (第五条): whose entry speaks changed from the organiser, the station to the station, the organiser.",
    ],
    [
      "a way of valuing",
      ["score", "parts", 1, "value"],
      { kind: "each", points: 2 },
      "第八条计分项“联名平分”：计分办法由（方式：平分，分值：4分，分母或分摊范围：附议人，取整办法：四舍五入）改为（方式：每件同分，分值：2分）。",
      "item “shares” (第八条): way of valuing changed from (way: equal shares, points: 4 points, among: co-signers, rounding: half up) to (way: the same for each, points: 2 points).",
    ],
    [
      "another source",
      ["score", "parts", 1, "of"],
      { from: "reports" },
      "第八条计分项“联名平分”：计入内容由（来源：代表建议，范围（角色：附议，登记栏目（转送（为：是））））改为（来源：述职报告）。",
      "item “shares” (第八条): what counts changed from (source: suggestions, scope (role: co-signer, particulars (forwarded (is: yes)))) to (source: duty reports).",
    ],
    [
      "a table",
      [...recess, "parts", 3, "value", "points"],
      { alone: 3 },
      "第二条计分项“按方式”：分值由（单独：1分，集体：2分）改为（单独：3分）。",
      "item “by kind” (第二条): points changed from (single: 1 point, joint: 2 points) to (single: 3 points).",
    ],
    [
      "steps",
      ["score", "parts", 2, "value", "steps"],
      [{ points: 1 }],
      "第九条计分项“测评”：各档分值由（不少于90，分值：5分；其余，分值：0分）改为（其余，分值：1分）。",
      "item “ballot” (第九条): steps changed from (at least 90, points: 5 points; all others, points: 0 points) to (all others, points: 1 point).",
    ],
    [
      "weights of raters",
      ["score", "parts", 4, "value", "combine", "percent", "self"],
      50,
      "计分项“评分”：合成办法由（方式：加权平均，比例（本人：40%，小组：60%），缺评时：按零分计）改为（方式：加权平均，比例（本人：50%，小组：60%），缺评时：按零分计）。",
      "item “rating”: way of combining changed from (way: weighted mean, per cent (self: 40%, the group: 60%), where one is missing: counts 0) to (way: weighted mean, per cent (self: 50%, the group: 60%), where one is missing: counts 0).",
    ],
    [
      "a band's points",
      ["score", "parts", 4, "value", "bands", 0, "from"],
      7,
      "计分项“评分”的评分档“好”：最低分由8分改为7分。",
      "band “good” of item “rating”: least points changed from 8 points to 7 points.",
    ],
    [
      "a choice of a particular",
      ["duties", 0, "particulars", 0, "values", 1],
      undefined,
      "删去履职事项“接待来访”的登记栏目“来访方式”的可选值“集体”。",
      "Removed: choice “joint” of particular “kind of visit” of duty “receiving visitors”.",
    ],
    [
      "a new duty",
      ["duties", 2],
      { code: "visit", name: { zh: "走访", en: "visits" } },
      "新增履职事项“走访”。",
      "Added: duty “visits”.",
    ],
    [
      "a tie break",
      ["selections", 0, "tieBreaks", 1, "prefer"],
      "more",
      "第十五条同分比较“来访人数”：以何为优由少者优先改为多者优先。",
      "tie break “visitors” (第十五条): what is better changed from fewer to more.",
    ],
    [
      "a part not seen",
      ["notSeen", 0],
      undefined,
      "删去第九章未见到的部分“附表”（内容：“附表”）。",
      "Removed: part not seen “the annex” (第九章) (content: “the annex”).",
    ],
    [
      "an aspect's number",
      ["checklist", "aspects", 0, "atLeast"],
      2,
      "第十八条清单事项“每月接待”：应做次数由1改为2。",
      "checklist aspect “receive each month” (第十八条): times to be done changed from 1 to 2.",
    ],
    [
      "an aspect's window",
      ["checklist", "aspects", 0, "every"],
      "quarter",
      "第十八条清单事项“每月接待”：周期由月改为季度。",
      "checklist aspect “receive each month” (第十八条): window changed from month to quarter.",
    ],
    [
      "to whom all is open",
      ["selections", 0, "eligible"],
      {},
      "第十四条人选名单“表扬名单”：候选条件由（等次：良好）改为（不限）。",
      "list “commended” (第十四条): eligibility changed from (grade or standing: good) to (any).",
    ],
    [
      "a list that is empty",
      ["score", "parts", 5, "of", "items"],
      [],
      "第十一条计分项“先评为准”：评分内容去掉廉洁。",
      "item “first rating” (第十一条): rated items: integrity taken out.",
    ],
    [
      "an empty list in place of none",
      ["suggestionParticulars"],
      [],
      "删去登记栏目“转送”（方式：是否）。",
      "Removed: particular “forwarded” (way: yes or no).",
    ],
    [
      "a code nobody names",
      ["alerts", 0, "facts"],
      "nowhere",
      "第二条提示“缺会”：事实依据的指标由缺会次数改为“nowhere”。",
      "alert “absences” (第二条): measure of the facts changed from sessions missed to “nowhere”.",
    ],
    [
      "words nobody knows",
      ["duties", 0, "aliases"],
      ["来访接待", "toString"],
      "履职事项“接待来访”：别名增加“toString”。",
      "duty “receiving visitors”: other names: “toString” added.",
    ],
    [
      "a field nobody knows",
      ["surprise"],
      3,
      "本办法：新增其他内容：3。",
      "the measure: other content added: 3.",
    ],
    [
      "the title",
      ["title", "zh"],
      "新细则",
      "本办法：标题由“示例细则”改为“新细则”。",
      "the measure: Chinese wording of the title changed from “示例细则” to “新细则”.",
    ],
    [
      "no bands in place of a list of none",
      ["score", "parts", 5, "value", "bands"],
      undefined,
      "第十一条计分项“先评为准”：取消评分档（原为：无）。",
      "item “first rating” (第十一条): bands taken out (it was: none).",
    ],
    [
      "a day that lacks its year",
      ["counting", "recordedBy", "yearOffset"],
      undefined,
      "本办法：最迟登记日由次年1月10日改为（月：1，日：10）。",
      "the measure: last day to write down changed from January 10 of the year after to (month: 1, day: 10).",
    ],
    [
      "a node of points",
      ["measures", 4, "of"],
      "r-each",
      "第二条指标“闭会得分”：计入内容由闭会期间改为接待。",
      "measure “points in recess” (第二条): what counts changed from in recess to reception.",
    ],
  ])("%s", (_, path, value, zh, en) => {
    expect(said(path, value)).toEqual([[zh, en]]);
  });

  it("points of a table are named by class, by choice or by the language's own word", () => {
    const points = { leader: 1, county: 2, nobody: 3 };
    expect(said([...recess, "parts", 3, "value", "points"], points)).toEqual([
      [
        "第二条计分项“按方式”：分值由（单独：1分，集体：2分）改为（领导：1分，县级：2分，其他内容：3分）。",
        "item “by kind” (第二条): points changed from (single: 1 point, joint: 2 points) to (leading cadre: 1 point, county: 2 points, other content: 3 points).",
      ],
    ]);
  });

  it("a policy without the parts that may be left out can be compared", () => {
    const { raters: _r, ratedItems: _i, suggestionParticulars: _s, ...bare } = widePolicy;
    const codes = diffPolicies(bare, widePolicy).map(({ code, part }) => `${code} ${part}`);
    expect(codes).toEqual(["added particular", "added rater", "added rater", "added rated-item"]);
  });

  it("a checklist that is new is told aspect by aspect", () => {
    const { checklist, ...without } = widePolicy;
    expect(diffPolicies(without, widePolicy).map(({ text }) => text.zh)).toEqual([
      "本办法：新增履职清单：依据条款：“第十七条”，“履职清单”。",
      "新增第十八条清单事项“每月接待”（计入内容（来源：履职登记，计入的事项：接待来访），周期：月，应做次数1，适用条件（人员类别：基层），法律依据（法律：“示例法”，条：“第一条”，首日：2025-03-12，末日：未写明））。",
    ]);
    expect(diffPolicies(widePolicy, without).map(({ code }) => code)).toEqual([
      "changed",
      "removed",
    ]);
    const odd = { ...widePolicy, checklist: "none" as unknown as NonNullable<typeof checklist> };
    expect(diffPolicies(widePolicy, odd).map(({ code }) => code)).toEqual(["changed", "removed"]);
  });

  it("an article of a part is kept, and of a section it is the section's", () => {
    const changes = diffPolicies(
      widePolicy,
      withAt(widePolicy, ["selections", 0, "quota", "atLeast"], 2),
    );
    expect(changes).toMatchObject([
      { code: "changed", topic: "places", part: "selection", rule: "best", basis: "第十四条" },
    ]);
    expect(changes[0]?.path).toEqual(["selections", 0, "quota", "atLeast"]);
  });

  it("two writings that read the same are still told", () => {
    const alike = withAt(widePolicy, ["duties", 1, "name"], {
      zh: "接待来访",
      en: "receiving visitors",
    });
    const after = withAt(alike, [...recess, "parts", 1, "of", "duties"], ["donation"]);
    expect(diffPolicies(alike, after)[0]?.text).toEqual({
      zh: "第二条计分项“按先后”：计入的事项增加接待来访，去掉接待来访。",
      en: "item “in order” (第二条): duties that count: receiving visitors added; receiving visitors taken out.",
    });
    const facts = withAt(
      withAt(widePolicy, ["measures", 1, "name"], widePolicy.measures[0]?.name),
      ["alerts", 0, "facts"],
      "receptions",
    );
    expect(diffPolicies(facts, withAt(facts, ["alerts", 0, "facts"], "visitors"))[0]?.text).toEqual(
      {
        zh: "第二条提示“缺会”：事实依据的指标的写法有改动，读来仍为：接待次数。",
        en: "alert “absences” (第二条): measure of the facts is written differently and still reads: receptions.",
      },
    );
  });
});

describe("the tree of points", () => {
  const [first, ...rest] = widePolicy.score.parts;

  it("a part that stands under another group has moved", () => {
    if (first === undefined || !("parts" in first)) throw new Error("a group stands first");
    const [moved, ...stay] = first.parts;
    if (moved === undefined) throw new Error("the group has parts");
    const after = {
      ...widePolicy,
      score: { ...widePolicy.score, parts: [{ ...first, parts: stay }, ...rest, moved] },
    };
    const changes = diffPolicies(widePolicy, after);
    expect(changes.map(({ text }) => text.zh)).toEqual([
      "第二条计分项“接待”：由第七条计分组“闭会期间”移到第六条计分组“总分”。",
    ]);
    expect(changes[0]).toMatchObject({
      code: "moved",
      topic: "part",
      rule: "r-each",
      before: "in-recess",
      after: "total",
    });
    expect(changes[0]?.path).toEqual(["score", "parts", 6]);
  });

  it("parts in another order are told once, by their names", () => {
    if (first === undefined) throw new Error("there are parts");
    const after = { ...widePolicy, score: { ...widePolicy.score, parts: [...rest, first] } };
    expect(diffPolicies(widePolicy, after).map(({ code, text }) => [code, text.en])).toEqual([
      [
        "reordered",
        "group “total” (第六条): the parts now stand in this order: “shares”, “ballot”, “shortfall”, “rating”, “first rating”, “in recess”.",
      ],
    ]);
  });

  it("so are the parts of any other list", () => {
    const measures = [...widePolicy.measures].reverse();
    expect(
      diffPolicies(widePolicy, { ...widePolicy, measures }).map(({ text }) => text.zh),
    ).toEqual([
      "本办法：指标的先后有调整，现为“连续较差年度”、“缺会次数”、“任职天数”、“闭会得分”、“合计”、“比例”、“来访人数”、“接待次数”。",
    ]);
  });

  it("a group with its parts is taken out part by part, and comes back the same way", () => {
    const after = { ...widePolicy, score: { ...widePolicy.score, parts: rest } };
    const codes = (changes: ReturnType<typeof diffPolicies>) =>
      changes.map(({ code, part, rule }) => [code, part, rule].join(" "));
    expect(codes(diffPolicies(widePolicy, after))).toEqual([
      "removed group in-recess",
      "removed item r-each",
      "removed item r-order",
      "removed item r-quantity",
      "removed item r-table",
    ]);
    expect(codes(diffPolicies(after, widePolicy))).toEqual([
      "added group in-recess",
      "added item r-each",
      "added item r-order",
      "added item r-quantity",
      "added item r-table",
    ]);
  });

  it("an item that becomes a group says so", () => {
    const {
      of: _of,
      value: _value,
      ...identity
    } = { of: 1, value: 1, ...rest[0] } as Record<string, unknown>;
    const score = {
      ...widePolicy.score,
      parts: [first, { ...identity, parts: [] }, ...rest.slice(1)],
    };
    const changes = diffPolicies(widePolicy, { ...widePolicy, score } as Policy);
    expect(changes.map(({ text }) => text.zh)).toContain(
      "第八条计分项“联名平分”：是否由几部分组成由否改为是。",
    );
  });

  it("the root is the root whatever its id", () => {
    const score = { ...widePolicy.score, id: "sum" };
    expect(diffPolicies(widePolicy, { ...widePolicy, score }).map(({ text }) => text.en)).toEqual([
      "group “total” (第六条): identifier changed from “total” to “sum”.",
    ]);
  });
});
