import type { StreamRow } from "hucre/xlsx";

/** What the reader of rows takes from a stream of bytes. */
interface BytesReader {
  read(): Promise<{ readonly done: boolean; readonly value: Uint8Array | undefined }>;
  cancel(): Promise<void>;
  releaseLock(): void;
}

/** Lets the reader have bytes only while somebody waits for a row, so that rows never pile up. */
function gatedReader(pieces: AsyncGenerator<Uint8Array, void>) {
  let open: () => void = () => undefined;
  let isOpen = Promise.resolve();
  const reader: BytesReader = {
    async read() {
      await isOpen;
      const next = await pieces.next();
      return { done: next.done === true, value: next.value ?? undefined };
    },
    cancel: async () => {
      await pieces.return(undefined);
    },
    releaseLock: () => undefined,
  };
  return {
    reader,
    open: () => open(),
    shut() {
      isOpen = new Promise((resolve) => {
        open = resolve;
      });
    },
  };
}

/**
 * Reads the rows of the only sheet of a workbook that arrives piece by piece. Throws where the
 * pieces are damaged or a cell has no place in a sheet.
 */
export async function* sheetRowStream(
  pieces: AsyncGenerator<Uint8Array, void>,
): AsyncGenerator<StreamRow> {
  const { streamXlsxRows } = await import("hucre/xlsx");
  const gate = gatedReader(pieces);
  // The reader of rows asks a stream for its reader and for nothing else.
  const input = { getReader: () => gate.reader } as unknown as Parameters<typeof streamXlsxRows>[0];
  const rows = streamXlsxRows(input);
  try {
    for (;;) {
      gate.open();
      const next = await rows.next();
      gate.shut();
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    gate.open();
    await rows.return(undefined);
    await pieces.return(undefined);
  }
}
