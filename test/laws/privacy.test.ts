import { assess, score, tally } from "deputy-archive";
import {
  type Audience,
  audiences,
  type ClassifiedTypes,
  type FieldClass,
  fieldClasses,
  redact,
} from "deputy-archive/life";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { policies } from "../arbitraries";
import { type ClassifiedValue, classifiedValues } from "../arbitraries/life/classifiedValues";
import { type Classes, everyField, everyFlagged, marked, readable } from "./classifications";
import { worlds } from "./worlds";

type Name = keyof ClassifiedTypes;

const types = Object.keys(fieldClasses) as readonly Name[];

// Marks stand in for real values, and values come with their names: the walk does not look at types.
const redacted = (type: Name, value: unknown, audience: Audience): unknown =>
  redact(type, value as never, audience);

const classesOf = (type: Name): Classes => fieldClasses[type];

/** Every part of the first is in the second, at the same place. */
function within(part: unknown, whole: unknown): boolean {
  if (part instanceof Map) {
    return whole instanceof Map && [...part].every(([key, value]) => within(value, whole.get(key)));
  }
  if (Array.isArray(part)) {
    return Array.isArray(whole) && part.every((item) => whole.some((other) => within(item, other)));
  }
  if (typeof part !== "object" || part === null) return part === whole;
  return (
    typeof whole === "object" &&
    whole !== null &&
    Object.entries(part).every(([key, value]) =>
      within(value, (whole as Record<string, unknown>)[key]),
    )
  );
}

describe("every field of every public type has a class", () => {
  const all: readonly FieldClass[] = readable.internal;

  for (const type of types) {
    for (const audience of audiences) {
      it(`${type} for ${audience} shows the fields of its classes and no others`, () => {
        for (const value of marked(classesOf(type))) {
          const whole = JSON.stringify(value);
          const seen = JSON.stringify(redacted(type, value, audience));
          for (const fieldClass of all) {
            const mark = `«${fieldClass}»`;
            const expected = readable[audience].includes(fieldClass) && whole.includes(mark);
            expect(seen.includes(mark), `${mark} in ${seen}`).toBe(expected);
          }
        }
      });
    }
  }

  it.each(types)("what of %s a flag closes is nowhere more open than before", (type) => {
    for (const { open, closed } of everyFlagged(classesOf(type))) {
      for (const audience of audiences) {
        const inside = (classes: Classes) =>
          everyField(classes).some(({ fieldClass }) => readable[audience].includes(fieldClass));
        expect(inside(open) || !inside(closed)).toBe(true);
      }
    }
  });

  it.each(types)("what %s is told apart by is as open as what depends on it", (type) => {
    for (const { of, deciding, fieldClass, path } of everyField(classesOf(type))) {
      for (const audience of deciding === null ? [] : audiences) {
        if (deciding === null || !readable[audience].includes(fieldClass)) continue;
        expect(readable[audience], `${deciding} of ${of} beside ${path}`).toContain(deciding);
      }
    }
  });
});

