import type { DocumentWords } from "../documentWords";
import { archiveEventWords } from "./archiveEventWords";

/** The words of everything that cannot happen to an archive as a whole, by code. */
export const custodyMessages: Readonly<Record<string, DocumentWords>> = {
  "copies-not-made": {
    what: { zh: "三份档案还没有建立", en: "the three copies have not been made yet" },
    todo: { zh: "请先登记建档和三份的保管人。", en: "Record first who keeps the three copies." },
  },
  "copies-already-made": {
    what: { zh: "三份档案已经建立", en: "the three copies were made before" },
    todo: { zh: "换保管人请用移交和接收。", en: "To pass a copy on, hand it over and receive it." },
  },
  "dated-after-recorded": {
    what: {
      zh: "日期{on}晚于登记日{recordedOn}",
      en: "it is dated {on}, after {recordedOn}, when it was written down",
    },
    todo: {
      zh: "请等到当天再登记，或核对日期。",
      en: "Write it down on the day, or check the date.",
    },
  },
  "dated-before-former": {
    what: {
      zh: "日期{on}早于前一步的{earliest}",
      en: "it is dated {on}, before the former step on {earliest}",
    },
    todo: { zh: "请核对日期。", en: "Check the date." },
  },
  "not-keeper": {
    what: { zh: "“{found}”不是这份档案的保管人", en: "“{found}” does not keep this copy" },
    todo: { zh: "请由现保管人登记。", en: "Let its present keeper write it down." },
  },
  "not-receiver": {
    what: {
      zh: "档案移交给“{expected}”，登记接收的是“{found}”",
      en: "the copy was handed over to “{expected}”, not to “{found}”",
    },
    todo: { zh: "请由接收单位登记。", en: "Let the receiver write it down." },
  },
  "moved-out-of-region": {
    what: {
      zh: "“{county}”不在本级人大的行政区域内；迁出或者调离的，代表资格自行终止（选举法2020第57条、代表法2025第62条）",
      en: "“{county}” is not in the congress's region; who moves out of it loses the qualification (Electoral Law 2020 Art. 57, Deputies Law 2025 Art. 62)",
    },
    todo: {
      zh: "请按代表资格终止办理，不作转档；地点有误的请更正。",
      en: "Handle it as a termination of the mandate, or correct the place.",
    },
  },
  "moved-nowhere": {
    what: { zh: "代表已经在“{station}”", en: "the deputy belongs to “{station}” already" },
    todo: { zh: "不必登记。", en: "Nothing needs to be written down." },
  },
  "already-handed-over": {
    what: { zh: "这份档案已移交给“{to}”，尚未接收", en: "it is on its way to “{to}”" },
    todo: { zh: "请先由对方接收。", en: "Let it be received first." },
  },
  "handed-over-to-keeper": {
    what: { zh: "“{to}”就是现保管人", en: "“{to}” keeps it already" },
    todo: { zh: "不必移交。", en: "It needs no handover." },
  },
  "handed-over-elsewhere": {
    what: {
      zh: "代表现在属于“{expected}”，档案却移交给“{to}”",
      en: "the deputy belongs to “{expected}” now, the copy goes to “{to}”",
    },
    todo: {
      zh: "档随人走：请移交给代表所在处，或先登记转站。",
      en: "The archive follows the person: hand it over there, or record the move first.",
    },
  },
  "nothing-handed-over": {
    what: { zh: "这份档案没有移交", en: "this copy was not handed over" },
    todo: { zh: "请先由现保管人登记移交。", en: "Let its keeper hand it over first." },
  },
  "received-differs": {
    what: {
      zh: "收到的与移交的不一致：移交{expected}条，收到{found}条，或最后的记录不同",
      en: "what was received differs: {expected} entries were handed over, {found} received, or the latest events differ",
    },
    todo: { zh: "请双方核对后再接收。", en: "Compare both, then receive it." },
  },
  "closed-before-end": {
    what: {
      zh: "结年日{on}早于年度末日{to}",
      en: "it is closed on {on}, before the last day of the period, {to}",
    },
    todo: { zh: "请在年度结束后结年。", en: "Close it after its last day." },
  },
  "period-already-closed": {
    what: { zh: "{from}至{to}已经结过", en: "{from} to {to} was closed before" },
    todo: {
      zh: "以后的改动会单独列出，不必重结。",
      en: "Later changes are listed; it stays closed.",
    },
  },
  "term-already-closed": {
    what: { zh: "档案已于{on}封存", en: "the archive was sealed on {on}" },
    todo: {
      zh: "确有遗漏的，请保管人说明理由后补充。",
      en: "If something is missing, let its keeper supplement it with a reason.",
    },
  },
  "handover-open": {
    what: { zh: "这份档案已移交、尚未接收", en: "this copy was handed over and not received" },
    todo: { zh: "请先接收，再封存。", en: "Let it be received before sealing." },
  },
  "sealed-for-no-keeper": {
    what: {
      zh: "封存后由“{found}”保管，但他不是三份档案的保管人",
      en: "“{found}” is to keep the sealed archive and keeps none of the copies",
    },
    todo: { zh: "请在三份的保管人中选一个。", en: "Choose one of the three keepers." },
  },
  "not-sealed": {
    what: { zh: "档案还没有封存", en: "the archive is not sealed" },
    todo: { zh: "请先结届封存。", en: "Close the term first." },
  },
  "not-keeper-of-sealed": {
    what: {
      zh: "封存的档案由“{expected}”保管，“{found}”不能补充",
      en: "the sealed archive is kept by “{expected}”; “{found}” cannot supplement it",
    },
    todo: { zh: "请由保管人补充。", en: "Let its keeper supplement it." },
  },
  "supplement-without-reason": {
    what: { zh: "补充没有写理由", en: "the supplement gives no reason" },
    todo: { zh: "请写明为什么补充。", en: "Say why it is supplemented." },
  },
  "supplement-of-nothing": {
    what: { zh: "补充没有列出任何记录", en: "the supplement names nothing" },
    todo: { zh: "请列出补充的记录或目录。", en: "Name the late events or items." },
  },
  "reference-code-twice": {
    what: { zh: "档号“{found}”用了两次", en: "the reference code “{found}” is given twice" },
    todo: { zh: "请给后一件换用新档号。", en: "Give the second item a new code." },
  },
  "already-carried-forward": {
    what: { zh: "已经接续过“{mandate}”的档案", en: "the archive of “{mandate}” was linked before" },
    todo: { zh: "不必重复登记。", en: "It need not be written down again." },
  },
  "content-differs": {
    what: {
      zh: "{on}的{kind}写明的条数或校验值，与档案当时的内容不一致",
      en: "the {kind} of {on} names a number or hash other than what the archive then held",
    },
    todo: {
      zh: "请与当时的纸质交接单或另一份核对。",
      en: "Compare it with the paper or another copy.",
    },
    words: { kind: archiveEventWords },
  },
  "seal-broken": {
    what: {
      zh: "封存时有{expected}条记录，现在是{found}条，或内容不同",
      en: "{expected} events were sealed, {found} are there, or others",
    },
    todo: {
      zh: "请与其他两份核对，找回缺少的记录。",
      en: "Look for what is missing in the other copies.",
    },
  },
  "sealed-event-altered": {
    what: { zh: "封存的记录（{on}）被改动过", en: "a sealed event of {on} was altered" },
    todo: { zh: "请用其他两份中未改动的记录。", en: "Take the unaltered one from another copy." },
  },
  "added-after-sealing": {
    what: {
      zh: "封存以后又并入“{by}”在{on}写的记录：{kind}",
      en: "what “{by}” wrote on {on} came after the seal: {kind}",
    },
    todo: {
      zh: "确属遗漏的，请保管人列入补充并写明理由。",
      en: "If it was missed, let the keeper name it in a supplement with a reason.",
    },
    words: { kind: archiveEventWords },
  },
  "supplement-names-nothing": {
    what: {
      zh: "补充所列的记录“{event}”不在封存以后的记录里",
      en: "the supplement names “{event}”, which is no event after the seal",
    },
    todo: { zh: "请先并入这条记录，或更正编号。", en: "Join that event first, or correct the id." },
  },
  "filed-in-two-ways": {
    what: {
      zh: "记录“{record}”有两种写法，目录用了“{kept}”，没有用“{title}”",
      en: "the record “{record}” was given in two ways; the inventory has “{kept}”, not “{title}”",
    },
    todo: { zh: "请核对后只留一种。", en: "Check it and give one." },
  },
  "other-seal": {
    what: {
      zh: "接续的是封存“{expected}”，这份档案是“{found}”",
      en: "the link leads to the seal “{expected}”, this archive has “{found}”",
    },
    todo: { zh: "请换上当时接续的那份档案。", en: "Give the archive that was linked." },
  },
};
