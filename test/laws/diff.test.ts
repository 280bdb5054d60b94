import { canonicalText, diffPolicies, type Policy } from "deputy-archive";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { policies } from "../arbitraries/index";
import { widePolicy } from "../rules/diff/widePolicy";
import { type Path, withAt } from "../rules/diff/withAt";
import { shippedPolicies } from "../rules/shippedPolicies";
import { deepFrozen } from "./deepFrozen";

// Each case looks at a whole policy: slow on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const under: readonly (readonly [string, fc.Arbitrary<Policy>])[] = [
  ["the shipped policies", fc.constantFrom(...shippedPolicies)],
  ["a policy with every part of the language", fc.constant(widePolicy)],
  ["random policies", policies()],
];

function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  const below = members.flatMap(([key, member]) =>
    placesIn(member, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...below];
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (found, key) => (found as Record<string | number, unknown> | undefined)?.[key],
    value,
  );
}

/** Something else in the place of a value. */
function another(value: unknown): readonly unknown[] {
  if (typeof value === "number") return [value + 1, value - 0.5];
  if (typeof value === "string") return [`${value}改`];
  if (typeof value === "boolean") return [!value];
  if (value === null) return ["2030-01-01"];
  if (!Array.isArray(value)) return [];
  const [first, second] = value;
  const longer = first === undefined ? [] : [[...value, structuredClone(first)]];
  return second === undefined ? longer : [...longer, [second, first, ...value.slice(2)]];
}

/** What a policy is none without; everything else may be taken out. */
const needs = [
  ...["parts", "standings", "grades", "columns", "name", "zh", "en", "kind"],
  ...["month", "day", "yearOffset", "law", "what", "unit", "text", "failure"],
];

interface Changed {
  readonly policy: Policy;
  readonly after: Policy;
}

/** A policy with one thing changed, taken out, repeated or put in another order. */
function mutations(all: fc.Arbitrary<Policy>): fc.Arbitrary<Changed> {
  const places = new WeakMap<Policy, readonly Path[]>();
  return all.chain((policy) => {
    const found = places.get(policy) ?? placesIn(policy).slice(1);
    places.set(policy, found);
    return fc.constantFrom(...found).chain((path) => {
      const value = at(policy, path);
      const isNeeded =
        value === null || path.length < 2 || needs.includes(String(path[path.length - 1]));
      const others = [...another(value), ...(isNeeded ? [] : [undefined])];
      return fc.constantFrom(...(others.length === 0 ? [value] : others)).map((other) => ({
        policy,
        after: withAt(policy, path, other),
        [fc.toStringMethod]: () => `${path.join(".")} = ${canonicalText(other)}`,
      }));
    });
  });
}

/** A sentence without what the policy itself says in it. */
function ownWords(sentence: string): string {
  return sentence.replace(/“[^”]*”/g, "").replace(/\d{4}-\d{2}-\d{2}/g, "");
}

describe.each(under)("what changed under %s", (_, all) => {
  const changed = mutations(all);

  it("a policy does not differ from itself", () => {
    fc.assert(
      fc.property(all, (policy) => {
        expect(diffPolicies(policy, structuredClone(policy))).toEqual([]);
      }),
    );
  });

  it("no single change goes unsaid", () => {
    fc.assert(
      fc.property(changed, ({ policy, after }) => {
        const same = canonicalText(policy) === canonicalText(after);
        expect(diffPolicies(policy, after).length === 0).toBe(same);
        expect(diffPolicies(after, policy).length === 0).toBe(same);
      }),
      { numRuns: 200 },
    );
  });

  it("the path of a change leads to what it is now", () => {
    fc.assert(
      fc.property(changed, ({ policy, after }) => {
        for (const change of diffPolicies(policy, after)) {
          if (change.code !== "changed" && change.code !== "renamed") continue;
          if (change.path[change.path.length - 1] === "parts") continue;
          expect(at(after, change.path) ?? null).toEqual(change.after);
        }
      }),
    );
  });

  it("the order of keys is no change, and nothing given is changed", () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== "object" || value === null) return value;
      const members = Object.entries(value).map(([key, member]) => [key, turned(member)] as const);
      return Object.fromEntries(members.reverse());
    };
    fc.assert(
      fc.property(all, (policy) => {
        expect(diffPolicies(deepFrozen(policy), turned(policy) as Policy)).toEqual([]);
      }),
    );
  });

  it("sentences name no key and no code of the policy's form", () => {
    fc.assert(
      fc.property(changed, ({ policy, after }) => {
        for (const { text } of diffPolicies(policy, after)) {
          expect(ownWords(text.en)).not.toMatch(/[a-z][A-Z]|undefined|null|\[object|NaN/);
          expect(ownWords(text.zh)).not.toMatch(/undefined|null|\[object|NaN|其他内容/);
          expect(text.zh.endsWith("。") && text.en.endsWith(".")).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("a policy whose names are all Chinese", () => {
  it("has no Latin letter in a Chinese sentence but in what it quotes", () => {
    fc.assert(
      fc.property(mutations(fc.constant(widePolicy)), ({ policy, after }) => {
        for (const { text } of diffPolicies(policy, after)) {
          expect(ownWords(text.zh)).not.toMatch(/[A-Za-z]|其他内容/);
        }
      }),
      { numRuns: 200 },
    );
  });
});
