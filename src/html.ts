export type { DelegationPlace, NoticeSubject } from "./serializers/html/noticeSubject";
export { resultNotice } from "./serializers/html/resultNotice";
export { escapeHtml, type HtmlPart, html, type SafeHtml } from "./serializers/html/safeHtml";
