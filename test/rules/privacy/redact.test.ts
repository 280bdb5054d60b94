import type { DutyEntry, Mandate, Suggestion } from "deputy-archive";
import { redact } from "deputy-archive/life";
import { describe, expect, it } from "vitest";

const mandate: Mandate = {
  certificate: "DT16-0001",
  name: "示例",
  term: { from: "2021-09-01", to: "2026-12-31" },
  delegation: "甲区",
  station: null,
  deputyClass: "leader",
  beganOn: "2021-09-01",
  status: "suspended",
  statusOn: "2026-03-01",
};

const entry: DutyEntry = {
  kind: "entry",
  id: "R-7",
  duty: "reception",
  activity: null,
  occurredOn: "2026-04-01",
  recordedOn: "2026-04-02",
  place: null,
  content: "接待选民，来电13800000000",
  role: null,
  attendance: "excused",
  quantity: 1,
  level: null,
  recorder: "station",
  verification: "verified",
  particulars: { voter: "电话13800000000", households: 3 },
  attachments: ["照片.jpg"],
  source: { file: "登记.xlsx", sheet: "登记", row: 9 },
};

describe("what each audience sees", () => {
  it("the public does not learn of a suspension, a certificate or a class", () => {
    expect(redact("mandate", mandate, "public")).toEqual({
      name: "示例",
      term: { from: "2021-09-01", to: "2026-12-31" },
      delegation: "甲区",
      station: null,
      beganOn: "2021-09-01",
    });
  });

  it("the deputy's own screen shows what was written, without anybody's telephone", () => {
    const seen = redact("entry", entry, "self");
    expect(seen).toEqual({
      ...entry,
      content: "接待选民，来电***",
      particulars: { voter: "电话***", households: 3 },
    });
  });

  it("those who keep the archive see all of it", () => {
    expect(redact("entry", entry, "internal")).toBe(entry);
  });

  it("an archive is redacted record by record, and the roster's other columns stay inside", () => {
    const archive = {
      mandate,
      roster: { 身份证号: "110105194912310021" },
      entries: [entry],
      suggestions: [],
      reports: [],
    };
    expect(redact("archive", archive, "public")).toEqual({
      mandate: redact("mandate", mandate, "public"),
      entries: [
        {
          kind: "entry",
          duty: "reception",
          activity: null,
          occurredOn: "2026-04-01",
          role: null,
          quantity: 1,
          level: null,
        },
      ],
      suggestions: [],
      reports: [],
    });
    expect(JSON.stringify(redact("archive", archive, "self"))).not.toContain("身份证号");
  });

  it("a field nobody classified is nobody's to see, whatever its name", () => {
    const odd = JSON.parse('{"kind":"suggestion","secret":"x","__proto__":"y","constructor":"z"}');
    expect(JSON.stringify(redact("suggestion", odd as Suggestion, "self"))).toBe(
      '{"kind":"suggestion"}',
    );
  });

  it("a value of another form than its type says gives nothing away", () => {
    const odd = { entries: "13800000000", mandate: "示例", suggestions: null };
    expect(redact("archive", odd as never, "self")).toEqual({
      entries: null,
      mandate: null,
      suggestions: null,
    });
  });

  it("a list nobody may look into is not even there to be counted", () => {
    const rating = {
      kind: "rating",
      id: "1",
      item: "a",
      rater: "group",
      assessor: "示例",
    } as const;
    const archive = { mandate, roster: {}, entries: [], suggestions: [], reports: [] };
    const seen = redact("archive", { ...archive, ratings: [rating, rating] }, "public");
    expect(seen).not.toHaveProperty("ratings");
    expect(redact("archive", { ...archive, ratings: [rating] }, "self").ratings).toEqual([
      { kind: "rating", id: "1", item: "a", rater: "group" },
    ]);
  });

  it("a telephone's number goes also where it was read as a number or stands as a name", () => {
    const particulars = { 13800000000: "示例", phone: 13800000000, households: 3 };
    expect(redact("entry", { ...entry, particulars }, "self").particulars).toEqual({
      "***": "示例",
      phone: null,
      households: 3,
    });
    const measures = new Map([["13800000000", 13800000000]]);
    const odd = { measures } as never;
    expect(redact("assessment", odd, "self")).toEqual({ measures: new Map([["***", null]]) });
  });

  it.each(["other", "constructor", "__proto__", null])("of a kind %s nobody knows", (kind) => {
    const odd = { kind, fileName: "示例.jpg" } as never;
    expect(redact("evidence", odd, "self")).toEqual({});
  });

  it("a digest is nobody's number", () => {
    const sha256 = `a13800000000b${"0".repeat(51)}`;
    const evidence = { kind: "file", fileName: "13800000000.jpg", sha256 } as const;
    expect(redact("evidence", evidence, "self")).toEqual({ ...evidence, fileName: "***.jpg" });
  });
});

