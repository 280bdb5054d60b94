import type { PlainDate } from "deputy-archive";
import {
  checkDeadlineRules,
  type Deadline,
  type DeadlineFacts,
  type DeadlineRules,
  deadlinesOf,
  type WorkingDayCalendar,
} from "deputy-archive/life";
import { readDeadlineRules } from "deputy-archive/schemas";
import { describe, expect, it } from "vitest";
import beijing from "../../../deadlines/beijing.json";
import chongqing from "../../../deadlines/chongqing.json";
import datong from "../../../deadlines/datong.json";
import henan from "../../../deadlines/henan.json";
import national from "../../../deadlines/national.json";
import qingdao from "../../../deadlines/qingdao.json";
import shandong from "../../../deadlines/shandong.json";
import shanghai from "../../../deadlines/shanghai.json";
import reception from "../../../deadlines/station-reception.json";
import zhejiang from "../../../deadlines/zhejiang.json";

function rulesIn(file: unknown): DeadlineRules {
  const { value, issues } = readDeadlineRules(file);
  if (value === null) throw new Error(JSON.stringify(issues));
  return value;
}

const all = [
  ...[national, shanghai, qingdao, chongqing, zhejiang],
  ...[shandong, henan, beijing, datong, reception],
].map(rulesIn);

const weekdays: WorkingDayCalendar = {
  knownFrom: "2016-01-01",
  knownTo: "2027-12-31",
  holidays: [],
  makeUpWorkdays: [],
};

function found(file: unknown, rule: string, facts: Partial<DeadlineFacts>, asOf: PlainDate) {
  const whole: DeadlineFacts = {
    subject: "示例建议1号",
    kind: "handling",
    dates: {},
    for: [],
    ...facts,
  };
  return deadlinesOf(rulesIn(file), whole, asOf, weekdays).find((one) => one.rule === rule);
}

/** The due day and the numbers of the articles it rests on. */
function said(deadline: Deadline | undefined) {
  return [deadline?.dueOn, ...(deadline?.basis ?? []).map(({ article }) => article)];
}

describe("the deadlines that come with the package", () => {
  it.each(all)("$id can be meant", (rules) => {
    expect(checkDeadlineRules(rules)).toEqual([]);
  });

  it.each([national, shanghai, qingdao, chongqing, zhejiang].map(rulesIn))(
    "$id was read in full: every deadline names its article",
    ({ rules }) => {
      for (const { basis } of rules) {
        for (const { article } of basis) expect(article).toMatch(/^第.+条$/);
      }
    },
  );

  it.each(all)("$id says what was not seen", ({ notSeen }) => {
    expect(notSeen.length).toBeGreaterThan(0);
    for (const { what } of notSeen) expect([what.zh, what.en]).not.toContain("");
  });
});

describe("Shanghai counts referral and return from receipt", () => {
  const recess = { kind: "suggestion", marks: { recess: true } } as const;

  it("seven working days from receipt, not from acceptance (第十一条)", () => {
    const dates = {
      submitted: "2026-03-02",
      received: "2026-03-04",
      accepted: "2026-03-06",
    } as const;
    expect(said(found(shanghai, "refer", { ...recess, dates }, "2026-03-09"))).toEqual([
      "2026-03-13",
      "第十一条",
    ]);
  });

  it("from the day of submission where no receipt was written down", () => {
    const dates = { submitted: "2026-03-02", accepted: "2026-03-06" } as const;
    expect(found(shanghai, "refer", { ...recess, dates }, "2026-03-09")?.dueOn).toBe("2026-03-11");
  });

  it("a body that got it late may return it seven working days after that (第十四条)", () => {
    const dates = { referred: "2026-03-02", "handler-received": "2026-03-09" } as const;
    expect(said(found(shanghai, "decline", { dates }, "2026-03-10"))).toEqual([
      "2026-03-18",
      "第十四条",
    ]);
  });

  it("three months more, on consent, after the three (第十九条)", () => {
    const marks = { extended: true };
    const dates = { referred: "2026-03-02" } as const;
    expect(found(shanghai, "reply", { dates, marks }, "2026-04-01")?.dueOn).toBe("2026-09-02");
  });

  it("the meeting on handling within a month of the close of the session (第十五条)", () => {
    const dates = { "session-closed": "2026-01-31" } as const;
    const facts = { kind: "session", dates } as const;
    expect(said(found(shanghai, "handling-meeting", facts, "2026-02-01"))).toEqual([
      "2026-02-28",
      "第十五条",
    ]);
  });
});

