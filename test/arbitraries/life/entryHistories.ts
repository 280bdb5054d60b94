import type { DutyEntry } from "deputy-archive";
import {
  type Actor,
  type ArchiveHistory,
  type EntryEventBody,
  type EntryRules,
  emptyHistory,
  entriesOn,
  mergeHistories,
  recordEntryEvent,
  twoSources,
} from "deputy-archive/life";
import fc from "fast-check";
import { addedDays } from "../addedDays";

/** Who writes into which copy. */
export const writers: Readonly<Record<string, Actor>> = {
  deputy: { role: "deputy", id: "DT16-0001" },
  station: { role: "station", id: "ZH-01" },
  office: { role: "office", id: "140200" },
};

/** Rules under which the station settles objections too, so that copies may settle them differently. */
export const rulesTried: EntryRules = {
  ...twoSources,
  may: { ...twoSources.may, "objection-settled": { station: "others", office: "any" } },
};

/** The three copies of one archive (D2). */
export type Copies = Readonly<Record<string, ArchiveHistory>>;

/** What is said with an act; numbers point to something the copy knows. */
export interface Said {
  readonly kind: EntryEventBody["kind"];
  readonly first: number;
  readonly second: number;
  readonly quantity: number;
  readonly flag: boolean;
}

/** One step in the life of three copies. */
export type Edit =
  | {
      readonly kind: "says";
      readonly copy: string;
      readonly asOffice: boolean;
      readonly days: number;
      readonly said: Said;
    }
  | { readonly kind: "learns"; readonly copy: string; readonly from: string };

const copyNames = Object.keys(writers);

const kinds: readonly (readonly [number, EntryEventBody["kind"]])[] = [
  [1, "registered"],
  [6, "confirmed"],
  [3, "returned"],
  [2, "refused"],
  [3, "resubmitted"],
  [4, "objected"],
  [8, "objection-settled"],
  [6, "adjusted"],
  [3, "corrected"],
  [3, "voided"],
  [6, "joined"],
  [4, "separated"],
  [1, "evidence-attached"],
  [3, "paged"],
  [8, "disagreement-settled"],
];

/** Something one of three says, possible or not. */
export const saids: fc.Arbitrary<Said> = fc.record({
  kind: fc.oneof(...kinds.map(([weight, kind]) => ({ weight, arbitrary: fc.constant(kind) }))),
  first: fc.nat(2),
  second: fc.nat(2),
  quantity: fc.integer({ min: 1, max: 3 }),
  flag: fc.boolean(),
});

const edits: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("says" as const),
      copy: fc.constantFrom(...copyNames),
      asOffice: fc.boolean(),
      days: fc.nat(2),
      said: saids,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("learns" as const),
      copy: fc.constantFrom(...copyNames),
      from: fc.constantFrom(...copyNames),
    }),
  },
);

const at = <Item>(list: readonly Item[], index: number): Item | undefined =>
  list[list.length === 0 ? 0 : index % list.length];

/** A line of a register (示例); few of them, so that copies say the same and say otherwise. */
export function lineOf(quantity: number, recorder: DutyEntry["recorder"]): DutyEntry {
  return {
    kind: "entry",
    id: `000${quantity}`,
    duty: "reception",
    activity: null,
    occurredOn: "2026-03-05",
    recordedOn: "2026-03-06",
    place: "第一联络站",
    content: "接待选民",
    role: null,
    attendance: "present",
    quantity,
    level: null,
    recorder,
    verification: "pending",
    attachments: [],
    source: null,
  };
}

/** What a copy knows, by its place. */
function known(history: ArchiveHistory, kind: EntryEventBody["kind"], index: number): string {
  const ids = history.events.flatMap(({ id, body }) => (body.kind === kind ? [id] : []));
  return at(ids, index) ?? "none";
}

