import type { MessageCatalogue } from "../sayIssue";

/** What could not be put on a telephone: into a vCard, a calendar, a QR code. */
export const deviceMessages: MessageCatalogue = {
  "not-a-web-address": {
    what: {
      zh: "网址不是 http:// 或 https:// 开头的完整网址，没有放进名片",
      en: "the address is no whole web address with http:// or https://; it was left out",
    },
    todo: { zh: "请改正网址，或不写。", en: "Correct the address or leave it out." },
  },
  "calendar-deadline-without-day": {
    what: {
      zh: "“{rule}”这项期限的最后一日不知道，没有放进日历",
      en: "the last day of “{rule}” is not known; it is not in the calendar",
    },
    todo: {
      zh: "请补上缺少的情况或工作日历后重新导出。",
      en: "Tell what is missing, or give the notices on holidays, and write the calendar again.",
    },
  },
  "calendar-event-twice": {
    what: {
      zh: "“{summary}”给了两次而日期不同，日历里只有前一次",
      en: "“{summary}” is given twice, on different days; the calendar has the first",
    },
    todo: { zh: "请核对后删去一次。", en: "Check which is right and take the other out." },
  },
  "calendar-unknown-station": {
    what: { zh: "名录中没有“{station}”这个站", en: "the directory has no station “{station}”" },
    todo: { zh: "请核对站的编号。", en: "Check the station's code." },
  },
  "calendar-hours-wrong": {
    what: {
      zh: "“{station}”的接待时间“{from}—{to}”不对，日历里写成全天",
      en: "the hours “{from} to {to}” of “{station}” are not right; the whole day stands",
    },
    todo: {
      zh: "请写成 09:00 这样的时间，先开始后结束。",
      en: "Write times as 09:00, the beginning before the end.",
    },
  },
  "calendar-span-too-long": {
    what: {
      zh: "{from}至{to}超过十年，日历是空的",
      en: "{from} to {to} is more than ten years; the calendar is empty",
    },
    todo: { zh: "请缩短起止日期。", en: "Give a shorter span." },
  },
  "qr-text-empty": {
    what: { zh: "没有可写进二维码的文字", en: "there is no text for the QR code" },
    todo: { zh: "请给出文字或网址。", en: "Give a text or an address." },
  },
  "qr-text-broken": {
    what: {
      zh: "文字里有半个字，写不进二维码",
      en: "the text holds half a character, which no QR code can carry",
    },
    todo: { zh: "请检查文字的来源。", en: "Check where the text comes from." },
  },
  "qr-text-too-long": {
    what: {
      zh: "文字太长（{bytes} 字节），写不进不超过 {version} 号大小的二维码",
      en: "the text is too long ({bytes} bytes) for a QR code of version {version}",
    },
    todo: {
      zh: "请缩短文字，降低纠错等级，或改用网址。",
      en: "Shorten the text, lower the error correction, or use a web address.",
    },
  },
  "card-qr-shortened": {
    what: {
      zh: "名片全文太长，二维码里只有姓名、届次和联络站",
      en: "the whole card is too long; the code has the name, the congress and the station only",
    },
    todo: {
      zh: "要扫出全文，请改用名片的网址。",
      en: "For all of it, give the web address of the card.",
    },
  },
};
