import type { Particular, Particulars, ParticularTests, ParticularValue } from "deputy-archive";
import fc from "fast-check";
import { identity } from "./identity";

const coded = (code: string) => ({ code, name: identity(code).name });
const values = ["filed", "accepted", "printed"].map(coded);

const pool: readonly Particular[] = [
  { ...coded("heads"), kind: "number", unit: { zh: "人", en: "person" }, atMost: 30 },
  { ...coded("yuan"), kind: "number", unit: { zh: "元", en: "yuan" }, atMost: 5000 },
  { ...coded("stage"), kind: "choices", values },
  { ...coded("result"), kind: "choice", values },
  { ...coded("forwarded"), kind: "yes-no" },
];

/** Lists of particulars of every kind; one code always means the same. */
export function particularLists(): fc.Arbitrary<readonly Particular[]> {
  return fc.subarray([...pool]);
}

function testOf(particular: Particular): fc.Arbitrary<ParticularTests[string]> {
  if (particular.kind === "yes-no") return fc.record({ is: fc.boolean() });
  if (particular.kind === "number") {
    const bound = fc.nat(particular.atMost);
    return fc.record({ atLeast: bound, atMost: bound }, { requiredKeys: [] });
  }
  const codes = particular.values.map(({ code }) => code);
  return fc.record({ oneOf: fc.subarray(codes, { minLength: 1 }) }, { requiredKeys: [] });
}

function someOf<Value>(
  list: readonly Particular[],
  each: (particular: Particular) => fc.Arbitrary<Value>,
): fc.Arbitrary<Readonly<Record<string, Value>>> {
  return fc
    .subarray([...list])
    .chain((some) =>
      fc.tuple(
        ...some.map((particular) => each(particular).map((one) => [particular.code, one] as const)),
      ),
    )
    .map((pairs) => Object.fromEntries(pairs));
}

/** Tests of some of the particulars. */
export function particularTests(list: readonly Particular[]): fc.Arbitrary<ParticularTests> {
  return someOf(list, testOf);
}

function said(particular: Particular): fc.Arbitrary<ParticularValue> {
  if (particular.kind === "yes-no") return fc.boolean();
  if (particular.kind === "number") return fc.nat(particular.atMost);
  const codes = particular.values.map(({ code }) => code);
  return particular.kind === "choice" ? fc.constantFrom(...codes) : fc.subarray(codes);
}

/** What a record says of some of the particulars. */
export function saidOf(list: readonly Particular[] = []): fc.Arbitrary<Particulars> {
  return someOf(list, said);
}

/** The key of a record for what it says; none where it says nothing. */
export function particularsIn(said: Particulars = {}): { readonly particulars?: Particulars } {
  return Object.keys(said).length === 0 ? {} : { particulars: said };
}
