import type { DocumentIssue, PlainDate } from "deputy-archive";
import {
  type Actor,
  advancePromise,
  advanceSuggestion,
  type DeadlineRules,
  factsOfSuggestion,
  nationalSuggestionRules,
  overduePromises,
  type PromiseEventBody,
  type PromiseFile,
  promiseLedgerOfYear,
  remind,
  reminderText,
  type SuggestionEventBody,
  type SuggestionFile,
  suggestionState,
} from "deputy-archive/life";
import { bureau, coSigner, deputy, office } from "./cast";
import { type Say, sayIssues } from "./desk";

/** A suggestion, its reply, and what became of the promise in it. */
export interface Followed {
  readonly suggestion: SuggestionFile;
  readonly promises: readonly PromiseFile[];
}

const rules = nationalSuggestionRules;

/** What the handling body is reminded of on a day, while the reply is still to come. */
function remindOf(file: SuggestionFile, on: PlainDate, deadlines: DeadlineRules, say: Say): void {
  const state = suggestionState(file, rules, on).value;
  if (state === null) return;
  const facts = factsOfSuggestion(state, [{ deputy: deputy.id, county: office.id }], {});
  say(`${Number(on.slice(5, 7))}月${Number(on.slice(8))}日 提醒：`);
  for (const reminder of remind(on, { matters: [{ rules: deadlines, facts }], calendar: null })) {
    say(`  ${reminderText(reminder, "zh")}`);
  }
}

/** A joint suggestion from the draft to the answer, and a promise that is not kept in time. */
export function followed(deadlines: DeadlineRules, say: Say): Followed {
  say("## 五、一件建议和一句没有兑现的承诺");
  let file: SuggestionFile = { number: "2026-018", events: [] };
  const move = (
    recordedOn: PlainDate,
    by: Actor,
    body: SuggestionEventBody,
    reason: string | null = null,
  ) => {
    const { value, issues } = advanceSuggestion(file, { recordedOn, by, reason, body }, rules);
    file = value;
    return issues;
  };
  move("2026-01-18", deputy, {
    kind: "drafted",
    on: "2026-01-18",
    proposer: { kind: "joint", lead: deputy.id, coSigners: [coSigner.id] },
    content: {
      title: "关于改造示例村供水管网的建议",
      facts: "管网老化，3月、4月多次停水",
      proposal: "年内更换主管道",
      contactDetails: null,
    },
    occasion: "session",
    origin: { kind: "own" },
  });
  say(
    "1月18日 代表甲领衔、代表乙附议，起草《关于改造示例村供水管网的建议》。代表甲想替代表乙确认：",
  );
  move("2026-01-18", deputy, { kind: "confirmed", on: "2026-01-18", deputy: deputy.id });
  sayIssues(
    say,
    move("2026-01-18", deputy, { kind: "confirmed", on: "2026-01-18", deputy: coSigner.id }),
  );
  const steps: readonly (readonly [PlainDate, Actor, SuggestionEventBody])[] = [
    ["2026-01-19", coSigner, { kind: "confirmed", on: "2026-01-19", deputy: coSigner.id }],
    ["2026-01-20", deputy, { kind: "submitted", on: "2026-01-20", to: "大会秘书处" }],
    ["2026-01-22", office, { kind: "accepted", on: "2026-01-22" }],
    [
      "2026-03-02",
      office,
      {
        kind: "referred",
        on: "2026-03-02",
        units: [{ body: bureau.id, part: "lead", content: null }],
      },
    ],
    ["2026-03-05", bureau, { kind: "taken-on", on: "2026-03-05", body: bureau.id }],
    [
      "2026-05-20",
      bureau,
      {
        kind: "replied",
        on: "2026-05-20",
        body: bureau.id,
        result: { scheme: "npc", letter: "B" },
        signedBy: "局长",
        faceToFace: true,
      },
    ],
  ];
  const refused: DocumentIssue[] = [];
  for (const [on, by, body] of steps) refused.push(...move(on, by, body));
  sayIssues(say, refused);
  say("1月22日受理，3月2日交办水务局。");
  remindOf(file, "2026-05-18", deadlines, say);
  say("5月20日答复（B类，正在解决），承诺10月31日前更换主管道。");
  move("2026-06-01", office, { kind: "prompted", on: "2026-06-01", body: bureau.id });
  const state = suggestionState(file, rules, "2026-06-30").value;
  say(
    `6月1日 请代表评价，到6月30日没有回音：评价${state?.units[0]?.replies[0]?.ratings.length ?? 0}条，不算满意，也不进分母。`,
  );

  let promise: PromiseFile = { number: "CN-2026-07", events: [] };
  const keep = (
    recordedOn: PlainDate,
    by: Actor,
    body: PromiseEventBody,
    reason: string | null = null,
  ) => {
    const { value, issues } = advancePromise(promise, { recordedOn, by, reason, body });
    promise = value;
    return issues;
  };
  keep("2026-05-21", office, {
    kind: "promised",
    on: "2026-05-20",
    suggestion: file.number,
    body: bureau.id,
    text: "10月31日前更换主管道",
    class: "in-progress",
    dueOn: "2026-10-31",
  });
  keep("2026-09-16", bureau, { kind: "progressed", on: "2026-09-15", text: "招标完成" });
  const [late] = overduePromises([promise], "2026-11-10");
  say(`11月10日 承诺台账：“${late?.promise.text}”逾期${late?.daysLate}天。`);
  say("11月20日 水务局想结转到下一年，没有写理由：");
  sayIssues(
    say,
    keep("2026-11-20", bureau, {
      kind: "carried",
      on: "2026-11-20",
      toYear: 2027,
      dueOn: "2027-06-30",
    }),
  );
  keep(
    "2026-11-20",
    bureau,
    { kind: "carried", on: "2026-11-20", toYear: 2027, dueOn: "2027-06-30" },
    "冬季不能施工，明年6月底前完成",
  );
  keep("2026-11-20", bureau, { kind: "told", on: "2026-11-20", listener: "deputy" });
  const { total } = promiseLedgerOfYear([promise], 2026, "2026-11-30");
  say(
    `  2026年台账：承诺${total.promised}，落实${total.kept}，改变${total.changed}，结转${total.carried}，未落实${total.open}（相加等于承诺数）。`,
  );
  say("11月21日 代表评价：态度满意，结果不满意。");
  sayIssues(
    say,
    move(
      "2026-11-21",
      deputy,
      {
        kind: "rated",
        on: "2026-11-21",
        body: bureau.id,
        deputy: deputy.id,
        consulted: [coSigner.id],
        judgements: { attitude: "satisfied", result: "dissatisfied" },
      },
      "到期没有完成",
    ),
  );
  return { suggestion: file, promises: [promise] };
}
