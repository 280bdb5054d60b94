import {
  type ArchiveHistory,
  type CustodyEventBody,
  contentMark,
  custodyOn,
  emptyHistory,
  historyOn,
  recordCustodyEvent,
  termClosing,
  verifyCustody,
  verifySeal,
} from "deputy-archive/life";
import { describe, expect, it } from "vitest";

const rules = { counties: ["140222"] };
const station = { role: "station", id: "ZH-01" } as const;
const made = {
  kind: "copies-made",
  on: "2026-03-01",
  deputy: "DT16-0001",
  county: "140222",
  station: "ZH-01",
} as const;

const write = (
  history: ArchiveHistory,
  body: CustodyEventBody,
  by: { role: "station"; id: string } = station,
) =>
  recordCustodyEvent(history, "station", { recordedOn: body.on, by, reason: "示例", body }, rules);

const codes = ({ issues }: ReturnType<typeof write>) => issues.map(({ code }) => code);

const start = write(emptyHistory("DT16-0001@140200#16"), made).value;

describe("what happens to an archive as a whole, written into its history", () => {
  it("the copies of an archive are made for its own deputy", () => {
    const empty: ArchiveHistory = emptyHistory("DT16-0001@140200#16");
    const other = write(empty, { ...made, deputy: "DT16-0002" });
    expect([other.value === empty, other.id, codes(other)]).toEqual([
      true,
      null,
      ["not-this-deputy"],
    ]);
    expect(codes(write(emptyHistory("示例"), made))).toEqual([]);
  });

  it("a copy is handed over as it is, received, and rests with its new keeper", () => {
    const moved = { kind: "moved", on: "2026-04-01", county: "140222", station: "ZH-02" } as const;
    const { value: after } = write(start, moved);
    const mark = contentMark(after);
    const handedOver = {
      kind: "handed-over",
      copy: "station",
      on: "2026-04-02",
      to: "ZH-02",
      handedOverBy: "示例甲",
      ...mark,
    } as const;
    expect(codes(write(after, { ...handedOver, entries: 9 }))).toEqual(["content-differs"]);
    expect(codes(write(after, { ...handedOver, heads: [] }))).toEqual(["content-differs"]);
    const { value: onTheWay } = write(after, handedOver);
    const by = { role: "station", id: "ZH-02" } as const;
    const { value, id, issues } = write(
      onTheWay,
      { kind: "received", copy: "station", on: "2026-04-03", receivedBy: "示例乙", ...mark },
      by,
    );
    expect([id, issues]).toEqual([value.events[3]?.id, []]);
    const { value: custody } = custodyOn(
      historyOn(value, "2026-12-31").events,
      "2026-12-31",
      rules,
    );
    expect(custody?.copies.station.keepers.map(({ keeper }) => keeper)).toEqual(["ZH-01", "ZH-02"]);
    expect(verifyCustody(value, () => [])).toEqual([]);
  });

  it("a seal says what it seals, and nothing is written after it but supplements", () => {
    const closing = { on: "2026-12-31", keptBy: station, inventory: [] } as const;
    const seal = termClosing(start, closing);
    expect(codes(write(start, { ...seal, events: 7 }))).toEqual(["content-differs"]);
    const { value } = write(start, seal);
    expect(verifySeal(value, rules)).toEqual([]);
    const late = write(value, { ...made, on: "2027-01-01" });
    expect([late.value === value, codes(late)]).toEqual([true, ["copies-already-made"]]);
  });
});
