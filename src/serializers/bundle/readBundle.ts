import * as z from "zod/mini";
import { isObject } from "../../model/isObject";
import type { DocumentIssue, ReadResult } from "../../model/issue";
import type { Audience } from "../../model/privacy/audience";
import { contentHash } from "../../rules/history/contentHash";
import type { BundleDocument, RedactedBundleDocument } from "../../schemas/bundle/bundleDocument";
import {
  bundleSchema,
  isBundle,
  isRedactedBundle,
  redactedBundleSchema,
} from "../../schemas/bundle/bundleSchema";
import { shownValue, wrongType } from "../../schemas/describeValue";
import { documentIssues } from "../../schemas/documentIssues";
import { deepest, tooDeep } from "../../schemas/tooDeep";
import type { BundleFor, BundleReadOptions, WholeBundle } from "./bundle";
import { isAsWritten } from "./bundleText";
import { itemIssues, repeatedItems, tooLargeItems } from "./contentIssues";
import { documentsIn } from "./documentsIn";
import { fullContents } from "./fullContents";
import { isEarlier, joinedLists, readEarlier } from "./readEarlier";

type Read<For extends Audience> = ReadResult<BundleFor<For> | null, DocumentIssue>;

/** A bundle holds documents as members of a list of a kind. */
const levels = deepest + 3;

const refused = (...issues: readonly DocumentIssue[]) => ({ value: null, issues });

function formatIssue(json: unknown): DocumentIssue | null {
  if (!isObject(json)) return { ...wrongType(json, "object"), path: [] };
  const { format, formatVersion } = json;
  if (format === "deputy-archive/bundle-lines") {
    return { code: "bundle-in-lines", path: [], params: {} };
  }
  const expected = "deputy-archive/bundle";
  if (format !== expected && format !== undefined) {
    const params = { found: shownValue(format), expected };
    return { code: "unknown-format", path: ["format"], params };
  }
  // Of a later form nothing can be said but that it is later.
  if (formatVersion === 1 || typeof formatVersion !== "number") return null;
  const params = { found: formatVersion, expected: 1 };
  return { code: "unknown-format-version", path: ["formatVersion"], params };
}

/** What is wrong with a text that is no one document. */
function inLinesIssue(first: unknown, source: unknown): DocumentIssue {
  const found = first === undefined ? null : formatIssue(first);
  if (found?.code === "bundle-in-lines") return found;
  return { code: "not-json", path: [], params: { found: shownValue(source) } };
}

function hashIssue(json: object, text: string | null): DocumentIssue | null {
  const { contentHash: written, ...said } = Object(json);
  if (typeof written !== "string") return null;
  if (text !== null && isAsWritten(text, String(said.audience), written)) return null;
  if (contentHash(said) === written) return null;
  return { code: "bundle-damaged", path: [], params: {} };
}

type AnyDocument = BundleDocument | RedactedBundleDocument;

function readForm(
  json: unknown,
  isRedacted: boolean,
  isParsedHere: boolean,
): ReadResult<AnyDocument | null, DocumentIssue> {
  const isRight = isRedacted ? isRedactedBundle : isBundle;
  // The same as the schema takes; what the caller holds is copied by the schema.
  if (isParsedHere && isRight(json)) return { value: json as AnyDocument, issues: [] };
  const schema = isRedacted ? redactedBundleSchema : bundleSchema;
  const read = z.safeParse<typeof schema>(schema, json, { reportInput: true });
  if (read.success) return { value: read.data, issues: [] };
  return { value: null, issues: read.error.issues.flatMap(documentIssues) };
}

function audienceIssue(found: unknown, expected: Audience | undefined): DocumentIssue | null {
  if (expected === undefined || found === expected) return null;
  const params = { found: shownValue(found), expected };
  return { code: "bundle-audience", path: ["audience"], params };
}

