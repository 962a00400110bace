import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LocalFolder } from './local-folder';

describe('the local folder', () => {
  let root: string;
  let folder: LocalFolder;
  const content = Buffer.from('群众来信附件');
  const digest = createHash('sha256').update(content).digest('hex');

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'blobs-'));
    folder = new LocalFolder(root);
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('gives back what was put, also after it was put twice at once', async () => {
    await Promise.all([folder.put(digest, content), folder.put(digest, content)]);
    await folder.put(digest, content);
    const stream = await folder.read(digest);
    expect(stream && (await buffer(stream)).equals(content)).toBe(true);
  });

  it('leaves no drafts behind', () => {
    const names = readdirSync(root, { recursive: true }).map(String);
    expect(names.filter((name) => name.endsWith('.draft'))).toEqual([]);
    expect(names).toContain(join(digest.slice(0, 2), digest.slice(2, 4), digest));
  });

  it('has nothing under other digests, and takes no paths for digests', async () => {
    expect(await folder.read('0'.repeat(64))).toBeUndefined();
    await expect(folder.read('../../etc/passwd')).rejects.toThrow('Not a SHA-256');
  });

  it('removes, and removing again is harmless', async () => {
    await folder.remove(digest);
    await folder.remove(digest);
    expect(await folder.read(digest)).toBeUndefined();
  });
});