describe("what never leaves those who keep the archive", () => {
  const fields = types.flatMap((type) =>
    everyField(classesOf(type)).map((field) => ({ ...field, path: `${type}.${field.path}` })),
  );
  const ending = (pattern: RegExp) => fields.filter(({ path }) => pattern.test(path));
  const keepers: readonly FieldClass[] = ["sensitive", "third-party"];

  it.each([
    ["reasons for leave and for suspension", /\.cause$/],
    ["the reason of an event that may repeat them", /^(archiveEvent|activityEvent)\.reason$/],
    ["the ground of a termination", /\.(terminated\.ground|terminated\.decidedBy)$/],
    ["suspensions", /^(mandate\.status|.*\.suspended\..*|.*\.resumed\..*|tenure\.(spans|inForce))/],
    ["how to reach a proposer", /\.contactDetails$/],
    ["other columns of the roster", /\.roster$/],
    ["who rated, and others on a list", /\.(assessor|ranking|candidates|excluded|lineTie|cells)$/],
    ["leave of others on one sheet", /^activityState\.leaves\./],
  ])("%s", (_, pattern) => {
    const found = ending(pattern).filter(({ path }) => path !== "statistics.total.cells");
    expect(found).not.toEqual([]);
    for (const { path, fieldClass } of found) expect(keepers, path).toContain(fieldClass);
  });

  it.each([
    ["reasons written freely", /\.(reason|reasons|content|text|facts|proposal|feedback.*)$/],
    ["certificates", /\.(certificate|certificates|deputy|lead|coSigners|raters|proposers)$/],
    ["hashes", /\.(heads|hash|leaves|seal|sha256|previous|seen|setAside)$/],
    ["satisfaction of single deputies", /\.(judgements|ratings.*|satisfaction|rehandlings)$/],
  ])("%s are not for the public", (_, pattern) => {
    const found = ending(pattern);
    expect(found).not.toEqual([]);
    for (const { path, fieldClass } of found) expect(fieldClass, path).not.toBe("public");
  });

  it.each([
    "actor",
    "activityEvent",
    "appraisalResult",
    "archiveEvent",
    "archiveHistory",
    "archiveLink",
    "attachment",
    "attendanceRecord",
    "billFile",
    "contentMark",
    "copy",
    "custody",
    "earlierResult",
    "entriesView",
    "entryEvent",
    "entryView",
    "evidence",
    "handledItem",
    "historyHead",
    "inventoryLine",
    "issue",
    "lateChange",
    "periodSnapshot",
    "promiseFile",
    "rating",
    "reconciliation",
    "replyRating",
    "shownEntry",
    "suggestionFile",
    "tenure",
    "trainingEvent",
  ] as const)("of %s the public sees nothing, not even how many there are", (type) => {
    for (const value of marked(classesOf(type))) {
      expect(redacted(type, value, "public")).toEqual({});
    }
  });
});

describe("redaction", () => {
  const scored = worlds(policies()).map(
    ({ plan, archive, options }): readonly ClassifiedValue[] => {
      const sorted = tally(plan, archive, options);
      return [
        { type: "archive", value: archive },
        { type: "scorecard", value: score(sorted) },
        { type: "assessment", value: assess(sorted) },
      ];
    },
  );

  it.each([
    ["of an archive and its score", scored, 60],
    ["of the life of an archive", classifiedValues, 150],
  ] as const)("%s twice is once, and never widens", (_, values, numRuns) => {
    fc.assert(
      fc.property(
        values,
        fc.constantFrom(...audiences),
        fc.constantFrom(...audiences),
        (all, first, second) => {
          for (const { type, value } of all) {
            const once = redacted(type, value, first);
            expect(redacted(type, once, first)).toEqual(once);
            const again = redacted(type, once, second);
            expect(within(again, once)).toBe(true);
            expect(within(once, value)).toBe(true);
            const narrower = Math.min(audiences.indexOf(first), audiences.indexOf(second));
            expect(again).toEqual(redacted(type, value, audiences[narrower] ?? "public"));
          }
        },
      ),
      { numRuns },
    );
  });

  const numbers = ["11010519491231002X", "13800000000", "110105 19491231 0021", "138 0000 0000"];

  /** Adds a number to each text, but not to the words that tell kinds apart. */
  function told(value: unknown, number: string): unknown {
    if (typeof value === "string") return `${value}，${number}`;
    if (Array.isArray(value)) return value.map((item) => told(item, number));
    if (typeof value !== "object" || value === null || value instanceof Map) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [
        key,
        key === "kind" ? member : told(member, number),
      ]),
    );
  }

  it.each([
    ["an archive", scored, 20],
    ["its life", classifiedValues, 60],
  ] as const)("no number that names a person leaves any text of %s", (_, values, numRuns) => {
    fc.assert(
      fc.property(
        values,
        fc.constantFrom(...numbers),
        fc.constantFrom<Audience>("public", "self"),
        (all, number, audience) => {
          for (const { type, value } of all) {
            const seen = JSON.stringify(redacted(type, told(value, number), audience));
            expect(seen).not.toContain(number);
          }
        },
      ),
      { numRuns },
    );
  });

  it.each(types)("no number that names a person leaves any field of %s", (type) => {
    for (const value of marked(classesOf(type))) {
      for (const number of numbers) {
        const whole = told(value, number);
        for (const audience of ["public", "self"] as const) {
          expect(JSON.stringify(redacted(type, whole, audience))).not.toContain(number);
        }
        expect(redacted(type, whole, "internal")).toBe(whole);
      }
    }
  });
});
