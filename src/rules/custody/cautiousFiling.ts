import type { FilingRules } from "./filingRules";

/** Why the default keeps what it keeps. */
const ownReading = {
  zh: "谨慎默认：履职档案未列入国家档案局令第8号附表，须以本机关经批准的归档范围和保管期限表为准",
  en: "cautious default: duty archives are not in the table of Order No. 8; the organ's own approved table decides",
};

/**
 * A cautious default for a place whose table is not known: 30 years for everything but what is
 * permanent, codes in the shape `J001-WS·2026-Y-DGW-0001`, years counted from the sealing. Our
 * reading, not a rule (档案法实施条例第19条: each organ's approved table decides).
 */
export const cautiousFiling: Omit<FilingRules, "fonds" | "category" | "office" | "level"> = {
  basis: ownReading,
  retention: {
    entry: { period: "D30", basis: ownReading },
    report: { period: "D30", basis: ownReading },
    rating: { period: "D30", basis: ownReading },
    other: { period: "D30", basis: ownReading },
  },
  pattern: [
    { kind: "fonds" },
    { kind: "text", text: "-" },
    { kind: "category" },
    { kind: "text", text: "·" },
    { kind: "year" },
    { kind: "text", text: "-" },
    { kind: "retention" },
    { kind: "text", text: "-" },
    { kind: "office" },
    { kind: "text", text: "-" },
  ],
  digits: 4,
  countFrom: "sealing",
};
