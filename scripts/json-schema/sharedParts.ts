// Parts of a JSON Schema that say the same, written once.

/** Parts by their name, as they stand under `$defs`. */
export type Parts = ReadonlyMap<string, unknown>;

const place = "#/$defs/";

/** A value with every reference given another name. */
function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((one) => renamed(one, names));
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([key, member]) => {
    if (key !== "$ref") return [key, renamed(member, names)];
    const name = String(member).slice(place.length);
    return [key, `${place}${names.get(name) ?? name}`];
  });
  return Object.fromEntries(members);
}

/** Of each name the first name of a part that says the same, as far as `names` tells them apart. */
function toldApart(parts: Parts, names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const found = new Map<string, string>();
  for (const [name, part] of parts) {
    // Only what was one before can be one now.
    const said = `${names.get(name)} ${JSON.stringify(renamed(part, names))}`;
    if (!first.has(said)) first.set(said, name);
    found.set(name, first.get(said) ?? name);
  }
  return found;
}

/** Which part stands for each: all are one until something tells them apart, also where they turn in a circle. */
function oneForEach(parts: Parts): ReadonlyMap<string, string> {
  let names: ReadonlyMap<string, string> = new Map([...parts.keys()].map((name) => [name, ""]));
  for (let count = 0; ; ) {
    names = toldApart(parts, names);
    const found = new Set(names.values()).size;
    if (found === count) return names;
    count = found;
  }
}

/**
 * Writes parts that say the same only once.
 *
 * @param document - the schema without its parts
 * @param parts - its parts in the order they were named, those of the plainest name first
 * @returns the same schema, with the parts that are left
 */
export function sharedParts<Document>(
  document: Document,
  parts: Parts,
): { readonly document: Document; readonly parts: Parts } {
  const names = oneForEach(parts);
  const left = [...parts].filter(([name]) => names.get(name) === name);
  return {
    // Only names of references are others.
    document: renamed(document, names) as Document,
    parts: new Map(left.map(([name, part]) => [name, renamed(part, names)])),
  };
}
