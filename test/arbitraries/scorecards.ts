import {
  type LineCut,
  type NodeScore,
  type NotApplied,
  type PlainDate,
  type RecordReference,
  reasonWords,
  type Scorecard,
  type ScoreLine,
} from "deputy-archive";
import fc from "fast-check";
import { plainDates } from "./plainDates";
import { identity } from "./policy/identity";

const shares: readonly NonNullable<NodeScore["each"]>[] = [
  "day",
  "week",
  "month",
  "quarter",
  "half-year",
  "year",
  "activity",
  "matter",
];

const points = fc.integer({ min: -500, max: 500 });
const year = { from: "2025-12-01", to: "2026-11-30" } as const;
const bases = fc.constantFrom("", "第六条", "第十二条第（三）项");
const ids = fc.integer({ min: 1, max: 30 }).map((number) => `R${number}`);

const records: fc.Arbitrary<RecordReference> = fc.record({
  kind: fc.constantFrom("entry", "suggestion", "report", "rating", "mandate"),
  id: ids,
  occurredOn: plainDates(year),
});

const figures = fc.record({
  numerator: fc.integer({ min: -20_000, max: 20_000 }),
  denominator: fc.constantFrom(1, 2, 3, 8, 10, 100, 365),
});

interface NodeShape extends Omit<NodeScore, "rule" | "parent" | "name" | "points"> {
  readonly under: number;
  readonly points: number;
}

const nodeShapes: fc.Arbitrary<NodeShape> = fc.record({
  under: fc.nat(),
  basis: bases,
  earned: points,
  before: points,
  points: fc.oneof(points, fc.constant(0)),
  applies: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.boolean()),
  combine: fc.constantFrom("sum", "highest", "lowest"),
  each: fc.option(fc.constantFrom(...shares), { freq: 2 }),
  convert: fc.option(
    fc.record({ times: fc.constantFrom(0.5, 2, 30), over: fc.constantFrom(1, 100) }),
  ),
  floor: fc.option(points),
  ceiling: fc.option(points),
});

/** The first shape becomes the total; each other one is part of one that stands before it. */
function treeOf(shapes: readonly NodeShape[]): readonly NodeScore[] {
  return shapes
    .map(({ under, ...shape }, index): NodeScore => {
      const { id, name } = identity(`n${index}`);
      return { ...shape, rule: id, name, parent: index === 0 ? null : `n${under % index}` };
    })
    .reverse();
}

function above(nodes: readonly NodeScore[], rule: string): readonly NodeScore[] {
  const node = nodes.find((each) => each.rule === rule);
  if (node === undefined) return [];
  return node.parent === null ? [node] : [node, ...above(nodes, node.parent)];
}

/** A line of some rule, cut by rules above it. */
function lineOf(nodes: readonly NodeScore[]): fc.Arbitrary<ScoreLine> {
  return fc.constantFrom(...nodes).chain(({ rule, parent, basis }) => {
    const cuts: fc.Arbitrary<LineCut> = fc
      .tuple(
        fc.constantFrom(...above(nodes, rule)),
        fc.constantFrom("limit" as const, "alternative" as const),
        points.filter((cut) => cut !== 0),
      )
      .map(([by, kind, taken]) => ({
        by: kind,
        rule: by.rule,
        basis: by.basis,
        points: taken,
      }));
    const shared = { rule: fc.constant(rule), basis: fc.constant(basis) };
    const some = fc.array(cuts, { maxLength: 3 });
    const units = [
      { weight: 6, arbitrary: recordLines(shared, some) },
      { weight: 1, arbitrary: jointLines(shared, some, "sum") },
    ];
    const lines = fc.oneof(
      // The total is a group: no record is valued by it directly.
      ...(parent === null ? [] : units),
      jointLines(shared, some, "conversion"),
      cuts
        .map((cut) => ({ ...cut, rule, basis }))
        .chain((own) =>
          jointLines(
            shared,
            some.map((more) => [own, ...more]),
            "limit",
          ),
        ),
    );
    return lines.map((line) => ({
      ...line,
      points: line.cuts.reduce((sum, cut) => sum - cut.points, line.earned),
    }));
  });
}

