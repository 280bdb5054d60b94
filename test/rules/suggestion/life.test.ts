import {
  advanceSuggestion,
  chongqingSuggestionRules,
  nationalSuggestionRules,
  suggestionRecordFor,
  suggestionState,
} from "deputy-archive/life";
import { describe, expect, it } from "vitest";
import {
  accepted,
  content,
  delegation,
  drafted,
  joint,
  lead,
  npc,
  rating,
  referred,
  replied,
  reply,
  type Said,
  walk,
  written,
} from "./file";

describe("a suggestion from draft to close", () => {
  const whole = [
    ...replied,
    written("2026-05-20", { kind: "prompted", body: "甲局" }),
    written("2026-05-25", rating({ reply: "dissatisfied" }), { reason: "没有解决" }),
    written("2026-06-01", { kind: "rehandling-ordered", body: "甲局" }),
    written("2026-06-28", reply("甲局", "B")),
    written("2026-07-05", rating({ reply: "satisfied" })),
    written("2026-07-10", { kind: "closed" }),
    written("2026-11-01", { kind: "regraded", body: "甲局", result: npc("A") }),
  ];
  const { file, state, refused } = walk(whole);

  it("keeps every event and every day that deadlines run from", () => {
    expect(refused).toEqual([]);
    expect(file.events).toEqual(whole);
    expect(state).toMatchObject({
      status: "closed",
      draftedOn: "2026-01-20",
      submittedOn: "2026-01-21",
      acceptedOn: "2026-01-25",
      referredOn: "2026-02-10",
      reassignedOn: null,
      repliedOn: "2026-05-08",
      ratedOn: "2026-07-05",
      rehandlingOn: "2026-06-01",
      rehandlingRepliedOn: "2026-06-28",
      closedOn: "2026-07-10",
    });
  });

  it("keeps the first reply, the second, and each category with its day", () => {
    const [first, second] = state.units[0]?.replies ?? [];
    expect(first).toMatchObject({ on: "2026-05-08", promptedOn: "2026-05-20" });
    expect(first?.ratings.map(({ reasons }) => reasons)).toEqual(["没有解决"]);
    expect(second?.results).toEqual([
      { on: "2026-06-28", result: npc("B"), class: "in-progress" },
      { on: "2026-11-01", result: npc("A"), class: "resolved" },
    ]);
  });

  it.each([
    ["2026-01-19", undefined],
    ["2026-01-20", "draft"],
    ["2026-01-21", "submitted"],
    ["2026-01-25", "accepted"],
    ["2026-02-10", "referred"],
    ["2026-05-08", "replied"],
    ["2026-05-25", "rated"],
    ["2026-06-01", "re-handling"],
    ["2026-06-28", "replied"],
    ["2026-07-05", "rated"],
    ["2026-07-10", "closed"],
  ] as const)("on %s it is %s", (asOf, status) => {
    expect(suggestionState(file, nationalSuggestionRules, asOf).value?.status).toBe(status);
  });

  it("re-handling that is not answered yet has no day of reply", () => {
    const { value } = suggestionState(file, nationalSuggestionRules, "2026-06-01");
    expect(value).toMatchObject({ repliedOn: "2026-05-08", rehandlingRepliedOn: null });
  });
});

