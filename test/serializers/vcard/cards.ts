import type { PlainDate } from "deputy-archive";
import {
  type CardFacts,
  type DeputyCard,
  deputyCard,
  type GivenApproval,
} from "deputy-archive/life";

export const asOf: PlainDate = "2026-11-24";

const mandate = {
  certificate: "DT16-0001",
  name: "示例",
  term: { from: "2021-09-01", to: "2026-12-31" },
  delegation: "甲区",
  station: null,
  deputyClass: "other",
  beganOn: "2021-09-01",
  status: "in-office",
  statusOn: null,
} as const;

export const approval: GivenApproval = {
  certificate: "DT16-0001",
  approvedBy: "示例市人大常委会代表工作委员会",
  approvedOn: "2026-01-10",
  until: "2026-12-31",
  audience: "everyone",
  fields: ["electoralDistrict", "occupation", "performance"],
};

export const facts: CardFacts = {
  congress: "示例市第十六届人民代表大会",
  electoralDistrict: "示例县第三选区",
  occupation: "教师；兼职, 其他\\",
  station: {
    name: "示例街道代表联络站",
    address: "示例路1号,2层;东",
    telephone: "0352-1234567",
    receptionDays: "每月5日、20日上午",
  },
  performance: {
    period: { from: "2026-01-01", to: "2026-11-24" },
    counts: [{ name: "接待选民", count: 12 }],
  },
};

/** A synthetic card (示例); what is not given is as above. */
export function cardOf(
  changed: {
    readonly name?: string;
    readonly facts?: Partial<CardFacts>;
    readonly approval?: Partial<GivenApproval>;
  } = {},
): DeputyCard {
  const { value, issues } = deputyCard(
    { ...mandate, name: changed.name ?? mandate.name },
    { ...facts, ...changed.facts },
    { ...approval, ...changed.approval },
    asOf,
  );
  if (value === null) throw new Error(JSON.stringify(issues));
  return value;
}
