import {
  beijingSuggestionRules,
  nationalSuggestionRules,
  neutralScheme,
  qingdaoSuggestionRules,
  resultClasses,
  resultSchemes,
  type SuggestionRules,
  shandongSuggestionRules,
  shanghaiSuggestionRules,
  suggestionState,
  zhejiangSuggestionRules,
} from "deputy-archive/life";
import { describe, expect, it } from "vitest";
import {
  accepted,
  drafted,
  joint,
  lead,
  rating,
  referred,
  replied,
  reply,
  type Said,
  walk,
  written,
} from "./file";

const refer = (...units: Extract<Said, { kind: "referred" }>["units"]) =>
  written("2026-02-10", { kind: "referred", units });

const co = { body: "乙局", part: "co", content: "示例" } as const;
const apart = (body: string) => ({ body, part: "separate", content: "示例" }) as const;

describe("who handles it", () => {
  it.each([
    ["nobody", refer(), "nobody-to-reply"],
    ["co-handlers alone", refer(co), "nobody-to-reply"],
    ["the same body twice", refer(lead, { ...co, body: "甲局" }), "body-named-twice"],
    ["separate beside lead", refer(lead, apart("乙局")), "separate-beside-lead"],
  ])("%s is refused", (_, event, code) => {
    expect(walk([...accepted, event]).refused).toEqual([code]);
  });

  it("several leads are possible, and each replies", () => {
    const { state } = walk([
      ...accepted,
      refer(lead, { ...lead, body: "丙局" }),
      written("2026-05-01", reply("甲局")),
    ]);
    expect(state).toMatchObject({ status: "handling", repliedOn: null });
    const { state: done } = walk([
      ...accepted,
      refer(lead, { ...lead, body: "丙局" }),
      written("2026-05-01", reply("甲局")),
      written("2026-05-03", reply("丙局", "C")),
    ]);
    expect(done).toMatchObject({ status: "replied", repliedOn: "2026-05-03" });
  });

  it("what each handles is said where the rules ask for it, and several do", () => {
    const rules = qingdaoSuggestionRules;
    expect(walk([...accepted, refer(lead, co)], rules).refused).toEqual([
      "content-of-body-missing",
    ]);
    expect(walk([...accepted, refer(lead)], rules).refused).toEqual([]);
    expect(walk([...accepted, refer({ ...lead, content: "示例" }, co)], rules).refused).toEqual([]);
    expect(walk([...accepted, refer(lead, co)]).refused).toEqual([]);
  });

  it("a body that says it is not theirs is heard before it replies", () => {
    const disclaim = written("2026-02-12", { kind: "disclaimed", body: "甲局" });
    const { refused, state } = walk([
      ...referred,
      disclaim,
      written("2026-02-13", { kind: "taken-on", body: "甲局" }),
      written("2026-02-13", reply()),
      written("2026-02-14", { kind: "disclaimer-refused", body: "甲局" }),
      written("2026-02-15", { kind: "disclaimer-refused", body: "甲局" }),
      written("2026-02-16", { kind: "taken-on", body: "甲局" }),
      written("2026-02-18", { kind: "taken-on", body: "甲局" }),
    ]);
    expect(refused).toEqual(["said-not-theirs", "said-not-theirs", "nothing-disclaimed"]);
    expect(state).toMatchObject({ status: "handling", units: [{ takenOnOn: "2026-02-16" }] });
    const early = written(
      "2026-02-11",
      { kind: "disclaimer-refused", body: "甲局" },
      { recordedOn: "2026-02-12" },
    );
    expect(walk([...referred, disclaim, early]).refused).toEqual(["dated-too-early"]);
  });

  it("reassigned, it keeps the day of referral, the day of reassignment and the former body", () => {
    const { state } = walk([
      ...referred,
      written("2026-02-12", { kind: "disclaimed", body: "甲局" }),
      written("2026-02-20", { kind: "reassigned", from: "甲局", to: { ...lead, body: "丁局" } }),
    ]);
    expect(state).toMatchObject({
      status: "reassigned",
      referredOn: "2026-02-10",
      reassignedOn: "2026-02-20",
      units: [{ body: "丁局", referredOn: "2026-02-20" }],
      formerUnits: [{ body: "甲局", disclaimedOn: "2026-02-12" }],
    });
  });

  it.each([
    ["from a body that has none", "戊局", "丁局", "not-handling"],
    ["to a body that has it", "甲局", "乙局", "body-named-twice"],
  ])("reassigning %s is refused", (_, from, to, code) => {
    const move = written("2026-02-20", { kind: "reassigned", from, to: { ...lead, body: to } });
    expect(walk([...accepted, refer(lead, co), move]).refused).toEqual([code]);
  });

  it("a body that has replied does not hand it on", () => {
    const { refused } = walk([
      ...accepted,
      refer(lead, { ...lead, body: "丙局" }),
      written("2026-05-01", reply("甲局")),
      written("2026-05-02", { kind: "reassigned", from: "甲局", to: { ...lead, body: "丁局" } }),
      written("2026-05-02", { kind: "disclaimed", body: "甲局" }),
      written("2026-05-02", { kind: "taken-on", body: "戊局" }),
    ]);
    expect(refused).toEqual(["already-replied", "already-replied", "not-handling"]);
  });

  it("a day before the referral is refused, where nobody disclaimed", () => {
    const move = written(
      "2026-02-09",
      { kind: "reassigned", from: "甲局", to: { ...lead, body: "丁局" } },
      { recordedOn: "2026-02-10" },
    );
    expect(walk([...referred, move]).refused).toEqual(["dated-too-early"]);
  });

  it("the first contact, a co-handler's opinion and an extension with consent are kept", () => {
    const { state, refused } = walk([
      ...accepted,
      refer(lead, co),
      written("2026-02-15", { kind: "contacted", body: "甲局" }),
      written("2026-02-20", { kind: "contacted", body: "甲局" }),
      written("2026-03-01", { kind: "opinion-given", body: "乙局" }),
      written("2026-03-01", { kind: "opinion-given", body: "甲局" }),
      written("2026-05-01", {
        kind: "extended",
        body: "甲局",
        until: "2026-08-10",
        consentBy: "交办机构",
      }),
      written("2026-05-01", {
        kind: "extended",
        body: "乙局",
        until: "2026-08-10",
        consentBy: "交办机构",
      }),
      written("2026-05-01", {
        kind: "extended",
        body: "甲局",
        until: "2026-04-10",
        consentBy: "交办机构",
      }),
      written("2026-05-02", reply("乙局")),
    ]);
    expect(refused).toEqual([
      "only-co-handlers-give-opinions",
      "no-reply-owed",
      "dated-too-early",
      "no-reply-owed",
    ]);
    expect(state).toMatchObject({
      status: "handling",
      extendedUntil: "2026-08-10",
      units: [
        { contactedOn: "2026-02-15", extension: { until: "2026-08-10", consentBy: "交办机构" } },
        { opinionOn: "2026-03-01" },
      ],
    });
  });

  it("an opinion alone shows that handling has begun", () => {
    const opinion = written("2026-03-01", { kind: "opinion-given", body: "乙局" });
    expect(walk([...accepted, refer(lead, co), opinion]).state.status).toBe("handling");
  });

  it("one reply is not given twice", () => {
    expect(walk([...replied, written("2026-05-09", reply())]).refused).toEqual([
      "move-not-possible",
    ]);
  });
});

