import fc from "fast-check";

type Path = readonly (string | number)[];

function isParent(value: unknown): value is Record<string | number, unknown> {
  return typeof value === "object" && value !== null;
}

function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (!isParent(value)) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...entries.flatMap(([key, member]) => placesIn(member, [...path, key]))];
}

const atPlace = (json: unknown, path: Path) =>
  path.reduce<unknown>((value, key) => (isParent(value) ? value[key] : undefined), json);

/** The value with the place changed; `undefined` takes it away. */
function changedAt(json: unknown, [key, ...further]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (!isParent(json)) return json;
  const next = changedAt(json[key], further, value);
  if (Array.isArray(json)) {
    const before = json.slice(0, Number(key));
    const after = json.slice(Number(key) + 1);
    return next === undefined ? [...before, ...after] : [...before, next, ...after];
  }
  const { [key]: _, ...others } = json;
  return next === undefined ? others : { ...others, [key]: next };
}

const odd = fc.constantFrom(
  null,
  true,
  "",
  "2023-02-29",
  "1900-02-29",
  "0000-01-01",
  -1,
  0.5,
  [],
  {},
);

/** A document with one place taken away, given another value, or an object with one key more. */
export function mutations(json: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(json).slice(1);
  if (places.length === 0) return fc.constant(json);
  const place = fc.constantFrom(...places);
  const elsewhere = place.map((path) => atPlace(json, path));
  const value = fc.oneof(fc.constant(undefined), odd, elsewhere, fc.jsonValue({ maxDepth: 1 }));
  const parents = fc.constantFrom(
    ...placesIn(json).filter((path) => isParent(atPlace(json, path))),
  );
  return fc.oneof(
    fc.tuple(place, value).map(([path, found]) => changedAt(json, path, found)),
    fc
      .tuple(parents, place, elsewhere)
      .map(([path, other, found]) =>
        changedAt(json, [...path, String(other[other.length - 1])], found),
      ),
  );
}

/** A value with whatever JSON can hold in the place of all of it, or of one part. */
export function replacements(json: unknown): fc.Arbitrary<unknown> {
  const value = fc.oneof(odd, fc.jsonValue({ maxDepth: 2 }));
  return fc
    .tuple(fc.constantFrom(...placesIn(json)), value)
    .map(([path, found]) => changedAt(json, path, found));
}
