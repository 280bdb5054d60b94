import type { PlainDate } from "../../model/plainDate";
import type { PromiseFile, PromiseState } from "../../model/promiseState";
import type { ReplyPromise } from "../../model/suggestion";
import { promisesOn } from "./promiseState";

function isOwed({ ending }: PromiseState): boolean {
  return ending === null;
}

function isChanged({ ending }: PromiseState): boolean {
  return ending?.kind === "changed";
}

/**
 * The one promise an archive's line has room for: the first owed, else the first changed, else the
 * first kept; `null` where none was made.
 */
export function replyPromiseOf(
  ledger: readonly PromiseFile[],
  suggestion: string,
  asOf: PlainDate,
): ReplyPromise | null {
  // Looked for before anything is replayed: a county's ledger has thousands.
  const own = ledger.filter(({ events }) =>
    events.some(({ body }) => body.kind === "promised" && body.suggestion === suggestion),
  );
  const made = promisesOn(own, asOf).filter((one) => one.suggestion === suggestion);
  const shown = made.find(isOwed) ?? made.find(isChanged) ?? made[0];
  if (shown === undefined) return null;
  const { text, dueOn, ending } = shown;
  if (ending === null) return { matter: text, dueOn, progress: "under-way", keptOn: null };
  if (ending.kind === "changed") return { matter: text, dueOn, progress: "not-kept", keptOn: null };
  return { matter: text, dueOn, progress: "kept", keptOn: ending.on };
}
