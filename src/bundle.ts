// Everything in one lossless document: JSON and NDJSON with a format and a version.
export { type Audience, audiences } from "./model/privacy/audience";
export type { OutsideAudience } from "./schemas/bundle/bundleDocument";
export { bundleKinds } from "./schemas/bundle/bundleKinds";
export type {
  BundleContents,
  BundleKind,
  BundleTypes,
  ItemOf,
  ListsOf,
  PublishedKind,
  RedactedContents,
  RedactedTypes,
  ScoringTypes,
} from "./schemas/bundle/bundleTypes";
export type { LifeDocuments } from "./schemas/life/lifeDocuments";
export type { LifeDocument, LifeKind } from "./schemas/life/lifeSchemas";
export {
  type ArchiveReadOptions,
  readArchives,
  writeArchives,
  writeScorecards,
} from "./serializers/bundle/archiveLines";
export type {
  BundleFor,
  BundleItem,
  BundleReadOptions,
  BundleWriteOptions,
  RedactedBundle,
  WholeBundle,
} from "./serializers/bundle/bundle";
export { readBundle } from "./serializers/bundle/readBundle";
export {
  type BundleLineRead,
  type BundleLinesOptions,
  type BundleOfLines,
  readBundleLines,
  streamBundleLines,
} from "./serializers/bundle/readBundleLines";
export { streamBundle } from "./serializers/bundle/streamBundle";
export { writeBundle } from "./serializers/bundle/writeBundle";
export { writeBundleLines } from "./serializers/bundle/writeBundleLines";
export { type LineReader, streamLines } from "./serializers/stream/streamLines";
export type {
  ByteSource,
  CancelSignal,
  StreamBatch,
  StreamEnd,
  StreamOptions,
  StreamProgress,
} from "./serializers/stream/streamTypes";
