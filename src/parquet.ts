export { entriesParquet, type ParquetOptions } from "./serializers/parquet/entriesParquet";
export { scoreLinesParquet } from "./serializers/parquet/scoreLinesParquet";
