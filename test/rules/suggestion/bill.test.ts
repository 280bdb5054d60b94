import type { PlainDate } from "deputy-archive";
import {
  advanceBill,
  type BillEventBody,
  type BillFile,
  type BillSponsor,
  billState,
  nationalSuggestionRules,
  sponsorThresholds,
  suggestionFromBill,
} from "deputy-archive/life";
import { describe, expect, it } from "vitest";
import { office, walk } from "./file";

type Said = BillEventBody extends infer Body
  ? Body extends BillEventBody
    ? Omit<Body, "on">
    : never
  : never;

const at = (on: PlainDate, said: Said): BillEventBody => ({ ...said, on }) as BillEventBody;

const deputies = (count: number) => Array.from({ length: count }, (_, index) => `D${index + 1}`);
const sponsors = (count: number): BillSponsor => ({
  kind: "deputies",
  lead: "D1",
  coSigners: deputies(count).slice(1),
});
const content = { title: "示例", subject: "示例案由", grounds: "示例案据", scheme: "示例方案" };

const draft = (
  sponsor: BillSponsor,
  level: (typeof sponsorThresholds)[number]["level"] = "municipal",
  act: (typeof sponsorThresholds)[number]["act"] = "legislative-bill",
) => at("2026-01-18", { kind: "drafted", act, level, sponsor, content });
const confirmedBy = (count: number) =>
  deputies(count).map((deputy) => at("2026-01-19", { kind: "confirmed", deputy }));
const submit = at("2026-01-20", { kind: "submitted" });

function bill(moves: readonly BillEventBody[], thresholds = sponsorThresholds) {
  const refused: string[] = [];
  const file = moves.reduce<BillFile>(
    (before, body) => {
      const event = { recordedOn: body.on, by: office, reason: null, body };
      const { value, issues } = advanceBill(before, event, thresholds);
      refused.push(...issues.map(({ code }) => code));
      return value;
    },
    { number: "Y1", events: [] },
  );
  return { refused, file, state: billState(file, "2026-12-31", thresholds).value };
}

const onAgenda = [
  draft(sponsors(10)),
  ...confirmedBy(10),
  submit,
  at("2026-01-21", { kind: "put-on-agenda" }),
];

describe("how many it takes", () => {
  it.each(sponsorThresholds)("$level $act: $deputies", ({ act, level, deputies: needed }) => {
    const enough = bill([draft(sponsors(needed), level, act), ...confirmedBy(needed), submit]);
    expect(enough.state?.status).toBe("submitted");
    const short = bill([draft(sponsors(needed), level, act), ...confirmedBy(needed - 1), submit]);
    expect(short.refused).toEqual(["too-few-sponsors"]);
  });

  it("is as the law says", () => {
    expect(
      sponsorThresholds.map(({ act, level, deputies: needed }) => `${act} ${level} ${needed}`),
    ).toEqual([
      "legislative-bill national 30",
      "legislative-bill provincial 10",
      "legislative-bill municipal 10",
      "legislative-bill county 10",
      "legislative-bill township 5",
      "written-inquiry national 30",
      "written-inquiry provincial 10",
      "written-inquiry municipal 10",
      "written-inquiry county 10",
      "written-inquiry township 10",
    ]);
  });

  const whole = (inFavour: number): BillSponsor => ({
    kind: "delegation",
    delegation: "示例团",
    members: 40,
    inFavour,
  });

  it("a delegation needs a majority of all its members, and the right", () => {
    expect(bill([draft(whole(21), "national"), submit]).state?.status).toBe("submitted");
    expect(bill([draft(whole(20), "national"), submit]).refused).toEqual([
      "delegation-majority-missing",
    ]);
    expect(bill([draft(whole(40)), submit]).refused).toEqual(["delegation-has-no-right"]);
    const granted = sponsorThresholds.map((one) => ({ ...one, delegation: true }));
    expect(bill([draft(whole(40)), submit], granted).refused).toEqual([]);
    expect(bill([draft(whole(40)), submit], []).refused).toEqual(["no-threshold"]);
  });

  it("the lead has confirmed, nobody is counted twice, no stranger counts", () => {
    const others = confirmedBy(10).slice(1);
    expect(bill([draft(sponsors(10)), ...others, submit]).refused).toEqual(["lead-not-confirmed"]);
    const [first] = confirmedBy(1);
    expect(first && bill([draft(sponsors(10)), first, first]).refused).toEqual([
      "already-confirmed",
    ]);
    expect(bill([draft(sponsors(1)), ...confirmedBy(2)]).refused).toEqual(["not-a-proposer"]);
    expect(bill([draft({ kind: "deputies", lead: "D1", coSigners: ["D1"] })]).refused).toEqual([
      "proposer-named-twice",
    ]);
    expect(bill([draft(whole(21), "national"), ...confirmedBy(1)]).refused).toEqual([
      "not-a-proposer",
    ]);
  });

  it("it has a title, a subject, grounds and a scheme", () => {
    const blank = { ...content, grounds: "" };
    const first = at("2026-01-18", {
      kind: "drafted",
      act: "legislative-bill",
      level: "county",
      sponsor: sponsors(10),
      content: blank,
    });
    expect(bill([first, ...confirmedBy(10), submit]).refused).toEqual(["content-missing"]);
  });
});

