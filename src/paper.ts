// What is printed: cards, handbooks, notices, dossiers and measures, as documents that html and docx draw.
export type { BodyNames } from "./serializers/layouts/bodyName";
export { measurePaper } from "./serializers/measure/measurePaper";
export { archiveCardPaper } from "./serializers/paper/card/archiveCardPaper";
export type { CardKeeper, CardOptions, CardSubject } from "./serializers/paper/card/cardSubject";
export type { DossierOptions } from "./serializers/paper/dossier/dossierOptions";
export { termDossierPaper } from "./serializers/paper/dossier/termDossierPaper";
export type { MeasureNames } from "./serializers/paper/dossier/trendTable";
export { yearDossierPaper } from "./serializers/paper/dossier/yearDossierPaper";
export { handbookPaper } from "./serializers/paper/handbook/handbookPaper";
export type { DelegationPlace, NoticeSubject } from "./serializers/paper/notice/noticeSubject";
export { resultNoticePaper } from "./serializers/paper/notice/resultNoticePaper";
export type * from "./serializers/paper/paperDocument";
export type { PaperAudience, PaperOptions } from "./serializers/paper/paperOptions";