type Shared = { readonly rule: fc.Arbitrary<string>; readonly basis: fc.Arbitrary<string> };

function recordLines(shared: Shared, cuts: fc.Arbitrary<readonly LineCut[]>) {
  return fc
    .record({
      ...shared,
      record: records,
      others: fc.uniqueArray(ids, { maxLength: 2 }),
      figure: fc.option(figures),
      beforeFactors: fc.option(points),
      earned: fc.oneof(points, fc.constantFrom(100, 250)),
      cuts,
    })
    .map(({ others, ...line }) => ({
      ...line,
      kind: "record" as const,
      entries: [line.record.id, ...others],
    }));
}

function jointLines(
  shared: Shared,
  cuts: fc.Arbitrary<readonly LineCut[]>,
  kind: "sum" | "conversion" | "limit",
) {
  return fc
    .record({
      ...shared,
      entries: fc.uniqueArray(ids, { maxLength: 10 }),
      figure: fc.option(figures),
      earned: points,
      cuts,
    })
    .map(({ entries, figure, earned, ...line }) => ({
      ...line,
      kind,
      record: null,
      entries: kind === "sum" ? entries : [],
      figure: kind === "sum" ? figure : null,
      earned: kind === "limit" ? 0 : earned,
      beforeFactors: null,
    }));
}

// Reasons are the keys of the table of their words.
const reasons = Object.keys(reasonWords) as NotApplied["reason"][];

const notApplied: fc.Arbitrary<NotApplied> = fc.record({
  record: records,
  reason: fc.constantFrom(...reasons),
  basis: fc.option(bases),
  spokenForBy: fc.option(ids),
});

function policyOf(): fc.Arbitrary<Scorecard["policy"]> {
  return fc.record({
    id: fc.constant("made-up"),
    version: fc.constantFrom("1", "2026.2"),
    title: fc.constant({ zh: "虚拟办法2026", en: "made-up measure 2026" }),
    illustrative: fc.boolean(),
    partial: fc.boolean(),
  });
}

const mandate: Scorecard["mandate"] = {
  certificate: "DT16-0001",
  name: "示例",
  term: { from: "2021-09-01", to: "2026-12-31" },
  delegation: "甲区",
  station: null,
  deputyClass: "grassroots",
  beganOn: "2021-09-01",
  status: "in-office",
  statusOn: null,
};

/**
 * Made-up scorecards of one mandate: every kind of line, cut and reason, whether or not a policy
 * would yield them together; only lines still sum to the total.
 */
export function scorecards(): fc.Arbitrary<Scorecard> {
  return fc
    .array(nodeShapes, { minLength: 1, maxLength: 8 })
    .map(treeOf)
    .chain((nodes) =>
      fc.record({
        format: fc.constant("deputy-archive/trace/v1" as const),
        policy: policyOf(),
        mandate: fc.constant(mandate),
        period: fc.constant(year),
        asOf: fc.constantFrom<PlainDate>("2026-12-10", "2027-03-31"),
        scale: fc.integer({ min: 0, max: 3 }),
        pendingPoints: fc.oneof(points, fc.constant(0)),
        nodes: fc.constant(nodes),
        lines: fc.array(lineOf(nodes), { maxLength: 25, size: "large" }),
        notApplied: fc.array(notApplied, { maxLength: 5 }),
        pending: fc.array(
          fc
            .record({ record: records, others: fc.uniqueArray(ids, { maxLength: 2 }) })
            .map(({ record, others }) => ({ record, entries: [record.id, ...others] })),
          { maxLength: 3 },
        ),
      }),
    )
    .map((card) => {
      const total = card.lines.reduce((sum, line) => sum + line.points, 0);
      const nodes = card.nodes.map((node) =>
        node.parent === null ? { ...node, points: total } : node,
      );
      return { ...card, nodes, total };
    });
}
