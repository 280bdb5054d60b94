import { type ArchiveRecord, assess, type Mandate, rollUp, score, tally } from "deputy-archive";
import { writeCsvTable } from "deputy-archive/csv";
import type { PromiseFile } from "deputy-archive/life";
import {
  annualCountsWorkbook,
  candidateWorkbook,
  countyCityWorkbook,
  eightColumns,
  issueWorkbook,
  nonPerformingWorkbook,
  promiseLedgerWorkbook,
  quarterlyNoticeWorkbook,
  scoreDetailWorkbook,
} from "deputy-archive/tables";
import type { LayoutCell, SheetLayout, WorkbookLayout } from "deputy-archive/xlsx";
import { describe, expect, it } from "vitest";
import { options, plan, datong as policy } from "../rules/datong";
import { archiveOf, entry, mandateOf, report, suggestion } from "../rules/records";

const internal = { language: "zh", audience: "internal" } as const;
const open = { language: "zh" } as const;

const tallied = (
  name: string,
  records: readonly ArchiveRecord[],
  changes: Partial<Mandate> = {},
  period = options.period,
) => tally(plan, archiveOf(records, mandateOf({ name, ...changes })), { ...options, period });

const plainCell = (cell: LayoutCell): string | number | null => {
  if (cell === null || typeof cell !== "object") return cell;
  return "date" in cell ? cell.date : cell.decimal;
};
const plain = (row: readonly LayoutCell[] | undefined) => (row ?? []).map(plainCell);
const sheetOf = ({ sheets }: WorkbookLayout, at = 0): SheetLayout => {
  const sheet = sheets[at];
  if (sheet === undefined) throw new RangeError(`no sheet ${at}`);
  return sheet;
};
const headingsOf = ({ header }: SheetLayout) =>
  header.flat().map((heading) => (typeof heading === "string" ? heading : heading.text));

const columns = eightColumns({
  "congress-meetings": [{ duty: "attend-congress" }],
  "other-meetings": [{ duty: "sit-in" }],
  "group-activities": [{ duty: "group-activity" }],
  "voter-contacts": [{ duty: "reception" }, { duty: "visit" }],
  suggestions: [{ suggestions: ["individual", "lead"] }],
  inspections: [{ duty: "inspection" }],
  "assistance-work": [{ duty: "relief" }],
  deeds: [{ duty: "practical-work" }],
});

const busy = [entry("reception"), entry("visit"), entry("training"), suggestion(), report()];

describe("the table of counts in its fixed form", () => {
  const tallies = [tallied("示例甲", busy), tallied("示例乙", [], { certificate: "DT16-0002" })];
  const sheet = sheetOf(annualCountsWorkbook({ policy, tallies, columns }, internal));

  it("has eight columns in the form's order, a row for each deputy and one of totals", () => {
    expect(headingsOf(sheet)).toEqual([
      "序号",
      "代表团",
      "代表证号",
      "姓名",
      "参加人大会议次数",
      "参加其他会议次数",
      "参加小组活动次数",
      "联系选民次数",
      "提出建议次数",
      "持证视察次数",
      "帮扶工作次数",
      "为民办实事次数",
    ]);
    expect(plain(sheet.rows[0])).toEqual([
      1,
      "甲区",
      "DT16-0001",
      "示例甲",
      0,
      0,
      0,
      2,
      1,
      0,
      0,
      0,
    ]);
    expect(plain(sheet.totals)).toEqual([
      null,
      null,
      null,
      "合计",
      ...["0", "0", "0", "2", "1", "0", "0", "0"],
    ]);
  });

  it("columns that count the same do not hide what none of them counts", () => {
    const twice = [
      { id: "one", name: { zh: "一", en: "one" }, counts: [{ duty: "reception" }] },
      { id: "two", name: { zh: "二", en: "two" }, counts: [{ duty: "reception" }] },
    ];
    const done = [entry("reception"), entry("training")];
    const { notes } = sheetOf(
      annualCountsWorkbook({ policy, tallies: [tallied("示例甲", done)], columns: twice }, open),
    );
    expect(notes?.[1]).toBe("另有1次（件）已认定的履职不在以上各栏之内。");
  });

  it("says how much of what was done is in none of its columns", () => {
    expect(sheet.notes?.[1]).toBe("另有2次（件）已认定的履职不在以上各栏之内。");
  });

  it("says that the measure is an illustration, in csv too", () => {
    expect(writeCsvTable(sheet)).toContain("【示例分值，不是现行规定】");
    expect(writeCsvTable(sheet).startsWith("\ufeff代表履职情况统计表\r\n")).toBe(true);
  });

  it("is public without the certificate; a number like a telephone's in a name is hidden", () => {
    const named = [tallied("示例13800000000", busy)];
    const seen = sheetOf(annualCountsWorkbook({ policy, tallies: named, columns }, open));
    expect(plain(seen.rows[0]).slice(0, 4)).toEqual([1, "甲区", "示例***", 0]);
    expect(seen.page).toEqual({ frozenColumns: 3 });
  });

  it("without deputies is a table of headings and zeros", () => {
    const { sheets } = annualCountsWorkbook({ policy, tallies: [] }, { language: "en" });
    expect(sheets.map(({ name }) => name)).toEqual(["By duty"]);
    expect(plain(sheets[0]?.totals).slice(3)).toEqual(
      plain(sheets[0]?.totals)
        .slice(3)
        .map(() => "0"),
    );
  });
});

