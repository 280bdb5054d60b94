import {
  type Archive,
  assess,
  compilePolicy,
  formatPoints,
  type Policy,
  score,
  tally,
} from "deputy-archive";
import {
  type AppraisalRules,
  type ArchiveHistory,
  appraisalResult,
  archiveOn,
  dutyReportOf,
  mandateOn,
  nationalSuggestionRules,
  promisesOn,
  suggestionRecordFor,
  suggestionState,
  yearDossier,
} from "deputy-archive/life";
import { deputy, office, roster, year } from "./cast";
import { done, rules, type Say, sayIssues } from "./desk";
import type { Followed } from "./suggestion";

const appraisalRules: AppraisalRules = {
  basis: "示例述职评议办法第五条",
  options: [
    { code: "good", name: { zh: "好", en: "good" }, means: "satisfied" },
    { code: "fair", name: { zh: "较好", en: "fairly good" }, means: "basicallySatisfied" },
    { code: "poor", name: { zh: "差", en: "poor" }, means: "dissatisfied" },
  ],
  groups: [
    {
      code: "voters",
      name: { zh: "选民", en: "voters" },
      weight: 1,
      quorums: [{ kind: "number", basis: "示例述职评议办法第四条", atLeast: 50 }],
    },
  ],
  rate: { answers: { satisfied: 1 }, among: "valid" },
  groupMissing: "no-result",
  reported: "all",
};

const voters = {
  group: "voters",
  eligible: 60,
  present: 52,
  issued: 52,
  returned: 51,
  spoiled: 1,
  counts: { good: 40, fair: 8, poor: 2 },
} as const;

/** The duty report is appraised, the year is scored from the history, the dossier put together. */
export function judging(
  history: ArchiveHistory,
  { suggestion, promises }: Followed,
  policy: Policy,
  say: Say,
): Archive {
  say("## 七、述职评议、计分、年终材料");
  const short = { ...voters, present: 48, issued: 48, returned: 47, counts: { good: 44, fair: 2 } };
  const appraisal = {
    id: "PY-2026-03",
    certificate: deputy.id,
    occurredOn: "2026-11-18",
    form: "oral",
    ballots: [voters],
    feedback: [{ on: "2026-11-20", by: office.id, text: "多联系群众" }],
    voiding: null,
  } as const;
  say("11月10日第一次评议只到了48人：");
  sayIssues(say, dutyReportOf({ ...appraisal, ballots: [short] }, appraisalRules).issues);
  const { rate } = appraisalResult([voters], appraisalRules);
  const report = done(dutyReportOf(appraisal, appraisalRules));
  say(
    `11月18日重新评议：发出52票，收回51票，废票1票，“好”40票，占有效票${rate === null ? "" : rate.numerator / rate.denominator}%。`,
  );

  const asOf = "2026-11-30";
  const mandate = done(mandateOn(history, roster, asOf));
  if (mandate === null) throw new Error("nobody was elected");
  const suggested = suggestionRecordFor(
    suggestion,
    deputy.id,
    nationalSuggestionRules,
    asOf,
    promises,
  );
  const others = {
    roster: {},
    suggestions: suggested === null ? [] : [suggested],
    reports: [report],
  };
  const { archive, leftOut } = done(archiveOn(history, mandate, asOf, others, rules));
  say(
    `从全部登记推出档案：计入${archive.entries.length}条，另有${leftOut.length}条已并入别的登记。`,
  );
  const sorted = tally(compilePolicy(policy), archive, { period: year, asOf });
  const scorecard = score(sorted);
  const assessment = assess(sorted);
  say(
    `按《${policy.title.zh}》计分：${formatPoints(scorecard.total, scorecard.scale)}分，${assessment.standing.name.zh}。`,
  );
  for (const { basis, points, entries } of scorecard.lines) {
    say(`  ${basis} ${formatPoints(points, scorecard.scale)}分 ← ${entries.join("、")}`);
  }
  const state = suggestionState(suggestion, nationalSuggestionRules, asOf).value;
  const { value: dossier } = yearDossier(mandate, year, asOf, {
    scorecard,
    assessment,
    reports: [report],
    suggestions: state === null ? [] : [state],
    promises: promisesOn(promises, asOf),
  });
  const { counts, promises: promised } = dossier.outcomes;
  say(
    `年终材料：建议${counts.submitted}件（领衔${counts.led}件），承诺${promised.length}项，其中结转${promised.filter(({ standing }) => standing === "carried").length}项；没有给的栏：${dossier.notGiven.join("、")}。`,
  );
  say(`  ${dossier.notice.zh}`);
  return archive;
}