describe("results are of a scheme", () => {
  const at = (scheme: string, letter: string): Said => ({
    kind: "replied",
    body: "甲局",
    result: { scheme, letter },
    signedBy: null,
    faceToFace: false,
  });

  it.each([
    ["npc", "E", "unknown-result-code"],
    ["npc", "甲", "unknown-result-code"],
    ["shanghai", "1", "unknown-scheme"],
  ])("%s %s is refused", (scheme, letter, code) => {
    expect(walk([...referred, written("2026-05-08", at(scheme, letter))]).refused).toEqual([code]);
  });

  it("the same letter is another class elsewhere", () => {
    const classOf = (scheme: string, letter: string) => {
      const rules: SuggestionRules = { ...nationalSuggestionRules, schemes: resultSchemes };
      const { state } = walk([...referred, written("2026-05-08", at(scheme, letter))], rules);
      return state.units[0]?.replies[0]?.results[0].class;
    };
    expect(classOf("npc", "C")).toBe("deferred");
    expect(classOf("city-2020", "C")).toBe("planned");
    expect(classOf("npc", "D")).toBe("reference");
    expect(classOf("city-6-2", "D")).toBe("deferred");
    expect(classOf("henan", "5")).toBe("referred-upward");
    expect(classOf("chongqing", "4")).toBe("referred-upward");
    expect(classOf("qingdao", "4")).toBe("not-feasible");
  });

  it("every scheme names its source, its letters once, and begins with what is resolved", () => {
    expect(resultSchemes.map(({ id }) => id)).toEqual([
      "npc",
      "city-2020",
      "city-6-2",
      "qinyang-2023",
      "yanzhou-2023",
      "shanghai",
      "shandong",
      "chongqing",
      "qingdao",
      "henan",
    ]);
    for (const { categories, source } of resultSchemes) {
      const letters = categories.map(({ letter }) => letter);
      expect(new Set(letters).size).toBe(letters.length);
      expect(source.zh).not.toBe("");
      expect(categories[0]?.covers).toEqual(["resolved"]);
    }
  });

  it("a category changes from a day on, not before the last one, and only where there is a reply", () => {
    const regrade = (on: "2026-05-07" | "2026-06-01", letter = "A", body = "甲局") =>
      written(
        on,
        { kind: "regraded", body, result: { scheme: "npc", letter } },
        { recordedOn: "2026-06-02" },
      );
    expect(walk([...replied, regrade("2026-05-07")]).refused).toEqual(["dated-too-early"]);
    expect(walk([...replied, regrade("2026-06-01", "Z")]).refused).toEqual(["unknown-result-code"]);
    const two = [
      ...accepted,
      refer(lead, { ...lead, body: "丙局" }),
      written("2026-05-08", reply()),
    ];
    expect(walk([...two, regrade("2026-06-01", "A", "丙局")]).refused).toEqual(["no-reply-yet"]);
    const early = written(
      "2026-05-20",
      { kind: "regraded", body: "甲局", result: { scheme: "npc", letter: "B" } },
      { recordedOn: "2026-06-03" },
    );
    expect(walk([...replied, regrade("2026-06-01", "C"), early]).refused).toEqual([
      "dated-too-early",
    ]);
  });
});

