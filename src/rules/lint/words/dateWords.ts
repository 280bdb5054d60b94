import type { FindingWords } from "./findingWords";

/** What findings about dates and versions say. */
export const dateWords = {
  "no-period-covered": {
    severity: "error",
    text: {
      zh: "办法的起止日期（{from}至{to}）不含任何一个完整的履职年度。",
      en: "The dates of the policy ({from} to {to}) cover no whole period.",
    },
  },
  "first-day-unknown": {
    severity: "note",
    text: {
      zh: "办法从哪天施行没有写明：任何一年都可以用它试算，是否适用要另行核对。",
      en: "The first day of the policy is not known: any year can be reckoned by it; whether it applies must be checked elsewhere.",
    },
  },
  "never-in-force": {
    severity: "error",
    text: {
      zh: "“{name}”的施行期间不在办法的起止日期之内。",
      en: "“{name}” is in force on no day of the policy.",
    },
  },
  "in-force-overlap": {
    severity: "warning",
    text: {
      zh: "“{name}”与“{other}”挑同样的记录，施行期间重叠：{from}至{to}会算两次。",
      en: "“{name}” and “{other}” take the same records and are both in force from {from} to {to}: they count twice.",
    },
  },
  "in-force-gap": {
    severity: "warning",
    text: {
      zh: "“{name}”与“{other}”挑同样的记录，但{from}至{to}没有规则施行。",
      en: "“{name}” and “{other}” take the same records, but neither is in force from {from} to {to}.",
    },
  },
  "adopted-after-effect": {
    severity: "note",
    text: {
      zh: "办法{adopted}通过，却从{effective}起施行。",
      en: "The policy was adopted on {adopted} but takes effect on {effective}.",
    },
  },
  "recorded-by-before-end": {
    severity: "warning",
    text: {
      zh: "登记截止日{recordedBy}早于年度最后一天{end}：之后发生的事登记不了。",
      en: "Entries must be written down by {recordedBy}, before the last day of the period, {end}: what happens later cannot be.",
    },
  },
  "versions-overlap": {
    severity: "error",
    text: {
      zh: "版本{first}与版本{second}的起止日期重叠：{from}至{to}两个版本都施行。",
      en: "Versions {first} and {second} overlap: both are in force from {from} to {to}.",
    },
  },
  "versions-gap": {
    severity: "warning",
    text: {
      zh: "版本{first}与版本{second}之间，{from}至{to}没有版本施行。",
      en: "Between versions {first} and {second} none is in force from {from} to {to}.",
    },
  },
  "versions-same": {
    severity: "error",
    text: {
      zh: "有两个文件都是版本{version}。",
      en: "Two documents are both version {version}.",
    },
  },
  "versions-of-others": {
    severity: "error",
    text: {
      zh: "“{id}”与“{other}”不是同一份办法的版本。",
      en: "“{id}” and “{other}” are not versions of one policy.",
    },
  },
} satisfies Readonly<Record<string, FindingWords>>;
