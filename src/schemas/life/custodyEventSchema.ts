import type * as z from "zod/mini";
import {
  type ArchiveLink,
  type CopyKind,
  type CustodyEventBody,
  type FiledRecord,
  filedKinds,
  type InventoryLine,
  retentionCodes,
} from "../../model/custodyEvent";
import { listOf } from "../members";
import { oneOf } from "../oneOf";
import { period } from "../scalars";
import { wordsOf } from "../wordsOf";
import { byKind } from "./kindsOf";
import { lifeScalars } from "./lifeScalars";
import { objectOf } from "./objectOf";
import { actorSchema } from "./recorded";

const heldCopies: Readonly<Record<Exclude<CopyKind, "deputy">, null>> = {
  county: null,
  station: null,
};

/**
 * A schema of a line of the list of what is filed.
 *
 * @returns the schema
 */
export function inventoryLineSchema(): z.ZodMiniType<InventoryLine> {
  const { text, day, countOrNone } = lifeScalars();
  return objectOf<InventoryLine>({
    code: text,
    title: text,
    responsible: text,
    date: day,
    pages: countOrNone,
    retention: oneOf(retentionCodes),
    record: objectOf<FiledRecord>({ kind: oneOf(filedKinds), id: text }),
  });
}

/**
 * A schema of the way from an archive to the one of the term before.
 *
 * @returns the schema
 */
export function archiveLinkSchema(): z.ZodMiniType<ArchiveLink> {
  const { text, texts } = lifeScalars();
  return objectOf<ArchiveLink>({
    mandate: text,
    seal: text,
    unfinished: objectOf<ArchiveLink["unfinished"]>({ suggestions: texts, promises: texts }),
  });
}

/**
 * Schemas of what happens to the copies of an archive, by its kind (D2).
 *
 * @returns schemas by kind
 */
export function custodyEventForms(): ReturnType<typeof byKind<CustodyEventBody>> {
  const { text, texts, count, day, mark } = lifeScalars();
  const copy = wordsOf(heldCopies);
  const lines = listOf(inventoryLineSchema());
  return byKind<CustodyEventBody>({
    "copies-made": { on: day, deputy: text, county: text, station: text },
    moved: { on: day, county: text, station: text },
    "handed-over": { copy, on: day, to: text, handedOverBy: text, ...mark },
    received: { copy, on: day, receivedBy: text, ...mark },
    "year-closed": { on: day, period, entries: count, hash: text },
    "term-closed": { on: day, keptBy: actorSchema(), events: count, inventory: lines, ...mark },
    supplemented: { on: day, events: texts, lines },
    "carried-forward": { on: day, link: archiveLinkSchema() },
  });
}
