import type { ValueWords } from "../documentWords";
import type { MessageCatalogue } from "../sayIssue";

const sectionWords: ValueWords = {
  score: { zh: "积分明细", en: "score" },
  assessment: { zh: "等次评定", en: "assessment" },
};

/** What was given for a dossier and is not its own. */
export const dossierMessages: MessageCatalogue = {
  "dossier-of-another-deputy": {
    what: {
      zh: "给的{section}是另一名代表（{found}）的，没有放进材料",
      en: "the {section} given is another deputy's ({found}); it was left out",
    },
    todo: { zh: "请换成本人的。", en: "Give this deputy's own." },
    words: { section: sectionWords },
  },
  "dossier-of-another-period": {
    what: {
      zh: "给的{section}是另一年度（{from}至{to}）的，没有放进材料",
      en: "the {section} given is of another year ({from} to {to}); it was left out",
    },
    todo: { zh: "请换成本年度的。", en: "Give that of this year." },
    words: { section: sectionWords },
  },
};
