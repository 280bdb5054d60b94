import type { InventoryLine, RetentionCode } from "../../model/custodyEvent";
import type { LocalizedText } from "../../model/localizedText";
import { addMonths, type PlainDate } from "../../model/plainDate";
import type { FilingRules } from "./filingRules";
import { retentionOf } from "./retentionOf";

/** A day an archive has to reckon with; people decide what is done. */
export interface RetentionFinding {
  /** Reference code of the item. */
  readonly code: string;
  /** 移交国家档案馆的年限已满，或者保管期限已满须鉴定 */
  readonly kind: "transfer" | "retention-over";
  /** The day. */
  readonly on: PlainDate;
  /** Whether the day has come. */
  readonly due: boolean;
  /** What says so. */
  readonly basis: LocalizedText;
}

/** Whole years; `null` for good. */
function yearsOf(retention: RetentionCode): number | null {
  if (retention === "Y") return null;
  return retention === "D30" ? 30 : 10;
}

const transferBasis = {
  zh: "档案法实施条例第20条",
  en: "Regulation on the Archives Law, Art. 20",
};

function transferYears({ level }: FilingRules): number | null {
  if (level === "other") return null;
  return level === "county" ? 10 : 20;
}

/**
 * The days on which items of a sealed archive are due to go to the state archive, or their retention
 * is over: dates and articles, never an action (档案法实施条例第20条: county 10 years, city and above 20).
 *
 * Nothing may be destroyed but by the rules on appraisal (档案法第14条). Where the retention is over
 * before the years of transfer have passed, only its end is found.
 *
 * @param lines - the inventory
 * @param rules - how the place files, and what it counts years from
 * @param days - the day the archive was sealed, and the day asked about
 * @returns the findings, line by line
 * @example
 * ```ts
 * import { cautiousFiling, retentionFindings } from "deputy-archive/life";
 * const rules = { ...cautiousFiling, fonds: "J001", category: "WS", office: "DGW", level: "county" } as const;
 * const line = {
 *   code: "J001-WS·2026-Y-DGW-0001", title: "关于示例的建议", responsible: "示例", date: "2026-01-20",
 *   pages: 2, retention: "Y", record: { kind: "suggestion", id: "JY-001" },
 * } as const;
 * const found = retentionFindings([line], rules, { sealedOn: "2026-12-31", asOf: "2030-01-01" });
 * found.map(({ kind, on, due }) => [kind, on, due]); // => [["transfer", "2036-12-31", false]]
 * ```
 */
export function retentionFindings(
  lines: readonly InventoryLine[],
  rules: FilingRules,
  days: { readonly sealedOn: PlainDate; readonly asOf: PlainDate },
): readonly RetentionFinding[] {
  const transfer = transferYears(rules);
  return lines.flatMap(({ code, date, retention, record }) => {
    const finding = (
      kind: RetentionFinding["kind"],
      years: number | null,
      basis: LocalizedText,
    ): readonly RetentionFinding[] => {
      const from = rules.countFrom === "item" ? date : days.sealedOn;
      const on = years === null ? null : addMonths(from, years * 12);
      return on === null ? [] : [{ code, kind, on, due: on <= days.asOf, basis }];
    };
    const kept = yearsOf(retention);
    const isTransferred = transfer !== null && (kept === null || kept > transfer);
    return [
      ...(isTransferred ? finding("transfer", transfer, transferBasis) : []),
      ...finding("retention-over", kept, retentionOf(record.kind, rules).basis),
    ];
  });
}
