declare module 'wawoff2' {
  /** Unpacks WOFF2 to the TrueType or OpenType font inside. */
  export function decompress(woff2: Uint8Array): Promise<Uint8Array>;
  const wawoff2: { decompress: typeof decompress };
  export default wawoff2;
}
