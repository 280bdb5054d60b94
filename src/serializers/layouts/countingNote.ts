import type { Language } from "../../model/localizedText";
import type { Policy } from "../../model/policy/policy";
import { sayIn } from "./tableWords";

/** What a table of counts counts, with the articles of the measure. */
export function countingNote({ counting }: Policy, language: Language): string {
  const articles = [counting.verifiedBasis, counting.attendedBasis].filter((text) => text !== "");
  const basis = [...new Set(articles)];
  return sayIn(language)(
    `只计已核实并到场的履职，几条登记记同一件事的计1次${basis.length === 0 ? "" : `（${basis.join("、")}）`}；附议按人计。`,
    `Only what is verified and attended; several entries of one event count once${basis.length === 0 ? "" : ` (${basis.join(", ")})`}; a co-signed suggestion counts for each who signed.`,
  );
}
