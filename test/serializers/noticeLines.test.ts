import type { ArchiveRecord, ScoreRule } from "deputy-archive";
import { resultNotice } from "deputy-archive/html";
import { describe, expect, it } from "vitest";
import * as measure from "../rules/explain/smallMeasure";
import { archiveOf, entry, suggestion } from "../rules/records";

function noticeOf(
  part: ScoreRule,
  records: readonly ArchiveRecord[],
  language: "zh" | "en",
): string {
  const policy = measure.measureOf([part]);
  const { card, assessment } = measure.resultOf(policy, records);
  const archive = archiveOf(records);
  return resultNotice(
    { policy, archive, scorecard: card, assessment, rank: null, language },
    { audience: "self" },
  );
}

describe("lines of the result notice that are no record of the archive", () => {
  const coSigned = suggestion({ role: "co-signer", lead: "DT16-0009", coSigners: ["DT16-0001"] });

  it("an alternative that does not count is no ceiling", () => {
    const records = [suggestion(), coSigned];
    expect(noticeOf(measure.better, records, "zh")).toContain("第四条另计一项，此项1不计");
    expect(noticeOf(measure.better, records, "en")).toContain(
      "1 not counted: 第四条 counts another part",
    );
  });

  it("base points, sums and conversions say what they are", () => {
    expect(noticeOf(measure.base, [], "zh")).toContain("任职DT16-0001（2025-12-01）");
    expect(noticeOf(measure.visits, [], "zh")).toContain("合并计算");
    expect(noticeOf(measure.halved, [entry("training")], "zh")).toContain("折算");
    expect(noticeOf(measure.halved, [entry("training")], "en")).toContain("the conversion");
  });

  it("a limit for each share and a conversion are said beside the figures they explain", () => {
    const monthly = { id: "monthly", basis: "第九条", name: { zh: "月", en: "month" } };
    const group = { ...monthly, parts: [measure.visits], each: "month", ceiling: 1 } as const;
    expect(noticeOf(group, [entry("visit")], "zh")).toContain("每月最高1");
    expect(noticeOf(group, [entry("visit")], "en")).toContain("≤ 1 each month");
    expect(noticeOf(measure.halved, [entry("training")], "zh")).toContain("×1÷2");
  });

  it("what a floor granted is said to be an adjustment", () => {
    const granted = { ...measure.better, floor: 1 };
    expect(noticeOf(granted, [], "zh")).toContain("限额调整");
    expect(noticeOf(granted, [], "en")).toContain("the adjustment by a limit");
  });
});
