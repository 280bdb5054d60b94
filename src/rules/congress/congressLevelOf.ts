import type { CongressLevel } from "../../model/congress/congressLevel";
import type { DocumentIssue, ReadResult } from "../../model/issue";

const shape = /^\d{6}(\d{3})?$/;

/**
 * Whether a code stands for the whole country.
 *
 * @param code - the code
 * @returns true for 000000, this library's own: GB/T 2260 has none
 */
export function isNational(code: string): boolean {
  return code === "000000";
}

function refused(code: string, found: string): ReadResult<null, DocumentIssue> {
  return { value: null, issues: [{ code, path: ["code"], params: { found } }] };
}

/** The division exists; whether it has a congress of its own the code does not say. */
function perhaps(level: CongressLevel, found: string): ReadResult<CongressLevel, DocumentIssue> {
  return {
    value: level,
    issues: [{ code: "perhaps-no-congress", path: ["code"], params: { found } }],
  };
}

function townshipLevel(code: string): ReadResult<CongressLevel | null, DocumentIssue> {
  const above = congressLevelOf(code.slice(0, 6)).value;
  const number = Number(code.slice(6));
  // Some cities without districts have towns of their own.
  const isUnder = above === "county" || above === "municipal";
  if (!isUnder || number === 0) return refused("division-code-not-read", code);
  if (number < 100) return refused("street-has-no-congress", code);
  return number < 400 ? { value: "township", issues: [] } : perhaps("township", code);
}

/** Right under the central government: Beijing, Tianjin, Shanghai, Chongqing. */
const underCentre: readonly string[] = ["11", "12", "31", "50"];

/**
 * Codes that gather districts or counties; nobody is elected there. 01 in the last two digits
 * gathers the districts of a city; elsewhere it is a district, county or city like others.
 */
function isGroup(code: string): boolean {
  const [province, city, county] = [code.slice(0, 2), code.slice(2, 4), code.slice(4)];
  const isUnderCentre = underCentre.includes(province);
  const isCity = (city >= "01" && city <= "20") || (city >= "51" && city <= "70");
  if (county === "01") return isCity && !isUnderCentre;
  if (county !== "00") return false;
  return city === "90" || (isUnderCentre && (city === "01" || city === "02"));
}

/**
 * The level of the congress of a division, by its code (GB/T 2260, GB/T 10114).
 *
 * @param code - six digits, or nine for a township; 000000 for the whole country
 * @returns the level; `null` with an issue: `division-code-not-read` where it is no such code or
 * stands for a group of divisions, `street-has-no-congress` for 001 to 099 in the last three digits
 * (地方组织法2022第59条). Prefectures, autonomous prefectures and leagues, and divisions like
 * townships (400 on), come with the issue `perhaps-no-congress`.
 * @example
 * ```ts
 * import { congressLevelOf } from "deputy-archive/life";
 * congressLevelOf("140200").value; // => "municipal"
 * congressLevelOf("140222001").issues[0]?.code; // => "street-has-no-congress"
 * ```
 */
export function congressLevelOf(code: string): ReadResult<CongressLevel | null, DocumentIssue> {
  if (!shape.test(code)) return refused("division-code-not-read", code);
  if (code.length === 9) return townshipLevel(code);
  if (isNational(code)) return { value: "national", issues: [] };
  const [province, city, county] = [code.slice(0, 2), code.slice(2, 4), code.slice(4)];
  const isProvince = city === "00" && county === "00";
  if (province === "00" || isGroup(code) || (city === "00" && !isProvince)) {
    return refused("division-code-not-read", code);
  }
  if (isProvince) return { value: "provincial", issues: [] };
  if (county !== "00") return { value: "county", issues: [] };
  // Autonomous prefectures elect a congress; prefectures and leagues do not (地区、盟).
  return city >= "21" && city <= "50"
    ? perhaps("municipal", code)
    : { value: "municipal", issues: [] };
}