/** Of a parsed document there is no text. */
function readDocument(
  json: unknown,
  text: string | null,
  expected: Audience | undefined,
): Read<Audience> {
  const path = tooDeep(json, levels);
  if (path !== null) return refused({ code: "too-deep", path, params: { most: levels } });
  const fault = formatIssue(json);
  if (fault !== null) return refused(fault);
  const { $schema: _, ...said } = Object(json);
  const found = hashIssue(said, text) ?? audienceIssue(said.audience, expected);
  if (found !== null) return refused(found);
  const large = tooLargeItems(said.contents);
  if (large.length > 0) return refused(...large);
  const isRedacted = said.audience === "public" || said.audience === "self";
  const read = readForm(said, isRedacted, text !== null);
  if (read.value === null) return refused(...read.issues);
  const { audience, contents: lists } = read.value;
  const contents = fullContents(lists);
  const issues = itemIssues(contents, !isRedacted);
  if (issues.length > 0) return refused(...issues);
  if (audience === "internal")
    return { value: { audience, contents }, issues: repeatedItems(contents) };
  return { value: { audience, contents }, issues };
}

/** One document of an earlier form, or several, one on each line of a text. */
function readEarlierDocuments(
  documents: readonly unknown[],
  expected: Audience | undefined,
): ReadResult<WholeBundle | null, DocumentIssue> {
  const place = (index: number) => (documents.length === 1 ? [] : [index]);
  const issues: DocumentIssue[] = [];
  const bundles = documents.map((json, index) => {
    const read = readEarlier(json);
    for (const { path, ...issue } of read.issues)
      issues.push({ ...issue, path: [...place(index), ...path] });
    return read.value;
  });
  const found = audienceIssue("internal", expected);
  if (issues.length > 0 || found !== null)
    return refused(...issues, ...(found === null ? [] : [found]));
  const contents = fullContents(joinedLists(bundles));
  const faults = itemIssues(contents, true);
  if (faults.length > 0) return refused(...faults);
  return { value: { audience: "internal", contents }, issues: repeatedItems(contents) };
}

/**
 * Reads a bundle, as `writeBundle` writes it: whole or not at all, and only if it still is what was
 * written.
 *
 * Archives and scorecards of earlier versions are read as well, one by itself or one on each line;
 * a bundle in lines is read by `readBundleLines`.
 *
 * @param source - the text of the file, or the parsed JSON
 * @param options - for whom the bundle must have been written: whoever goes on working with archives
 * asks for `internal`, so that a redacted one is never taken for the whole
 * @returns the bundle, which says for whom it was written; or `null` and the issues: `not-json`,
 * `too-deep`, `unknown-format`, `unknown-format-version`, `bundle-in-lines`, `bundle-damaged`,
 * `bundle-audience`, or those of the items' own readers. `duplicate-id` names an item that stands
 * there twice; both are read
 * @example
 * ```ts
 * import { readBundle, writeBundle } from "deputy-archive/bundle";
 * const text = writeBundle({}, { audience: "internal" });
 * readBundle(text).value?.audience; // => "internal"
 * readBundle(text, { audience: "internal" }).value?.contents.archive; // => []
 * readBundle(writeBundle({}), { audience: "internal" }).issues[0]?.code; // => "bundle-audience"
 * readBundle(text.replace("internal", "public")).issues[0]?.code; // => "bundle-damaged"
 * ```
 */
export function readBundle<For extends Audience = Audience>(
  source: unknown,
  { audience }: BundleReadOptions<For> = {},
): ReadResult<BundleFor<For> | null, DocumentIssue> {
  const documents = typeof source === "string" ? documentsIn(source) : [source];
  const [first] = documents;
  const isOne = documents.length === 1;
  if (!isOne && !(documents.length > 1 && documents.every(isEarlier)))
    return refused(inLinesIssue(first, source));
  const read =
    isOne && !isEarlier(first)
      ? readDocument(first, typeof source === "string" ? source : null, audience)
      : readEarlierDocuments(documents, audience);
  // A bundle for another audience than the one asked for was refused.
  return read as Read<For>;
}
