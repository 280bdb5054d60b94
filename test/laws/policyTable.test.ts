import {
  type Archive,
  checkPolicy,
  compilePolicy,
  diffPolicies,
  type Policy,
  periodOf,
  score,
  tally,
} from "deputy-archive";
import { readPolicy } from "deputy-archive/schemas";
import { policyTable, readPolicyTable } from "deputy-archive/tables";
import { readXlsx, writeXlsx } from "deputy-archive/xlsx";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { archives, policies } from "../arbitraries/index";
import { widePolicy } from "../rules/diff/widePolicy";
import { type Path, withAt } from "../rules/diff/withAt";
import { shippedPolicies } from "../rules/shippedPolicies";
import { sheetsOf } from "../serializers/policyTable/sheetOf";

// Each case writes and reads whole workbooks: slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const languages = ["zh", "en"] as const;
const shipped = [...shippedPolicies, widePolicy];

/** The places of all numbers of a policy. */
function numbersIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === "number") return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    numbersIn(member, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Said by words and not by a number, or fixed by the format. */
const notInTable = ["yearOffset", "formatVersion"];

interface Edited {
  readonly base: Policy;
  readonly path: Path;
  readonly after: Policy;
}

/** A policy and the same with one number changed, both of which can be scored. */
const edits: fc.Arbitrary<Edited> = fc
  .constantFrom(...shipped)
  .chain((base) => {
    const places = numbersIn(base).filter(
      (path) => !notInTable.includes(String(path[path.length - 1])),
    );
    return fc.record({
      base: fc.constant(base),
      path: fc.constantFrom(...places),
      by: fc.constantFrom(1, -1, 2, 5),
    });
  })
  .map(({ base, path, by }) => {
    const old = path.reduce<unknown>(
      (at, key) => (at as Record<string | number, unknown>)[key],
      base,
    );
    return { base, path, after: withAt(base, path, Number(old) + by) };
  })
  .filter(({ after }) => checkPolicy(after).length === 0);

/** Policies random archives can be made for: they tell classes of deputy apart. */
const withClasses = shippedPolicies.filter(({ deputyClasses }) => deputyClasses.length > 0);

function scores(policy: Policy, archive: Archive) {
  const options = { period: periodOf(policy, 2026), asOf: "2027-06-30" } as const;
  return score(tally(compilePolicy(policy), archive, options));
}

describe("a policy written as a table", () => {
  it.each(shipped.map((policy) => [policy.id, policy] as const))(
    "%s: as xlsx, read and not edited, is the policy",
    async (_, policy) => {
      for (const language of languages) {
        const bytes = await writeXlsx(policyTable(policy, language));
        const { value: sheets, issues } = await readXlsx(bytes, { file: "表.xlsx" });
        expect(issues).toEqual([]);
        const { value, changes, issues: found } = readPolicyTable(sheets, policy);
        expect(changes).toEqual([]);
        expect(value).toEqual(policy);
        expect(found.filter(({ effect }) => effect === "rejected" || effect === "refused")).toEqual(
          [],
        );
      }
    },
  );

  it("is the policy again, whatever the policy", () => {
    fc.assert(
      fc.property(policies(), fc.constantFrom(...languages), (policy, language) => {
        const { value, changes } = readPolicyTable(sheetsOf(policyTable(policy, language)), policy);
        expect(changes).toEqual([]);
        expect(value).toEqual(policy);
      }),
      { numRuns: 20 },
    );
  });

  it("scores every archive as the policy does", () => {
    const cases = fc
      .constantFrom(...withClasses)
      .chain((policy) => fc.record({ policy: fc.constant(policy), archive: archives(policy) }));
    fc.assert(
      fc.property(cases, ({ policy, archive }) => {
        const { value } = readPolicyTable(sheetsOf(policyTable(policy)), policy);
        if (value === null) throw new Error("no draft");
        expect(scores(value, archive)).toEqual(scores(policy, archive));
      }),
      { numRuns: 30 },
    );
  });

  it("with one number edited says exactly that one change", () => {
    fc.assert(
      fc.property(edits, ({ base, after }) => {
        const { value, changes } = readPolicyTable(sheetsOf(policyTable(after)), base);
        expect(value).toEqual(after);
        expect(changes).toEqual(diffPolicies(base, after));
      }),
      { numRuns: 50 },
    );
  });
});

describe("a table of anybody's", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "项目",
      "内容",
      "分值",
      "上限",
      "依据",
      "代码",
      "每次2分",
      "1—3分",
      "最高10分",
      "合计",
      "注：",
      "会议（30分）",
    ),
    fc.string({ maxLength: 12 }),
    fc.stringMatching(/^[0-9一二三十每次分最高不超过扣第名，、（）—-]{0,12}$/),
    fc.double({ noNaN: true }),
    fc.constant(null),
  );
  const rows = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 8 });
  const header = ["项目", "内容", "分值", "上限", "依据", "代码"];
  const merges = fc.array(
    fc.record({
      firstRow: fc.nat({ max: 9 }),
      lastRow: fc.nat({ max: 9 }),
      firstColumn: fc.nat({ max: 6 }),
      lastColumn: fc.nat({ max: 6 }),
    }),
    { maxLength: 3 },
  );
  const sheets = fc.record({ rows, merges }).map(({ rows: body, merges: merged }) => [
    {
      file: "表.xlsx",
      sheet: "表",
      merges: merged,
      rows: [header, ...body].map((cells, index) => ({ row: index + 1, cells })),
    },
  ]);

  it("makes a draft that readPolicy accepts, or none and an issue", () => {
    fc.assert(
      fc.property(sheets, (found) => {
        const { value, issues } = readPolicyTable(found);
        if (value === null) expect(issues.some(({ effect }) => effect === "refused")).toBe(true);
        else expect(readPolicy(JSON.parse(JSON.stringify(value)))).toEqual({ value, issues: [] });
      }),
    );
  });

  it("read against a policy leaves a policy that readPolicy accepts", () => {
    const [policy] = shippedPolicies;
    if (policy === undefined) throw new Error("no policy");
    fc.assert(
      fc.property(sheets, (found) => {
        const { value } = readPolicyTable(found, policy);
        expect(readPolicy(JSON.parse(JSON.stringify(value))).issues).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