describe("what becomes of it", () => {
  it.each([
    ["passed", true],
    ["rejected", false],
  ] as const)("%s", (status, passed) => {
    const { state, refused } = bill([
      ...onAgenda,
      at("2026-01-22", { kind: "voted", passed }),
      at("2026-01-22", { kind: "withdrawn", presidiumConsentedOn: "2026-01-22" }),
    ]);
    expect(state?.status).toBe(status);
    expect(refused).toEqual(["move-not-possible"]);
  });

  it("is withdrawn before the vote with the presidium's consent", () => {
    const withdraw = (presidiumConsentedOn: PlainDate | null) =>
      at("2026-01-22", { kind: "withdrawn", presidiumConsentedOn });
    expect(bill([...onAgenda, withdraw("2026-01-22")]).state?.status).toBe("withdrawn");
    expect(bill([...onAgenda, withdraw(null)]).refused).toEqual(["presidium-consent-missing"]);
    expect(bill([...onAgenda, withdraw("2026-01-23")]).refused).toEqual([
      "presidium-consent-missing",
    ]);
    expect(bill([draft(sponsors(10)), withdraw(null)]).state?.status).toBe("withdrawn");
  });

  it("is disposed of otherwise, in words", () => {
    const { state } = bill([
      ...onAgenda,
      at("2026-01-22", { kind: "disposed", outcome: "交专门委员会", decidedBy: "主席团" }),
    ]);
    expect(state).toMatchObject({ status: "disposed", outcome: "交专门委员会" });
  });

  it("an inquiry is answered, and again where more than half are dissatisfied", () => {
    const inquiry = [draft(sponsors(10), "county", "written-inquiry"), ...confirmedBy(10), submit];
    const answer = (dissatisfied: number) => at("2026-01-22", { kind: "answered", dissatisfied });
    expect(bill([...inquiry, answer(5)]).state).toMatchObject({ answers: 1, answerOwed: false });
    expect(bill([...inquiry, answer(5), answer(0)]).refused).toEqual(["no-answer-owed"]);
    expect(bill([...inquiry, answer(6)]).state).toMatchObject({ answers: 1, answerOwed: true });
    expect(bill([...inquiry, answer(6), answer(0)]).state).toMatchObject({
      answers: 2,
      answerOwed: false,
    });
    expect(bill([...onAgenda, answer(0)]).refused).toEqual(["only-inquiries-answered"]);
    const all: BillSponsor = {
      kind: "delegation",
      delegation: "示例团",
      members: 40,
      inFavour: 30,
    };
    const national = [draft(all, "national", "written-inquiry"), submit];
    expect(bill([...national, answer(20)]).state?.answerOwed).toBe(false);
    expect(bill([...national, answer(21)]).state?.answerOwed).toBe(true);
  });

  it("one thing after the other", () => {
    expect(bill([submit]).refused).toEqual(["not-drafted"]);
    expect(bill([draft(sponsors(1)), draft(sponsors(1))]).refused).toEqual(["already-drafted"]);
    const early = {
      recordedOn: "2026-02-01",
      by: office,
      reason: null,
      body: at("2026-01-20", { kind: "voted", passed: true }),
    } as const;
    expect(advanceBill(bill(onAgenda).file, early).issues).toEqual([
      {
        code: "dated-too-early",
        path: ["events", 13],
        params: { on: "2026-01-20", notBefore: "2026-01-21" },
      },
    ]);
    const soon = {
      recordedOn: "2026-02-01",
      by: office,
      reason: null,
      body: at("2026-01-17", { kind: "submitted" }),
    } as const;
    expect(advanceBill(bill([draft(sponsors(1))]).file, soon).issues[0]?.code).toBe(
      "dated-too-early",
    );
    const sooner = {
      recordedOn: "2026-02-01",
      by: office,
      reason: null,
      body: at("2026-01-19", { kind: "put-on-agenda" }),
    } as const;
    expect(advanceBill(bill(onAgenda.slice(0, -1)).file, sooner).issues[0]?.code).toBe(
      "dated-too-early",
    );
  });
});

describe("a bill that becomes a suggestion", () => {
  const convert = at("2026-01-22", { kind: "converted", decidedBy: "主席团", suggestion: "S9" });

  it("names the bill, the decision and those who had confirmed", () => {
    const { state } = bill([...onAgenda, convert]);
    const first = state && suggestionFromBill(state, "");
    expect(first).toMatchObject({
      kind: "drafted",
      on: "2026-01-22",
      proposer: { kind: "joint", lead: "D1", coSigners: deputies(10).slice(1) },
      origin: { kind: "converted-bill", bill: "Y1", decidedBy: "主席团", decidedOn: "2026-01-22" },
      content: { facts: "示例案由\n示例案据", proposal: "示例方案" },
    });
    const event = first && { recordedOn: first.on, by: office, reason: null, body: first };
    expect(event && walk([event], nationalSuggestionRules).state.origin.kind).toBe(
      "converted-bill",
    );
  });

  it("of one sponsor, or of a delegation", () => {
    const one = [{ ...(sponsorThresholds[1] ?? never()), deputies: 1 }].map((threshold) => ({
      ...threshold,
      level: "county" as const,
    }));
    const { state } = bill([draft(sponsors(1), "county"), ...confirmedBy(1), submit, convert], one);
    expect(state && suggestionFromBill(state, "")).toMatchObject({
      proposer: { kind: "single", deputy: "D1" },
    });
    const whole: BillSponsor = {
      kind: "delegation",
      delegation: "示例团",
      members: 3,
      inFavour: 2,
    };
    const { state: national } = bill([draft(whole, "national"), submit, convert]);
    expect(national && suggestionFromBill(national, "D7")).toMatchObject({
      proposer: { kind: "delegation", head: "D7", liaison: "D7" },
    });
  });

  it("only by decision", () => {
    const { state } = bill(onAgenda);
    expect(state && suggestionFromBill(state, "")).toBeNull();
  });
});

function never(): never {
  throw new Error("the list of thresholds is empty");
}
