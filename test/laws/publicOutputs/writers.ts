import { type Archive, score } from "deputy-archive";
import {
  type BundleContents,
  type BundleKind,
  writeArchives,
  writeBundle,
  writeBundleLines,
  writeScorecards,
} from "deputy-archive/bundle";
import { countyDistribution, scoreRadar, yearHeatMap } from "deputy-archive/charts";
import { resultNotice } from "deputy-archive/html";
import { activityCalendar, deadlineCalendar, receptionCalendar } from "deputy-archive/icalendar";
import { type Audience, type DeputyCard, type Directory, deputyCard } from "deputy-archive/life";
import {
  archiveCardPaper,
  handbookPaper,
  measurePaper,
  resultNoticePaper,
  termDossierPaper,
  yearDossierPaper,
} from "deputy-archive/paper";
import { entriesParquet, scoreLinesParquet } from "deputy-archive/parquet";
import { writePopolo } from "deputy-archive/popolo";
import { cardQrCode, qrCode } from "deputy-archive/qr";
import {
  annualCountsWorkbook,
  candidateWorkbook,
  countyCityWorkbook,
  entryTemplate,
  headingMappingTable,
  issueWorkbook,
  nonPerformingWorkbook,
  policyComparisonTable,
  policyTable,
  promiseLedgerWorkbook,
  quarterlyNoticeWorkbook,
  scoreDetailWorkbook,
  statisticsWorkbook,
  suggestMapping,
} from "deputy-archive/tables";
import { deputyVCard, sharingText } from "deputy-archive/vcard";
import { intake } from "../../serializers/table/registers";
import { facts } from "../../serializers/vcard/cards";
import type { MarkedDeputy, MarkedWorld } from "./markedWorld";
import { mark, markPrivate } from "./privateMarks";
import { paperText, parquetText, plainText, workbookText } from "./writtenText";

/** For whom; nothing at all where the writer is to fall back on its own. */
export interface For {
  readonly audience?: Audience;
}

/** Everything a writer writes of a world, as text. */
export type Written = (world: MarkedWorld, to: For) => readonly (string | Promise<string>)[];

const ofEach =
  (
    write: (deputy: MarkedDeputy, world: MarkedWorld, to: For) => string | Promise<string>,
  ): Written =>
  (world, to) =>
    world.deputies.slice(0, 2).map((deputy) => write(deputy, world, to));

function cardsOf({ deputies, asOf }: MarkedWorld): readonly DeputyCard[] {
  return deputies.flatMap(({ archive: { mandate } }) => {
    const approval = {
      certificate: mandate.certificate,
      approvedBy: "示例市人大常委会",
      approvedOn: "2021-09-01",
      until: null,
      audience: "everyone",
      fields: ["electoralDistrict", "occupation", "performance"],
    } as const;
    const { value } = deputyCard(mandate, facts, approval, asOf);
    return value === null ? [] : [value];
  });
}

/** Cards nobody checked: read from a file, with a number in every text. */
function spoiltCards(world: MarkedWorld): readonly DeputyCard[] {
  const spoil = (value: unknown, key = ""): unknown => {
    if (typeof value === "string") {
      return /^\d{4}-|deputy-archive|everyone|voters/.test(value) || key === "portrait"
        ? value
        : `${value} 139\n1234\u00005678，11010519491231\u00ad0021`;
    }
    if (Array.isArray(value)) return value.map((one) => spoil(one));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoil(one, name)]));
  };
  return cardsOf(world).map((card) => spoil(card) as DeputyCard);
}

const allCards = (world: MarkedWorld) => [...cardsOf(world), ...spoiltCards(world)].slice(-3);

function subjectOf({ archive, scorecard, assessment }: MarkedDeputy, world: MarkedWorld) {
  const { plan, period, asOf, language } = world;
  const secret = (text: string) => mark(text, world.marking.salt);
  const card = {
    congress: "示例市第十六届人民代表大会",
    reference: secret("档号"),
    archive,
    period,
    asOf,
    policy: plan.policy,
    keepers: {
      deputy: { name: secret("本人"), from: null },
      county: { name: secret("县"), from: null },
      station: { name: secret("站"), from: null },
    },
    scorecard,
    assessment,
    pages: archive.entries.map(({ id }, at) => ({ number: id, volume: secret("卷"), page: at })),
  };
  const rank = { place: 777_777_777, graded: 777_777_777 };
  return { card, notice: { policy: plan.policy, archive, scorecard, assessment, rank, language } };
}

