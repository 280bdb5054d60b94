import type * as z from "zod/mini";
import type { Collective, Membership } from "../../model/collective";
import type {
  Attachment,
  Directory,
  DirectoryCode,
  OpeningDay,
  Station,
} from "../../model/directory/directory";
import { listOf } from "../members";
import { oneOf } from "../oneOf";
import { localizedText, period } from "../scalars";
import { kindsOf } from "./kindsOf";
import { lifeScalars } from "./lifeScalars";
import { objectOf } from "./objectOf";

function numbersTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

/**
 * The form of a directory of stations, and of who belongs to which (Z4, Z5).
 *
 * @returns the schema
 */
export function directorySchema(): z.ZodMiniType<Directory> {
  const { text, textOrNone, day, dayOrNone } = lifeScalars();
  const codes = listOf(objectOf<DirectoryCode>({ code: text, name: localizedText }));
  const opening = kindsOf<OpeningDay>({
    weekly: { weekday: oneOf(numbersTo(7)) },
    monthly: { day: oneOf(numbersTo(31)) },
    once: { on: day },
  });
  const station = objectOf<Station>({
    code: text,
    name: text,
    kind: text,
    trade: textOrNone,
    county: text,
    address: textOrNone,
    phone: textOrNone,
    opening: listOf(opening),
    openedOn: day,
    closedOn: dayOrNone,
  });
  const attachment = objectOf<Attachment>({
    certificate: text,
    station: text,
    from: day,
    to: dayOrNone,
  });
  return objectOf<Directory>({
    kinds: codes,
    trades: codes,
    stations: listOf(station),
    attachments: listOf(attachment),
  });
}

/**
 * The form of a group of deputies and its members.
 *
 * @returns the schema
 */
export function collectiveSchema(): z.ZodMiniType<Collective> {
  const { text, day, dayOrNone } = lifeScalars();
  const member = objectOf<Membership>({ certificate: text, from: day, to: dayOrNone });
  return objectOf<Collective>({
    id: text,
    name: text,
    collectiveClass: text,
    term: period,
    delegation: text,
    formedOn: day,
    dissolvedOn: dayOrNone,
    members: listOf(member),
  });
}
