export { paperHtml } from "./serializers/html/paperHtml";
export { resultNotice } from "./serializers/html/resultNotice";
export { escapeHtml, type HtmlPart, html, type SafeHtml } from "./serializers/html/safeHtml";
export type { DelegationPlace, NoticeSubject } from "./serializers/paper/notice/noticeSubject";
export type * from "./serializers/paper/paperDocument";
export type { PaperAudience } from "./serializers/paper/paperOptions";
