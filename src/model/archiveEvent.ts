import type { CustodyEventBody } from "./custodyEvent";
import type { EntryEventBody } from "./entryEvent";
import type { History } from "./history/history";
import type { TenureEventBody } from "./tenureEvent";

/** Anything that happens to an archive. */
export type ArchiveEventBody = EntryEventBody | TenureEventBody | CustodyEventBody;

/** The whole life of one archive: one mandate = person × congress × term (D5, D7). */
export type ArchiveHistory = History<ArchiveEventBody>;
