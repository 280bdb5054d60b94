import {
  type ArchiveEventBody,
  type ArchiveHistory,
  appendEvent,
  archiveOn,
  changesAfterClosing,
  contentMark,
  custodyOn,
  emptyHistory,
  entriesOn,
  eventId,
  lifeIssueMessage,
  mergeHistories,
  recordEntryEvent,
  sealOf,
  type TenureEventBody,
  tenureOf,
  twoSources,
  verify,
  verifyCustody,
  verifySeal,
} from "deputy-archive/life";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { line, office, station } from "../entry/desk";

const page = { volume: null, page: 1 };
const file = {
  kind: "file",
  fileName: "示例.pdf",
  mediaType: "application/pdf",
  sha256: "0".repeat(64),
} as const;
const paper = { kind: "paper", title: "签到表", shelfMark: "A-1" } as const;
const organ = { kind: "standing-committee", name: "示例市人大常委会" } as const;
const mark = { entries: 1, heads: ["ab"] };
const inventory = [
  {
    code: "示例-1",
    title: "示例",
    responsible: "示例",
    date: "2026-03-05",
    pages: 1,
    retention: "Y",
    record: { kind: "entry", id: "ab" },
  },
] as const;
const on = "2026-03-05";

/** One of every kind (示例). */
const bodies: readonly ArchiveEventBody[] = [
  { kind: "registered", entry: line, evidence: [file, paper], page },
  { kind: "confirmed", entry: "x" },
  { kind: "returned", entry: "x" },
  { kind: "refused", entry: "x" },
  { kind: "resubmitted", entry: "x", replacement: line },
  { kind: "objected", objection: "wrong", entry: "x" },
  { kind: "objected", objection: "missing", entry: null },
  { kind: "objection-settled", objection: "x", upheld: true },
  { kind: "adjusted", entry: "x", objection: "y", replacement: line },
  { kind: "corrected", entry: "x", replacement: line },
  { kind: "voided", entry: "x" },
  { kind: "joined", lead: "x", entries: ["y"] },
  { kind: "separated", entry: "x" },
  { kind: "evidence-attached", entry: "x", evidence: [file] },
  { kind: "paged", entry: "x", page },
  { kind: "disagreement-settled", entry: null, choice: "y" },
  { kind: "elected", effectiveOn: on },
  { kind: "by-elected", effectiveOn: on, electedOn: on },
  { kind: "suspended", effectiveOn: on, cause: "in-custody", reportedTo: organ },
  { kind: "resumed", effectiveOn: on },
  { kind: "terminated", effectiveOn: on, announcement: { by: organ, on }, ground: "died" },
  { kind: "term-ended", effectiveOn: on },
  { kind: "tenure-voided", fact: { kind: "elected", effectiveOn: on } },
  { kind: "copies-made", on, deputy: "DT16-0001", county: "140222", station: "ZH-01" },
  { kind: "moved", on, county: "140222", station: "ZH-02" },
  { kind: "handed-over", copy: "station", on, to: "ZH-02", handedOverBy: "示例甲", ...mark },
  { kind: "received", copy: "station", on, receivedBy: "示例乙", ...mark },
  { kind: "year-closed", on, period: { from: on, to: on }, entries: 1, hash: "ab" },
  { kind: "term-closed", on, keptBy: office, events: 1, inventory, ...mark },
  { kind: "supplemented", on, events: ["x"], lines: inventory },
  {
    kind: "carried-forward",
    on,
    link: { mandate: "x", seal: "y", unfinished: { suggestions: [], promises: [] } },
  },
];

const rules = { counties: ["140222"] };
const mandate = {
  certificate: "DT16-0001",
  name: "示例",
  term: { from: "2021-09-01", to: "2026-12-31" },
  delegation: "甲区",
  station: null,
  deputyClass: "other",
  beganOn: "2021-09-01",
  status: "in-office",
  statusOn: null,
} as const;
const others = { roster: {}, suggestions: [], reports: [] };
const asOf = "2026-12-31";

