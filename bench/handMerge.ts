import type { DutyEntry } from "deputy-archive";

const speaksFirst: Readonly<Record<string, number>> = { organiser: 0, station: 1, deputy: 2 };

function speaksBefore(first: DutyEntry, second: DutyEntry): boolean {
  const [rank, otherRank] = [speaksFirst[first.recorder] ?? 3, speaksFirst[second.recorder] ?? 3];
  if (rank !== otherRank) return rank < otherRank;
  if (first.recordedOn !== second.recordedOn) return first.recordedOn < second.recordedOn;
  return first.id < second.id;
}

function sameEvent(first: DutyEntry, second: DutyEntry): boolean {
  if (first.duty === "commendation" && first.level !== second.level) return false;
  if (first.activity !== null && second.activity !== null) {
    return first.activity === second.activity;
  }
  return first.occurredOn === second.occurredOn && first.place === second.place;
}

interface Event {
  speaker: DutyEntry;
  readonly members: DutyEntry[];
}

function join(events: Event[], entry: DutyEntry): void {
  for (const event of events) {
    for (const member of event.members) {
      if (sameEvent(member, entry)) {
        if (speaksBefore(entry, event.speaker)) event.speaker = entry;
        event.members.push(entry);
        return;
      }
    }
  }
  events.push({ speaker: entry, members: [entry] });
}

/**
 * Makes one event of the entries that tell of it (article 2).
 *
 * @param entries - entries of one deputy and one duty
 * @returns the verified entries that speak
 */
export function verifiedEvents(entries: readonly DutyEntry[]): readonly DutyEntry[] {
  const events: Event[] = [];
  for (const entry of entries) if (entry.activity !== null) join(events, entry);
  for (const entry of entries) if (entry.activity === null) join(events, entry);
  const verified: DutyEntry[] = [];
  for (const { speaker } of events) {
    if (speaker.verification === "verified") verified.push(speaker);
  }
  return verified;
}
