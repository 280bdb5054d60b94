import type { DutyEntry } from "../../../model/dutyEntry";
import { sayIn } from "../../layouts/tableWords";
import { tableOrNothing } from "../nothingWritten";
import type { PaperBlock, PaperCell } from "../paperDocument";
import { dutyText, type RecordSpeaker } from "../recordText";

/** Lines of one duty. */
interface Count {
  readonly name: string;
  readonly lines: number;
  readonly verified: number;
}

/**
 * How many lines the register has of each duty, in the measure's order; of how many were checked the
 * public is not told. Lines, not points: what counts is the scorecard's to say.
 * Two halves side by side keep the card short.
 *
 * @param speaker - measure, language and reader
 * @param entries - the entries of the year
 * @returns a table
 */
export function dutyCounts(speaker: RecordSpeaker, entries: readonly DutyEntry[]): PaperBlock {
  const { policy, language, audience } = speaker;
  const say = sayIn(language);
  const isPublic = audience === "public";
  const listed = policy.duties.map(({ code }) => code);
  const codes = [...new Set([...listed, ...entries.map(({ duty }) => duty)])];
  const counts = codes.flatMap((code) => {
    const own = entries.filter(({ duty }) => duty === code);
    const verified = own.filter(({ verification }) => verification === "verified").length;
    return own.length === 0 ? [] : [{ name: dutyText(speaker, code), lines: own.length, verified }];
  });
  const cells = ({ name, lines, verified }: Count) =>
    isPublic ? [name, `${lines}`] : [name, `${lines}`, `${verified}`];
  const sum = (pick: "lines" | "verified") => counts.reduce((all, one) => all + one[pick], 0);
  const number = { share: 2, align: "right" } as const;
  const header = [say("履职事项", "Duty"), say("登记数", "Lines")];
  const half = isPublic
    ? { columns: [{ share: 5 }, number], header }
    : { columns: [{ share: 5 }, number, number], header: [...header, say("已核实", "Checked")] };
  const total = { name: say("合计", "Total"), lines: sum("lines"), verified: sum("verified") };
  const last = cells(total).map((text) => [{ text, bold: true }]);
  const all: readonly (readonly PaperCell[])[] = [...counts.map(cells), last];
  const left = counts.length === 0 ? [] : all.slice(0, Math.ceil(all.length / 2));
  const right = all.slice(left.length);
  const table = {
    kind: "table",
    columns: [...half.columns, ...half.columns],
    header: [[...half.header, ...half.header]],
    rows: left.map((own, at) => [...own, ...(right[at] ?? own.map(() => ""))]),
  } as const;
  return tableOrNothing(table, language);
}