describe("how it is rated", () => {
  it.each([
    ["a deputy who is not asked", rating({ reply: "satisfied" }, "DT16-0005"), "not-a-rater"],
    ["an empty answer", rating({}), "nothing-rated"],
    ["dissatisfied without reasons", rating({ attitude: "dissatisfied" }), "reasons-needed"],
  ])("%s is refused", (_, said, code) => {
    expect(walk([...replied, written("2026-05-20", said)]).refused).toEqual([code]);
  });

  it("attitude and result are both rated where the rules ask for both", () => {
    const scheme = { scheme: "shanghai", letter: "1" };
    const answered = [...referred, written("2026-05-08", { ...reply(), result: scheme } as Said)];
    const rate = (said: Said) =>
      walk([...answered, written("2026-05-20", said)], shanghaiSuggestionRules);
    expect(rate(rating({ attitude: "satisfied" })).refused).toEqual(["aspect-not-rated"]);
    expect(
      rate(rating({ attitude: "satisfied", result: "basically-satisfied" })).state.status,
    ).toBe("rated");
  });

  it("each reply is rated once", () => {
    const rate = written("2026-05-20", rating({ reply: "satisfied" }));
    expect(walk([...replied, rate, rate]).refused).toEqual(["already-rated"]);
  });

  it("what is being handled again is not rated before the next reply", () => {
    const { refused, state } = walk([
      ...accepted,
      refer(lead, { ...lead, body: "丙局" }),
      written("2026-05-08", reply()),
      written("2026-05-09", reply("丙局")),
      written("2026-05-20", rating({ reply: "dissatisfied" }), { reason: "示例" }),
      written("2026-05-21", { kind: "rehandling-ordered", body: "丙局" }),
      written("2026-05-21", { kind: "rehandling-ordered", body: "甲局" }),
      written("2026-05-21", { kind: "rehandling-ordered", body: "甲局" }),
      written("2026-05-22", rating({ reply: "satisfied" })),
      written("2026-05-23", rating({ reply: "satisfied" }, "DT16-0001", "丙局")),
    ]);
    expect(refused).toEqual(["nobody-dissatisfied", "no-reply-yet", "no-reply-yet"]);
    expect(state.status).toBe("re-handling");
  });

  it("some rules have it handled again by decision alone", () => {
    const order = written("2026-05-21", { kind: "rehandling-ordered", body: "甲局" });
    expect(
      walk([...replied, order], { ...nationalSuggestionRules, rehandling: "decision" }).state
        .status,
    ).toBe("re-handling");
    const again = written("2026-05-20", reply(), { recordedOn: "2026-05-22" });
    expect(
      walk([...replied, order, again], { ...nationalSuggestionRules, rehandling: "decision" })
        .refused,
    ).toEqual(["dated-too-early"]);
    const tooSoon = written(
      "2026-05-07",
      { kind: "rehandling-ordered", body: "甲局" },
      { recordedOn: "2026-05-21" },
    );
    expect(
      walk([...replied, tooSoon], { ...nationalSuggestionRules, rehandling: "decision" }).refused,
    ).toEqual(["dated-too-early"]);
  });

  const jointly = [
    written("2026-01-20", drafted(joint)),
    written("2026-01-20", { kind: "confirmed", deputy: "DT16-0001" }),
    written("2026-01-20", { kind: "confirmed", deputy: "DT16-0002" }),
    ...replied.slice(1),
  ];
  const consulting: SuggestionRules = {
    ...nationalSuggestionRules,
    raters: "lead-after-consulting",
  };

  it("a lead answers after hearing those who co-signed", () => {
    const alone = written("2026-05-20", rating({ reply: "satisfied" }));
    const together = written("2026-05-20", {
      ...rating({ reply: "satisfied" }),
      consulted: ["DT16-0002"],
    } as Said);
    expect(walk([...jointly, alone], consulting).refused).toEqual(["co-signer-not-consulted"]);
    expect(walk([...jointly, together], consulting).state.status).toBe("rated");
    expect(walk([...replied, alone], consulting).state.status).toBe("rated");
    expect(shandongSuggestionRules.raters).toBe("lead-after-consulting");
  });

  it("where each answers, it is rated once all who confirmed have", () => {
    const each: SuggestionRules = { ...nationalSuggestionRules, raters: "each" };
    const first = [...jointly, written("2026-05-20", rating({ reply: "satisfied" }))];
    expect(walk(first, each).state).toMatchObject({
      status: "replied",
      raters: ["DT16-0001", "DT16-0002"],
    });
    const second = written("2026-05-21", rating({ reply: "satisfied" }, "DT16-0002"));
    expect(walk([...first, second], each).state.status).toBe("rated");
  });

  it("it is closed after the reply, never before", () => {
    const close = written("2026-06-01", { kind: "closed" });
    expect(walk([...referred, close]).refused).toEqual(["move-not-possible"]);
    expect(walk([...replied, close]).state.closedOn).toBe("2026-06-01");
    const early = written("2026-05-07", { kind: "closed" }, { recordedOn: "2026-06-01" });
    expect(walk([...replied, early]).refused).toEqual(["dated-too-early"]);
  });
});

