import type { DutyEntry } from "deputy-archive";
import { checkEvidence, likelySameEvent, textLikeness } from "deputy-archive/life";
import { describe, expect, it } from "vitest";
import { line } from "./desk";

const pair = (first: Partial<DutyEntry>, second: Partial<DutyEntry>) => [
  { id: "a", entry: { ...line, ...first } },
  { id: "b", entry: { ...line, ...second } },
];
const reasonOf = (...entries: Parameters<typeof pair>) =>
  likelySameEvent(pair(...entries)).map(({ certainty, reason }) => [certainty, reason.kind]);

describe("entries that may tell of one event", () => {
  it("the same activity number is exact, whatever the day", () => {
    expect(
      likelySameEvent(pair({ activity: "H1" }, { activity: "H1", occurredOn: "2026-06-01" })),
    ).toEqual([
      {
        first: "a",
        second: "b",
        certainty: "exact",
        reason: { kind: "same-activity", activity: "H1" },
      },
    ]);
  });

  it("the same day and place is exact where one or both have no number", () => {
    expect(reasonOf({}, {})).toEqual([["exact", "same-day-and-place"]]);
    expect(reasonOf({ activity: "H1" }, {})).toEqual([["exact", "same-day-and-place"]]);
  });

  it("one line of the register without a place, written twice, is exact", () => {
    expect(reasonOf({ place: null }, { place: null })).toEqual([["exact", "same-register-line"]]);
  });

  it("far apart, only the same number of an activity tells of one event", () => {
    const far = { occurredOn: "2026-06-01" } as const;
    expect(reasonOf({ activity: "H1" }, { activity: "H2", ...far })).toEqual([]);
    expect(reasonOf({ activity: "H1" }, far)).toEqual([]);
    expect(reasonOf({}, far)).toEqual([]);
  });

  it("where no day is near enough, only what the registers say is left", () => {
    const never = { withinDays: -1, atLeastPercent: 60 };
    expect(likelySameEvent(pair({}, { place: "别处" }), never)).toEqual([]);
    expect(likelySameEvent(pair({}, {}), never)).toHaveLength(1);
  });

  it("the same duty on a near day in similar words is likely", () => {
    const [found, ...more] = likelySameEvent(
      pair({ place: null }, { id: "Z", occurredOn: "2026-03-08", content: "接待选民5人" }),
    );
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      certainty: "likely",
      reason: { kind: "similar-text", days: 3, likeness: { numerator: 6, denominator: 10 } },
    });
  });

  it.each([
    ["another duty", { duty: "research" }],
    ["a day further off", { occurredOn: "2026-03-09" as const }],
    ["words that are less alike", { occurredOn: "2026-03-06" as const, content: "接待群众五人" }],
    ["no words", { occurredOn: "2026-03-06" as const, content: null }],
  ])("%s is not", (_, other) => {
    expect(reasonOf({}, other)).toEqual([]);
  });

  it("words of entries without any are not alike, even at nought per cent", () => {
    const entries = pair({ content: null }, { content: null, occurredOn: "2026-03-06" });
    expect(likelySameEvent(entries, { withinDays: 9, atLeastPercent: 0 })).toEqual([]);
  });

  it("two activity numbers are two activities, however alike the words", () => {
    expect(reasonOf({ activity: "H1" }, { activity: "H2", occurredOn: "2026-03-06" })).toEqual([]);
  });

  it("how near and how similar is the place's choice", () => {
    const entries = pair({}, { occurredOn: "2026-03-09", content: "接待选民5人" });
    const found = (withinDays: number, atLeastPercent: number) =>
      likelySameEvent(entries, { withinDays, atLeastPercent }).length;
    expect([found(4, 60), found(3, 60), found(4, 61)]).toEqual([1, 0, 0]);
  });

  it("pairs come in the same order however the entries do", () => {
    const entries = [
      ...pair({}, {}),
      { id: "c", entry: { ...line, occurredOn: "2026-03-04" as const } },
      { id: "d", entry: { ...line, duty: "another" } },
    ];
    const found = likelySameEvent(entries);
    expect(found.map(({ first, second }) => first + second)).toEqual(["ca", "cb", "ab"]);
    expect(likelySameEvent([...entries].reverse())).toEqual(found);
  });
});

describe("how alike two texts are", () => {
  it.each([
    ["接待选民", "接待选民", 6, 6],
    ["接待 选民\n", "接待选民", 6, 6],
    ["哈哈哈", "哈哈", 2, 3],
    ["甲乙", "乙甲", 0, 2],
    ["甲", "甲", 0, 1],
    ["", "", 0, 1],
    ["𠮷野家", "𠮷野屋", 2, 4],
  ])("%j and %j", (first, second, numerator, denominator) => {
    expect(textLikeness(first, second)).toEqual({ numerator, denominator });
    expect(textLikeness(second, first)).toEqual({ numerator, denominator });
  });
});

describe("evidence", () => {
  const zeros = "0".repeat(64);
  const file = {
    kind: "file",
    fileName: "照片.jpg",
    mediaType: "image/jpeg",
    sha256: zeros,
  } as const;

  it("is what was registered when its bytes have the same SHA-256", () => {
    expect(checkEvidence(file, zeros)).toBe(null);
    expect(checkEvidence(file, "f".repeat(64))).toEqual({
      code: "evidence-hash-mismatch",
      path: ["evidence", "照片.jpg"],
      params: { file: "照片.jpg", expected: zeros, found: "f".repeat(64) },
    });
  });

  it.each(["", "0".repeat(63), "0".repeat(65), "F".repeat(64), `${zeros}\n`])(
    "%j is no SHA-256",
    (digest) => {
      const issue = { code: "evidence-digest-malformed", params: { found: digest } };
      expect(checkEvidence(file, digest)).toMatchObject(issue);
      expect(checkEvidence({ ...file, sha256: digest }, zeros)).toMatchObject(issue);
    },
  );

  it("on paper has no bytes to compare", () => {
    expect(checkEvidence({ kind: "paper", title: "签到簿", shelfMark: "A-3" }, "")).toBe(null);
  });
});
