import type { RightsAndObligations } from "./rightsAndObligations";

/**
 * Rights and obligations in the versions of the Deputies Law that were read: 代表法2015第3、4条，
 * 代表法2025第7、8条. Short words of our own; the statute's text is what counts.
 */
export const deputiesLaw: readonly RightsAndObligations[] = [
  {
    law: { zh: "代表法", en: "Deputies Law" },
    version: 2015,
    from: "2015-08-29",
    to: "2025-03-10",
    checkedTo: "2025-04-19",
    rights: {
      article: 3,
      items: [
        {
          zh: "出席本级人大会议，审议、发表意见",
          en: "attend the sessions, deliberate and speak",
        },
        {
          zh: "依法联名提出议案、质询案、罢免案等",
          en: "jointly put forward bills, inquiries and recalls",
        },
        { zh: "提出建议、批评和意见", en: "put forward suggestions, criticisms and opinions" },
        { zh: "参加本级人大的选举", en: "take part in its elections" },
        { zh: "参加本级人大的表决", en: "take part in its votes" },
        {
          zh: "获得履职所需的信息和各项保障",
          en: "receive the information and guarantees the duties need",
        },
        { zh: "法律规定的其他权利", en: "other rights the law gives" },
      ],
    },
    obligations: {
      article: 4,
      items: [
        {
          zh: "模范遵守宪法和法律，保守国家秘密，协助宪法和法律的实施",
          en: "be a model in keeping the constitution and laws, keep state secrets, help carry them out",
        },
        {
          zh: "按时出席会议，认真审议，发表意见",
          en: "attend on time, deliberate with care and speak",
        },
        {
          zh: "参加统一组织的视察、专题调研、执法检查等活动",
          en: "take part in organised inspections, research and inspections of law enforcement",
        },
        { zh: "加强学习和调查研究，提高履职能力", en: "study, look into matters, grow able" },
        {
          zh: "密切联系原选区选民或原选举单位和群众，听取、反映意见",
          en: "keep close contact with the voters or the unit that elected them and with the people, hear and pass on their opinions",
        },
        {
          zh: "遵守社会公德，廉洁自律，公道正派，勤勉尽责",
          en: "keep public morals, be honest, fair and diligent",
        },
        { zh: "法律规定的其他义务", en: "other obligations the law lays down" },
      ],
    },
  },
  {
    law: { zh: "代表法", en: "Deputies Law" },
    version: 2025,
    from: "2025-03-11",
    to: null,
    checkedTo: "2025-04-19",
    rights: {
      article: 7,
      items: [
        {
          zh: "出席本级人大会议，审议、发表意见",
          en: "attend the sessions, deliberate and speak",
        },
        {
          zh: "依法联名提出议案、质询案、罢免案等",
          en: "jointly put forward bills, inquiries and recalls",
        },
        { zh: "提出建议、批评和意见", en: "put forward suggestions, criticisms and opinions" },
        { zh: "参加本级人大的选举", en: "take part in its elections" },
        { zh: "参加本级人大的表决", en: "take part in its votes" },
        {
          zh: "参加闭会期间统一组织的履职活动",
          en: "take part in the duty activities organised in recess",
        },
        {
          zh: "获得履职所需的信息资料和各项保障",
          en: "receive the information, materials and guarantees the duties need",
        },
        { zh: "法律规定的其他权利", en: "other rights the law gives" },
      ],
    },
    obligations: {
      article: 8,
      items: [
        {
          zh: "模范遵守宪法和法律，保守国家秘密，协助宪法和法律的实施",
          en: "be a model in keeping the constitution and laws, keep state secrets, help carry them out",
        },
        {
          zh: "按时出席会议，认真审议、发表意见、参加表决和选举，遵守会议纪律",
          en: "attend on time, deliberate with care, speak, vote and elect, keep the discipline of the meeting",
        },
        {
          zh: "带头宣传、贯彻本级人大会议精神",
          en: "lead in making known and carrying out the spirit of the session",
        },
        {
          zh: "参加统一组织的视察、专题调研、执法检查等活动",
          en: "take part in organised inspections, research and inspections of law enforcement",
        },
        { zh: "加强学习和调查研究，提高履职能力", en: "study, look into matters, grow able" },
        {
          zh: "密切联系原选区选民或原选举单位和群众，听取、反映意见",
          en: "keep close contact with the voters or the unit that elected them and with the people, hear and pass on their opinions",
        },
        {
          zh: "践行社会主义核心价值观，铸牢中华民族共同体意识，遵守社会公德，廉洁自律，公道正派，勤勉尽责",
          en: "live the socialist core values, strengthen the sense of community of the Chinese nation, keep public morals, be honest, fair and diligent",
        },
        { zh: "法律规定的其他义务", en: "other obligations the law lays down" },
      ],
    },
  },
];
