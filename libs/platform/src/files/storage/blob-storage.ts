import type { Readable } from 'node:stream';

/**
 * Keeps contents under their SHA-256 (hexadecimal), so that a content is kept once and can be checked.
 * `put` is acknowledged only when the content would survive a power cut; putting it again is harmless.
 */
export interface BlobStorage {
  put(sha256: string, bytes: Buffer): Promise<void>;
  /** Undefined when nothing is kept under the digest. */
  read(sha256: string): Promise<Readable | undefined>;
  remove(sha256: string): Promise<void>;
}

export const BLOB_STORAGE = Symbol('BlobStorage');

/** Guards the drivers' paths: a digest and nothing else. */
export function assertDigest(sha256: string): void {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('Not a SHA-256 in hexadecimal');
}
