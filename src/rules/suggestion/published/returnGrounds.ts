import type { ReturnGround } from "../../../model/suggestionRules";

/**
 * What is not accepted as a suggestion: the grounds of several local regulations put together
 * (京12、鲁6、青11、渝9、浙6、沪8). Each place has only some of them; keep those of yours.
 */
export const returnGrounds: readonly ReturnGround[] = [
  {
    id: "personal-matter",
    name: { zh: "本人或者亲属的个人事务", en: "own or relatives' personal matters" },
  },
  { id: "forwarded-letter", name: { zh: "代转他人来信", en: "forwards somebody's letter" } },
  {
    id: "petition",
    name: { zh: "属于申诉、控告、检举、信访", en: "a petition, accusation or complaint" },
  },
  {
    id: "specific-case",
    name: {
      zh: "具体司法案件（青岛含监察、检察）",
      en: "a concrete judicial case (Qingdao: of supervision or procuratorate, too)",
    },
  },
  { id: "bidding", name: { zh: "招标投标的结果", en: "the outcome of bidding" } },
  { id: "academic", name: { zh: "学术探讨", en: "academic discussion" } },
  { id: "promotion", name: { zh: "产品推介", en: "promotion of a product" } },
  { id: "no-substance", name: { zh: "没有实际内容", en: "no substance" } },
  {
    id: "outside-powers",
    name: { zh: "不属本地职权（上海）", en: "outside the place's powers (Shanghai)" },
  },
  {
    id: "interest",
    name: {
      zh: "可能涉及个人利益或者妨碍公平竞争（北京）",
      en: "possible personal interest or interference with fair competition (Beijing)",
    },
  },
];
