import { canonicalText } from "../../model/canonicalText";
import type { LocalizedText } from "../../model/localizedText";
import type { RecordReference } from "../../model/recordReference";
import { recordName, sentence } from "../explain/phrases";
import { reasonText } from "../explain/recordSentences";
import type { NotApplied, Scorecard } from "../score/scorecard";
import { changeOf, saysTheSame } from "./changeWords";
import { type Pair, pairUp } from "./pairUp";
import type { NotAppliedChange, PendingChange } from "./scorecardComparison";

interface OfRecord {
  readonly record: RecordReference;
}

function dayKey({ record }: OfRecord): string {
  return canonicalText(record);
}

/** The same record, though its day was corrected. */
function numberKey({ record: { kind, id } }: OfRecord): string {
  return canonicalText([kind, id]);
}

function changed<Item extends OfRecord>(
  before: readonly Item[],
  after: readonly Item[],
): readonly Pair<Item>[] {
  const pairs = pairUp(before, after, [canonicalText, dayKey, numberKey]);
  return pairs.filter((pair) => !saysTheSame(pair));
}

function ofRecord(record: RecordReference, { zh, en }: LocalizedText): LocalizedText {
  const name = recordName(record);
  return sentence({ zh: `${name.zh}：${zh}`, en: `${name.en}: ${en}` });
}

function notAppliedText({ before, after, item }: Pair<NotApplied>): LocalizedText {
  if (before !== null && after !== null) {
    const [was, is] = [reasonText(before), reasonText(after)];
    return {
      zh: `原不计分，因为“${was.zh}”；现不计分，因为“${is.zh}”`,
      en: `it earned nothing because “${was.en}”; now because “${is.en}”`,
    };
  }
  const { zh, en } = reasonText(item);
  return after === null
    ? {
        zh: `原不计分，因为“${zh}”；现该原因不再成立`,
        en: `it earned nothing because “${en}”; that is no longer so`,
      }
    : { zh: `现不计分，因为“${zh}”`, en: `it earns nothing now because “${en}”` };
}

/**
 * Records that are set aside now, no longer, or for another reason.
 *
 * @param before - the scorecard before
 * @param after - the scorecard after
 * @returns changes in the order of the scorecard after, then what has gone
 */
export function notAppliedChanges(
  before: Scorecard,
  after: Scorecard,
): readonly NotAppliedChange[] {
  return changed(before.notApplied, after.notApplied).map((pair) => ({
    change: changeOf(pair),
    before: pair.before,
    after: pair.after,
    ...ofRecord(pair.item.record, notAppliedText(pair)),
  }));
}

const pendingWords: Readonly<Record<PendingChange["change"], LocalizedText>> = {
  come: { zh: "现待核实", en: "it is to be verified now" },
  gone: { zh: "不再待核实", en: "it is no longer to be verified" },
  changed: { zh: "仍待核实，登记有变化", en: "still to be verified, its entries have changed" },
};

/**
 * Events that wait for their verification now, no longer, or with other entries.
 *
 * @param before - the scorecard before
 * @param after - the scorecard after
 * @returns changes in the order of the scorecard after, then what has gone
 */
export function pendingChanges(before: Scorecard, after: Scorecard): readonly PendingChange[] {
  return changed(before.pending, after.pending).map((pair) => {
    const change = changeOf(pair);
    return {
      change,
      before: pair.before,
      after: pair.after,
      ...ofRecord(pair.item.record, pendingWords[change]),
    };
  });
}
