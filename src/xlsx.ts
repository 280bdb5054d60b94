export type {
  DecimalCell,
  HeaderCell,
  LayoutCell,
  LayoutColumn,
  SheetLayout,
  SpannedHeading,
  WorkbookLayout,
} from "./serializers/sheet/workbookLayout";
export { readXlsx, type XlsxReadOptions } from "./serializers/xlsx/readXlsx";
export { writeXlsx } from "./serializers/xlsx/writeXlsx";
