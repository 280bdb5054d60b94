import type {
  DossierOutcomes,
  DossierReply,
  DossierSuggestion,
} from "../../../model/dossier/dossier";
import type { Language } from "../../../model/localizedText";
import { resultClasses } from "../../../model/resultScheme";
import { ratingAspects } from "../../../model/satisfaction";
import { type BodyNames, bodyName } from "../../layouts/bodyName";
import { sayIn } from "../../layouts/tableWords";
import { statusWords } from "../../messages/life/suggestionWords";
import type { Chapter } from "../chapters";
import { tableOrNothing } from "../nothingWritten";
import type { PaperBlock } from "../paperDocument";
import { valueText } from "../record/suggestionTable";
import { aspectWords, promiseWords, resultClassWords } from "./dossierWords";

/** How outcomes are printed. */
interface OutcomeReader {
  /** The paper's language. */
  readonly language: Language;
  /** Names of the bodies. */
  readonly bodies: BodyNames;
}

/** Body, day, latest class, and the deputy's own answer: silence is said to be none. */
function replyText(reply: DossierReply, { language, bodies }: OutcomeReader): string {
  const { on, results, judgements } = reply;
  const body = bodyName({ bodies }, reply.body);
  const say = sayIn(language);
  const { class: latest } = results.reduce((_, later) => later);
  const answers = ratingAspects.flatMap((aspect) => {
    const answer = judgements?.[aspect];
    if (answer === undefined) return [];
    return [
      `${aspectWords[aspect][language]}${say("", ": ")}${valueText(`satisfaction:${answer}`, language)}`,
    ];
  });
  const judged = answers.length === 0 ? say("未评价", "not rated") : answers.join(say("、", ", "));
  return `${body} ${on} ${resultClassWords[latest][language]}${say(`（${judged}）`, ` (${judged})`)}`;
}

function suggestionRow(suggestion: DossierSuggestion, reader: OutcomeReader): readonly string[] {
  const { language } = reader;
  const { number, title, role, submittedOn, status, replies } = suggestion;
  const part = role === "head" ? sayIn(language)("代表团", "head") : valueText(role, language);
  return [
    number,
    title,
    part,
    submittedOn ?? "",
    [
      statusWords[status]?.[language] ?? status,
      ...replies.map((reply) => replyText(reply, reader)),
    ].join("\n"),
  ];
}

function countsText({ counts }: DossierOutcomes, language: Language): PaperBlock {
  const say = sayIn(language);
  const classes = resultClasses
    .filter((one) => counts.byClass[one] > 0)
    .map((one) => `${resultClassWords[one][language]}${say("", ": ")}${counts.byClass[one]}`);
  const replies =
    classes.length === 0
      ? say("没有答复", "no replies")
      : say(`答复结果：${classes.join("、")}`, `replies: ${classes.join(", ")}`);
  const text = say(
    `共提出${counts.submitted}件，其中单独或领衔${counts.led}件；${replies}。`,
    `${counts.submitted} put forward, ${counts.led} of them alone or as lead; ${replies}.`,
  );
  return { kind: "paragraph", text };
}

function suggestionBlocks(outcomes: DossierOutcomes, reader: OutcomeReader): readonly PaperBlock[] {
  const { language } = reader;
  const say = sayIn(language);
  const header = [
    [
      say("编号", "Number"),
      say("标题", "Title"),
      say("角色", "Part"),
      say("提交日期", "Submitted"),
      say("办理和答复", "Handling and replies"),
    ],
  ];
  const columns = [{ share: 14 }, { share: 24 }, { share: 9 }, { share: 15 }, { share: 38 }];
  const rows = outcomes.suggestions.map((one) => suggestionRow(one, reader));
  return [
    countsText(outcomes, language),
    tableOrNothing({ kind: "table", columns, header, rows }, language),
  ];
}

function promiseTable(
  { promises }: DossierOutcomes,
  { language, bodies }: OutcomeReader,
): PaperBlock {
  const say = sayIn(language);
  const rows = promises.map(({ number, suggestion, body, text, dueOn, standing, overdue }) => {
    const late = overdue ? say("，已逾期", ", overdue") : "";
    return [
      number,
      suggestion,
      bodyName({ bodies }, body),
      text,
      dueOn ?? "",
      `${promiseWords[standing][language]}${late}`,
    ];
  });
  const header = [
    [
      say("编号", "Number"),
      say("建议", "Suggestion"),
      say("承诺单位", "Body"),
      say("承诺事项", "Promise"),
      say("期限", "Due"),
      say("落实情况", "How it stands"),
    ],
  ];
  const columns = [14, 14, 17, 28, 15, 14].map((share) => ({ share }));
  return tableOrNothing({ kind: "table", columns, header, rows }, language);
}

/**
 * What suggestions and promises came to (D11, D12, Z2, Z3).
 *
 * @param outcomes - the outcomes, as their reader may see them
 * @param reader - the paper's language, and names of the bodies
 * @returns two chapters
 */
export function outcomeChapters(
  outcomes: DossierOutcomes,
  reader: OutcomeReader,
): readonly Chapter[] {
  const { language } = reader;
  const say = sayIn(language);
  return [
    {
      heading: say("建议及办理结果", "Suggestions and what came of them"),
      blocks: suggestionBlocks(outcomes, reader),
    },
    {
      heading: say("答复承诺事项", "Promises made in replies"),
      blocks: [promiseTable(outcomes, reader)],
    },
  ];
}