describe("a list on which nobody stands", () => {
  const { sheets } = candidateWorkbook([], policy, internal);

  it("says so, and is not taken for one that was forgotten", () => {
    expect(sheets[2]?.rows).toEqual([]);
    expect(sheets[2]?.notes).toEqual(["没有应列入本表的。"]);
    const english = candidateWorkbook([], policy, { ...internal, language: "en" });
    expect(english.sheets[2]?.notes).toEqual(["Nothing is to be listed."]);
  });

  it("leaves no gap in the line under its title where it names no article", () => {
    expect(sheets[2]?.titles?.[1]).not.toContain("　　");
    expect(sheets[2]?.titles?.[1]).not.toMatch(/　$/);
  });
});

describe("the roll-up of counties and city", () => {
  const tallies = [
    tallied("示例甲", [
      entry("inspection", { activity: "1" }),
      entry("inspection", { activity: "2", attendance: "absent" }),
      entry("inspection", { activity: "3", attendance: "excused" }),
      suggestion(),
    ]),
    tallied("示例乙", [], { delegation: "乙县", certificate: "DT16-0002" }),
  ];

  it("prints every rate beside what it is taken from, and none where there is nothing to divide by", () => {
    const sheet = sheetOf(countyCityWorkbook({ policy, tallies }, internal));
    expect(headingsOf(sheet).slice(0, 4)).toEqual(["县区", "履职情况", "出席情况", "建议"]);
    expect(plain(sheet.rows[0])).toEqual([
      "甲区",
      1,
      1,
      2,
      "100.00",
      "2.00",
      3,
      1,
      "33.33",
      1,
      1,
      0,
      0,
      "1.00",
      "100.00",
    ]);
    expect(plain(sheet.rows[1]).slice(6, 9)).toEqual([0, 0, null]);
    expect(plain(sheet.totals).slice(1, 6)).toEqual(["2", "1", "2", "50.00", "1.00"]);
  });

  it("leaves out of the rate what the place leaves out, and says by which article", () => {
    const attendance = {
      basis: "示例第九条",
      attended: ["present"],
      leftOut: ["excused"],
    } as const;
    const sheet = sheetOf(countyCityWorkbook({ policy, tallies, attendance }, internal));
    expect(plain(sheet.rows[0]).slice(6, 9)).toEqual([2, 1, "50.00"]);
    expect(sheet.notes?.[0]).toContain("示例第九条");
  });

  it("holds the measure's own table where it is given", () => {
    const table = rollUp(
      plan,
      tallies.map((one) => assess(one)),
    );
    const { sheets } = countyCityWorkbook({ policy, tallies, table }, internal);
    expect(sheets.map(({ name }) => name)).toEqual(["履职比率", "汇总表"]);
    expect(countyCityWorkbook({ policy, tallies: [], table }, internal).sheets).toHaveLength(1);
  });

  it("is not public: the row of a small delegation is the figures of a person", () => {
    expect(sheetOf(countyCityWorkbook({ policy, tallies }, open)).rows).toEqual([
      ["本表只供保管档案的机关使用，不对外公开。"],
    ]);
  });
});

