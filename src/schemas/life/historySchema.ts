import type * as z from "zod/mini";
import type { ArchiveEventBody, ArchiveHistory } from "../../model/archiveEvent";
import { forms } from "../forms";
import { custodyEventForms } from "./custodyEventSchema";
import { entryEventForms } from "./entryEventSchema";
import { historyOf } from "./recorded";
import { tenureEventForms } from "./tenureEventSchema";

/**
 * The form of everything written about an archive.
 *
 * @returns the schema
 */
export function historySchema(): z.ZodMiniType<ArchiveHistory> {
  const body = forms<ArchiveEventBody>("kind", {
    ...entryEventForms(),
    ...tenureEventForms(),
    ...custodyEventForms(),
  });
  return historyOf(body);
}
