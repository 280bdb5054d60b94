import {
  appendEvents,
  emptyHistory,
  type History,
  happenedBefore,
  headsOf,
  mergeHistories,
  verify,
} from "deputy-archive/life";
import { mediansOf } from "./timing";

const copies = ["deputy", "office", "station"] as const;

/** An archive that three copies wrote in turns, some events at a time. */
function writtenInTurns(events: number, each: number): History<string> {
  let history: History<string> = emptyHistory("示例");
  for (let written = 0; written < events; written += each) {
    const copy = copies[(written / each) % copies.length] ?? "station";
    const by = { role: copy, id: "示例" };
    const said = Array.from({ length: each }, (_, index) => ({
      recordedOn: "2026-03-05" as const,
      by,
      reason: null,
      body: `${"走访选民".repeat(20)}${written + index}`,
    }));
    history = appendEvents(history, copy, said).value;
  }
  return history;
}

/**
 * Times what is done with the history of one archive.
 *
 * @param events - how many events it holds
 * @returns milliseconds by what was done
 */
export function historyTimes(events: number): ReadonlyMap<string, number> {
  const history = writtenInTurns(events, 10);
  // As read from a file: nothing in it is the same object as in the other copy.
  const read: History<string> = JSON.parse(JSON.stringify(history));
  const last = history.events.slice(-1);
  const seconds = mediansOf({
    "append, ten at a time": () => writtenInTurns(events, 10),
    "append one more": () => appendEvents(history, "station", last),
    "merge with a read copy": () => mergeHistories(history, read),
    verify: () => verify(history, headsOf(history)),
    "happened before": () => happenedBefore(history),
  });
  return new Map([...seconds].map(([name, each]) => [name, each * 1000]));
}