/** A history as another program may have written it: chained, whatever the bodies are. */
function fileOf(...said: readonly unknown[]): ArchiveHistory {
  return said.reduce<ArchiveHistory>(
    (history, body) =>
      appendEvent(history, "station", {
        recordedOn: "2026-03-06",
        by: station,
        reason: "示例",
        // As JSON has it: the type cannot stop a file.
        body: body as ArchiveEventBody,
      }).value,
    emptyHistory("DT16-0001@140200#16"),
  );
}

/** Everything that reads a history. */
function readAll(history: ArchiveHistory) {
  const entries = entriesOn(history, asOf, twoSources);
  const tenure = history.events as readonly unknown[] as readonly {
    recordedOn: "2026-03-06";
    by: typeof station;
    reason: null;
    body: TenureEventBody;
  }[];
  return {
    entries,
    drawn: archiveOn(history, mandate, asOf, others, twoSources),
    custody: custodyOn(history.events, asOf, rules),
    tenure: tenureOf(tenure, asOf),
    rest: [
      sealOf(history, rules),
      verifySeal(history, rules),
      verify(history),
      verifyCustody(history, (known, day) => entriesOn(known, day, twoSources).entries),
      contentMark(history),
      mergeHistories(history, history),
      ...history.events.map(({ id }) => changesAfterClosing(history, id)),
    ],
  };
}

const acts = new Set<string>(bodies.slice(0, 16).map(({ kind }) => kind));

/** Fields that must be there. */
const fieldsOf = (body: ArchiveEventBody) =>
  Object.keys(body).filter((field) => field !== "kind" && field !== "electedOn");

/** The fields for which the readers refuse an event for its form. */
function formCodes(body: unknown): readonly string[] {
  const { entries, custody, tenure } = readAll(fileOf(body));
  const found = [
    ...entries.notApplied.map(({ issue }) => issue),
    ...custody.issues,
    ...tenure.issues,
  ].filter(({ code }) => code === "malformed-event");
  return [...new Set(found.map(({ params }) => `${params["field"]}`))];
}

