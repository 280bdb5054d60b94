/**
 * Parses JSON.
 *
 * @param text - JSON text
 * @returns its value; `undefined` where the text is no JSON
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The documents of a text: one, or one on each line.
 *
 * @param text - the text; a byte order mark is passed over, blank lines too
 * @returns the values; none where the text is neither one document nor lines of them
 */
export function documentsIn(text: string): readonly unknown[] {
  const bare = text.replace(/^\ufeff/, "");
  const whole = parseJson(bare);
  if (whole !== undefined) return [whole];
  const documents: unknown[] = [];
  for (const line of bare.split("\n")) {
    if (line.trim() === "") continue;
    const value = parseJson(line);
    if (value === undefined) return [];
    documents.push(value);
  }
  return documents;
}
