import type { ArchiveEventBody, ArchiveHistory } from "../../model/archiveEvent";
import { type CustodyEventBody, custodyKinds } from "../../model/custodyEvent";
import type { Recorded } from "../../model/history/recorded";
import { bodyKind } from "../archive/bodyKind";

/** One kind of event that happens to an archive as a whole. */
export type BodyOfKind<Kind extends CustodyEventBody["kind"]> = Extract<
  CustodyEventBody,
  {
    /** The kind that is meant. */
    readonly kind: Kind;
  }
>;

/** The event that sealed an archive. */
export type SealEvent = ArchiveHistory["events"][number] & Recorded<BodyOfKind<"term-closed">>;

/** Tells what happens to an archive as a whole from what else happens to it. */
export function isCustodyEvent<Event extends Recorded<ArchiveEventBody>>(
  event: Event,
): event is Event & Recorded<CustodyEventBody> {
  return custodyKinds.some((kind) => kind === bodyKind(event.body));
}

/** Tells one kind of event from all others. */
export function isOfKind<
  Event extends Recorded<ArchiveEventBody>,
  Kind extends CustodyEventBody["kind"],
>(event: Event, kind: Kind): event is Event & Recorded<BodyOfKind<Kind>> {
  return bodyKind(event.body) === kind;
}
