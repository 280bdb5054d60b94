import * as z from "zod/mini";
import type { DutyEntry } from "../../model/dutyEntry";
import type { EntryEventBody, PaperPage } from "../../model/entryEvent";
import type { Evidence } from "../../model/evidence";
import { forms } from "../forms";
import { listOf } from "../members";
import { oneOf } from "../oneOf";
import { recordFields } from "../recordFields";
import { byKind, type KindShapes, kindsOf } from "./kindsOf";
import { lifeScalars } from "./lifeScalars";
import { objectOf } from "./objectOf";

/**
 * A schema of what proves an entry.
 *
 * @returns the schema
 */
function evidenceSchema(): z.ZodMiniType<Evidence> {
  const { text } = lifeScalars();
  return kindsOf<Evidence>({
    file: { fileName: text, mediaType: text, sha256: text },
    paper: { title: text, shelfMark: text },
  });
}

/**
 * The form of a list of what proves an entry.
 *
 * @returns the schema
 */
export function evidenceListSchema(): z.ZodMiniType<readonly Evidence[]> {
  return listOf(evidenceSchema());
}

type Objected = Extract<EntryEventBody, { readonly kind: "objected" }>;

type FoundObjection = Exclude<Objected["objection"], "missing">;

function objected(): z.ZodMiniType<Objected> {
  const kind = oneOf(["objected"]);
  const found = (word: FoundObjection) =>
    objectOf<Extract<Objected, { readonly entry: string }>>({
      kind,
      objection: oneOf([word]),
      entry: lifeScalars().text,
    });
  return forms<Objected>("objection", {
    wrong: found("wrong"),
    duplicate: found("duplicate"),
    missing: objectOf<Extract<Objected, { readonly entry: null }>>({
      kind,
      objection: oneOf(["missing"]),
      entry: oneOf([null]),
    }),
  });
}

/**
 * Schemas of what happens to entries, by its kind (D5).
 *
 * @returns schemas by kind
 */
export function entryEventForms(): ReturnType<typeof byKind<EntryEventBody>> {
  const { text, texts, textOrNone, count, flag } = lifeScalars();
  const entry: z.ZodMiniType<DutyEntry> = z.strictObject(recordFields().entry);
  const evidence = listOf(evidenceSchema());
  const page = objectOf<PaperPage>({ volume: textOrNone, page: count });
  const onEntry = { entry: text };
  const shapes: KindShapes<EntryEventBody> = {
    registered: { entry, evidence, page: z.nullable(page), answers: z.exactOptional(text) },
    confirmed: onEntry,
    returned: onEntry,
    refused: onEntry,
    resubmitted: { entry: text, replacement: entry },
    objected,
    "objection-settled": { objection: text, upheld: flag },
    adjusted: { entry: text, objection: text, replacement: entry },
    corrected: { entry: text, replacement: entry },
    voided: onEntry,
    joined: { lead: text, entries: texts },
    separated: onEntry,
    "evidence-attached": { entry: text, evidence },
    paged: { entry: text, page },
    "disagreement-settled": { entry: textOrNone, choice: text },
  };
  return byKind<EntryEventBody>(shapes);
}
