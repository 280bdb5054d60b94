import type { Points } from "../../model/decimal";
import type { LocalizedText } from "../../model/localizedText";
import type { NotApplied, PendingEvent, Scorecard } from "../score/scorecard";
import type { ExplanationSentence } from "./explanation";
import { amount, article, joined, nothing, recordName, sentence, verbatim } from "./phrases";
import { reasonWords } from "./reasonWords";

/**
 * Why a record earned nothing, with the entry that speaks for it and the article.
 *
 * @param left - the record and the reason
 * @returns words without a full stop
 */
export function reasonText({ reason, basis, spokenForBy }: NotApplied): LocalizedText {
  const { zh, en } = reasonWords[reason];
  const by =
    spokenForBy === null
      ? nothing
      : { zh: `，以${spokenForBy}为准`, en: `, ${spokenForBy} speaks for it` };
  const where = basis === null ? nothing : article(basis);
  return { zh: `${zh}${by.zh}${where.zh}`, en: `${en}${by.en}${where.en}` };
}

/**
 * Says of every record that earned nothing why.
 *
 * @param scorecard - the scorecard
 * @returns one sentence for each record
 */
export function notCountedSentences({ notApplied }: Scorecard): readonly ExplanationSentence[] {
  return notApplied.map((left) => {
    const record = recordName(left.record);
    const why = reasonText(left);
    return {
      section: "not-counted",
      about: { rule: null, lines: [], records: [left.record] },
      ...sentence({ zh: `${record.zh}：${why.zh}`, en: `${record.en}: ${why.en}` }),
    };
  });
}

function pendingSentence({ record, entries }: PendingEvent): ExplanationSentence {
  const name = recordName(record);
  const others = joined(entries.slice(1).map(verbatim));
  const same =
    others.zh === ""
      ? nothing
      : { zh: `（同一件事：${others.zh}）`, en: ` (same event: ${others.en})` };
  return {
    section: "pending",
    about: { rule: null, lines: [], records: [record] },
    ...sentence({
      zh: `${name.zh}：待核实，核实后才计分${same.zh}`,
      en: `${name.en}: to be verified before it counts${same.en}`,
    }),
  };
}

function changeText(points: Points, scale: number): LocalizedText {
  if (points === 0) return { zh: "不变", en: "the same" };
  const { zh, en } = amount(Math.abs(points), scale);
  return points < 0 ? { zh: `减少${zh}`, en: `${en} less` } : { zh: `增加${zh}`, en: `${en} more` };
}

/**
 * Says what is still to be verified, and what that would change.
 *
 * @param scorecard - the scorecard
 * @returns nothing where nothing is pending
 */
export function pendingSentences(scorecard: Scorecard): readonly ExplanationSentence[] {
  const { pending, pendingPoints, scale } = scorecard;
  const count = pending.length;
  if (count === 0) return [];
  const change = changeText(pendingPoints, scale);
  return [
    {
      section: "pending",
      about: { rule: null, lines: [], records: [] },
      ...sentence({
        zh: `尚有${count}件待核实，如全部核实，总分${change.zh}`,
        en: `still to be verified: ${count}; were all of it verified, the total would be ${change.en}`,
      }),
    },
    ...pending.map(pendingSentence),
  ];
}