describe("who puts it forward", () => {
  const draft = written("2026-01-20", drafted(joint));
  const confirm = (deputy: string) => written("2026-01-21", { kind: "confirmed", deputy });
  const submit = written("2026-01-22", { kind: "submitted", to: "office" });

  it("is not submitted before the lead has confirmed", () => {
    expect(walk([draft, submit]).refused).toEqual(["lead-not-confirmed"]);
    expect(walk([draft, confirm("DT16-0001"), submit]).state.status).toBe("submitted");
  });

  it("a co-signer confirms or leaves, until it is accepted", () => {
    const { state, refused } = walk([
      draft,
      confirm("DT16-0001"),
      submit,
      written("2026-01-23", { kind: "confirmed", deputy: "DT16-0002" }),
      written("2026-01-23", { kind: "declined", deputy: "DT16-0003" }),
      written("2026-01-24", { kind: "accepted" }),
      written("2026-01-25", { kind: "declined", deputy: "DT16-0002" }),
    ]);
    expect(state.proposers).toEqual([
      { deputy: "DT16-0001", role: "lead", confirmedOn: "2026-01-21" },
      { deputy: "DT16-0002", role: "co-signer", confirmedOn: "2026-01-23" },
    ]);
    expect(refused).toEqual(["move-not-possible"]);
  });

  it.each([
    ["a stranger", { kind: "confirmed", deputy: "DT16-0099" }, "not-a-proposer"],
    ["the lead leaving", { kind: "declined", deputy: "DT16-0001" }, "not-a-co-signer"],
    ["a stranger leaving", { kind: "declined", deputy: "DT16-0099" }, "not-a-co-signer"],
  ] as const)("%s is refused", (_, said, code) => {
    expect(walk([draft, written("2026-01-21", said)]).refused).toEqual([code]);
  });

  it("nobody confirms twice, nobody is named twice", () => {
    expect(walk([draft, confirm("DT16-0001"), confirm("DT16-0001")]).refused).toEqual([
      "already-confirmed",
    ]);
    const twice = drafted({ kind: "joint", lead: "DT16-0001", coSigners: ["DT16-0001"] });
    expect(() => walk([written("2026-01-20", twice)])).toThrow("proposer-named-twice");
  });

  it("words that are changed have to be confirmed again", () => {
    const changed = written("2026-01-22", {
      kind: "revised",
      content: { title: "新", facts: "新", proposal: "新", contactDetails: null },
    });
    const { state } = walk([draft, confirm("DT16-0001"), changed]);
    expect(state.content.title).toBe("新");
    expect(state.proposers.every(({ confirmedOn }) => confirmedOn === null)).toBe(true);
  });

  it("a delegation's head signs, its liaison answers; where the rules say so during a session only", () => {
    const walked = walk([
      written("2026-01-20", drafted(delegation)),
      written("2026-01-21", { kind: "confirmed", deputy: "DT16-0009" }),
      submit,
    ]);
    expect(walked.state).toMatchObject({ status: "submitted", raters: ["DT16-0008"] });
    const inRecess = { ...drafted(delegation), occasion: "recess" as const };
    const confirmed = written("2026-01-21", { kind: "confirmed", deputy: "DT16-0009" });
    const sequence = [written("2026-01-20", inRecess), confirmed, submit];
    expect(walk(sequence, chongqingSuggestionRules).refused).toEqual(["delegation-may-not"]);
    expect(walk(sequence, { ...chongqingSuggestionRules, delegations: "never" }).refused).toEqual([
      "delegation-may-not",
    ]);
    expect(walk(sequence).refused).toEqual([]);
    const inSession = [written("2026-01-20", drafted(delegation)), confirmed, submit];
    expect(walk(inSession, chongqingSuggestionRules).refused).toEqual([]);
  });

  it("what a suggestion must say is said before it is submitted", () => {
    const blank = { title: "示例", facts: " ", proposal: "示例", contactDetails: null };
    const first = written("2026-01-20", { ...drafted(), content: blank } as Said);
    expect(walk([first, submit]).refused).toEqual(["content-missing"]);
    const needsContact = {
      ...nationalSuggestionRules,
      requiredContent: ["contactDetails"] as const,
    };
    expect(walk([first, submit], needsContact).refused).toEqual(["content-missing"]);
  });
});

describe("whether it is accepted", () => {
  const submitted = accepted.slice(0, 2);

  it("it may be sent back for revision and come again", () => {
    const { state, refused } = walk([
      ...submitted,
      written("2026-01-23", { kind: "returned", ground: "no-substance", forRevision: true }),
      written("2026-01-23", { kind: "submitted", to: "office" }),
      written("2026-01-24", {
        kind: "revised",
        content: { title: "新", facts: "新", proposal: "新", contactDetails: null },
      }),
      written("2026-01-25", { kind: "submitted", to: "office" }),
    ]);
    expect(refused).toEqual(["move-not-possible"]);
    expect(state).toMatchObject({
      status: "submitted",
      returnedOn: "2026-01-23",
      submittedOn: "2026-01-25",
      ground: "no-substance",
    });
  });

  it.each([
    [{ kind: "returned", ground: "bidding", forRevision: false }, "returned"],
    [{ kind: "treated-as-letter", ground: "petition" }, "letter"],
  ] as const)("%o ends it", (said, status) => {
    const { state, refused } = walk([
      ...submitted,
      written("2026-01-23", said),
      ...referred.slice(2),
    ]);
    expect(state.status).toBe(status);
    expect(refused).toEqual(["move-not-possible", "move-not-possible"]);
  });

  it.each([
    { kind: "returned", ground: "not-liked", forRevision: false },
    { kind: "treated-as-letter", ground: "not-liked" },
  ] as const)("only on a ground of the place: %o", (said) => {
    expect(walk([...submitted, written("2026-01-23", said)]).refused).toEqual(["unknown-ground"]);
  });
});

