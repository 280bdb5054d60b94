import type { CongressTerm } from "../../model/congress/congress";
import { chineseNumeral } from "../../rules/congress/chineseNumeral";
import { congressLevelOf, isNational } from "../../rules/congress/congressLevelOf";
import { isSubordinate } from "../../rules/congress/subordination";
import { termKey } from "./popoloDeputy";
import type { PopoloArea, PopoloOrganization, PopoloTerm } from "./popoloDocument";

/** Codes of divisions are public: they may stand in names within the document. */
export function congressId(code: string): string {
  return `_:congress-${code}`;
}

function areaId(code: string): string {
  return `_:area-${code}`;
}

/** The name within the document of a term. */
export function termId(term: CongressTerm): string {
  return `_:term-${termKey(term)}`;
}

function congressName({ congress }: CongressTerm, ofTerm: string): string {
  return isNational(congress.code)
    ? `${ofTerm}全国人民代表大会`
    : `${congress.name}${ofTerm}人民代表大会`;
}

/** A congress. */
export function popoloCongress(term: CongressTerm): PopoloOrganization {
  const { code } = term.congress;
  return {
    "@type": "Organization",
    id: congressId(code),
    name: congressName(term, ""),
    classification: "people's congress",
    area_id: areaId(code),
  };
}

/** A term of a congress. */
export function popoloTerm(term: CongressTerm): PopoloTerm {
  const ordinal = chineseNumeral(term.ordinal) ?? `${term.ordinal}`;
  const { from, to } = term.period;
  return {
    "@type": "Event",
    id: termId(term),
    name: congressName(term, `第${ordinal}届`),
    classification: "legislative period",
    organization_id: congressId(term.congress.code),
    start_date: from,
    ...(to !== null && { end_date: to }),
  };
}

/** How far below the whole country a division lies. */
function depth(code: string): number {
  if (code.length > 6) return 4;
  if (code.slice(4) !== "00") return 3;
  if (code.slice(2, 4) !== "00") return 2;
  return isNational(code) ? 0 : 1;
}

function liesIn(code: string, other: string): boolean {
  return isSubordinate(code, other) && depth(code) > depth(other);
}

/** The division of a congress, under the nearest one above it that is in the document too. */
export function popoloArea({ congress }: CongressTerm, codes: readonly string[]): PopoloArea {
  const { code, name } = congress;
  const above = codes.filter((other) => liesIn(code, other));
  const parent = above.find((one) => above.every((other) => one === other || liesIn(one, other)));
  const level = congressLevelOf(code).value;
  return {
    "@type": "Area",
    id: areaId(code),
    name: isNational(code) ? "全国" : name,
    identifier: code,
    ...(level !== null && { classification: level }),
    ...(parent !== undefined && { parent_id: areaId(parent) }),
  };
}
