// A text as a QR code, drawn as SVG.

export { type CardQrOptions, cardQrCode } from "./serializers/qr/cardQrCode";
export { type QrOptions, qrCode } from "./serializers/qr/qrCode";
export type { ErrorCorrection } from "./serializers/qr/qrModules";
