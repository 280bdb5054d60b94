import {
  type Archive,
  type ArchiveRecord,
  type Ballot,
  type DutyEntry,
  type DutyReport,
  dateOfDayNumber,
  dayNumber,
  type Mandate,
  type Rating,
  type Suggestion,
} from "deputy-archive";

/** A grass-roots deputy, in office all along. */
export function mandateOf(changes: Partial<Mandate> = {}): Mandate {
  return {
    certificate: "DT16-0001",
    name: "示例",
    term: { from: "2021-09-01", to: "2026-12-31" },
    delegation: "甲区",
    station: null,
    deputyClass: "grassroots",
    beganOn: "2021-09-01",
    status: "in-office",
    statusOn: null,
    ...changes,
  };
}

/** A verified line of the register about someone who was there, written down the same day. */
export function entry(duty: string, changes: Partial<DutyEntry> = {}): DutyEntry {
  const { occurredOn = "2026-03-05" } = changes;
  return {
    kind: "entry",
    id: "",
    duty,
    activity: null,
    occurredOn,
    recordedOn: occurredOn,
    place: null,
    content: null,
    role: null,
    attendance: "present",
    quantity: null,
    level: null,
    recorder: "organiser",
    verification: "verified",
    attachments: [],
    source: null,
    ...changes,
  };
}

/** A suggestion of this year, put forward alone. */
export function suggestion(changes: Partial<Suggestion> = {}): Suggestion {
  return {
    kind: "suggestion",
    id: "",
    role: "individual",
    title: null,
    lead: "DT16-0001",
    coSigners: [],
    occurredOn: "2026-03-05",
    referredOn: null,
    handlingBody: null,
    repliedOn: null,
    outcome: null,
    marks: [],
    satisfaction: null,
    promise: null,
    source: null,
    ...changes,
  };
}

/** A written duty report without a ballot. */
export function report(changes: Partial<DutyReport> = {}): DutyReport {
  return {
    kind: "report",
    id: "",
    occurredOn: "2026-10-20",
    form: "written",
    ballot: null,
    source: null,
    ...changes,
  };
}

/** Points the office gives at the end of the year. */
export function rating(item: string, points: number, changes: Partial<Rating> = {}): Rating {
  return {
    kind: "rating",
    id: "",
    item,
    rater: "office",
    assessor: "常委会办公室",
    occurredOn: "2026-12-31",
    recordedOn: "2026-12-31",
    points,
    reason: "示例",
    source: null,
    ...changes,
  };
}

/** A ballot whose figures agree, with so many satisfied and so many not. */
export function ballot(
  satisfied: number,
  dissatisfied: number,
  rest: Partial<Ballot> = {},
): Ballot {
  const { abstained = 0, spoiled = 0, basicallySatisfied = 0 } = rest;
  const returned = satisfied + dissatisfied + abstained + spoiled + basicallySatisfied;
  return {
    issued: returned,
    returned,
    satisfied,
    basicallySatisfied,
    dissatisfied,
    abstained,
    spoiled,
    ...rest,
  };
}

/** So many of a record, on as many days one after the other. */
export function many<Kind extends ArchiveRecord>(count: number, record: Kind): readonly Kind[] {
  return Array.from({ length: count }, (_, index) => {
    const occurredOn = dateOfDayNumber(dayNumber(record.occurredOn) + index) ?? record.occurredOn;
    return record.kind === "entry"
      ? { ...record, occurredOn, recordedOn: occurredOn }
      : { ...record, occurredOn };
  });
}

/** The archive of one deputy; records without a number get one. */
export function archiveOf(records: readonly ArchiveRecord[], mandate = mandateOf()): Archive {
  const numbered = records.map((record, index) =>
    record.id === "" ? { ...record, id: `N${String(index).padStart(3, "0")}` } : record,
  );
  return {
    mandate,
    roster: {},
    entries: numbered.filter((record) => record.kind === "entry"),
    suggestions: numbered.filter((record) => record.kind === "suggestion"),
    reports: numbered.filter((record) => record.kind === "report"),
    ratings: numbered.filter((record) => record.kind === "rating"),
  };
}
