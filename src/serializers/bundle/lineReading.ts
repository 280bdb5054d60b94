import { isObject } from "../../model/isObject";
import type { DocumentIssue, IssueEffect, SourceIssue } from "../../model/issue";
import type { Audience } from "../../model/privacy/audience";
import type { BundleEnd } from "../../schemas/bundle/bundleDocument";
import type { BundleTypes, ItemOf, RedactedTypes } from "../../schemas/bundle/bundleTypes";
import { itemIdentity } from "../../schemas/bundle/itemIdentity";
import { shownValue } from "../../schemas/describeValue";
import { parseJson } from "./documentsIn";
import { isEarlier, joinedLists, readEarlier } from "./readEarlier";
import { readLine } from "./readLine";
import { type RunningHash, runningHash } from "./runningHash";

type AnyItem = ItemOf<BundleTypes> | ItemOf<RedactedTypes>;

/** What one line gave. */
export interface LineRead {
  /** The items on it: one, or none. */
  readonly items: readonly AnyItem[];
  /** What is to be known about it. */
  readonly issues: readonly SourceIssue[];
}

/** A bundle being read line by line. */
export interface LineReading {
  /** Reads the next line; its number where some were passed over. */
  readonly take: (line: string, row?: number) => LineRead;
  /** Says that no line follows. */
  readonly finish: () => readonly SourceIssue[];
  /** For whom the bundle was written, once that is known; `null` where it was refused. */
  readonly audience: () => Audience | null;
  /** Whether no more lines need be taken. */
  readonly isDone: () => boolean;
}

interface State {
  row: number;
  /** Lines between the first and the last. */
  items: number;
  stage: "start" | "lines" | "earlier" | "ended" | "done";
  audience: Audience | null;
  readonly hash: RunningHash;
  readonly seen: Set<string>;
}

const nothing: LineRead = { items: [], issues: [] };

/** Formats keep their own codes; everything else is one form that does not fit. */
function codeOf({ code }: DocumentIssue): string {
  return code.startsWith("unknown-format") ? code : "wrong-form";
}

/**
 * Begins to read a bundle line by line.
 *
 * @param file - the name issues carry
 * @param expected - for whom the bundle must have been written; any audience where left out
 * @returns what takes the lines
 */
export function lineReading(file: string, expected: Audience | undefined): LineReading {
  const state: State = {
    ...{ row: 0, items: 0, stage: "start", audience: null },
    ...{ hash: runningHash(), seen: new Set() },
  };

  const issue = (code: string, effect: IssueEffect, value: string, column = ""): SourceIssue => ({
    ...{ file, sheet: null, row: state.row === 0 ? null : state.row },
    ...{ column: column === "" ? null : column, code, effect, value },
  });

  const setAside = (issues: readonly DocumentIssue[]): LineRead => ({
    items: [],
    issues: issues.map((one) =>
      issue(codeOf(one), "rejected", String(one.params["found"] ?? ""), one.path.join(".")),
    ),
  });

  const refuse = (code: string, value: string): LineRead => {
    state.stage = "done";
    state.audience = null;
    return { items: [], issues: [issue(code, "refused", value)] };
  };

  const repeated = (item: ItemOf<BundleTypes>): readonly SourceIssue[] => {
    const { kind, value } = item;
    // Kind and value belong to each other; the compiler sees them one by one.
    const found = itemIdentity(kind, value as never);
    const name = `${kind} ${found}`;
    if (found === null) return [];
    if (state.seen.has(name)) return [issue("duplicate-id", "noted", found, kind)];
    state.seen.add(name);
    return [];
  };

  const begin = (audience: Audience, stage: "lines" | "earlier"): LineRead => {
    if (expected !== undefined && audience !== expected) return refuse("bundle-audience", audience);
    state.stage = stage;
    state.audience = audience;
    return nothing;
  };

  const takeHeader = (json: unknown, line: string): LineRead => {
    if (!isObject(json) || json["kind"] !== "header") return refuse("header-missing", "");
    const { value: whole } = readLine(json, false);
    const { value, issues } = whole === null ? readLine(json, true) : { value: whole, issues: [] };
    if (value?.kind !== "header") {
      const [first] = issues;
      return refuse(
        first === undefined ? "wrong-form" : codeOf(first),
        String(first?.params["found"] ?? ""),
      );
    }
    state.hash.take(line);
    return begin(value.audience, "lines");
  };

  const takeEarlier = (json: unknown): LineRead => {
    const { value, issues } = readEarlier(json);
    if (value === null) return setAside(issues);
    const lists = Object.entries(joinedLists([value]));
    // The schema of the earlier form has held each item; steps say the same in the form of today.
    const items = lists.flatMap(([kind, list]) =>
      (list as readonly unknown[]).map((one) => ({ kind, value: one }) as ItemOf<BundleTypes>),
    );
    return { items, issues: items.flatMap(repeated) };
  };

  const takeEnd = ({ items, contentHash }: BundleEnd): LineRead => {
    state.stage = "ended";
    const issues: SourceIssue[] = [];
    if (items !== state.items) {
      issues.push(issue("bundle-truncated", "noted", `${state.items}/${items}`));
    } else if (contentHash !== state.hash.digest()) {
      issues.push(issue("bundle-damaged", "noted", ""));
    }
    return { items: [], issues };
  };

  const takeItem = (json: unknown, line: string): LineRead => {
    const isRedacted = state.audience !== "internal";
    const { value, issues } = readLine(json, isRedacted);
    if (value?.kind === "end") return takeEnd(value);
    state.items += 1;
    state.hash.take(line);
    if (value === null) return setAside(issues);
    if (value.kind === "header")
      return setAside([{ code: "wrong-form", path: ["kind"], params: { found: value.kind } }]);
    // Of a redacted item what names it may be missing.
    return { items: [value], issues: isRedacted ? [] : repeated(value as ItemOf<BundleTypes>) };
  };

  const takeNoJson = (line: string): LineRead => {
    if (state.stage === "lines") {
      state.items += 1;
      state.hash.take(line);
    }
    return { items: [], issues: [issue("not-json", "rejected", String(shownValue(line)))] };
  };

  const takeFirstEarlier = (json: unknown): LineRead => {
    const begun = begin("internal", "earlier");
    return begun === nothing ? takeEarlier(json) : begun;
  };

  const take = (raw: string, row = state.row + 1): LineRead => {
    state.row = row;
    const line = raw.replace(/^\ufeff/, "").trim();
    if (line === "" || state.stage === "done") return nothing;
    if (state.stage === "ended") {
      state.stage = "done";
      return { items: [], issues: [issue("line-after-end", "rejected", String(shownValue(line)))] };
    }
    const json = parseJson(line);
    if (json === undefined) return takeNoJson(line);
    if (state.stage === "lines") return takeItem(json, line);
    if (state.stage === "earlier") return takeEarlier(json);
    return isEarlier(json) ? takeFirstEarlier(json) : takeHeader(json, line);
  };

  return {
    take,
    finish: () => {
      if (state.stage === "start") return refuse("header-missing", "").issues;
      return state.stage === "lines" ? [issue("bundle-truncated", "noted", `${state.items}`)] : [];
    },
    audience: () => state.audience,
    isDone: () => state.stage === "done",
  };
}
