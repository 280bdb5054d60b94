/** Keys and indexes that lead to a place; ids may stand for indexes. */
export type Way = readonly (string | number)[];

type Parent = Record<string | number, unknown>;

function isParent(value: unknown): value is Parent {
  return typeof value === "object" && value !== null;
}

/** The index of the member with an id or code, or the key itself. */
function keyIn(parent: Parent, key: string | number): string | number {
  if (!Array.isArray(parent) || typeof key === "number") return key;
  const index = parent.findIndex((member) => member.id === key || member.code === key);
  if (index === -1) throw new Error(`nothing is called ${key}`);
  return index;
}

/** A document with one place changed, and the way to that place in keys and indexes. */
export function changedDocument(
  document: unknown,
  way: Way,
  value: unknown,
): { json: unknown; path: Way } {
  const json: unknown = structuredClone(document);
  const path: (string | number)[] = [];
  let parent = json;
  for (const [step, name] of way.entries()) {
    if (!isParent(parent)) throw new Error(`no way to ${way.join(".")}`);
    const key = keyIn(parent, name);
    path.push(key);
    if (step < way.length - 1) parent = parent[key];
    else if (value === undefined) delete parent[key];
    else parent[key] = value;
  }
  return { json, path };
}
