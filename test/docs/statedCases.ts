import { readFileSync } from "node:fs";

type Json = unknown;
type JsonObject = { readonly [key: string]: Json };

const page = readFileSync("docs/policy-language.md", "utf8");

/** A row of the page: a sentence, the rule that says it, and what comes of which records. */
export interface StatedCase {
  readonly sentence: string;
  readonly rule: Json;
  readonly cases: readonly { readonly records: Json; readonly result: Json }[];
  /** Folders of shipped policies that say it so. */
  readonly shippedIn: readonly string[];
}

const isObject = (json: Json): json is JsonObject =>
  typeof json === "object" && json !== null && !Array.isArray(json);

const listIn = (json: Json): readonly JsonObject[] =>
  Array.isArray(json) ? json.filter(isObject) : [];

const codesIn = (cell = "") => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);

function readJson(code: string, line: string): Json {
  try {
    return JSON.parse(code);
  } catch {
    throw new Error(`not JSON: ${code}\nin ${line}`);
  }
}

/** Reads one row of a table whose columns are told by its heading. */
function statedCase(line: string, heading: readonly string[]): StatedCase {
  const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
  const under = (name: string) => cells[heading.findIndex((cell) => cell.endsWith(name))];
  const json = (name: string) => codesIn(under(name)).map((code) => readJson(code, line));
  const results = json("result");
  const records = json("records");
  if (results.length === 0 || results.length !== records.length) {
    throw new Error(`as many results as records: ${line}`);
  }
  return {
    sentence: cells[1] ?? "",
    rule: json("rule")[0],
    cases: records.map((one, index) => ({ records: one, result: results[index] })),
    shippedIn: codesIn(under("shipped in")),
  };
}

/**
 * Reads every row of the page that states a case: those of tables with a column “rule”.
 *
 * @returns the rows, in the order of the page
 */
export function statedCases(): readonly StatedCase[] {
  const rows: StatedCase[] = [];
  let heading: readonly string[] = [];
  for (const line of page.split("\n")) {
    if (!line.startsWith("|")) heading = [];
    else if (heading.length === 0) heading = line.split("|").map((cell) => cell.trim());
    else if (heading.includes("规则 rule") && !line.startsWith("|---")) {
      rows.push(statedCase(line, heading));
    }
  }
  return rows;
}

/** The complete policy the page begins with. */
function basePolicy(): JsonObject {
  const [, code = ""] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  return JSON.parse(code);
}

const identity = (id: string) => ({ id, basis: "第一条", name: { zh: id, en: id } });

/** Fills in what the page's rules leave out: ids, articles, names, and which units. */
function rulesFilled(rules: readonly JsonObject[], parent: string): readonly JsonObject[] {
  return rules.map((rule, index) => {
    const id = `${parent}${index + 1}`;
    if ("parts" in rule) {
      return { ...identity(id), ...rule, parts: rulesFilled(listIn(rule["parts"]), `${id}-`) };
    }
    return { ...identity(id), of: { from: "entries", duties: ["visit"] }, ...rule };
  });
}

function identified(json: Json, more: JsonObject = {}): readonly JsonObject[] {
  return listIn(json).map((rule, index) => ({ ...identity(`i${index + 1}`), ...more, ...rule }));
}

function treeOf(score: Json): JsonObject {
  const parts = Array.isArray(score) ? listIn(score) : [score].filter(isObject);
  return { ...identity("total"), parts: rulesFilled(parts, "r") };
}

function assessmentFilled(said: JsonObject): JsonObject {
  const failure = { zh: "不合", en: "not met" };
  return {
    ...said,
    standings: identified(said["standings"]),
    grades: identified(said["grades"]).map((grade) =>
      "requires" in grade
        ? { ...grade, requires: identified(grade["requires"], { failure }) }
        : grade,
    ),
  };
}

/**
 * The complete policy of a row: the page's first one with the row's rule in it.
 *
 * @param rule - a rule, a list of rules, or keys of the policy
 * @returns the document
 */
export function policyWith(rule: Json): JsonObject {
  const base = basePolicy();
  const isRule = Array.isArray(rule) || (isObject(rule) && ("value" in rule || "parts" in rule));
  if (isRule || !isObject(rule)) return { ...base, score: treeOf(rule) };
  const { score, measures, assessment, ...others } = rule;
  return {
    ...base,
    ...others,
    ...(score === undefined ? {} : { score: treeOf(score) }),
    ...(measures === undefined ? {} : { measures: identified(measures) }),
    ...(isObject(assessment) ? { assessment: assessmentFilled(assessment) } : {}),
  };
}

const earlierResult = { policy: "small", total: 0, standing: "none", rank: null, selectedFor: [] };
const session = { name: "会议", shortName: "会议", halfDays: 2 };

/** A case of the page, with the records as it writes them: a list is of entries. */
function caseOf(records: Json, result: Json): JsonObject {
  const said = Array.isArray(records) ? { entries: records } : records;
  if (!isObject(said)) throw new Error(`not records: ${JSON.stringify(records)}`);
  const words = { zh: "例", en: "an example" };
  const expected =
    typeof result === "number"
      ? { total: result }
      : typeof result === "string"
        ? { standing: result }
        : result;
  return {
    ...said,
    id: "example",
    title: words,
    because: words,
    entries: listIn(said["entries"]).map((one) => ({ duty: "visit", ...one })),
    ...("earlier" in said
      ? { earlier: listIn(said["earlier"]).map((one) => ({ ...earlierResult, ...one })) }
      : {}),
    ...("sessions" in said
      ? { sessions: listIn(said["sessions"]).map((one) => ({ ...session, ...one })) }
      : {}),
    expect: expected,
  };
}

/**
 * The document of cases of one pair of records and result.
 *
 * @param records - as the page writes them
 * @param result - a total, a standing, or what a case expects
 * @returns the document
 */
export function casesWith(records: Json, result: Json): JsonObject {
  return {
    format: "deputy-archive/cases",
    formatVersion: 1,
    policy: "small",
    period: { from: "2026-01-01", to: "2026-12-31" },
    cases: [caseOf(records, result)],
  };
}
