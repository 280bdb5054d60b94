import type { ResultScheme } from "../../../model/resultScheme";
import {
  chongqingScheme,
  henanScheme,
  qingdaoScheme,
  shandongScheme,
  shanghaiScheme,
} from "./regulationSchemes";
import {
  city62Scheme,
  city2020Scheme,
  npcScheme,
  qinyang2023Scheme,
  yanzhou2023Scheme,
} from "./reportedSchemes";

/**
 * Categories of results as published, each mapped to neutral classes (Z2); the letters mean other
 * things elsewhere, and the mapping is this library's reading.
 *
 * @example
 * ```ts
 * import { resultSchemes } from "deputy-archive/life";
 * const classOf = (scheme: string, letter: string) =>
 *   resultSchemes.find(({ id }) => id === scheme)?.categories.find((one) => one.letter === letter)?.covers;
 * classOf("npc", "C"); // => ["deferred"]
 * classOf("city-2020", "C"); // => ["planned"]
 * ```
 */
export const resultSchemes: readonly ResultScheme[] = [
  npcScheme,
  city2020Scheme,
  city62Scheme,
  qinyang2023Scheme,
  yanzhou2023Scheme,
  shanghaiScheme,
  shandongScheme,
  chongqingScheme,
  qingdaoScheme,
  henanScheme,
];
