import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { assertDigest, type BlobStorage } from './blob-storage';

/** Contents as files below one folder, spread over 65,536 subfolders by the digest's first four digits. */
export class LocalFolder implements BlobStorage {
  constructor(private readonly root: string) {}

  /** Written beside its place, flushed, moved there, and the folder's own entry flushed too: whole or not at all. */
  async put(sha256: string, bytes: Buffer): Promise<void> {
    const file = this.path(sha256);
    if (await hasSize(file, bytes.length)) return;
    const folder = dirname(file);
    await this.makeFolder(folder);
    const draft = `${file}.${randomBytes(6).toString('hex')}.draft`;
    try {
      await flushed(draft, 'wx', async (handle) => handle.writeFile(bytes));
      await rename(draft, file);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
    await flushed(folder, 'r');
  }

  async read(sha256: string): Promise<Readable | undefined> {
    const file = this.path(sha256);
    const size = await sizeOf(file);
    return size === undefined ? undefined : createReadStream(file);
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.path(sha256), { force: true });
  }

  /** Makes a folder and flushes the folders that now name it. */
  private async makeFolder(folder: string): Promise<void> {
    if ((await sizeOf(folder)) !== undefined) return;
    const parent = dirname(folder);
    await mkdir(folder, { recursive: true });
    await flushed(parent, 'r');
    await flushed(dirname(parent), 'r');
  }

  private path(sha256: string): string {
    assertDigest(sha256);
    return join(this.root, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

type Handle = Awaited<ReturnType<typeof open>>;

async function flushed(path: string, flags: string, work?: (handle: Handle) => Promise<void>): Promise<void> {
  const handle = await open(path, flags, 0o640);
  try {
    await work?.(handle);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ size }) => size,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    },
  );
}

async function hasSize(path: string, size: number): Promise<boolean> {
  return (await sizeOf(path)) === size;
}
