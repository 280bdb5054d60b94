import type { LocalizedText } from "../../model/localizedText";
import type { RecordReference } from "../../model/recordReference";
import type { Scorecard, ScoreLine } from "../score/scorecard";
import { figureText } from "./figureText";
import { clauses, comma, days, gain, joined, recordCount } from "./phrases";

/** Records of one kind with the same points. */
interface AlikeLines {
  readonly earned: ScoreLine["earned"];
  readonly kind: RecordReference["kind"];
  readonly records: RecordReference[];
}

function alike(lines: readonly ScoreLine[]): readonly AlikeLines[] {
  const groups = new Map<string, AlikeLines>();
  for (const { record, earned } of lines) {
    if (record === null) continue;
    const key = `${record.kind} ${earned}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { earned, kind: record.kind, records: [record] });
    else group.records.push(record);
  }
  return [...groups.values()];
}

function alikeText({ earned, kind, records }: AlikeLines, scale: number): LocalizedText {
  const count = recordCount(kind, records.length);
  const points = gain(earned, scale);
  const when = days(records);
  if (records.length === 1) {
    return {
      zh: `${count.zh}${points.zh}（${when.zh}）`,
      en: `${count.en}, ${points.en} (${when.en})`,
    };
  }
  return {
    zh: `${count.zh}各${points.zh}（${when.zh}）`,
    en: `${count.en}, ${points.en} each (${when.en})`,
  };
}

function recordsTogether(count: number): LocalizedText {
  if (count === 0) return { zh: "没有记录", en: "no records" };
  if (count === 1) return { zh: "1条记录", en: "1 record" };
  return { zh: `${count}条记录合并计算`, en: `${count} records taken together` };
}

/** The records of a sum and the figure it goes by, which need not come from records. */
export function sumText({ entries, figure }: ScoreLine): LocalizedText {
  const records = recordsTogether(entries.length);
  if (figure === null) return records;
  const text = figureText(figure);
  const value: LocalizedText = { zh: `数值${text}`, en: `figure ${text}` };
  return entries.length === 0 ? value : joined([records, value], comma);
}

/** Sums of a rule, one for each share of the period; those that say the same are said once. */
function sumTexts(lines: readonly ScoreLine[], scale: number): readonly LocalizedText[] {
  const times = new Map<string, { readonly text: LocalizedText; count: number }>();
  for (const line of lines) {
    const text = joined([sumText(line), gain(line.earned, scale)], comma);
    const same = times.get(text.zh);
    if (same === undefined) times.set(text.zh, { text, count: 1 });
    else same.count += 1;
  }
  return [...times.values()].map(({ text, count }) =>
    count === 1 ? text : { zh: `${text.zh}，共${count}次`, en: `${text.en}, ${count} times` },
  );
}

/**
 * Says what the lines of a rule earned: how many records, on which days, how many points.
 *
 * @param lines - lines for records and sums
 * @param scorecard - the scorecard they are of
 * @returns one clause for records of the same points, one for sums that say the same
 */
export function countedLines(
  lines: readonly ScoreLine[],
  { scale }: Pick<Scorecard, "scale">,
): LocalizedText {
  const sums = lines.filter(({ record }) => record === null);
  return clauses([
    ...alike(lines).map((group) => alikeText(group, scale)),
    ...sumTexts(sums, scale),
  ]);
}