describe("the score line by line", () => {
  const many = [1, 2, 3, 4, 5].map((day) =>
    entry("deliberate", { occurredOn: `2026-01-2${day}` as "2026-01-21" }),
  );
  const card = score(
    tallied("示例甲", [...many, entry("visit", { verification: "not-recognised" })]),
  );

  it("says article, rule, entries, points before limits, what they took and why", () => {
    const sheet = sheetOf(scoreDetailWorkbook([card], internal));
    const last = plain(sheet.rows[4]);
    expect(last.slice(4, 8)).toEqual(["第七条", "审议发言", "2026-01-25", "N004"]);
    expect(last.slice(10)).toEqual(["3.00", "3.00", "0.00", "超出第七条上限"]);
    expect(plain(sheet.totals).slice(10, 13)).toEqual(["15.00", "6.00", "9.00"]);
  });

  it("says what earned nothing and why, and the total of each deputy", () => {
    const { sheets } = scoreDetailWorkbook([card], internal);
    expect(plain(sheets[1]?.rows[0]).slice(3)).toEqual(["示例甲", 5, 1, "9.00", "0.00"]);
    expect(plain(sheets[2]?.rows[0]).slice(4, 7)).toEqual([
      "2026-03-05",
      "登记N005（2026-03-05）",
      "不予认定",
    ]);
  });

  it("is the deputy's own to see; on a list the others are third parties", () => {
    const own = { language: "zh", audience: "self" } as const;
    const other = { ...card, mandate: { ...card.mandate, certificate: "DT16-0002" } };
    expect(scoreDetailWorkbook([card], own).sheets).toHaveLength(3);
    expect(scoreDetailWorkbook([card, other], own).sheets).toHaveLength(1);
    expect(scoreDetailWorkbook([card], open).sheets).toHaveLength(1);
    expect(scoreDetailWorkbook([], internal).sheets).toHaveLength(1);
  });

  it("says of a floor and of an alternative what they did", () => {
    const cut = { rule: "x", basis: "第七条", points: -100 } as const;
    const lines = card.lines.map((line) => ({
      ...line,
      rule: "unknown",
      record: null,
      cuts: [
        { ...cut, by: "limit" as const },
        { ...cut, by: "alternative" as const },
      ],
    }));
    const sheet = sheetOf(scoreDetailWorkbook([{ ...card, lines }], internal));
    expect(plain(sheet.rows[0]).slice(5, 9)).toEqual(["unknown", null, "N000", "合并计算"]);
    expect(plain(sheet.rows[0])[13]).toBe("低于第七条下限；第七条另计一项");
  });
});

describe("the ledger of promises", () => {
  const by = { role: "office", id: "office" } as const;
  const promised = {
    recordedOn: "2026-05-01",
    by,
    reason: null,
    body: {
      kind: "promised",
      on: "2026-04-28",
      suggestion: "S001",
      body: "water-bureau",
      text: "=示例",
      class: "planned",
      dueOn: "2026-10-31",
    },
  } as const;
  const kept = {
    recordedOn: "2026-11-02",
    by,
    reason: null,
    body: { kind: "kept", on: "2026-10-30" },
  } as const;
  const progressed = {
    recordedOn: "2026-06-02",
    by,
    reason: null,
    body: { kind: "progressed", on: "2026-06-01", text: "示例进展" },
  } as const;
  const ledger: readonly PromiseFile[] = [
    { number: "C001", events: [promised, progressed] },
    { number: "C002", events: [promised, kept] },
    { number: "C003", events: [] },
    {
      number: "C004",
      events: [{ ...promised, body: { ...promised.body, body: "__proto__", dueOn: null } }],
    },
  ];
  const from = {
    ledger,
    year: 2026,
    asOf: "2026-11-30",
    bodies: { "water-bureau": "示例水务局" },
  } as const;

  it("has a row for each promise with real days, and how late it is", () => {
    const sheet = sheetOf(promiseLedgerWorkbook(from, internal));
    expect(plain(sheet.rows[0])).toEqual([
      1,
      "C001",
      "S001",
      "示例水务局",
      "=示例",
      "列入计划",
      "2026-04-28",
      "2026-10-31",
      "2026-10-31",
      "未落实",
      null,
      null,
      30,
      null,
      "示例进展",
    ]);
    expect(plain(sheet.rows[1]).slice(9, 13)).toEqual(["已落实", "2026-10-30", null, null]);
    expect(plain(sheet.rows[2]).slice(3, 4)).toEqual(["__proto__"]);
    expect(writeCsvTable(sheet, { lines: false })).toContain(",'=示例,");
  });

  it("counts by body, what was to be kept being what was made and brought", () => {
    const sheet = sheetOf(promiseLedgerWorkbook(from, internal), 1);
    expect(plain(sheet.rows[0]).slice(0, 9)).toEqual(["示例水务局", 2, 0, 2, 1, 0, 0, 1, "50.00"]);
    expect(plain(sheet.totals).slice(1)).toEqual([
      "3",
      "0",
      "3",
      "1",
      "0",
      "0",
      "2",
      "33.33",
      "0",
      "0",
      "0",
      "0",
      null,
    ]);
  });

  it("tells the public whether the word was kept, not what was written or how deputies judged", () => {
    const [ledgerSheet, counts] = promiseLedgerWorkbook(
      { ledger, year: 2026, asOf: "2026-11-30" },
      open,
    ).sheets;
    expect(plain(ledgerSheet?.rows[0])).toEqual([
      1,
      "water-bureau",
      "列入计划",
      "2026-04-28",
      "2026-10-31",
      "2026-10-31",
      "未落实",
      null,
      null,
      30,
      null,
    ]);
    expect(
      headingsOf(counts ?? { name: "", columns: [], header: [], rows: [] }).join(),
    ).not.toContain("满意");
  });
});

