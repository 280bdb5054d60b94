import type { PlainDate } from "deputy-archive";
import type { Recorded, TenureEventBody, TenureFact } from "deputy-archive/life";

export const committee = { kind: "standing-committee", name: "示例市人大常委会" } as const;

export function on(recordedOn: PlainDate, body: TenureEventBody): Recorded<TenureEventBody> {
  return { recordedOn, by: { role: "office", id: "示例" }, reason: null, body };
}

/** Written down on the day it took effect. */
export function known(body: TenureFact): Recorded<TenureEventBody> {
  return on(body.effectiveOn, body);
}

export const elected = (effectiveOn: PlainDate) => ({ kind: "elected", effectiveOn }) as const;
export const resumed = (effectiveOn: PlainDate) => ({ kind: "resumed", effectiveOn }) as const;
export const suspended = (effectiveOn: PlainDate) =>
  ({ kind: "suspended", effectiveOn, cause: "in-custody", reportedTo: committee }) as const;
export const sentenced = (effectiveOn: PlainDate) =>
  ({ kind: "suspended", effectiveOn, cause: "serving-sentence", reportedTo: committee }) as const;
export const movedOut = (effectiveOn: PlainDate) =>
  ({ kind: "terminated", ground: "moved-out", effectiveOn, announcement: null }) as const;
export const resigned = (effectiveOn: PlainDate) =>
  ({
    kind: "terminated",
    ground: "resigned",
    decidedBy: committee,
    effectiveOn,
    announcement: { by: committee, on: effectiveOn },
  }) as const;
export const termEnded = (effectiveOn: PlainDate) => ({ kind: "term-ended", effectiveOn }) as const;
