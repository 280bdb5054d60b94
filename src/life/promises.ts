// The ledger of promises made in replies.

export type { PromiseEventBody, PromiseListener, PromiseMove } from "../model/promiseEvent";
export {
  type PromiseCarry,
  type PromiseEnding,
  type PromiseFile,
  type PromiseNote,
  type PromiseStanding,
  type PromiseState,
  promiseStandings,
} from "../model/promiseState";
export {
  type PromiseCounts,
  type PromiseLedgerYear,
  promiseLedgerOfYear,
} from "../rules/promise/ledgerOfYear";
export { type OverduePromise, overduePromises } from "../rules/promise/overduePromises";
export { advancePromise, promiseState, promisesOn } from "../rules/promise/promiseState";
export {
  changesUntold,
  type PromiseStatement,
  type PromiseStatementLine,
  promiseStatement,
  promisesToExplain,
} from "../rules/promise/promiseStatement";
export { standingIn } from "../rules/promise/standingIn";
