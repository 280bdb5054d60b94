// Three copies of one archive, chained by hash.

export type { Copy } from "../model/history/copy";
export type { History, HistoryEvent } from "../model/history/history";
export type { HistoryHead } from "../model/history/historyHead";
export { checkSummary } from "../rules/copies/checkSummary";
export { comparePaper, type PagedEntry, type PaperMatch } from "../rules/copies/comparePaper";
export type { CountySummary } from "../rules/copies/countySummary";
export { type Lacking, type Reconciliation, reconcile } from "../rules/copies/reconcile";
export { summarise } from "../rules/copies/summarise";
export { appendEvent, appendEvents } from "../rules/history/appendEvent";
export { contentHash } from "../rules/history/contentHash";
export { emptyHistory } from "../rules/history/emptyHistory";
export { eventId } from "../rules/history/eventId";
export { type Fork, forksOf } from "../rules/history/forksOf";
export { happenedBefore } from "../rules/history/happenedBefore";
export { headsOf } from "../rules/history/headsOf";
export { historyOn } from "../rules/history/historyOn";
export { inOrder } from "../rules/history/inOrder";
export { mergeHistories } from "../rules/history/mergeHistories";
export { type Verification, verify } from "../rules/history/verify";
