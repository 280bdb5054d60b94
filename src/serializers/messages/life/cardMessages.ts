import type { MessageCatalogue } from "../sayIssue";

/** Why a card is not shown, or a text is not in it. */
export const cardMessages: MessageCatalogue = {
  "card-not-signed-off": {
    what: {
      zh: "这张名片还没有机关同意公开",
      en: "no organ has consented to this card being shown",
    },
    todo: {
      zh: "请先由保管档案的机关签字同意。",
      en: "Have the organ that keeps the archive sign it off first.",
    },
  },
  "card-consent-not-in-force": {
    what: {
      zh: "{asOf}不在同意公开的期限内（{approvedOn}起，{until}止）",
      en: "the consent is not in force on {asOf} (from {approvedOn}, until {until})",
    },
    todo: {
      zh: "请重新签字同意，或暂不公开。",
      en: "Have it signed again, or do not show it yet.",
    },
    words: { until: { "": { zh: "未写明", en: "not stated" } } },
  },
  "card-mandate-not-in-force": {
    what: { zh: "{asOf}该代表职务不在执行中", en: "the mandate is not in force on {asOf}" },
    todo: { zh: "请撤下名片。", en: "Take the card down." },
  },
  "certificate-in-portrait-name": {
    what: {
      zh: "照片的文件名里有代表证号，照片没有放进名片",
      en: "the portrait's file name holds the certificate number; the portrait was left out",
    },
    todo: { zh: "请给文件另起一个名字。", en: "Give the file another name." },
  },
  "private-number-in-public-text": {
    what: {
      zh: "公开文字中有身份证号或手机号：“{text}”",
      en: "a public text holds an identity or mobile number: “{text}”",
    },
    todo: {
      zh: "请删去，或改用联络站的固定电话。",
      en: "Remove it, or give the station's landline.",
    },
  },
};
