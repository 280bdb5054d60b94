export { type DecodedText, decodeText, type TextEncoding } from "./serializers/csv/decodeText";
export { type CsvReadOptions, readCsv } from "./serializers/csv/readCsv";
export { type CsvStreamOptions, streamCsv } from "./serializers/csv/streamCsv";
export { type CsvWriteOptions, writeCsv } from "./serializers/csv/writeCsv";
export { type CsvTableOptions, writeCsvTable } from "./serializers/csv/writeCsvTable";
export { neutralText } from "./serializers/sheet/neutralText";
export type { SheetBatch } from "./serializers/sheet/sheetBatch";
export type {
  ByteSource,
  CancelSignal,
  StreamBatch,
  StreamEnd,
  StreamOptions,
  StreamProgress,
} from "./serializers/stream/streamTypes";
