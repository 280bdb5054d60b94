import { type ArchiveRecord, type Mandate, rollUp } from "deputy-archive";
import { describe, expect, it } from "vitest";
import { plan } from "../datong";
import { assessmentOf } from "../findings";
import { entry, many, report, suggestion } from "../records";

const deputy = (
  number: number,
  mandate: Partial<Mandate>,
  records: readonly ArchiveRecord[] = [],
) => assessmentOf(records, { certificate: `DT16-000${number}`, ...mandate });

const congress = [
  deputy(1, {}, [
    report(),
    ...many(2, entry("reception")),
    entry("sit-in", { attendance: "absent" }),
    entry("visit", { quantity: 7 }),
    suggestion({ repliedOn: "2026-11-30", outcome: "solved" }),
    suggestion({ repliedOn: "2026-12-01" }),
    suggestion({ role: "co-signer", coSigners: ["DT16-0001"], repliedOn: "2026-06-01" }),
  ]),
  deputy(2, {}, [entry("vote"), entry("reception", { verification: "pending" })]),
  deputy(3, { status: "suspended", statusOn: "2026-05-01" }, [
    entry("vote"),
    report({ occurredOn: "2026-02-01" }),
  ]),
  deputy(4, { status: "ended", statusOn: "2026-05-01" }, [entry("vote")]),
  deputy(5, { delegation: "乙县" }, [suggestion()]),
  deputy(6, { delegation: "丙县", beganOn: "2026-11-01" }),
];
const { rows, total, columns } = rollUp(plan, congress);

describe("article 32: the annual table", () => {
  it.each([
    ["deputies", [3, 1, 1], 5],
    ["graded", [2, 1, 0], 3],
    ["incompetent", [2, 1, 0], 3],
    ["suspended", [1, 0, 0], 1],
    ["insufficient-term", [0, 0, 1], 1],
    ["points", [1850, 500, 0], 2350],
    ["average", [925, 500, null], 783],
    ["events-reception", [2, 0, 0], 2],
    ["events-sit-in", [0, 0, 0], 0],
    ["events-vote", [2, 0, 0], 2],
    ["quantity-visit", [7, 0, 0], 7],
    ["suggestions", [2, 1, 0], 3],
    ["replied", [1, 0, 0], 1],
    ["solved", [1, 0, 0], 1],
    ["reporters", [1, 0, 0], 1],
    ["report-rate", [5000, 0, null], 3333],
  ])("%s: %j by county, %j in the city", (column, byCounty, city) => {
    expect(rows.map(({ cells }) => cells[column])).toEqual(byCounty);
    expect(total.cells[column]).toBe(city);
  });

  it("rows stand in order of first appearance, the total by itself", () => {
    expect(rows.map(({ partition }) => partition)).toEqual(["甲区", "乙县", "丙县"]);
    expect(total.partition).toBeNull();
  });

  it.each([
    ["deputies", 0, false],
    ["points", 2, false],
    ["average", 2, false],
    ["report-rate", 2, true],
  ])("%s is printed with %i decimals", (id, decimals, percent) => {
    expect(columns.find((column) => column.id === id)).toMatchObject({ decimals, percent });
  });

  it("a person counts once", () => {
    expect(() => rollUp(plan, [...congress, deputy(1, { delegation: "乙县" })])).toThrow(
      "DT16-0001",
    );
  });
});