describe("whom somebody should talk to", () => {
  const deputies = [
    tallied("示例甲", busy),
    tallied("示例乙", [], { certificate: "DT16-0002" }),
    tallied("示例丙", [], { certificate: "DT16-0003", status: "ended", statusOn: "2026-01-10" }),
    tallied("示例丁", [], {
      certificate: "DT16-0004",
      status: "suspended",
      statusOn: "2026-01-10",
      delegation: "乙县",
    }),
  ].map((one) => ({ tally: one, assessment: assess(one) }));
  const from = { policy, deputies, requirements: ["one-suggestion"] };

  it("lists facts with their articles, and says that nothing is decided", () => {
    const sheet = sheetOf(nonPerformingWorkbook(from, internal));
    expect(sheet.rows.map((row) => plain(row).slice(3, 8))).toEqual([
      [
        "示例乙",
        "",
        "没有履职记录",
        "2025-12-01至2026-11-30没有已认定的履职、建议和述职",
        "第三条",
      ],
      ["示例乙", "", "未达到要求", "没有个人或领衔提出的建议（应有1，现有0）", "第二十七条（二）"],
      [
        "示例丁",
        "暂停",
        "没有履职记录",
        "2025-12-01至2026-11-30没有已认定的履职、建议和述职",
        "第三条",
      ],
      [
        "示例丁",
        "暂停",
        "未达到要求",
        "没有个人或领衔提出的建议（应有1，现有0）",
        "第二十七条（二）",
      ],
    ]);
    expect(sheet.notes?.[0]).toContain("不是对代表的评价");
  });

  it("counts each deputy once, by delegation", () => {
    const sheet = sheetOf(nonPerformingWorkbook(from, internal), 1);
    expect(sheet.rows.map(plain)).toEqual([
      ["甲区", 2, 1, 1, 0, 1],
      ["乙县", 1, 1, 1, 0, 1],
    ]);
    expect(plain(sheet.totals)).toEqual(["合计", "3", "2", "2", "0", "2"]);
  });

  it("asks after every requirement of the measure unless told, and lists alerts with the statute", () => {
    const absent = (day: "2026-01-20" | "2026-08-27") =>
      entry("attend-congress", { occurredOn: day, attendance: "absent", quantity: 1 });
    const archive = archiveOf([absent("2026-01-20"), absent("2026-08-27")]);
    const sessions = [
      { from: "2026-01-20", to: "2026-01-23" },
      { from: "2026-08-27", to: "2026-08-28" },
    ] as const;
    const one = tally(plan, archive, {
      ...options,
      sessions: sessions.map((days, at) => ({
        ...days,
        name: `示例${at}`,
        shortName: "示例",
        halfDays: 4,
      })),
    });
    const deputy = { tally: one, assessment: assess(one) };
    const sheet = sheetOf(nonPerformingWorkbook({ policy, deputies: [deputy] }, internal));
    const kindAndArticle = (row: readonly LayoutCell[]) => [row[5], row[7], row[8]];
    expect(sheet.rows.map(kindAndArticle)).toEqual([
      ["没有履职记录", "第三条", ""],
      ["提示核实", "第三十三条", "《代表法》（2025年修正）第六十二条"],
      ["未达到要求", "第二十七条（一）", ""],
      ["未达到要求", "第二十七条（二）", ""],
      ["未达到要求", "第二十七条（三）", ""],
      ["未达到要求", "第二十七条（四）", ""],
    ]);
    expect(sheet.rows[1]?.[9]).toBe("登记N000（2026-01-20）；登记N001（2026-08-27）");
  });

  it("is not public, and may be empty", () => {
    expect(nonPerformingWorkbook(from, open).sheets[0]?.rows).toHaveLength(1);
    const { sheets } = nonPerformingWorkbook(
      { policy, deputies: [] },
      { ...internal, language: "en" },
    );
    expect(plain(sheets[1]?.totals)).toEqual(["Total", "0", "0", "0", "0", "0"]);
  });
});