describe("withdrawing", () => {
  const ask = (askedBy: readonly string[], inWriting = true) =>
    written("2026-03-01", { kind: "withdrawn", askedBy, inWriting });

  it("is possible until the reply, or only until the referral", () => {
    expect(walk([...referred, ask(["DT16-0001"])]).state).toMatchObject({
      status: "withdrawn",
      withdrawnOn: "2026-03-01",
    });
    const early: SuggestionRules = {
      ...nationalSuggestionRules,
      withdrawal: beijingSuggestionRules.withdrawal,
    };
    expect(walk([...referred, ask(["DT16-0001"])], early).refused).toEqual([
      "too-late-to-withdraw",
    ]);
    expect(walk([...accepted, ask(["DT16-0001"])], early).refused).toEqual([]);
    expect(walk([...accepted, ask(["DT16-0001"])]).state.status).toBe("withdrawn");
    const half = [
      ...accepted,
      refer(lead, { ...lead, body: "丙局" }),
      written("2026-03-01", reply()),
    ];
    expect(walk([...half, ask(["DT16-0001"])]).refused).toEqual(["too-late-to-withdraw"]);
    expect(
      walk([...replied, written("2026-06-01", { kind: "withdrawn", askedBy: [], inWriting: true })])
        .refused,
    ).toEqual(["move-not-possible"]);
  });

  it("is asked for in writing where the rules say so", () => {
    expect(walk([...referred, ask(["DT16-0001"], false)], qingdaoSuggestionRules).refused).toEqual([
      "withdrawal-not-in-writing",
    ]);
    expect(walk([...referred, ask(["DT16-0001"], false)]).refused).toEqual([]);
  });

  it("is for the lead, or for all who confirmed", () => {
    const jointly = [
      written("2026-01-20", drafted(joint)),
      written("2026-01-20", { kind: "confirmed", deputy: "DT16-0001" }),
      written("2026-01-20", { kind: "confirmed", deputy: "DT16-0002" }),
    ];
    expect(walk([...jointly, ask(["DT16-0002"])]).refused).toEqual(["withdrawal-not-asked-by"]);
    expect(walk([...jointly, ask(["DT16-0001"])]).refused).toEqual([]);
    expect(walk([...jointly, ask(["DT16-0001"])], shanghaiSuggestionRules).refused).toEqual([
      "withdrawal-not-asked-by",
    ]);
    expect(
      walk([...jointly, ask(["DT16-0001", "DT16-0002"])], shanghaiSuggestionRules).refused,
    ).toEqual([]);
  });
});