describe("what is noted beside its way", () => {
  it("merged suggestions keep their own files and replies", () => {
    const merge = written("2026-02-11", { kind: "merged", with: ["S001", "S002"] });
    const { state, refused } = walk([...referred, merge, merge]);
    expect(state).toMatchObject({ mergedWith: ["S002"], status: "referred" });
    expect(refused).toEqual(["nothing-to-merge"]);
  });

  it("a key suggestion is marked once", () => {
    const mark = written("2026-02-11", { kind: "marked", mark: "key", decidedBy: "主任会议" });
    const { state, refused } = walk([...referred, mark, mark]);
    expect(state.marks).toEqual(["key"]);
    expect(refused).toEqual(["already-marked"]);
  });

  it("confidentiality is asked for and given up", () => {
    const ask = (on: "2026-02-11" | "2026-02-12", confidential: boolean) =>
      written(on, { kind: "confidentiality-asked", confidential });
    expect(walk([...referred, ask("2026-02-11", true)]).state.confidential).toBe(true);
    expect(
      walk([...referred, ask("2026-02-11", true), ask("2026-02-12", false)]).state.confidential,
    ).toBe(false);
  });

  it("a change of term carries it on once, and it is still answered to its proposer", () => {
    const carry = written("2026-12-31", { kind: "carried-on", term: "17" });
    const { state, file, refused } = walk([...referred, carry, carry]);
    expect(state).toMatchObject({ carriedInto: ["17"], raters: ["DT16-0001"] });
    expect(refused).toEqual(["already-carried-on"]);
    const later = walk([written("2027-02-01", reply())], nationalSuggestionRules, file);
    expect(later.state.status).toBe("replied");
    expect(
      suggestionRecordFor(later.file, "DT16-0001", nationalSuggestionRules, "2027-02-01")
        ?.repliedOn,
    ).toBe("2027-02-01");
  });
});