describe("the quarterly notice", () => {
  const third = { from: "2026-06-01", to: "2026-08-31" } as const;
  const second = { from: "2026-03-01", to: "2026-05-31" } as const;
  const records = [
    entry("visit"),
    entry("visit", { occurredOn: "2026-07-01" }),
    entry("reception"),
  ];
  const other = { certificate: "DT16-0002", delegation: "乙县" };
  const quarter = [tallied("示例甲", records, {}, third), tallied("示例乙", [], other, third)];
  const before = [tallied("示例甲", records, {}, second)];

  it("prints the quarter beside the quarter before, by delegation and by deputy", () => {
    const { sheets } = quarterlyNoticeWorkbook({ policy, quarter, before }, internal);
    expect(sheets.map(({ name }) => name)).toEqual(["按代表团", "按代表"]);
    expect(plain(sheets[0]?.rows[0]).slice(-3)).toEqual(["1", 2, "-1"]);
    expect(plain(sheets[0]?.totals).slice(-3)).toEqual(["1", "2", "-1"]);
    expect(plain(sheets[1]?.rows[1]).slice(-3)).toEqual(["0", 0, "0"]);
    expect(sheets[0]?.titles?.[1]).toContain("（上季度2026-03-01 — 2026-05-31）");
  });

  it("what a deputy did who has left since stays in the quarter before, and is said", () => {
    const spring = { from: "2026-01-01", to: "2026-03-31" } as const;
    const summer = { from: "2026-04-01", to: "2026-06-30" } as const;
    const visit = [entry("visit", { occurredOn: "2026-02-03" })];
    const left = { certificate: "DT16-0009", delegation: "丙区" };
    const notice = {
      policy,
      quarter: [tallied("示例甲", visit, {}, summer)],
      before: [tallied("示例甲", visit, {}, spring), tallied("示例丙", visit, left, spring)],
    };
    const [first, second] = quarterlyNoticeWorkbook(notice, open).sheets;
    expect(first?.rows.map((row) => plain(row).slice(0, 2))).toEqual([
      ["甲区", 1],
      ["丙区", 0],
    ]);
    expect(plain(first?.totals).slice(-3)).toEqual(["0", "2", "-2"]);
    expect(first?.notes?.[1]).toContain("1名代表不在本季度名单，上季度共1次，已算在上季度合计内");
    expect(plain(second?.totals).slice(-3)).toEqual(["0", "1", "-1"]);
    expect(second?.notes?.[1]).toContain("没有列在本表");
  });

  it("counts in the columns it is given, and has none to compare with at first", () => {
    const notice = { policy, quarter, before: [], columns };
    const [sheet] = quarterlyNoticeWorkbook(notice, { language: "en" }).sheets;
    expect(sheet?.columns).toHaveLength(2 + columns.length + 3);
    expect(sheet?.titles?.[1]).not.toContain("before");
    const empty = quarterlyNoticeWorkbook({ ...notice, quarter: [] }, open).sheets[0];
    expect(plain(empty?.totals).slice(-3)).toEqual(["0", "0", "0"]);
  });
});

it("the list of issues is for those who read the registers", () => {
  expect(issueWorkbook([], [], open).sheets[0]?.rows[0]?.[0]).toContain("不对外公开");
});
