import { canonicalText } from "deputy-archive";
import { eventId, type History, type HistoryEvent } from "deputy-archive/life";
import fc from "fast-check";

/** One change to a history. */
export interface Change {
  readonly kind: "alter" | "forge" | "remove" | "swap" | "repeat" | "rename";
  /** Place of the first event that is not as it was. */
  readonly at: number;
  readonly changed: History<unknown>;
}

const another = (value: unknown): unknown => {
  if (typeof value === "number") return value === 7 ? 8 : 7;
  if (typeof value === "string") return `${value}1`;
  return "改";
};

/** Every value inside a value, each changed by itself, and every key taken away. */
function alterations(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) {
    return [
      [...value, "多"],
      ...value.flatMap((item, index) => [
        value.filter((_, place) => place !== index),
        ...alterations(item).map((other) => value.map((old, at) => (at === index ? other : old))),
      ]),
    ];
  }
  if (typeof value === "object" && value !== null) {
    return [
      { ...value, more: 1 },
      ...Object.entries(value).flatMap(([key, member]) => [
        Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)),
        ...alterations(member).map((other) => ({ ...value, [key]: other })),
      ]),
    ];
  }
  return [another(value)];
}

/** The other forms an event can take; what the type no longer allows is what a file may hold. */
const formsOf = (event: HistoryEvent<unknown>) =>
  (alterations(event) as HistoryEvent<unknown>[]).filter(
    // A reader that knows the form of an event would refuse one without these.
    ({ seen, id, copy }) =>
      Array.isArray(seen) && typeof id === "string" && typeof copy === "string",
  );

/** Every single change, of which one is drawn. */
export function changes(history: History<unknown>): fc.Arbitrary<Change> {
  const { events } = history;
  const last = events.length - 1;
  const places = fc.nat({ max: last });
  const replaced = (at: number, event: HistoryEvent<unknown>) => ({
    ...history,
    events: events.map((old, place) => (place === at ? event : old)),
  });
  const altered = places.chain((at) => {
    const event = events[at];
    if (event === undefined) throw new Error("a place in the history");
    return fc.constantFrom(...formsOf(event)).chain((form) =>
      fc.constantFrom<Change>(
        { kind: "alter", at, changed: replaced(at, form) },
        // Who alters an event may well give it the id that fits.
        {
          kind: "forge",
          at,
          changed: replaced(at, {
            ...(canonicalText({ ...form, id: "" }) === canonicalText({ ...event, id: "" })
              ? { ...form, reason: "伪造" }
              : form),
            id: eventId(form),
          }),
        },
      ),
    );
  });
  const removed = places.map(
    (at): Change => ({
      kind: "remove",
      at,
      changed: { ...history, events: events.filter((_, place) => place !== at) },
    }),
  );
  const repeated = fc.tuple(places, places).map(([which, at]): Change => {
    const copied = [...events];
    copied.splice(at, 0, ...events.slice(which, which + 1));
    return { kind: "repeat", at, changed: { ...history, events: copied } };
  });
  const swapped = fc
    .tuple(places, places)
    .filter(([one, other]) => one !== other)
    .map(([one, other]): Change => {
      const moved = [...events];
      [moved[one], moved[other]] = [events[other], events[one]].flatMap((event) => event ?? []) as [
        HistoryEvent<unknown>,
        HistoryEvent<unknown>,
      ];
      return { kind: "swap", at: Math.min(one, other), changed: { ...history, events: moved } };
    });
  const renamed = fc.constant<Change>({
    kind: "rename",
    at: 0,
    changed: { ...history, subject: `${history.subject}1` },
  });
  return fc.oneof(
    { weight: 6, arbitrary: altered },
    { weight: 2, arbitrary: removed },
    { weight: 2, arbitrary: swapped },
    { weight: 1, arbitrary: repeated },
    { weight: 1, arbitrary: renamed },
  );
}
