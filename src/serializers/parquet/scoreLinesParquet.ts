import type { Mandate } from "../../model/mandate";
import type { Redacted } from "../../model/privacy/classification";
import { redact } from "../../rules/privacy/redact";
import type { Scorecard, ScoreLine } from "../../rules/score/scorecard";
import type { ParquetOptions } from "./entriesParquet";
import { mandateColumns } from "./mandateColumns";
import type { ParquetColumn, ParquetValues } from "./parquetColumn";
import { writeParquet } from "./writeParquet";

interface LineRow {
  readonly mandate: Redacted<Mandate>;
  readonly card: Redacted<Scorecard>;
  readonly line: ScoreLine;
  readonly scale: number;
}

function columnsOfLines(): readonly ParquetColumn<LineRow>[] {
  const column = (name: string, values: ParquetValues<LineRow>): ParquetColumn<LineRow> => ({
    name,
    seenBy: "internal",
    values,
  });
  return [
    ...mandateColumns<LineRow>(({ mandate }) => mandate),
    column("policy", { kind: "text", of: ({ card }) => card.policy?.id }),
    column("version", { kind: "text", of: ({ card }) => card.policy?.version }),
    column("from", { kind: "date", of: ({ card }) => card.period?.from }),
    column("to", { kind: "date", of: ({ card }) => card.period?.to }),
    column("asOf", { kind: "date", of: ({ card }) => card.asOf }),
    column("kind", { kind: "text", of: ({ line }) => line.kind }),
    column("rule", { kind: "text", of: ({ line }) => line.rule }),
    column("basis", { kind: "text", of: ({ line }) => line.basis }),
    column("occurredOn", { kind: "date", of: ({ line }) => line.record?.occurredOn }),
    column("entries", { kind: "text", of: ({ line }) => line.entries.join(" ") }),
    column("earned", {
      kind: "points",
      of: ({ line, scale }) => ({ points: line.earned, scale }),
    }),
    column("points", {
      kind: "points",
      of: ({ line, scale }) => ({ points: line.points, scale }),
    }),
  ];
}

/**
 * Writes scores as a Parquet file for analysis: a row for each line of each scorecard, so that the
 * points of a deputy sum to the deputy's total.
 *
 * Points are exact decimals. They are not public: for the public the file has no rows, and no columns
 * but those that say whose a row would be.
 *
 * @param scorecards - the scorecards; rows come in their order
 * @param options - whom the file is written for
 * @returns the bytes of the file; equal scorecards give equal bytes
 * @example
 * ```ts
 * import { scoreLinesParquet } from "deputy-archive/parquet";
 * const bytes = await scoreLinesParquet([], { audience: "internal" });
 * String.fromCharCode(...bytes.slice(0, 4)); // => "PAR1"
 * ```
 */
export function scoreLinesParquet(
  scorecards: readonly Scorecard[],
  { audience = "public" }: ParquetOptions = {},
): Promise<Uint8Array> {
  const rows = scorecards.flatMap((scorecard): readonly LineRow[] => {
    const card = redact("scorecard", scorecard, audience);
    const { mandate = {} } = card;
    // Lines are seen whole or not at all; texts of the measure hold nobody's numbers.
    const lines = card.lines === undefined ? [] : scorecard.lines;
    return lines.map((line) => ({ mandate, card, line, scale: scorecard.scale }));
  });
  return writeParquet(columnsOfLines(), rows, audience);
}