describe("events as a file from elsewhere may hold them", () => {
  it("what is written as it must be is never refused for its form", () => {
    for (const body of bodies) expect([body.kind, formCodes(body)]).toEqual([body.kind, []]);
  });

  it("a field left out or of another form is said, by name, and nothing throws", () => {
    const found = bodies.flatMap((body) =>
      fieldsOf(body).flatMap((field) => {
        const { [field]: _, ...without } = body as Readonly<Record<string, unknown>>;
        const codes = [without, { ...without, [field]: {} }].flatMap(
          (spoiled) => formCodes(spoiled)[0],
        );
        return codes.map((code) => [body.kind, field, code?.startsWith(`body.${field}`)]);
      }),
    );
    expect(found).toHaveLength(2 * bodies.flatMap(fieldsOf).length);
    expect(found.filter(([, , isSaid]) => isSaid !== true)).toEqual([]);
  });

  it("what stands within is looked at too", () => {
    const registered = { kind: "registered", entry: line, evidence: [], page: null };
    expect(formCodes({ ...registered, entry: { ...line, occurredOn: "2026-02-30" } })).toEqual([
      "body.entry.occurredOn",
    ]);
    expect(formCodes({ ...registered, evidence: [file, null] })).toEqual(["body.evidence.1"]);
    expect(formCodes({ ...registered, evidence: [{ ...file, kind: "film" }] })).toEqual([
      "body.evidence.0.kind",
    ]);
    expect(formCodes({ ...registered, answers: 1 })).toEqual(["body.answers"]);
    expect(formCodes({ ...registered, entry: { ...line, particulars: [] } })).toEqual([
      "body.entry.particulars",
    ]);
    expect(formCodes({ kind: "objected", objection: "missing", entry: "x" })).toEqual([
      "body.entry",
    ]);
    expect(formCodes({ kind: "objected", objection: "wrong", entry: null })).toEqual([
      "body.entry",
    ]);
    const copy = "deputy";
    expect(formCodes({ kind: "received", copy, on, receivedBy: "示例乙", ...mark })).toEqual([
      "body.copy",
    ]);
    for (const fact of [
      { kind: "confirmed", entry: "x" },
      { kind: "tenure-voided", fact: {} },
    ]) {
      expect(formCodes({ kind: "tenure-voided", fact })).toEqual(["body.fact.kind"]);
    }
  });

  it("an entry's day that is none of the calendar is refused at the desk, and says where", () => {
    const entry = { ...line, occurredOn: "2026-02-30" } as const;
    const body = { kind: "registered", entry, evidence: [], page: null } as const;
    const recorded = { recordedOn: "2026-03-06", by: station, reason: null, body } as const;
    const empty: ArchiveHistory = emptyHistory("DT16-0001@140200#16");
    const { value, issues } = recordEntryEvent(empty, "station", recorded, twoSources);
    expect(value).toBe(empty);
    expect(issues.map((issue) => lifeIssueMessage(issue, "zh"))).toEqual([
      expect.stringContaining("body.entry.occurredOn"),
    ]);
  });

  it("kinds of a newer program are kept and said", () => {
    for (const body of [{ kind: "sung" }, { kind: "__proto__" }, {}, null, "text", 5, []]) {
      const history = fileOf(body);
      const { entries } = readAll(history);
      expect(entries.notApplied.map(({ issue: { code } }) => code)).toEqual(["unknown-event-kind"]);
      expect(history.events).toHaveLength(1);
    }
  });

  it("who wrote it must be said, and the links to other events be lists", () => {
    const [event] = fileOf(bodies[0]).events;
    if (event === undefined) throw new Error("nothing was written");
    const spoiled = (change: object): ArchiveHistory => {
      const { id, ...said } = { ...event, ...change };
      return { subject: event.subject, events: [{ ...said, id: eventId(said) }] };
    };
    const nobody = readAll(spoiled({ by: null }));
    expect(nobody.entries.notApplied.map(({ issue }) => issue.params["field"])).toEqual(["by"]);
    const unlinked = spoiled({ seen: null });
    expect(readAll(unlinked).entries.entries).toHaveLength(1);
    expect(verify(unlinked).issues.map(({ code }) => code)).toEqual(["missing-seen"]);
  });

  it("a history about something else than a mandate knows no deputy of its own", () => {
    const history = appendEvent(emptyHistory<ArchiveEventBody>("示例"), "deputy", {
      recordedOn: "2026-03-06",
      by: { role: "deputy", id: "DT16-0002" },
      reason: null,
      body: { kind: "registered", entry: line, evidence: [], page: null },
    }).value;
    expect(entriesOn(history, asOf, twoSources).entries).toHaveLength(1);
  });

  it("what was written about another archive does not count in this one", () => {
    const { events } = fileOf(bodies[0]);
    const mixed: ArchiveHistory = { subject: "DT16-0009@140200#16", events };
    const { entries, notApplied } = entriesOn(mixed, asOf, twoSources);
    expect([entries.length, notApplied.map(({ issue }) => issue.code)]).toEqual([
      0,
      ["event-of-other-subject"],
    ]);
  });

  it("whatever a body is, nothing throws and every act is shown or said not to count", () => {
    const spoiled = fc
      .record({ body: fc.constantFrom(...bodies), key: fc.nat(7), value: fc.jsonValue() })
      .map(({ body, key, value }) => {
        const keys = Object.keys(body);
        return { ...body, [keys[key % keys.length] ?? "kind"]: value };
      });
    fc.assert(
      fc.property(fc.array(fc.oneof(spoiled, fc.jsonValue()), { maxLength: 6 }), (said) => {
        const history = fileOf(bodies[0], bodies[16], bodies[23], ...said);
        const { entries } = readAll(history);
        const shown = new Set([
          ...entries.entries.flatMap(({ steps }) => steps.map(({ event }) => event.id)),
          ...entries.missing.flatMap(({ events }) => events.map(({ id }) => id)),
          ...entries.notApplied.map(({ event }) => event.id),
        ]);
        for (const { id, body } of history.events) {
          const kind = String(JSON.parse(JSON.stringify(body))?.kind);
          if (acts.has(kind)) expect(shown).toContain(id);
        }
      }),
      { numRuns: 300 },
    );
    expect(acts.size).toBe(15);
  });
});