describe("the life of an archive", () => {
  const recorded = {
    recordedOn: "2026-03-01",
    by: { role: "office", id: "C1" },
    reason: "因案",
  } as const;
  const organ = { kind: "standing-committee", name: "示例县人大常委会" } as const;
  const suspended = {
    ...recorded,
    body: {
      kind: "suspended",
      effectiveOn: "2026-03-01",
      cause: "in-custody",
      reportedTo: organ,
    },
  } as const;
  const elected = { ...recorded, body: { kind: "elected", effectiveOn: "2021-09-28" } } as const;

  it("neither a suspension nor its reason is on a screen", () => {
    const held = { person: "P1", certificate: "DT16-0001", events: [elected, suspended] };
    const seen = redact("heldMandate", held, "self");
    expect(seen.events).toEqual([
      { recordedOn: "2026-03-01", by: recorded.by, body: elected.body },
      { recordedOn: "2026-03-01", by: recorded.by },
    ]);
    expect(redact("heldMandate", held, "public")).toEqual({});
  });

  const facts = {
    number: "S001",
    confidential: false,
    content: { title: "示例", facts: "示例", proposal: "示例", contactDetails: "示例路1号" },
    proposer: { kind: "single", deputy: "DT16-0001" },
    submittedOn: "2026-01-20",
    units: [{ body: "甲局", part: "lead", content: "一", replies: [] }],
  } as const;

  it("of a suggestion the public sees who handles it, not who put it forward", () => {
    expect(redact("suggestionState", facts, "public")).toEqual({
      confidential: false,
      submittedOn: "2026-01-20",
      units: [{ body: "甲局", part: "lead" }],
    });
  });

  it("of a confidential one only that it is confidential, and so where nobody says", () => {
    const kept = { ...facts, confidential: true };
    expect(redact("suggestionState", kept, "public")).toEqual({ confidential: true });
    const { confidential: _, ...unsaid } = facts;
    expect(redact("suggestionState", unsaid, "public")).toEqual({});
    expect(redact("suggestionState", kept, "self").proposer).toEqual(facts.proposer);
  });

  it("how to reach a proposer stays in the office", () => {
    expect(redact("suggestionState", facts, "self").content).toEqual({
      title: "示例",
      facts: "示例",
      proposal: "示例",
    });
  });

  it("nobody reads of another's leave on a screen", () => {
    const asked = {
      ...recorded,
      body: {
        kind: "leave-asked",
        certificate: "D-1",
        stage: null,
        askedOn: "2026-03-01",
        cause: "病假",
      },
    } as const;
    expect(redact("activityEvent", asked, "self")).toEqual({ recordedOn: "2026-03-01" });
    const leave = { certificate: "D-1", cause: "病假" };
    expect(redact("activityState", { cancelled: false, leaves: [leave] }, "self")).toEqual({
      cancelled: false,
    });
  });

  it("a station is there to be found, and a mobile telephone is not its own", () => {
    const station = { code: "S1", name: "示例站", address: "示例路1号", phone: "13800000000" };
    const attachment = { certificate: "DT16-0001", station: "S1" };
    const directory = { stations: [station], attachments: [attachment] };
    expect(redact("directory", directory, "public")).toEqual({
      stations: [{ ...station, phone: "***" }],
    });
  });

  it("what others came to on a list is not a deputy's to see", () => {
    const ranked = [{ total: 90, rank: 1 }];
    const list = { list: "excellent", partition: "甲区", graded: 9, quota: 2, ranking: ranked };
    expect(redact("selection", list, "self")).toEqual({
      list: "excellent",
      partition: "甲区",
      graded: 9,
      quota: 2,
    });
  });
});