describe("what is written badly changes nothing", () => {
  it.each([
    [
      "happened after it was written",
      written("2026-05-09", { kind: "contacted", body: "甲局" }, { recordedOn: "2026-05-08" }),
      "dated-after-recording",
    ],
    [
      "written before the latest",
      written("2026-02-09", { kind: "contacted", body: "甲局" }),
      "recorded-before-last",
    ],
    [
      "before it was referred",
      written("2026-02-01", { kind: "contacted", body: "甲局" }, { recordedOn: "2026-05-09" }),
      "dated-too-early",
    ],
    ["drafted again", written("2026-05-09", drafted()), "already-drafted"],
    [
      "by another deputy",
      written("2026-05-09", rating({ reply: "satisfied" }), {
        by: { role: "deputy", id: "DT16-0002" },
      }),
      "not-theirs-to-write",
    ],
    [
      "by another body",
      written(
        "2026-05-09",
        { kind: "contacted", body: "甲局" },
        { by: { role: "handling-body", id: "乙局" } },
      ),
      "not-theirs-to-write",
    ],
    [
      "by an organiser",
      written("2026-05-09", { kind: "closed" }, { by: { role: "organiser", id: "站" } }),
      "not-theirs-to-write",
    ],
    [
      "a deputy's acceptance",
      written("2026-05-09", { kind: "accepted" }, { by: { role: "deputy", id: "DT16-0001" } }),
      "not-theirs-to-write",
    ],
  ] as const)("%s", (_, event, code) => {
    const { file, refused } = walk([...replied, event]);
    expect(refused).toEqual([code]);
    expect(file.events).toEqual(replied);
  });

  it("the move, the state and what may be done are said", () => {
    const { file } = walk(referred);
    const accept = written("2026-02-11", { kind: "accepted" });
    const { value, issues } = suggestionState(
      { ...file, events: [...file.events, accept] },
      nationalSuggestionRules,
      "2026-11-30",
    );
    expect(value?.status).toBe("referred");
    expect(issues).toEqual([
      {
        code: "move-not-possible",
        path: ["events", 4],
        params: { move: "accepted", status: "referred", expected: "submitted" },
      },
    ]);
  });

  it("nothing but the draft comes first, and the draft only as it may be", () => {
    const file = { number: "S001", events: [] };
    const accept = written("2026-01-25", { kind: "accepted" });
    expect(advanceSuggestion(file, accept, nationalSuggestionRules).issues).toEqual([
      { code: "not-drafted", path: ["events", 0], params: { number: "S001", move: "accepted" } },
    ]);
    const organiser = { role: "organiser", id: "站" } as const;
    const draft = written("2026-01-20", drafted(), { by: organiser });
    expect(advanceSuggestion(file, draft, nationalSuggestionRules).issues[0]?.code).toBe(
      "not-theirs-to-write",
    );
  });

  it("a station writes for its deputies, a deputy for itself, a body for itself", () => {
    const { refused } = walk([
      written("2026-01-20", drafted(), { by: { role: "station", id: "站" } }),
      written(
        "2026-01-21",
        { kind: "submitted", to: "office" },
        { by: { role: "deputy", id: "DT16-0001" } },
      ),
      written("2026-01-25", { kind: "accepted" }, { by: { role: "congress-body", id: "主席团" } }),
      written(
        "2026-02-10",
        { kind: "referred", units: [lead] },
        { by: { role: "higher-office", id: "上级" } },
      ),
      written(
        "2026-02-11",
        { kind: "taken-on", body: "甲局" },
        { by: { role: "handling-body", id: "甲局" } },
      ),
      written("2026-05-08", reply(), { by: { role: "handling-body", id: "甲局" } }),
      written("2026-05-09", rating({ reply: "satisfied" }), {
        by: { role: "deputy", id: "DT16-0001" },
      }),
    ]);
    expect(refused).toEqual([]);
  });

  it("copies merged in another order give the same state", () => {
    const { file } = walk(replied);
    const shuffled = { ...file, events: [...file.events].reverse() };
    expect(suggestionState(shuffled, nationalSuggestionRules, "2026-11-30")).toEqual(
      suggestionState(file, nationalSuggestionRules, "2026-11-30"),
    );
  });
});

describe("whose suggestion it is", () => {
  const stranger = { by: { role: "deputy", id: "DT16-0077" } } as const;
  const own = { by: { role: "deputy", id: "DT16-0001" } } as const;

  it.each([
    ["revise", { kind: "revised", content }],
    ["submit", { kind: "submitted", to: "office" }],
    ["withdraw", { kind: "withdrawn", askedBy: ["DT16-0001"], inWriting: true }],
    ["keep confidential", { kind: "confidentiality-asked", confidential: true }],
  ] as const)("nobody but its proposers can %s it", (_, said) => {
    const first = written("2026-01-20", drafted());
    expect(walk([first, written("2026-01-21", said, stranger)]).refused).toEqual([
      "not-theirs-to-write",
    ]);
    expect(walk([first, written("2026-01-21", said, own)]).refused).toEqual([]);
  });

  it("a deputy drafts his or her own", () => {
    const file = { number: "S001", events: [] };
    const draft = (by: typeof own | typeof stranger) =>
      advanceSuggestion(file, written("2026-01-20", drafted(), by), nationalSuggestionRules);
    expect(draft(own).issues).toEqual([]);
    expect(draft(stranger).issues.map(({ code }) => code)).toEqual(["not-theirs-to-write"]);
  });

  it("the liaison of a delegation may ask for confidentiality", () => {
    const asked = written(
      "2026-01-21",
      { kind: "confidentiality-asked", confidential: true },
      { by: { role: "deputy", id: "DT16-0008" } },
    );
    expect(walk([written("2026-01-20", drafted(delegation)), asked]).state.confidential).toBe(true);
  });
});
