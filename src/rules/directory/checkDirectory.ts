import { compareText } from "../../model/compareText";
import type {
  Attachment,
  Directory,
  DirectoryCode,
  Station,
} from "../../model/directory/directory";
import type { DocumentIssue } from "../../model/issue";
import { sorted } from "../plan/sorted";

function lists(codes: readonly DirectoryCode[], code: string): boolean {
  return codes.some((known) => known.code === code);
}

function checkStation(directory: Directory, station: Station, index: number): DocumentIssue[] {
  const { code, kind, trade, openedOn, closedOn } = station;
  const path = ["stations", index];
  const issues: DocumentIssue[] = [];
  if (directory.stations.findIndex((known) => known.code === code) < index) {
    issues.push({ code: "duplicate-station", path, params: { station: code } });
  }
  if (!lists(directory.kinds, kind)) {
    issues.push({ code: "unknown-station-kind", path, params: { station: code, kind } });
  }
  if (trade !== null && !lists(directory.trades, trade)) {
    issues.push({ code: "unknown-trade", path, params: { station: code, trade } });
  }
  if (closedOn !== null && closedOn < openedOn) {
    const params = { station: code, from: openedOn, to: closedOn };
    issues.push({ code: "station-days-reversed", path, params });
  }
  return issues;
}

function checkAttachment(
  { stations }: Directory,
  { certificate, station, from, to }: Attachment,
  index: number,
): DocumentIssue[] {
  const path = ["attachments", index];
  const known = stations.find(({ code }) => code === station);
  if (known === undefined) {
    return [{ code: "attached-to-unknown-station", path, params: { certificate, station } }];
  }
  if (to !== null && to < from) {
    const params = { certificate, station, from, to };
    return [{ code: "attachment-days-reversed", path, params }];
  }
  if (from < known.openedOn || (known.closedOn !== null && (to === null || to > known.closedOn))) {
    return [{ code: "attached-outside-opening", path, params: { certificate, station } }];
  }
  return [];
}

/** Every attachment that begins before an earlier one of the same deputy has ended. */
function doubleAttachments({ attachments }: Directory): DocumentIssue[] {
  const placed = attachments.map((attachment, index) => ({ ...attachment, index }));
  const before = new Map<string, Attachment[]>();
  return sorted(placed, (first, second) => compareText(first.from, second.from)).flatMap(
    (later) => {
      const { certificate, station, from, index } = later;
      const earlier = before.get(certificate) ?? [];
      before.set(certificate, [...earlier, later]);
      return earlier
        .filter(({ to }) => to === null || to >= from)
        .map(({ station: other }) => ({
          code: "attached-twice",
          path: ["attachments", index],
          params: { certificate, station, other, from },
        }));
    },
  );
}

/**
 * Says what does not fit in a directory of stations: unknown kinds and trades, days the wrong way
 * round, a deputy attached to two stations at once (P4, D4).
 *
 * @param directory - the directory
 * @returns the issues; nothing is taken out of the directory
 * @example
 * ```ts
 * import { checkDirectory } from "deputy-archive/life";
 * const attachment = { certificate: "DT16-0001", station: "S-1", from: "2026-01-01", to: null } as const;
 * const [issue] = checkDirectory({ kinds: [], trades: [], stations: [], attachments: [attachment] });
 * issue?.code; // => "attached-to-unknown-station"
 * ```
 */
export function checkDirectory(directory: Directory): readonly DocumentIssue[] {
  return [
    ...directory.stations.flatMap((station, index) => checkStation(directory, station, index)),
    ...directory.attachments.flatMap((attachment, index) =>
      checkAttachment(directory, attachment, index),
    ),
    ...doubleAttachments(directory),
  ];
}
