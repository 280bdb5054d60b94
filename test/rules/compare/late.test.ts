import {
  type ArchiveRecord,
  compareScorecards,
  compilePolicy,
  type PlainDate,
  score,
  tally,
} from "deputy-archive";
import { describe, expect, it } from "vitest";
import { options, plan } from "../datong";
import * as measure from "../explain/smallMeasure";
import { archiveOf, entry, many, suggestion } from "../records";

const { measureOf, resultOf } = measure;

function cardOf(records: readonly ArchiveRecord[], asOf: PlainDate = options.asOf) {
  return score(tally(plan, archiveOf(records), { ...options, asOf }));
}

describe("late evidence under the shipped measure", () => {
  const before = cardOf([suggestion({ id: "S1" }), entry("reception", { id: "R1" })]);

  it("a suggestion judged excellent next spring says what moved", () => {
    const judged = suggestion({ id: "S1", marks: ["excellent"] });
    const after = cardOf([judged, entry("reception", { id: "R1" })], "2027-03-31");
    const found = compareScorecards(before, after);
    expect([found.before, found.after]).toEqual([700, 1200]);
    expect(
      found.lines.map(({ rule, change, before: was, after: is }) => [rule, change, was, is]),
    ).toEqual([["article-8-excellent", "come", 0, 500]]);
    expect(found.sentences.map(({ zh }) => zh)).toEqual([
      "原截至2026-12-10；现截至2027-03-31。",
      "总分（第二十五条）：由7分变为12分，增加5分。",
      "建议S1（2026-03-05），优秀建议（第八条）：新列入，计5分。",
      "优秀建议（第八条）：由0分变为5分，增加5分。",
      "建议、批评和意见（第八条）：由5分变为10分，增加5分。",
      "甲 会议期间（第二章 甲）：由5分变为10分，增加5分。",
    ]);
    expect(found.sentences.map(({ en }) => en).slice(0, 3)).toEqual([
      "Before: as known on 2026-12-10; now: as known on 2027-03-31.",
      "Total (第二十五条): from 7 points to 12 points, 5 points more.",
      "Suggestion S1 (2026-03-05), excellent suggestion (第八条): new, 5 points.",
    ]);
  });

  it("an entry under another duty goes from one article to the other", () => {
    const after = cardOf([suggestion({ id: "S1" }), entry("group-activity", { id: "R1" })]);
    const { lines } = compareScorecards(before, after);
    expect(lines.map(({ zh }) => zh)).toEqual([
      "登记R1（2026-03-05），代表小组活动（第十三条）：新列入，计2分。",
      "登记R1（2026-03-05），联络站接待选民（第十四条）：不再列入，原计2分。",
    ]);
  });

  it("an entry whose day was corrected is the same entry", () => {
    const moved = entry("reception", { id: "R1", occurredOn: "2026-03-06" });
    const { lines } = compareScorecards(before, cardOf([suggestion({ id: "S1" }), moved]));
    expect(lines.map(({ change, zh }) => [change, zh])).toEqual([
      ["changed", "登记R1（2026-03-06），联络站接待选民（第十四条）：仍为2分，明细有变化。"],
    ]);
  });

  it("an entry that is cancelled makes way for one above the limit", () => {
    const records = many(3, entry("reception"));
    const cancelled = records.map((record, place) => ({
      ...record,
      verification: place === 0 ? ("not-recognised" as const) : record.verification,
    }));
    const policy = measureOf([measure.monthly]);
    const found = compareScorecards(
      resultOf(policy, records).card,
      resultOf(policy, cancelled).card,
    );
    expect(found.sentences.map(({ zh }) => zh)).toEqual([
      "登记N001（2026-03-06），接待（第二条）：由1分变为2分，增加1分。",
      "登记N002（2026-03-07），接待（第二条）：新列入，计1分。",
      "登记N000（2026-03-05），接待（第二条）：不再列入，原计2分。",
      "登记N000（2026-03-05）：现不计分，因为“不予认定（第三条）”。",
      "登记N002（2026-03-07）：原不计分，因为“超过该条计次（第二条）”；现该原因不再成立。",
    ]);
  });
});