function deadlinesOf({ marking: { salt } }: MarkedWorld) {
  const secret = (text: string) => mark(text, salt);
  const shared = {
    rules: "example",
    basis: [{ law: { zh: "示例办法", en: "example" }, article: "第五条", from: null, to: null }],
    who: { zh: "承办单位", en: "the handling body" },
    what: { zh: "答复", en: "reply" },
    startedOn: "2026-09-02",
    dueOn: "2026-12-02",
    longer: null,
    notStated: [],
    name: { zh: secret("名"), en: secret("name") },
    subject: secret("事"),
    body: secret("局"),
  } as const;
  return [
    {
      ...shared,
      rule: "own",
      for: [{ deputy: secret("证") }],
      state: { kind: "running", daysLeft: 8 },
    },
    {
      ...shared,
      rule: "all",
      for: [{ county: secret("县") }],
      state: { kind: "met", on: "1911-03-07", lateBy: null },
    },
  ] as const;
}

function directoryOf({ deputies, marking }: MarkedWorld): Directory {
  const directory = {
    kinds: [],
    trades: [],
    stations: [
      {
        code: "S1",
        name: "示例站 139-1234-5678",
        kind: "station",
        trade: null,
        county: "C1",
        address: "示例路1号，13912345678",
        phone: "0352-1234567",
        opening: [{ kind: "monthly", day: 5 }],
        openedOn: "2021-09-01",
        closedOn: null,
      },
    ],
    attachments: deputies.map(({ archive: { mandate } }) => ({
      certificate: mandate.certificate,
      station: "S1",
      from: "2021-09-01",
      to: null,
    })),
  };
  return markPrivate("directory", directory as unknown as Directory, marking);
}

const archivesOf = ({ deputies }: MarkedWorld): readonly Archive[] =>
  deputies.map(({ archive }) => archive);

/** Kinds of items that are a type with classes. */
const bundleKindOf: Readonly<Record<string, BundleKind>> = {
  archiveHistory: "archive-history",
  suggestionFile: "suggestion",
  promiseFile: "promise",
  heldMandate: "held-mandate",
  tenure: "tenure",
  countySummary: "county-summary",
  archiveLink: "archive-link",
  collective: "collective",
};

function contentsOf(world: MarkedWorld): Partial<BundleContents> {
  const { deputies, lives, marking } = world;
  const secret = (text: string) => mark(text, marking.salt);
  const listed = new Map<string, unknown[]>();
  for (const { type, value } of lives) {
    const kind = bundleKindOf[type];
    if (kind !== undefined) listed.set(kind, [...(listed.get(kind) ?? []), value]);
  }
  const contents = {
    ...Object.fromEntries(listed),
    archive: archivesOf(world),
    scorecard: deputies.map(({ scorecard }) => scorecard),
    mandate: deputies.map(({ archive }) => archive.mandate),
    directory: [directoryOf(world)],
    activity: [lives.filter(({ type }) => type === "activityEvent").map(({ value }) => value)],
    training: [[{ secret: secret("培训") }]],
    evidence: [[{ kind: "paper", title: secret("材料"), shelfMark: secret("架") }]],
    "card-approval": [{ certificate: secret("证"), approvedBy: secret("机关") }],
    appraisal: [
      {
        id: secret("评"),
        certificate: secret("证"),
        occurredOn: "2026-11-20",
        form: "oral",
        ballots: secret("票"),
      },
    ],
    inventory: [{ lines: [{ title: secret("题名") }], elsewhere: secret("别处") }],
    handbook: [
      {
        chronicle: {
          sessions: [],
          items: [
            {
              days: { from: "2026-01-01", to: "2026-01-01" },
              title: secret("大事"),
              level: null,
              source: secret("源"),
            },
          ],
        },
        contacts: [],
      },
    ],
  };
  // Whatever else an item has, these are its private fields.
  return contents as unknown as Partial<BundleContents>;
}

const table =
  (layout: (world: MarkedWorld, to: For) => Parameters<typeof workbookText>[0]): Written =>
  (world, to) => [workbookText(layout(world, to))];

const options = ({ language }: MarkedWorld, to: For) => ({ language, ...to });

const palettes = (chart: { readonly svg: string; readonly table: unknown }) =>
  `${plainText(chart.svg)}\n${JSON.stringify(chart.table)}`;

