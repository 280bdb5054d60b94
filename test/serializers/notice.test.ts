import { readFileSync } from "node:fs";
import {
  type Archive,
  assess,
  compilePolicy,
  type DutyEntry,
  mergedEvents,
  periodOf,
  score,
  tally,
} from "deputy-archive";
import { escapeHtml, resultNotice } from "deputy-archive/html";
import { readPolicy } from "deputy-archive/schemas";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const shipped = new URL("../../policies/datong-2026-illustrative/policy.json", import.meta.url);
const { value: policy } = readPolicy(JSON.parse(readFileSync(shipped, "utf8")));
if (policy === null) throw new Error("the shipped policy has issues");
const measure = policy;

function entry(id: string, changes: Partial<DutyEntry>): DutyEntry {
  return {
    kind: "entry",
    id,
    duty: "reception",
    activity: null,
    occurredOn: "2026-03-05",
    recordedOn: "2026-03-06",
    place: `站点${id}`,
    content: "接待选民",
    role: "individual",
    attendance: "present",
    quantity: null,
    level: null,
    recorder: "station",
    verification: "verified",
    attachments: [],
    source: null,
    ...changes,
  };
}

function archiveOf(entries: readonly DutyEntry[]): Archive {
  return {
    mandate: {
      certificate: "DT16-0001",
      name: "示例代表",
      term: { from: "2021-09-01", to: "2026-12-31" },
      delegation: "甲区",
      station: null,
      deputyClass: "grassroots",
      beganOn: "2021-09-01",
      status: "in-office",
      statusOn: null,
    },
    roster: {},
    entries,
    suggestions: [],
    reports: [],
  };
}

function noticeOf(archive: Archive, language: "zh" | "en" = "zh"): string {
  const options = { period: periodOf(measure, 2026), asOf: "2026-12-10" } as const;
  const sorted = tally(compilePolicy(measure), archive, options);
  expect(mergedEvents(sorted)).toBeDefined();
  const scorecard = score(sorted);
  const subject = {
    policy: measure,
    archive,
    scorecard,
    assessment: assess(sorted),
    rank: { place: 1, graded: 5 },
    language,
  };
  return resultNotice(subject, { audience: "self" });
}

describe("the result notice", () => {
  it("says that illustrative points are no rules in force", () => {
    expect(noticeOf(archiveOf([]))).toContain("不是现行规定");
    expect(noticeOf(archiveOf([]), "en")).toContain("not rules in force");
  });

  it("names the entries behind a line, and why the others did not count", () => {
    const notice = noticeOf(
      archiveOf([
        entry("COUNTS", {}),
        entry("LATE", { recordedOn: "2026-12-06" }),
        entry("PENDING", { verification: "pending" }),
        entry("REFUSED", { verification: "not-recognised" }),
        entry("BEFORE", { occurredOn: "2025-11-30", recordedOn: "2025-11-30" }),
      ]),
    );
    expect(notice).toMatch(/COUNTS.*LATE|LATE.*COUNTS/s);
    for (const why of ["逾期登记", "待核实", "不予认定", "不在本履职年度"]) {
      expect(notice).toContain(why);
    }
  });

  it("says what a ceiling took, and under which article", () => {
    const many = Array.from({ length: 14 }, (_, index) =>
      entry(`R${index}`, {
        occurredOn: `2026-03-${10 + index}` as `${number}-${number}-${number}`,
      }),
    );
    expect(noticeOf(archiveOf(many))).toContain("超出第十四条上限，减1");
  });

  it("says what is missing for a better grade", () => {
    const notice = noticeOf(archiveOf([entry("R1", {})]));
    expect(notice).toContain("评为“优秀”还缺");
    expect(notice).toContain("总分还差88分");
    expect(notice).toContain("联络站接待次数不足（应有4，现有1）");
  });

  it("never lets a text become markup", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const escaped = escapeHtml(text);
        expect(escaped).not.toMatch(/[<>"']/);
        expect(noticeOf(archiveOf([entry("R1", { content: `${text}<script>` })]))).not.toContain(
          "<script",
        );
      }),
      { numRuns: 20 },
    );
  });

  it("loads nothing from outside and has no script", () => {
    expect(noticeOf(archiveOf([entry("R1", {})]))).not.toMatch(/<script|src=|href=|url\(|@import/);
  });
});
