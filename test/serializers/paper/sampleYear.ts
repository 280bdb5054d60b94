import {
  type Archive,
  assess,
  checklist,
  compilePolicy,
  type DutyEntry,
  type DutyReport,
  type EarlierResult,
  type Language,
  type Mandate,
  type PlainDate,
  type Suggestion,
  score,
  tally,
} from "deputy-archive";
import { type Audience, handbookFor, termDossier, yearDossier } from "deputy-archive/life";
import {
  archiveCardPaper,
  type CardSubject,
  handbookPaper,
  type PaperDocument,
  resultNoticePaper,
  termDossierPaper,
  yearDossierPaper,
} from "deputy-archive/paper";
import { datong } from "../../rules/datong";
import { promise, reply, suggestion as suggestionState, unit } from "../../rules/dossier/cases";

/** The year on the papers. */
export const period = { from: "2025-12-01", to: "2026-11-30" } as const;

/** The day they are written on. */
export const asOf: PlainDate = "2026-12-05";

/** Twenty characters, one of them beyond the basic plane. */
export const longName = "示例阿卜杜热西提·买买提明江·𠮷示例";

/** Texts that would be markup, formulas or field names, were they not kept as text. */
export const awkward = '<b>"1&2"</b> {list-1} =SUM(A1) ‘引号’“引号”';

const mandate: Mandate = {
  certificate: "DT16-0001",
  name: longName,
  term: { from: "2021-09-01", to: "2026-12-31" },
  delegation: "甲区",
  station: "示例街道代表联络站",
  deputyClass: "grassroots",
  beganOn: "2021-09-01",
  status: "in-office",
  statusOn: null,
};

const duties = ["reception", "inspection", "training", "plenary", "hearing"] as const;

/** The n-th entry of the year, one a day and a half. */
export function entryOf(n: number): DutyEntry {
  const month = 1 + (n % 11);
  const day = 1 + (n % 27);
  const two = (number: number) => `${number}`.padStart(2, "0");
  // The pattern above makes it a day.
  const occurredOn = `2026-${two(month)}-${two(day)}` as PlainDate;
  const codes = datong.duties.map(({ code }) => code);
  return {
    kind: "entry",
    id: `DJ-2026-${`${n}`.padStart(4, "0")}`,
    duty: codes[n % codes.length] ?? duties[0],
    activity: null,
    occurredOn,
    recordedOn: occurredOn,
    place: "示例社区活动中心",
    content: n === 1 ? awkward : `示例内容第${n}条，接待群众并转交意见`,
    role: "individual",
    attendance: "present",
    quantity: 2,
    level: null,
    recorder: "station",
    verification: n % 7 === 3 ? "pending" : "verified",
    attachments: [],
    source: null,
  };
}

const suggestions: readonly Suggestion[] = [1, 2, 3].map((n) => ({
  kind: "suggestion",
  id: `JY-00${n}`,
  role: n === 3 ? "co-signer" : "lead",
  title: `关于改善示例小区第${n}号楼排水的建议`,
  lead: n === 3 ? "DT16-0002" : "DT16-0001",
  coSigners: n === 3 ? ["DT16-0001"] : [],
  occurredOn: `2026-01-2${n as 1 | 2 | 3}`,
  referredOn: null,
  handlingBody: "示例局",
  repliedOn: null,
  outcome: n === 1 ? "solved" : null,
  marks: n === 2 ? ["key"] : [],
  satisfaction: null,
  promise: null,
  source: null,
}));

const report: DutyReport = {
  kind: "report",
  id: "SZ-1",
  occurredOn: "2026-11-20",
  form: "oral",
  ballot: {
    issued: 23,
    returned: 22,
    satisfied: 18,
    basicallySatisfied: 2,
    dissatisfied: 0,
    abstained: 1,
    spoiled: 1,
  },
  source: null,
};

const earlier: readonly EarlierResult[] = [2024, 2025].map((year) => ({
  period: { from: `${year - 1}-12-01` as PlainDate, to: `${year}-11-30` as PlainDate },
  policy: datong.id,
  total: year === 2024 ? 71.5 : 80,
  standing: datong.assessment.grades[1]?.id ?? "good",
  rank: 3,
  selectedFor: [],
}));