/** Every writer of every entry: by entry and name, what it writes of a world. */
export const writers: Readonly<Record<string, Readonly<Record<string, Written>>>> = {
  tables: {
    annualCountsWorkbook: table((world, to) => {
      const tallies = world.deputies.map((one) => one.tally);
      return annualCountsWorkbook({ policy: world.plan.policy, tallies }, options(world, to));
    }),
    candidateWorkbook: table((world, to) =>
      candidateWorkbook(world.selections, world.plan.policy, options(world, to)),
    ),
    countyCityWorkbook: table((world, to) => {
      const tallies = world.deputies.map((one) => one.tally);
      const { plan, table: rolled } = world;
      return countyCityWorkbook(
        { policy: plan.policy, tallies, table: rolled },
        options(world, to),
      );
    }),
    entryTemplate: table(({ plan, deputies }, to) => {
      const mandates = deputies.map(({ archive }) => archive.mandate);
      const station = mandates[0]?.station;
      return entryTemplate(plan.policy, intake, {
        ...to,
        mandates,
        rows: 3,
        ...(typeof station === "string" && { station }),
      });
    }),
    headingMappingTable: table(({ deputies }) => {
      const rows = deputies.map(({ archive: { mandate } }) => [mandate.certificate, mandate.name]);
      const cells = [["代表证件号", "姓名"], ...rows].map((one, at) => ({
        row: at + 1,
        cells: one,
      }));
      const sheet = { file: "名册.xlsx", sheet: null, rows: cells, merges: [] };
      return headingMappingTable({}, suggestMapping(sheet, "roster", intake));
    }),
    issueWorkbook: table((world, to) => {
      const secret = mark("值", world.marking.salt);
      const place = { file: secret, sheet: secret, row: 3, column: secret };
      const issue = {
        ...place,
        code: "unreadable-date",
        effect: "rejected",
        value: secret,
      } as const;
      const counts = { read: 1, accepted: 0, repaired: 0, rejected: 1, skipped: 0 };
      return issueWorkbook([issue as never], [{ file: secret, ...counts }], options(world, to));
    }),
    nonPerformingWorkbook: table((world, to) =>
      nonPerformingWorkbook(
        { policy: world.plan.policy, deputies: world.deputies },
        options(world, to),
      ),
    ),
    policyComparisonTable: table(({ plan, language }) =>
      policyComparisonTable(plan.policy, plan.policy, language),
    ),
    policyTable: table(({ plan, language }) => policyTable(plan.policy, language)),
    promiseLedgerWorkbook: table((world, to) => {
      const { ledger, asOf } = world;
      return promiseLedgerWorkbook({ ledger, year: 2026, asOf }, options(world, to));
    }),
    quarterlyNoticeWorkbook: table((world, to) => {
      const tallies = world.deputies.map((one) => one.tally);
      const quarters = { quarter: tallies, before: tallies.slice(1) };
      return quarterlyNoticeWorkbook(
        { policy: world.plan.policy, ...quarters },
        options(world, to),
      );
    }),
    scoreDetailWorkbook: table((world, to) => {
      const scorecards = world.deputies.map(({ scorecard }) => scorecard);
      return scoreDetailWorkbook(scorecards, options(world, to));
    }),
    statisticsWorkbook: table((world, to) => {
      const { plan, period, table: rolled, selections, deputies } = world;
      const results = deputies.map((one) => ({ ...one, merged: [] }));
      const year = { policy: plan.policy, period, table: rolled, results, selections };
      return statisticsWorkbook(year, options(world, to));
    }),
  },
  paper: {
    archiveCardPaper: ofEach((deputy, world, to) =>
      paperText(archiveCardPaper(subjectOf(deputy, world).card, options(world, to))),
    ),
    handbookPaper: ofEach(({ handbook }, world, to) =>
      paperText(handbookPaper(handbook, world.plan.policy, options(world, to))),
    ),
    measurePaper: ({ plan, language }) => [paperText(measurePaper(plan.policy, language))],
    resultNoticePaper: ofEach((deputy, world, to) =>
      paperText(resultNoticePaper(subjectOf(deputy, world).notice, to)),
    ),
    termDossierPaper: ofEach(({ term }, world, to) =>
      paperText(termDossierPaper(term, options(world, to))),
    ),
    yearDossierPaper: ofEach(({ year }, world, to) =>
      paperText(yearDossierPaper(year, options(world, to))),
    ),
  },
  html: {
    resultNotice: ofEach((deputy, world, to) =>
      plainText(resultNotice(subjectOf(deputy, world).notice, to)),
    ),
  },
  bundle: {
    writeArchives: (world, to) => [writeArchives(archivesOf(world), to)],
    writeBundle: (world, to) => [writeBundle(contentsOf(world), to)],
    writeBundleLines: (world, to) => [[...writeBundleLines(contentsOf(world), to)].join("")],
    writeScorecards: ({ deputies }, to) => [
      writeScorecards(
        deputies.map(({ scorecard }) => scorecard),
        to,
      ),
    ],
  },
  popolo: {
    writePopolo: ({ deputies, asOf, marking, period }, to) => {
      const congress = { code: "140200", codeEdition: "2025-01-01", name: "示例市" } as const;
      const term = { congress, ordinal: 16, period };
      const held = deputies.map(({ archive: { mandate } }, at) => ({
        person: mark(`${at % 3}`, marking.salt),
        mandate,
        term,
      }));
      return [JSON.stringify(writePopolo(held, { asOf, ...to }))];
    },
  },
  parquet: {
    entriesParquet: (world, to) => [entriesParquet(archivesOf(world), to).then(parquetText)],
    scoreLinesParquet: ({ deputies }, to) => {
      const scorecards = deputies.map((one) => score(one.tally));
      return [scoreLinesParquet(scorecards, to).then(parquetText)];
    },
  },
  vcard: {
    deputyVCard: (world) =>
      allCards(world).map((card) => {
        const { asOf, language } = world;
        return plainText(deputyVCard(card, { asOf, language }).value ?? "");
      }),
    sharingText: (world) => allCards(world).map((card) => sharingText(card, world.language)),
  },
  qr: {
    cardQrCode: (world) =>
      allCards(world).map((card) => {
        const { asOf, language } = world;
        return plainText(cardQrCode(card, { asOf, language }).value ?? "");
      }),
    qrCode: (world) =>
      allCards(world).map((card) => {
        const text = deputyVCard(card, { asOf: world.asOf }).value ?? "";
        return plainText(qrCode(text).value ?? "");
      }),
  },
  icalendar: {
    activityCalendar: (world, to) => {
      const { asOf, language, activities } = world;
      return [plainText(activityCalendar(activities, { asOf, language, ...to }).value)];
    },
    deadlineCalendar: (world, to) => {
      const { asOf, language } = world;
      return [plainText(deadlineCalendar(deadlinesOf(world), { asOf, language, ...to }).value)];
    },
    receptionCalendar: (world, to) => {
      const { asOf, language } = world;
      const span = { from: "2026-01-01", to: "2026-02-28" } as const;
      return [
        plainText(receptionCalendar(directoryOf(world), span, { asOf, language, ...to }).value),
      ];
    },
  },
  charts: {
    countyDistribution: (world, to) => {
      const [column] = world.table.columns;
      const from = { ...options(world, to), column: column?.id ?? "" };
      return [palettes(countyDistribution(world.table, from))];
    },
    scoreRadar: ofEach(({ scorecard }, world, to) =>
      palettes(scoreRadar(scorecard, options(world, to))),
    ),
    yearHeatMap: ofEach(({ archive }, world, to) =>
      palettes(yearHeatMap(archive.entries, world.period, options(world, to))),
    ),
  },
};

/** What an entry exports besides, and why it needs no row. */
export const others: Readonly<Record<string, readonly string[]>> = {
  // Reading, checking and reckoning; `candidateReason` is a sentence of a table keepers alone see.
  tables: [
    "addHeadings",
    "candidateReason",
    "checkCountColumns",
    "congressFigures",
    "dutyColumns",
    "dutyCounts",
    "eightColumns",
    "likenessText",
    "readHeadingMapping",
    "readPolicyTable",
    "suggestMapping",
    "tableColumns",
  ],
  paper: [],
  // Draw what a paper says: every paper above goes through them.
  docx: ["paperDocx"],
  html: ["escapeHtml", "html", "paperHtml"],
  // Draw what a layout says, and read.
  csv: ["decodeText", "neutralText", "readCsv", "streamCsv", "writeCsv", "writeCsvTable"],
  xlsx: ["readXlsx", "streamXlsx", "writeXlsx"],
  bundle: [
    "audiences",
    "bundleKinds",
    "readArchives",
    "readBundle",
    "readBundleLines",
    "streamBundle",
    "streamBundleLines",
    "streamLines",
  ],
  popolo: ["popoloContext"],
  parquet: [],
  vcard: [],
  qr: [],
  icalendar: [],
  charts: [],
};
