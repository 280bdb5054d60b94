export { type DecodedText, decodeText, type TextEncoding } from "./serializers/csv/decodeText";
export { type CsvReadOptions, readCsv } from "./serializers/csv/readCsv";
export { type CsvWriteOptions, writeCsv } from "./serializers/csv/writeCsv";
export { neutralText } from "./serializers/sheet/neutralText";
