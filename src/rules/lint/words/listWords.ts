import type { FindingWords } from "./findingWords";

/** What findings about lists and quotas say. */
export const listWords = {
  "list-for-nobody": {
    severity: "error",
    text: {
      zh: "没有人能进入名单“{name}”：入选条件没有人能满足，或都被排除。",
      en: "Nobody can be on the list “{name}”: none is eligible, or all who are are excluded.",
    },
  },
  "quota-zero": {
    severity: "error",
    text: {
      zh: "名单“{name}”的名额是0。",
      en: "The quota of the list “{name}” is 0.",
    },
  },
  "quota-over-all": {
    severity: "warning",
    text: {
      zh: "名单“{name}”的名额超过100%。",
      en: "The quota of the list “{name}” is more than all.",
    },
  },
  "reserved-over-quota": {
    severity: "error",
    text: {
      zh: "名单“{name}”的保留名额合计{percent}%，超过名额。",
      en: "Places reserved in the list “{name}” make {percent} per cent of the quota, more than there are.",
    },
  },
  "reserved-for-nobody": {
    severity: "error",
    text: {
      zh: "名单“{name}”的保留名额“{reserved}”没有人符合。",
      en: "Nobody on the list “{name}” can take the places reserved for “{reserved}”.",
    },
  },
  "tie-break-repeated": {
    severity: "note",
    text: {
      zh: "名单“{name}”的同分比较里，“{measure}”写了两次，第二次不起作用。",
      en: "The list “{name}” compares “{measure}” twice; the second time has no effect.",
    },
  },
} satisfies Readonly<Record<string, FindingWords>>;
