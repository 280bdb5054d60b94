import type { SearchSpace, Standing } from "./approach";
import type { ModelRecord } from "./modelRecord";
import type { Pick } from "./trials";

function without(picks: readonly Pick[], index: number): readonly Pick[] {
  return picks.filter((_, place) => place !== index);
}

function replaced(picks: readonly Pick[], index: number, by: Pick): readonly Pick[] {
  return picks.map((pick, place) => (place === index ? by : pick));
}

function attempt(space: SearchSpace, picks: readonly Pick[]): Standing | null {
  const trial = space.trials.of(picks);
  return trial?.reached === true ? { picks, trial } : null;
}

/** Takes away every record without which the goal is still reached. */
function onlyNeeded(space: SearchSpace, from: Standing): Standing {
  let now = from;
  for (let index = from.picks.length - 1; index >= 0; index -= 1) {
    now = attempt(space, without(now.picks, index)) ?? now;
  }
  return now;
}

function sameSubject(first: ModelRecord, second: ModelRecord): boolean {
  if (first.kind === "entry" && second.kind === "entry") return first.duty === second.duty;
  return first.kind === second.kind;
}

/** Puts the record that says least in the place of one of the same kind, where it is still enough. */
function lighter(space: SearchSpace, from: Standing): Standing {
  let now = from;
  from.picks.forEach((pick, index) => {
    const { candidate } = pick;
    for (let place = 0; place < pick.place; place += 1) {
      const other = space.candidates[place];
      if (other === undefined || !sameSubject(other.record, candidate.record)) continue;
      const found = attempt(
        space,
        replaced(now.picks, index, { ...pick, candidate: other, place }),
      );
      if (found === null) continue;
      now = found;
      break;
    }
  });
  return now;
}

/** Finds the least quantity with which each record is still enough. */
function leastQuantities(space: SearchSpace, from: Standing): Standing {
  let now = from;
  from.picks.forEach((pick, index) => {
    const { candidate } = pick;
    const { record } = candidate;
    if (record.kind !== "entry" || record.quantity === null) return;
    let most = record.quantity;
    let least = 1;
    while (least < most) {
      const quantity = Math.floor((least + most) / 2);
      const smaller = { ...pick, candidate: { ...candidate, record: { ...record, quantity } } };
      const found = attempt(space, replaced(now.picks, index, smaller));
      if (found === null) least = quantity + 1;
      else {
        now = found;
        most = quantity;
      }
    }
  });
  return now;
}

/**
 * Takes away what is more than enough: records first, then what they say, then their quantities.
 *
 * @param space - what was searched among
 * @param from - picks that reach the goal
 * @returns picks that reach it still, never more of them
 */
export function prune(space: SearchSpace, from: Standing): Standing {
  return leastQuantities(space, lighter(space, onlyNeeded(space, from)));
}
