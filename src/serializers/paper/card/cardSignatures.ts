import type { Language } from "../../../model/localizedText";
import { sayIn } from "../../layouts/tableWords";
import type { PaperTable } from "../paperDocument";

/**
 * Where the card is signed and stamped, with a place for a QR code.
 *
 * @param language - the card's language
 * @returns a table with room to write in
 */
export function cardSignatures(language: Language): PaperTable {
  const say = sayIn(language);
  const room = {
    text: say("\n\n　　年　月　日", "\n\nDate:"),
    align: "right",
    minHeight: 28,
  } as const;
  return {
    kind: "table",
    columns: [{ share: 3 }, { share: 3 }, { share: 4 }, { share: 3 }],
    header: [
      [
        say("代表（签名）", "Deputy (signature)"),
        say("联络站（盖章）", "Station (stamp)"),
        say("人事代表工作机构（盖章）", "Personnel organ (stamp)"),
        say("二维码", "QR code"),
      ],
    ],
    rows: [[room, room, room, ""]],
  };
}