describe("another version of the measure", () => {
  const records = [entry("training", { id: "T" })];
  const { card: before } = resultOf(measureOf([measure.halved]), records);

  it("is named, and scales are made one", () => {
    const finer = measureOf([measure.halved, measure.base], { version: "2", scale: 3 });
    const found = compareScorecards(before, resultOf(finer, records).card);
    expect([found.scale, found.before, found.after]).toEqual([3, 1500, 11500]);
    expect(found.sentences.map(({ zh }) => zh)).toEqual([
      "原按虚拟办法（版本1.0.0）；现按虚拟办法（版本2）。",
      "总分（第七条）：由1.5分变为11.5分，增加10分。",
      "任职DT16-0001（2025-12-01），基础分（第一条）：新列入，计10分。",
      "基础分（第一条）：新列入，计10分。",
    ]);
  });

  it("another span is named", () => {
    const period = { from: "2026-01-01", to: "2026-11-30" } as const;
    const after = score(
      tally(compilePolicy(measureOf([measure.halved])), archiveOf(records), { ...options, period }),
    );
    expect(compareScorecards(before, after).sentences.map(({ zh }) => zh)).toEqual([
      "原2025-12-01至2026-11-30；现2026-01-01至2026-11-30。",
    ]);
  });
});

describe("what did not count", () => {
  it("an entry that is verified is pending no longer", () => {
    const pending = entry("training", { id: "T", verification: "pending" });
    const found = compareScorecards(
      resultOf(measureOf([measure.halved]), [pending]).card,
      resultOf(measureOf([measure.halved]), [entry("training", { id: "T" })]).card,
    );
    expect(found.pending.map(({ zh }) => zh)).toEqual(["登记T（2026-03-05）：不再待核实。"]);
  });

  it("a reason that comes, goes or changes is said", () => {
    const reasons = (first: ArchiveRecord, second: ArchiveRecord) =>
      compareScorecards(
        resultOf(measureOf([measure.halved]), [first]).card,
        resultOf(measureOf([measure.halved]), [second]).card,
      ).notApplied.flatMap(({ zh, en }) => [zh, en]);
    const counted = entry("training", { id: "T" });
    const excused = entry("training", { id: "T", attendance: "excused" });
    const refused = entry("training", { id: "T", verification: "not-recognised" });
    expect(reasons(counted, excused)).toEqual([
      "登记T（2026-03-05）：现不计分，因为“请假或未到会，不计分（第六条、第二十二条）”。",
      "Entry T (2026-03-05): it earns nothing now because “not attended (第六条、第二十二条)”.",
    ]);
    expect(reasons(excused, counted)).toEqual([
      "登记T（2026-03-05）：原不计分，因为“请假或未到会，不计分（第六条、第二十二条）”；现该原因不再成立。",
      "Entry T (2026-03-05): it earned nothing because “not attended (第六条、第二十二条)”; that is no longer so.",
    ]);
    expect(reasons(excused, refused)).toEqual([
      "登记T（2026-03-05）：原不计分，因为“请假或未到会，不计分（第六条、第二十二条）”；现不计分，因为“不予认定（第三条）”。",
      "Entry T (2026-03-05): it earned nothing because “not attended (第六条、第二十二条)”; now because “not recognised (第三条)”.",
    ]);
  });
});

describe("two scorecards that are no pair", () => {
  it("of two deputies are refused", () => {
    const { card } = resultOf(measureOf([measure.base]), []);
    const { card: other } = resultOf(measureOf([measure.base]), [], { certificate: "DT16-0002" });
    expect(() => compareScorecards(card, other)).toThrow(
      "scorecards of different mandates cannot be compared",
    );
  });
});
