import type { ChronicleItem } from "../../../model/handbook/chronicle";
import type { Policy } from "../../../model/policy/policy";
import type { Audience } from "../../../model/privacy/audience";
import type { Handbook } from "../../../rules/handbook/handbook";
import { redact } from "../../../rules/privacy/redact";
import { sayIn } from "../../layouts/tableWords";
import { type Chapter, numberedChapters } from "../chapters";
import { factTable } from "../factTable";
import { mandateFacts, spanText } from "../mandateFacts";
import { articleTable } from "../notice/nodeRow";
import type { PaperDocument } from "../paperDocument";
import type { PaperOptions } from "../paperOptions";
import { checklistBlocks } from "../record/checklistBlocks";
import { yearRecordChapters } from "../record/yearRecordChapters";
import type { RecordSpeaker } from "../recordText";
import { visibleChecklist, visibleScore } from "../visibleResults";
import { wholePart } from "../wholePart";
import { chronicleTable } from "./chronicleTable";
import { contactBlocks } from "./contactBlocks";
import { lawBlocks } from "./lawBlocks";

/** What only the deputy and the keepers read: checklist, points, chronicle. */
function ownChapters(
  { checklist, scorecard, chronicle }: Handbook,
  audience: Exclude<Audience, "public">,
  { language }: RecordSpeaker,
): readonly Chapter[] {
  const say = sayIn(language);
  const chapters: Chapter[] = [];
  if (checklist !== null) {
    const blocks = checklistBlocks(visibleChecklist(checklist, audience), language);
    chapters.push({ heading: say("履职清单", "Checklist"), blocks });
  }
  if (scorecard !== null) {
    const table = articleTable({ scorecard: visibleScore(scorecard, audience), language });
    chapters.push({ heading: say("履职积分", "Points"), blocks: [table] });
  }
  // Nothing of the chronicle is closed to the deputy (chronicleItemClasses).
  const items = chronicle.map((item) =>
    wholePart<ChronicleItem>(redact("chronicleItem", item, audience)),
  );
  const heading = say("大事记", "Chronicle of major events");
  return [...chapters, { heading, blocks: [chronicleTable(items, language)] }];
}

/**
 * A deputy's handbook of one year (《人大代表履职手册》, D4, P2): rights and obligations, record of duties,
 * checklist, points, chronicle of major events, how to reach the standing committees.
 *
 * The public form has rights and obligations, what was done on which day, and the contacts; no checklist,
 * points, contents or chronicle, whose texts are written freely.
 *
 * @param handbook - the handbook, as `handbookFor` puts it together
 * @param policy - names of duties and rated items
 * @param options - who reads it, language
 * @returns the paper, for `paperHtml` and `paperDocx`
 * @example
 * ```ts
 * import { handbookPaper } from "deputy-archive/paper";
 * typeof handbookPaper; // => "function"
 * ```
 */
export function handbookPaper(
  handbook: Handbook,
  policy: Pick<Policy, "duties" | "ratedItems">,
  options: PaperOptions = {},
): PaperDocument {
  const { audience = "public", language = "zh" } = options;
  const say = sayIn(language);
  const speaker: RecordSpeaker = { policy, language, audience };
  const seen = redact("handbook", handbook, audience);
  const title = say("人大代表履职手册", "Handbook of a deputy");
  const period = spanText(seen.record?.period);
  const law = handbook.rightsAndObligations;
  const chapters: readonly Chapter[] = [
    {
      heading: say("代表的权利和义务", "Rights and obligations"),
      blocks: lawBlocks(law, language),
    },
    ...yearRecordChapters(speaker, handbook.record),
    ...(audience === "public" ? [] : ownChapters(handbook, audience, speaker)),
    {
      heading: say("联系方式", "Contacts"),
      // What may be seen of contacts is all of them (handbookClasses), without private numbers.
      blocks: contactBlocks(wholePart<Handbook["contacts"]>(seen.contacts ?? []), language),
    },
  ];
  return {
    title: `${title} ${seen.mandate?.name ?? ""}`,
    language,
    audience,
    margins: "form",
    blocks: [
      { kind: "title", text: title },
      factTable([
        ...mandateFacts(seen.mandate ?? {}, language),
        [say("履职年度", "Year"), period],
        [say("统计截至", "As of"), handbook.asOf],
      ]),
      ...numberedChapters(chapters, language),
    ],
  };
}
