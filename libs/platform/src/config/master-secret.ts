import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Shortest secret a production start accepts, in characters. */
const SHORTEST = 32;

/**
 * The one secret from which all others are derived. Production must bring its own in SECRET_KEY;
 * elsewhere one is made on the first start and kept, readable by its owner alone, in the data folder.
 */
export function masterSecret(given: string | undefined, dataDir: string, production: boolean): Buffer {
  if (given !== undefined && given.length >= SHORTEST) return Buffer.from(given, 'utf8');
  if (given !== undefined || production) {
    throw new Error(
      `SECRET_KEY must be set to at least ${SHORTEST} random characters. Make one with: openssl rand -base64 48`,
    );
  }
  const file = join(dataDir, 'secret.key');
  try {
    return readFileSync(file);
  } catch {
    mkdirSync(dataDir, { recursive: true });
    const made = Buffer.from(randomBytes(48).toString('base64url'));
    writeFileSync(file, made, { mode: 0o600, flag: 'wx' });
    return made;
  }
}
