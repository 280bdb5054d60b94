export type * from "./serializers/sheet/cellRule";
export type { CellFormula, FormulaCell } from "./serializers/sheet/formulaCell";
export type { PageLook } from "./serializers/sheet/pageLook";
export type { SheetBatch } from "./serializers/sheet/sheetBatch";
export type {
  DecimalCell,
  HeaderCell,
  LayoutCell,
  LayoutColumn,
  SheetLayout,
  SpannedHeading,
  WorkbookLayout,
} from "./serializers/sheet/workbookLayout";
export type {
  ByteSource,
  CancelSignal,
  StreamBatch,
  StreamEnd,
  StreamOptions,
  StreamProgress,
} from "./serializers/stream/streamTypes";
export { readXlsx, type XlsxReadOptions } from "./serializers/xlsx/readXlsx";
export { streamXlsx, type XlsxStreamOptions } from "./serializers/xlsx/streamXlsx";
export { writeXlsx } from "./serializers/xlsx/writeXlsx";
