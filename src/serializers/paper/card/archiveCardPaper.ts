import { type CopyKind, copyKinds } from "../../../model/custodyEvent";
import type { Language } from "../../../model/localizedText";
import { yearRecord } from "../../../rules/handbook/yearRecord";
import { hidePrivateNumbers } from "../../../rules/privacy/privateNumbers";
import { redact } from "../../../rules/privacy/redact";
import { sayIn } from "../../layouts/tableWords";
import { numberedChapters } from "../chapters";
import type { PaperBlock, PaperDocument } from "../paperDocument";
import { yearRecordChapters } from "../record/yearRecordChapters";
import type { RecordSpeaker } from "../recordText";
import { cardFacts } from "./cardFacts";
import { cardSignatures } from "./cardSignatures";
import { type CardOptions, type CardSubject, copyWords } from "./cardSubject";
import { dutyCounts } from "./dutyCounts";

/** Which copy it is, and who keeps it: custody is not the public's. */
function keeperLines(
  { keepers }: CardSubject,
  copy: CopyKind,
  speaker: RecordSpeaker,
): readonly PaperBlock[] {
  const say = sayIn(speaker.language);
  const { name, from } = keepers[copy];
  const shown = speaker.audience === "internal" ? name : hidePrivateNumbers(name);
  const since = from === null ? "" : say(`（自${from}起）`, ` (since ${from})`);
  const words = copyWords[copy];
  const which = say(`一式三份：${words.zh}`, `One of three: ${words.en}`);
  const keeper = say(`保管人：${shown}${since}`, `Keeper: ${shown}${since}`);
  return [
    { kind: "paragraph", text: which, align: "center" },
    { kind: "paragraph", text: [{ text: keeper, bold: true }], align: "center" },
  ];
}

function nameOfCard(language: Language): string {
  return sayIn(language)("人大代表履职档案卡", "Archive card of a deputy");
}

function publicLine(language: Language): PaperBlock {
  const text = sayIn(language)(
    "公开文本，不是档案本身：档案卡一式三份，由本人、有关机关和联络站保管。",
    "Public text, not the archive itself: the card has three copies, kept by the deputy, the organ and the station.",
  );
  return { kind: "paragraph", text, align: "center" };
}

function cardOf(
  subject: CardSubject,
  copy: CopyKind | null,
  speaker: RecordSpeaker,
): readonly PaperBlock[] {
  const { language, audience } = speaker;
  const { archive, period, asOf, pages } = subject;
  const record = yearRecord(archive, period, asOf);
  const counts = {
    heading: sayIn(language)("年度履职情况", "Duties of the year"),
    blocks: [dutyCounts(speaker, record.entries)],
  };
  const chapters = [counts, ...yearRecordChapters(speaker, record, pages)];
  return [
    { kind: "title", text: nameOfCard(language) },
    ...(copy === null ? [publicLine(language)] : keeperLines(subject, copy, speaker)),
    ...cardFacts(subject, audience, language),
    ...numberedChapters(chapters, language),
    ...(copy === null ? [] : [cardSignatures(language)]),
  ];
}

/**
 * The archive card (《人大代表履职档案卡》, D2) in three copies, each with its keeper's name: the deputy,
 * the personnel organ of the county standing committee of the delegation, the liaison station.
 *
 * The layout is ours: no source shows the card itself. The public form is one sheet without keepers,
 * numbers, contents, points and grade; what only keepers may see (state of the mandate, other columns
 * of the roster) is on the form for `internal` only.
 *
 * @param subject - the archive, the year, the keepers and the year's results
 * @param options - who reads it, language, which copies
 * @returns the paper, for `paperHtml` and `paperDocx`; each copy begins a page
 * @example
 * ```ts
 * import { archiveCardPaper } from "deputy-archive/paper";
 * const mandate = {
 *   certificate: "DT16-0001", name: "示例", term: { from: "2021-09-01", to: "2026-12-31" },
 *   delegation: "甲区", station: null, deputyClass: "other", beganOn: "2021-09-01",
 *   status: "in-office", statusOn: null,
 * } as const;
 * const keeper = (name: string) => ({ name, from: null });
 * const card = archiveCardPaper({
 *   congress: "示例市第十六届人民代表大会", reference: null,
 *   archive: { mandate, roster: {}, entries: [], suggestions: [], reports: [] },
 *   period: { from: "2025-12-01", to: "2026-11-30" }, asOf: "2026-11-30",
 *   policy: { duties: [], deputyClasses: [] },
 *   keepers: { deputy: keeper("示例"), county: keeper("示例机构"), station: keeper("示例站") },
 * }, { audience: "self" });
 * card.blocks.filter(({ kind }) => kind === "title").length; // => 3
 * ```
 */
export function archiveCardPaper(subject: CardSubject, options: CardOptions = {}): PaperDocument {
  const { audience = "public", language = "zh", copies = copyKinds } = options;
  const speaker: RecordSpeaker = { policy: subject.policy, language, audience };
  const { name = "" } = redact("mandate", subject.archive.mandate, audience);
  const kinds = audience === "public" ? [null] : copies;
  const blocks = kinds.flatMap((copy, at): readonly PaperBlock[] => [
    ...(at === 0 ? [] : [{ kind: "page-break" } as const]),
    ...cardOf(subject, copy, speaker),
  ]);
  const title = `${nameOfCard(language)} ${name}`;
  return { title, language, audience, margins: "form", blocks };
}
