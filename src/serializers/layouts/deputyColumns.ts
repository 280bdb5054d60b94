import type { Language } from "../../model/localizedText";
import type { Mandate } from "../../model/mandate";
import { mandateClasses } from "../../rules/privacy/classes/mandateClasses";
import type { TableColumn } from "./tableColumn";
import { sayIn } from "./tableWords";

/** Something that is about one deputy. */
export interface OfDeputy {
  /** The mandate. */
  readonly mandate: Mandate;
}

/**
 * The columns that say who a row is about: number, delegation, certificate, name; the certificate is
 * for those who keep the archives.
 *
 * @param language - language of the headings
 * @param total - what stands under the names in the row of totals; none where there is none
 * @returns the columns
 */
export function deputyColumns<Row extends OfDeputy>(
  language: Language,
  total?: string,
): readonly TableColumn<Row>[] {
  const say = sayIn(language);
  return [
    {
      heading: say("序号", "No."),
      width: 6,
      align: "center",
      seenAs: mandateClasses.name,
      cell: (_, index) => index + 1,
    },
    {
      heading: say("代表团", "Delegation"),
      width: 12,
      seenAs: mandateClasses.delegation,
      cell: ({ mandate }) => mandate.delegation,
    },
    {
      heading: say("代表证号", "Certificate"),
      width: 13,
      seenAs: mandateClasses.certificate,
      cell: ({ mandate }) => mandate.certificate,
    },
    {
      heading: say("姓名", "Name"),
      width: 12,
      seenAs: mandateClasses.name,
      cell: ({ mandate }) => mandate.name,
      ...(total !== undefined && { total }),
    },
  ];
}
