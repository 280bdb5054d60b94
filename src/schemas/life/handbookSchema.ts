import type * as z from "zod/mini";
import type { ChronicleItem, ChronicleSource } from "../../model/handbook/chronicle";
import type { OfficeContact, OfficePhones } from "../../model/handbook/officeContact";
import type {
  ItemsOfArticle,
  RightsAndObligations,
} from "../../model/handbook/rightsAndObligations";
import type { ChronicleSources } from "../../rules/handbook/chronicleOf";
import type { HandbookParts } from "../../rules/handbook/handbookFor";
import { listOf } from "../members";
import { oneOf } from "../oneOf";
import { localizedText, period } from "../scalars";
import { sessionSchema } from "./congressSchema";
import { lifeScalars } from "./lifeScalars";
import { objectOf } from "./objectOf";

/** What somebody writes for a handbook; the rest of it is drawn from the archive (D4). */
export type HandbookContents = Pick<HandbookParts, "chronicle" | "contacts">;

function chronicleItemSchema(): z.ZodMiniType<ChronicleItem> {
  const { text, level } = lifeScalars();
  const source = objectOf<ChronicleSource>({
    kind: oneOf(["session", "activity", "award", "other"]),
    id: text,
  });
  return objectOf<ChronicleItem>({ days: period, title: text, level, source });
}

/**
 * The form of what somebody writes for a handbook: what happened, and whom to call (D4).
 *
 * @returns the schema
 */
export function handbookContentsSchema(): z.ZodMiniType<HandbookContents> {
  const { text, texts, textOrNone } = lifeScalars();
  const contact = objectOf<OfficeContact>({
    body: text,
    address: textOrNone,
    website: textOrNone,
    wechat: textOrNone,
    offices: listOf(objectOf<OfficePhones>({ office: text, phones: texts })),
  });
  const chronicle = objectOf<ChronicleSources>({
    sessions: listOf(sessionSchema()),
    items: listOf(chronicleItemSchema()),
  });
  return objectOf<HandbookContents>({ chronicle, contacts: listOf(contact) });
}

/**
 * The form of the rights and obligations in one version of a law.
 *
 * @returns the schema
 */
export function rightsAndObligationsSchema(): z.ZodMiniType<RightsAndObligations> {
  const { day, dayOrNone, count } = lifeScalars();
  const items = objectOf<ItemsOfArticle>({ article: count, items: listOf(localizedText) });
  return objectOf<RightsAndObligations>({
    law: localizedText,
    version: count,
    from: day,
    to: dayOrNone,
    checkedTo: day,
    rights: items,
    obligations: items,
  });
}
