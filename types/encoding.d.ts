// The one host object the readers use: what decodes UTF-8 and GB18030. Browsers and Node have it,
// mini programs do not, so ask `typeof TextDecoder` before use. Never part of a public signature.
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  readonly encoding: string;
  decode(input?: ArrayBuffer | ArrayBufferView, options?: { stream?: boolean }): string;
}
