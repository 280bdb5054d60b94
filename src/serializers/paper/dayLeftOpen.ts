import type { LocalizedText } from "../../model/localizedText";

/** The day beside a signature, left open. */
export const dayLeftOpen: LocalizedText = {
  zh: "　　年　　月　　日",
  en: "   Date: ____________",
};
