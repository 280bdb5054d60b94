import { readFileSync } from "node:fs";
import {
  type ByKind,
  type Classification,
  type FieldClasses,
  fieldClasses,
} from "deputy-archive/life";
import { describe, expect, it } from "vitest";

type Told =
  | { readonly kind: "one"; readonly first: string }
  | { readonly kind: "other"; readonly second: { readonly third: string | null } };

interface Held {
  readonly told: Told | null;
  readonly flag: boolean;
  readonly list: readonly Told[];
  readonly optional?: string;
}

const page = readFileSync("docs/privacy.md", "utf8");

const first = { kind: "public", first: "public" } as const;

describe("a field without a class does not compile", () => {
  it("whether optional, of one kind only, or deep inside", () => {
    const whole: FieldClasses<Held> = {
      told: {
        byKind: { one: first, other: { kind: "public", second: { fields: { third: "public" } } } },
      },
      flag: "public",
      list: "public",
      optional: { unless: "flag", open: "public", closed: "internal" },
    };
    // @ts-expect-error the optional one is missing
    const withoutOptional: FieldClasses<Held> = { told: "public", flag: "public", list: "public" };
    // @ts-expect-error a kind is missing
    const withoutKind: ByKind<Told> = { byKind: { one: first } };
    // @ts-expect-error a field of a kind is missing
    const withoutField: ByKind<Told> = { byKind: { one: first, other: { kind: "public" } } };
    // @ts-expect-error a field of one member is missing
    const common: Classification<Told> = { fields: { kind: "public", first: "public" } };
    // @ts-expect-error it is no flag
    const noFlag: FieldClasses<Held>["list"] = { unless: "told", open: "public", closed: "public" };
    // @ts-expect-error there is no such field
    const more: FieldClasses<{ readonly a: string }> = { a: "public", b: "public" };
    const all = [whole, withoutOptional, withoutKind, withoutField, common, noFlag, more];
    expect(all).toHaveLength(7);
  });
});

describe("docs/privacy.md", () => {
  it.each(Object.keys(fieldClasses))("names %s in its table", (type) => {
    expect(page).toContain(`\`${type}\``);
  });
});
