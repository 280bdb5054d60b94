import type { ArchiveHistory } from "../../model/archiveEvent";
import type { DocumentIssue } from "../../model/issue";
import { bodyKind } from "../archive/bodyKind";
import { happenedBefore } from "../history/happenedBefore";
import { issueAt } from "../policy/checkIssue";
import { brokenSeal } from "./brokenSeal";
import type { CustodyRules } from "./custody";
import { isOfKind } from "./isCustodyEvent";
import { lawfulEvents, sealOf } from "./sealOf";

/**
 * Checks a sealed archive: everything before the seal is there unaltered, and nothing came to it but
 * late events that its keeper named as a supplement (补充), with a reason (D7; 档案法第21条).
 *
 * @param history - the archive
 * @param rules - the counties of the congress's region
 * @returns nothing where the seal holds; `not-sealed` where there is none
 * @example
 * ```ts
 * import { emptyHistory, verifySeal } from "deputy-archive/life";
 * const open = emptyHistory("DT16-0001@140200#16");
 * verifySeal(open, { counties: ["140222"] }).map(({ code }) => code); // => ["not-sealed"]
 * ```
 */
export function verifySeal(history: ArchiveHistory, rules: CustodyRules): readonly DocumentIssue[] {
  const seal = sealOf(history, rules);
  if (seal === null) return [issueAt(["events"], "not-sealed", {})];
  const isBefore = happenedBefore(history);
  const after = history.events.filter(({ id }) => id !== seal.id && !isBefore(id, seal.id));
  const supplements = lawfulEvents(history, rules).flatMap((event) =>
    isOfKind(event, "supplemented") ? [event] : [],
  );
  const named = new Set(supplements.flatMap(({ id, body }) => [id, ...body.events]));
  const present = new Set(after.map(({ id }) => id));
  return [
    ...brokenSeal(seal, history),
    ...after
      .filter(({ id }) => !named.has(id))
      .map(({ id, recordedOn: on, by, body }) => {
        const params = { kind: bodyKind(body) ?? "?", on, by: by.id };
        return issueAt(["events", id], "added-after-sealing", params);
      }),
    ...supplements.flatMap(({ id, body }) =>
      body.events
        .filter((event) => !present.has(event))
        .map((event) => issueAt(["events", id], "supplement-names-nothing", { event })),
    ),
  ];
}