function settlement({ first, second }: Said, history: ArchiveHistory): EntryEventBody {
  const open = at(entriesOn(history, "2027-12-31", rulesTried).disagreements, first);
  const versions = open?.versions.map(({ event }) => event) ?? [];
  const choice = at(versions, second) ?? "none";
  return { kind: "disagreement-settled", entry: open?.entry ?? null, choice };
}

function objectionBody({ quantity, flag }: Said, entry: string): EntryEventBody {
  const kind = "objected";
  if (quantity === 3) return { kind, objection: "missing", entry: null };
  return { kind, objection: flag ? "wrong" : "duplicate", entry };
}

/** What somebody says, about things this copy knows. */
export function bodyOf(said: Said, history: ArchiveHistory, by: Actor): EntryEventBody {
  const { kind, quantity, flag } = said;
  const entry = known(history, "registered", said.first);
  const objection = known(history, "objected", said.second);
  const replacement = lineOf(quantity, "deputy");
  const paper = { kind: "paper", title: "签到簿", shelfMark: `A-${quantity}` } as const;
  switch (kind) {
    case "registered": {
      const written = lineOf(quantity, by.role === "station" ? "station" : "deputy");
      return { kind, entry: written, evidence: [], page: null };
    }
    case "objected":
      return objectionBody(said, entry);
    case "objection-settled":
      return { kind, objection, upheld: flag };
    case "adjusted": {
      const raised = history.events.find(({ id }) => id === objection)?.body;
      const objected = raised?.kind === "objected" ? raised.entry : null;
      return { kind, entry: objected ?? entry, objection, replacement };
    }
    case "resubmitted":
    case "corrected":
      return { kind, entry, replacement };
    case "joined":
      return { kind, lead: entry, entries: [known(history, "registered", said.second)] };
    case "evidence-attached":
      return { kind, entry, evidence: [paper] };
    case "paged":
      return { kind, entry, page: { volume: null, page: quantity } };
    case "disagreement-settled":
      return settlement(said, history);
    default:
      return { kind, entry };
  }
}

/** The day so many days after the first. */
const dayOf = (days: number) => addedDays("2026-03-06", days);

const registering = { kind: "registered", first: 0, second: 0, quantity: 1, flag: true } as const;

/** Every life begins with two entries that every copy knows. */
const beginning: readonly Edit[] = [
  { kind: "says", copy: "deputy", asOffice: false, days: 0, said: registering },
  { kind: "learns", copy: "station", from: "deputy" },
  { kind: "says", copy: "station", asOffice: false, days: 0, said: registering },
  { kind: "learns", copy: "office", from: "station" },
  { kind: "learns", copy: "deputy", from: "station" },
];

/** Lives through edits: each writes what is possible for it, or learns what another knows. */
export function live(all: readonly Edit[]): Copies {
  const copies: Record<string, ArchiveHistory> = {};
  const of = (copy: string) => copies[copy] ?? emptyHistory("DT16-0001@140200#16");
  let day = 0;
  for (const edit of all) {
    if (edit.kind === "learns") {
      copies[edit.copy] = mergeHistories(of(edit.copy), of(edit.from)).value;
      continue;
    }
    day += edit.days;
    const by = writers[edit.asOffice ? "office" : edit.copy];
    if (by === undefined) continue;
    const body = bodyOf(edit.said, of(edit.copy), by);
    const recorded = { recordedOn: dayOf(day), by, reason: "示例", body };
    copies[edit.copy] = recordEntryEvent(of(edit.copy), edit.copy, recorded, rulesTried).value;
  }
  return Object.fromEntries(copyNames.map((copy) => [copy, of(copy)]));
}

/** Three copies of one archive, edited apart and now and then merged. */
export const copiesEditedApart: fc.Arbitrary<Copies> = fc
  .array(edits, { minLength: 10, maxLength: 50, size: "max" })
  .map((later) => live([...beginning, ...later]));

/** Days around and between the edits. */
export const daysOfLife = fc.nat(90).map(dayOf);
