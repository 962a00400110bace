/// <reference types="vite/client" />

declare module 'virtual:client-chunks' {
  /** Source file → the client chunks that a page needs besides the entry's own. */
  const chunks: Record<string, string[]>;
  export default chunks;
}
