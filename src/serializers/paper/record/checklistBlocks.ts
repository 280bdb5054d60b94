import type { Language } from "../../../model/localizedText";
import type { ChecklistResult } from "../../../rules/checklist/checklistResult";
import { aspectText } from "../../../rules/checklist/checklistText";
import { sayIn } from "../../layouts/tableWords";
import { tableOrNothing } from "../nothingWritten";
import type { PaperBlock } from "../paperDocument";

/**
 * How far the checklist is, aspect by aspect.
 *
 * @param checklist - the result, as its reader may see it
 * @param language - the paper's language
 * @returns how many are done, and a table
 */
export function checklistBlocks(
  { aspects, done, applicable, name, on }: ChecklistResult,
  language: Language,
): readonly PaperBlock[] {
  const say = sayIn(language);
  const text = say(
    `${name.zh}：适用${applicable}项，已完成${done}项（截至${on}）。`,
    `${name.en}: ${done} done of ${applicable} that apply (as of ${on}).`,
  );
  const rows = aspects.map((aspect) => [
    aspect.basis,
    aspect.name[language],
    aspectText(aspect, on)[language],
  ]);
  const columns = [{ share: 2 }, { share: 3 }, { share: 7 }];
  const header = [[say("依据", "Basis"), say("事项", "Aspect"), say("进度", "How far")]];
  return [
    { kind: "paragraph", text },
    tableOrNothing({ kind: "table", columns, header, rows }, language),
  ];
}
