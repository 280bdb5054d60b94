import type { Attendance } from "../../../model/attendance";
import type { AwardLevel, DutyRole } from "../../../model/dutyEntry";
import type { UnitLimit } from "../../../model/policy/pick";

/** Words that leave the points to somebody. */
export const discretionWords = ["酌情", "视情", "适当", "酌定", "酌予", "根据情况", "另行", "若干"];

/** Words before or after a number that make it the most. */
export const mostWords = ["最高", "最多", "至多", "不超过", "不高于", "封顶", "上限", "满分"];
export const mostBehind = ["封顶", "为限", "以内", "为止", "满分"];

/** Words before a number that make it the least, and words that make the least 0. */
export const leastWords = ["最低", "不低于", "至少"];
export const downToNothing = ["扣完为止", "扣至0分", "减完为止", "不计负分"];

/** Words that say there is no limit. */
export const unlimitedWords = [
  "不限",
  "不封顶",
  "不设上限",
  "无上限",
  "上不封顶",
  "-",
  "—",
  "——",
  "/",
  "无",
];

/** Words before a number that take points away. */
export const minusWords = ["倒扣", "扣减", "扣除", "扣", "减", "负"];

/** Words before a number that say nothing more. */
export const plusWords = [
  "+",
  "奖励",
  "可得",
  "计",
  "得",
  "加",
  "记",
  "给",
  "奖",
  "积",
  "为",
  ":",
  "的",
];

/** Words of what comes after the first ones. */
export const furtherWords = ["以后", "其后", "此后", "每增加", "每增", "每多", "其余每"];

/** Words that say that something is done, and nothing of how. */
export const doingWords = ["参加", "参与", "完成", "提出", "提交", "撰写", "开展", "每人"];

/** Points that nothing earns: what earns them must be said. */
export const baseWords = ["基本分", "基础分", "底分"];

/** Words that leave a number open. */
export const vagueWords = ["约", "左右", "以上", "以下", "不等", "±", "扣至", "减至", "加至"];

/** Points on top of others: which others, the text of one clause does not say. */
export const onTopWords = ["再加", "另加", "再扣", "另扣", "加倍", "翻倍", "减半"];

/** Words before or after a count that make it a threshold and not what each is earned for. */
export const thresholdWords = [
  "以内",
  "超过",
  "超出",
  "不足",
  "不满",
  "至少",
  "最多",
  "最少",
  "至多",
];

/** Once only. */
export const onceWords = ["一次性"];

/** Units of which each is one entry. */
export const occasionUnits = ["次", "件", "条", "篇", "个", "项", "场", "份", "期", "则"];

/** Units that entries count by a quantity. */
export const quantityUnits = [
  "分钟",
  "小时",
  "半天",
  "万元",
  "人次",
  "天",
  "日",
  "人",
  "户",
  "家",
  "元",
  "页",
];

/** Marks between the ends of a range. */
export const rangeMarks = ["-", "--", "—", "——", "–", "~", "～", "至", "到"];

/** Stretches of time a limit is for; the longer word first. */
export const spanWords: readonly (readonly [string, UnitLimit["per"]])[] = [
  ["半年", "half-year"],
  ["季度", "quarter"],
  ["年度", "period"],
  ["全年", "period"],
  ["每年", "period"],
  ["一年", "period"],
  ["每季", "quarter"],
  ["每月", "month"],
  ["每周", "week"],
  ["每天", "day"],
  ["每日", "day"],
  ["每届", "term"],
  ["届内", "term"],
];

/** What a table says of being there. */
export const presenceWords: readonly (readonly [string, Attendance])[] = [
  ["出席", "present"],
  ["到会", "present"],
  ["参会", "present"],
  ["列席", "non-voting"],
  ["无故缺席", "absent"],
  ["无故不参加", "absent"],
  ["缺席", "absent"],
  ["旷会", "absent"],
  ["迟到", "late"],
  ["早退", "left-early"],
];

/** Words on being there that may mean one thing or another. */
export const unclearPresence = ["请假", "未参加", "不参加", "未出席", "未到"];

/** Levels of a commendation. */
export const levelLabels: readonly (readonly [string, AwardLevel])[] = [
  ["国家级", "national"],
  ["全国", "national"],
  ["省级", "provincial"],
  ["市级", "municipal"],
  ["县级", "county"],
  ["区级", "county"],
  ["乡级", "township"],
  ["乡镇级", "township"],
];

/** Parts taken. */
export const roleLabels: readonly (readonly [string, DutyRole])[] = [
  ["个人", "individual"],
  ["领衔", "lead"],
  ["附议", "co-signer"],
  ["联名", "joint"],
  ["执笔", "writer"],
];