describe("what is written down late", () => {
  const late = { recordedOn: "2026-06-10" } as const;

  it("a beginning and an extension of before the reply are taken after it", () => {
    const { refused, state } = walk([
      ...replied,
      written("2026-02-20", { kind: "taken-on", body: "甲局" }, late),
      written("2026-02-18", { kind: "taken-on", body: "甲局" }, late),
      written(
        "2026-04-20",
        { kind: "extended", body: "甲局", until: "2026-08-10", consentBy: "office" },
        late,
      ),
    ]);
    expect(refused).toEqual([]);
    expect(state).toMatchObject({
      status: "replied",
      extendedUntil: "2026-08-10",
      units: [{ takenOnOn: "2026-02-18", extension: { until: "2026-08-10" } }],
    });
  });

  it("a beginning of after the reply is none", () => {
    const move = written("2026-06-01", { kind: "taken-on", body: "甲局" }, late);
    expect(walk([...replied, move]).refused).toEqual(["already-replied"]);
  });

  it("the first contact is the earliest, not the one written down first", () => {
    const { state } = walk([
      ...referred,
      written("2026-03-20", { kind: "contacted", body: "甲局" }),
      written("2026-03-02", { kind: "contacted", body: "甲局" }, late),
    ]);
    expect(state.units[0]?.contactedOn).toBe("2026-03-02");
  });

  it("a whole life written down on one day, in any order, is the same life", () => {
    const events = replied.map((event) => ({ ...event, ...late }));
    const asOf = "2026-06-10";
    const rules = nationalSuggestionRules;
    const turned = { number: "S001", events: [...events].reverse() };
    const { value, issues } = suggestionState(turned, rules, asOf);
    expect(issues).toEqual([]);
    expect(value).toEqual(suggestionState({ number: "S001", events }, rules, asOf).value);
  });

  it("what never was possible on file keeps nobody from going on", () => {
    const merged = {
      number: "S001",
      events: [...accepted, written("2026-01-26", { kind: "closed" })],
    };
    const { refused, state } = walk(
      [written("2026-01-26", { kind: "referred", units: [lead] })],
      nationalSuggestionRules,
      merged,
    );
    expect(refused).toEqual([]);
    expect(state.status).toBe("referred");
  });

  it("nothing is taken that makes what is on file impossible", () => {
    const events = [
      ...accepted.map((event) => ({ ...event, ...late })),
      written("2026-01-22", { kind: "returned", ground: "petition", forRevision: false }, late),
    ];
    const { refused, state } = walk(events);
    expect(refused).toEqual(["move-not-possible"]);
    expect(state.status).toBe("accepted");
    // It was accepted two days later.
    const withdrawal = written(
      "2026-01-23",
      { kind: "withdrawn", askedBy: ["DT16-0001"], inWriting: true },
      late,
    );
    expect(walk([...events.slice(0, 3), withdrawal]).refused).toEqual(["move-not-possible"]);
  });
});

describe("a place whose categories were not seen", () => {
  it("has each neutral class once, under its own name", () => {
    expect(neutralScheme.categories.map(({ letter }) => letter)).toEqual(resultClasses);
    expect(neutralScheme.categories.map(({ covers }) => covers)).toEqual(
      resultClasses.map((one) => [one]),
    );
  });

  it.each([beijingSuggestionRules, zhejiangSuggestionRules])(
    "$id takes a neutral class, and no letter",
    (rules) => {
      const said = (letter: string): Said => ({
        kind: "replied",
        body: "甲局",
        result: { scheme: "neutral", letter },
        signedBy: null,
        faceToFace: false,
      });
      const content = { title: "示例", facts: "示例", proposal: "示例", contactDetails: "示例" };
      const draft = { ...drafted(), content };
      const before = [written("2026-01-20", draft), ...referred.slice(1)];
      const { refused, state } = walk([...before, written("2026-05-08", said("planned"))], rules);
      expect(refused).toEqual([]);
      expect(state.units[0]?.replies[0]?.results[0].class).toBe("planned");
      expect(walk([...before, written("2026-05-08", said("A"))], rules).refused).toEqual([
        "unknown-result-code",
      ]);
    },
  );
});