describe("Qingdao asks for consent before three months become six (第二十五条)", () => {
  const dates = { referred: "2026-03-02" } as const;

  it.each([
    ["wide-ranging alone stays at three", { "wide-ranging": true }, "2026-06-02"],
    ["with consent it is six from the referral", { extended: true }, "2026-09-02"],
  ])("%s", (_, marks, dueOn) => {
    expect(found(qingdao, "reply", { dates, marks }, "2026-04-01")?.dueOn).toBe(dueOn);
  });

  it("an opinion given in contacts is answered within a month (第三十二条)", () => {
    expect(said(found(qingdao, "opinion-reply", { kind: "opinion", dates }, "2026-03-03"))).toEqual(
      ["2026-04-02", "第三十二条"],
    );
  });

  it("the report on handling is due in the fourth quarter (第三十七条)", () => {
    const facts = { kind: "year", dates: { "period-began": "2026-01-01" } } as const;
    expect(found(qingdao, "handling-report", facts, "2026-10-01")?.dueOn).toBe("2026-12-31");
  });
});

describe("Chongqing counts some steps from receipt and some from the referral", () => {
  const referred = { referred: "2026-03-02", "handler-received": "2026-03-05" } as const;

  it.each([
    ["contact", "from receipt", "handling", "2026-04-02", "第十八条"],
    ["decline", "from the referral", "handling", "2026-03-16", "第十六条"],
    ["co-opinion", "from the referral", "co-handling", "2026-04-13", "第二十条"],
  ])("%s runs %s", (rule, _, kind, dueOn, article) => {
    expect(said(found(chongqing, rule, { kind, dates: referred }, "2026-03-06"))).toEqual([
      dueOn,
      article,
    ]);
  });

  it("a refused return is not to be passed on (第十六条)", () => {
    const dates = { declined: "2026-03-02", "return-refused": "2026-03-04" } as const;
    expect(found(chongqing, "reassign", { dates }, "2026-03-31")?.state).toEqual({
      kind: "ended",
      by: "return-refused",
      on: "2026-03-04",
    });
  });

  it("the second reply runs from receipt of the request (第二十七条)", () => {
    const dates = {
      "re-handling-asked": "2026-07-01",
      "re-handling-received": "2026-07-06",
    } as const;
    expect(said(found(chongqing, "reply-again", { dates }, "2026-07-07"))).toEqual([
      "2026-09-06",
      "第二十七条",
    ]);
  });

  it("the standing committee reviews the reports in November (第三十四条)", () => {
    const facts = { kind: "year", dates: { "period-began": "2026-01-01" } } as const;
    expect(found(chongqing, "report-review", facts, "2026-11-01")?.dueOn).toBe("2026-11-30");
  });
});

describe("Zhejiang's seven days are for telling the deputy, and its text was revised in 2023", () => {
  const recess = { kind: "suggestion", marks: { recess: true } } as const;

  it("seven days from acceptance to tell the deputy; referral has no number (第十条)", () => {
    const told = found(
      zhejiang,
      "notify",
      { ...recess, dates: { accepted: "2020-03-02" } },
      "2020-03-03",
    );
    expect(said(told)).toEqual(["2020-03-09", "第十条"]);
    expect(rulesIn(zhejiang).rules.map(({ id }) => id)).not.toContain("refer");
  });

  it("what began after the revision is not known, not guessed from the old articles", () => {
    const on = (accepted: PlainDate) =>
      found(zhejiang, "notify", { ...recess, dates: { accepted } }, accepted)?.state;
    expect(on("2023-11-23")?.kind).toBe("running");
    expect(on("2023-11-24")).toEqual({ kind: "not-known", why: { kind: "no-article-in-force" } });
  });

  it("the reply then rests on the Deputies Law alone (第五十一条)", () => {
    const dates = { referred: "2026-03-02" } as const;
    expect(said(found(zhejiang, "reply", { dates }, "2026-03-03"))).toEqual([
      "2026-06-02",
      "第五十一条",
    ]);
  });
});
