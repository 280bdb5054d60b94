import type { DossierHead } from "../../../model/dossier/dossier";
import type { Language } from "../../../model/localizedText";
import type { Redacted } from "../../../model/privacy/classification";
import { dossierNotice } from "../../../rules/dossier/dossierNotice";
import { sayIn } from "../../layouts/tableWords";
import { factTable } from "../factTable";
import { mandateFacts, spanText } from "../mandateFacts";
import type { PaperBlock } from "../paperDocument";

/**
 * The head of a dossier: who and which span, and that it is for reference, without a verdict.
 *
 * @param head - the dossier, redacted for the reader
 * @param title - what it is called
 * @param language - the paper's language
 * @returns title, notice and facts
 */
export function dossierHead(
  { mandate = {}, period, asOf }: Pick<Redacted<DossierHead>, "mandate" | "period" | "asOf">,
  title: string,
  language: Language,
): readonly PaperBlock[] {
  const say = sayIn(language);
  return [
    { kind: "title", text: title },
    { kind: "paragraph", text: dossierNotice[language], align: "center", framed: true },
    factTable([
      ...mandateFacts(mandate, language),
      [say("材料期间", "Span"), spanText(period)],
      [say("统计截至", "As of"), asOf ?? ""],
    ]),
  ];
}

/**
 * What the public reads in place of points, appraisals and suggestions.
 *
 * @param language - the paper's language
 * @returns a sentence
 */
export function dossierWithheld(language: Language): PaperBlock {
  const text = sayIn(language)(
    "公开文本只列基本情况和述职日期；清单、积分、等次、测评、建议和承诺给本人和保管档案的机关。",
    "The public text gives who and which span and the days of duty reports; checklist, points, grade, ballots, suggestions and promises are for the deputy and those who keep the archive.",
  );
  return { kind: "paragraph", text };
}