/** An archive of a year with so many entries; without any it holds nothing at all. */
export function archiveOf(entries: number): Archive {
  const some = entries > 0;
  return {
    mandate,
    roster: some ? { 工作单位: "示例单位", 备注: "示例备注" } : {},
    entries: Array.from({ length: entries }, (_, at) => entryOf(at + 1)),
    suggestions: some ? suggestions : [],
    reports: some ? [report] : [],
  };
}

function resultsOf(archive: Archive) {
  const sorted = tally(compilePolicy(datong), archive, { period, asOf });
  return {
    scorecard: score(sorted),
    assessment: assess(sorted),
    list: checklist(sorted, asOf),
  };
}

const graded = (n: number) => {
  const answer = { deputy: "DT16-0001", on: "2026-05-02", judgements: { result: "satisfied" } };
  const replies = [
    reply("2026-04-28", "in-progress", { ratings: n === 1 ? [answer as never] : [] }),
  ];
  return suggestionState(`S00${n}`, { status: "replied", units: [unit("water-bureau", replies)] });
};

/** Everything a card speaks of. */
export function cardSubject(archive: Archive): CardSubject {
  const { scorecard, assessment } = resultsOf(archive);
  return {
    congress: "示例市第十六届人民代表大会",
    reference: "DT16·Y·0001",
    archive,
    period,
    asOf,
    policy: datong,
    keepers: {
      deputy: { name: longName, from: "2021-09-01" },
      county: { name: "示例区人大常委会人事代表工作委员会", from: "2021-09-01" },
      station: { name: "示例街道代表联络站", from: "2023-03-01" },
    },
    scorecard,
    assessment,
    pages: archive.entries.map(({ id }, at) => ({ number: id, volume: "1", page: at + 1 })),
  };
}

/** Every paper there is, by name, of an archive with so many entries. */
export function papersOf(
  entries: number,
  language: Language,
  audience: Audience,
): Readonly<Record<string, PaperDocument>> {
  const archive = archiveOf(entries);
  const some = entries > 0;
  const { scorecard, assessment, list } = resultsOf(archive);
  const facts = {
    reports: archive.reports,
    suggestions: some ? [graded(1), graded(2)] : [],
    promises: some ? [promise("P001", { text: "示例承诺事项", dueOn: "2026-06-30" })] : [],
  };
  const options = { language, audience };
  const named = { ...options, measures: [datong], bodies: { "water-bureau": "示例水务局" } };
  const handbook = handbookFor(archive, {
    period,
    asOf,
    checklist: list,
    scorecard,
    chronicle: {
      sessions: [
        {
          name: "示例市第十六届人民代表大会第六次会议",
          shortName: "十六届人大六次会议",
          from: "2026-01-19",
          to: "2026-01-22",
          halfDays: 7,
        },
      ],
      items: [],
    },
    contacts: [
      {
        body: "示例市人大常委会",
        address: "示例路1号",
        website: "https://example.cn",
        wechat: "示例人大",
        offices: [{ office: "示例办公室", phones: ["0000-0000000"] }],
      },
    ],
  }).value;
  const year = yearDossier(mandate, period, asOf, {
    ...(list === null ? {} : { checklist: list }),
    scorecard,
    assessment,
    ...facts,
    earlier: some ? earlier : [],
  }).value;
  const years = [2023, 2024, 2025].map((last) => ({
    from: `${last - 1}-12-01` as PlainDate,
    to: `${last}-11-30` as PlainDate,
  }));
  const term = termDossier(mandate, asOf, { years, results: some ? earlier : [], ...facts });
  const rank = { place: 2, graded: 9 };
  const subject = { policy: datong, archive, scorecard, assessment, rank, language };
  return {
    card: archiveCardPaper(cardSubject(archive), options),
    handbook: handbookPaper(handbook, datong, options),
    notice: resultNoticePaper(subject, options),
    year: yearDossierPaper(year, named),
    term: termDossierPaper(term, named),
  };
}
