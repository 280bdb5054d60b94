import type { LocalizedText } from "../../model/localizedText";

/** What every dossier says of itself (D11, D12). */
export const dossierNotice: LocalizedText = {
  zh: "本材料供参考，不作结论；是否表彰、是否连任，由有关机关和会议依法研究决定。",
  en: "For reference, without a verdict: commendation and standing again are decided by the competent bodies under the law.",
};
