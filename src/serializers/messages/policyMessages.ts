import { type DocumentWords, recordWords, referenceWords } from "./documentWords";

/** The words of everything a policy of the right form can say that cannot be meant, by code. */
export const policyMessages: Readonly<Record<string, DocumentWords>> = {
  "duplicate-id": {
    what: { zh: "编号“{found}”前面已经用过", en: "the id “{found}” stands before" },
    todo: { zh: "请换一个编号。", en: "Use another id." },
  },
  "duplicate-code": {
    what: { zh: "代码“{found}”前面已经用过", en: "the code “{found}” stands before" },
    todo: { zh: "请换一个代码。", en: "Use another code." },
  },
  "duplicate-name": {
    what: {
      zh: "名称“{found}”前面已经用过，报表中无法区分",
      en: "the name “{found}” stands before; tables could not tell them apart",
    },
    todo: { zh: "请换一个名称。", en: "Use another name." },
  },
  "unknown-reference": {
    what: {
      zh: "没有编号或代码为“{found}”的{kind}",
      en: "there is no {kind} with the id or code “{found}”",
    },
    todo: { zh: "请检查拼写，或先把它写进来。", en: "Check the spelling, or add it." },
    words: { kind: referenceWords },
  },
  "unfit-reference": {
    what: {
      zh: "“{found}”是“{kind}”类，这里只能用：{expected}",
      en: "“{found}” is of the kind “{kind}”; here only: {expected}",
    },
    todo: { zh: "请换用合适的一种。", en: "Use one that fits." },
  },
  "unfit-field": {
    what: {
      zh: "“{found}”不适用于这些记录{expected?}",
      en: "“{found}” does not fit these records{expected?}",
    },
    todo: { zh: "请换用合适的一种。", en: "Use one that fits." },
  },
  "undeclared-particular": {
    what: {
      zh: "“{of}”没有登记项“{found}”",
      en: "“{of}” declares no particular “{found}”",
    },
    todo: { zh: "请先声明这一登记项，或更正代码。", en: "Declare it first, or correct the code." },
    words: { of: recordWords },
  },
  "unfit-particular": {
    what: {
      zh: "“{of}”的登记项“{found}”是“{kind}”类，这里只能用：{expected}",
      en: "the particular “{found}” of “{of}” is of the kind “{kind}”; here only: {expected}",
    },
    todo: { zh: "请换用合适的登记项。", en: "Use a particular that fits." },
    words: { of: recordWords },
  },
  "record-only-duty": {
    what: {
      zh: "事项“{duty}”只存档，不能计分或统计",
      en: "the duty “{duty}” is kept on record only and cannot be counted",
    },
    todo: { zh: "请删去，或取消只存档。", en: "Take it out, or let the duty be counted." },
  },
  "duty-without-quantity": {
    what: {
      zh: "事项“{duty}”没有数量，不能按数量计算",
      en: "the duty “{duty}” has no quantity to count by",
    },
    todo: {
      zh: "请给事项写上 quantity，或换一种算法。",
      en: "Give the duty a quantity, or value it otherwise.",
    },
  },
  "floor-above-ceiling": {
    what: {
      zh: "下限{floor}高于上限{ceiling}",
      en: "the floor {floor} is above the ceiling {ceiling}",
    },
    todo: { zh: "请核对两个数。", en: "Check the two numbers." },
  },
  "bounds-out-of-order": {
    what: { zh: "起点{from}大于终点{to}", en: "it begins at {from} and ends at {to}" },
    todo: { zh: "请核对两个数。", en: "Check the two numbers." },
  },
  "dates-out-of-order": {
    what: { zh: "起始日{from}晚于终止日{to}", en: "the first day {from} is after the last, {to}" },
    todo: { zh: "请核对两个日期。", en: "Check the two days." },
  },
  "empty-list": {
    what: { zh: "“{key}”是空的，至少要有一项", en: "“{key}” is empty; it needs one at least" },
    todo: {
      zh: "请补上内容；可以不写的，也可整项删去。",
      en: "Fill it; where the key may be left out, leaving it out will do too.",
    },
  },
  "empty-condition": {
    what: { zh: "条件是空的，没有说任何要求", en: "the condition is empty and asks for nothing" },
    todo: { zh: "请写明要求，或整项删去。", en: "Say what must hold, or leave it out." },
  },
  "not-descending": {
    what: {
      zh: "{found}不低于前一档的{before}，应从高到低排列",
      en: "{found} is not below the {before} before it; the highest stands first",
    },
    todo: { zh: "请从高到低排列。", en: "Put the highest first." },
  },
  "last-step-not-open": {
    what: {
      zh: "最后一档写了下线，其余情形没有着落",
      en: "the last step has a line, so that what is below it has no points",
    },
    todo: { zh: "请去掉最后一档的 atLeast。", en: "Leave its `atLeast` out." },
  },
  "last-grade-not-open": {
    what: {
      zh: "最后一个等次另有要求，达不到的人没有着落",
      en: "the last grade asks for something, so that those who fail it have no grade",
    },
    todo: { zh: "请去掉最后一个等次的要求。", en: "Leave its requirements out." },
  },
  "grade-not-later": {
    what: {
      zh: "改评的等次“{found}”不在本等次之后",
      en: "the grade “{found}” given instead does not stand after this one",
    },
    todo: { zh: "请改为较低的等次。", en: "Name a lower grade." },
  },
  "standing-not-known-yet": {
    what: { zh: "评定等次时还不知道等次", en: "the grade is not known while it is being found" },
    todo: { zh: "请改用分值或指标作条件。", en: "Ask for points or measures instead." },
  },
  "points-not-known-yet": {
    what: {
      zh: "“{found}”要用条款“{rule}”的分，而那一条在后面才算",
      en: "“{found}” needs the points of “{rule}”, which is reckoned later",
    },
    todo: { zh: "请把那一条移到前面。", en: "Put that rule before this one." },
  },
  "term-limit-by-share": {
    what: {
      zh: "分段（逐月、逐件等）计算的组里，不能按全届限次",
      en: "inside a group reckoned share by share, a limit cannot be for the whole term",
    },
    todo: {
      zh: "请把它移到组外，或改为本段限次。",
      en: "Move it out of the group, or limit each share.",
    },
  },
  "points-by-share": {
    what: {
      zh: "“{found}”要用条款“{rule}”的分，而两者有一方是分段（逐月、逐件等）计算的",
      en: "“{found}” needs the points of “{rule}”, and one of the two is reckoned share by share",
    },
    todo: { zh: "请改用其他指标。", en: "Use another measure." },
  },
  "circular-reference": {
    what: {
      zh: "指标“{found}”绕了一圈又用到自己",
      en: "the measure “{found}” is made of itself in the end",
    },
    todo: { zh: "请断开这一圈。", en: "Break the circle." },
  },
  "order-dependent-value": {
    what: {
      zh: "“{kind}”的分值取决于先后，不能只留最高的",
      en: "what a unit of “{kind}” is worth depends on its order, so none is the highest",
    },
    todo: {
      zh: "请改为留最早（earliest）或最晚（latest）的。",
      en: "Keep the earliest or the latest.",
    },
  },
  "factors-of-a-sum": {
    what: {
      zh: "“{kind}”是合起来给分，不能对单条记录乘系数",
      en: "“{kind}” values all records together, so there are no points of one to multiply",
    },
    todo: {
      zh: "请去掉系数，或改用折算（convert）。",
      en: "Leave the factors out, or use `convert`.",
    },
  },
  "weights-not-hundred": {
    what: { zh: "权重合计为{found}，应为 100", en: "the weights make {found} and must make 100" },
    todo: { zh: "请核对各项权重。", en: "Check the weights." },
  },
  "reserved-above-hundred": {
    what: {
      zh: "预留比例合计为{found}，超过 100",
      en: "the reserved shares make {found}, more than 100",
    },
    todo: { zh: "请核对各项比例。", en: "Check the shares." },
  },
  "not-collective": {
    what: {
      zh: "只有对小组或代表团计分的办法才能把分传给成员",
      en: "only a policy that scores groups or delegations passes points on to members",
    },
    todo: {
      zh: "请写明 subject 为 collective，或删去 passesOn。",
      en: "Make its `subject` `collective`, or leave `passesOn` out.",
    },
  },
  "no-such-policy": {
    what: { zh: "目录里没有“{wanted}”", en: "the catalogue has no “{wanted}”" },
    todo: {
      zh: "请用目录里的编号或地方全称。",
      en: "Use an id of the catalogue, or a place as it names it.",
    },
  },
  "dates-not-known": {
    what: {
      zh: "“{policy}”从哪天施行没有见到，{on} 是否适用不能断定",
      en: "since when “{policy}” has been in force was not seen; whether it covers {on} cannot be said",
    },
    todo: {
      zh: "请先核对办法的施行日期。",
      en: "Check the measure's first day before you use it.",
    },
  },
  "no-policy-in-force": {
    what: {
      zh: "“{wanted}”在 {on} 没有办法，目录里有：{known}",
      en: "“{wanted}” has no measure on {on}; the catalogue has {known}",
    },
    todo: {
      zh: "请核对日期，或加上当时的办法。",
      en: "Check the day, or add the measure of that time.",
    },
  },
  "policies-overlap": {
    what: {
      zh: "“{wanted}”在 {on} 有几份办法：{found}",
      en: "“{wanted}” has several measures on {on}: {found}",
    },
    todo: {
      zh: "请用编号指明一份；同一编号的几个版本，日期不得重叠。",
      en: "Name one by its id; versions of one id must not overlap.",
    },
  },
  "policy-outside-dates": {
    what: {
      zh: "办法适用于 {effectiveFrom} 至 {effectiveTo}，不能用于 {from} 至 {to}",
      en: "the measure covers {effectiveFrom} to {effectiveTo}, not {from} to {to}",
    },
    todo: { zh: "请换用当年的办法。", en: "Use the measure of that year." },
    words: { effectiveTo: { "": { zh: "今", en: "the present" } } },
  },
};
