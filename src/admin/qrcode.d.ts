/** What of the package `qrcode` is used: it draws nothing, it only says which squares are dark. */
declare module "qrcode" {
  export function create(
    text: string,
    options: { errorCorrectionLevel: "L" | "M" | "Q" | "H" }
  ): { modules: { size: number; data: Uint8Array } }
}
