import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import { newId } from '@yangguang/kernel';
import { fileBench, type FileBench } from './testing/file-bench';
import { docx, photograph, zip } from './testing/samples';
import { PUBLIC_UPLOAD, STAFF_UPLOAD } from './upload.service';

const HOUR = 3_600_000;

describe('files', () => {
  let clone: ClonedDatabase;
  let bench: FileBench;
  const owner = () => ({ type: 'supervision.case', id: newId() });
  const upload = async (name = '照片.jpg', bytes?: Buffer) =>
    bench.uploads.take({ name, bytes: bytes ?? (await photograph()) }, PUBLIC_UPLOAD, null);
  const attach = (ids: string[], change = {}) =>
    bench.files.attach({
      ids,
      owner: owner(),
      purpose: PUBLIC_UPLOAD,
      personId: null,
      most: 6,
      pointer: '/attachmentIds',
      ...change,
    });
  const sweep = () =>
    bench.sweep.run(
      { start: bench.clock.now(), date: '2026-11-25', late: false },
      new AbortController().signal,
    );

  beforeAll(async () => {
    clone = await cloneDatabase();
    bench = await fileBench(clone.url);
  });
  afterAll(async () => {
    await bench.close();
    await clone.drop();
  });

  it('keeps an upload and gives its content back, a picture without its secrets', async () => {
    const file = await upload();
    expect(file).toMatchObject({ name: '照片.jpg', type: 'image/jpeg', scan: 'not-scanned', ownerId: null });
    const content = await bench.files.bytes(file);
    expect(content.length).toBe(file.size);
    expect(content.includes('SecretCamera')).toBe(false);
  });

  it('keeps one content once, however many files have it', async () => {
    const bytes = docx();
    const [one, two] = await Promise.all([upload('一.docx', bytes), upload('二.docx', bytes)]);
    expect(one.sha256).toBe(two.sha256);
    expect(one.id).not.toBe(two.id);
  });

  it('gives uploads to their owner once', async () => {
    const [one, two] = [await upload(), await upload()];
    const mine = owner();
    const attached = await attach([two.id, one.id], { owner: mine });
    expect(attached.map(({ id }) => id)).toEqual([two.id, one.id]);
    expect(await bench.files.ofOwner(mine)).toHaveLength(2);
    await expect(attach([one.id])).rejects.toMatchObject({ key: 'platform.file.not-usable' });
  });

  it('gives all or none when it happens in a transaction', async () => {
    const file = await upload();
    const both = bench.database.transaction(() => attach([file.id, newId()]));
    await expect(both).rejects.toMatchObject({
      key: 'platform.file.not-usable',
      fields: [{ pointer: '/attachmentIds' }],
    });
    await expect(attach([file.id])).resolves.toHaveLength(1);
  });

  it('lets two who use one upload at once use it once', async () => {
    const file = await upload();
    const outcomes = await Promise.allSettled([attach([file.id]), attach([file.id])]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('refuses too many, another person’s, another purpose’s, and one from yesterday', async () => {
    const file = await upload();
    await expect(attach(Array.from({ length: 7 }, () => newId()))).rejects.toMatchObject({
      key: 'platform.file.too-many',
    });
    await expect(attach([file.id], { personId: newId() })).rejects.toMatchObject({
      key: 'platform.file.not-usable',
    });
    await expect(attach([file.id], { purpose: STAFF_UPLOAD })).rejects.toMatchObject({
      key: 'platform.file.not-usable',
    });
    bench.clock.advance(24 * HOUR);
    await expect(attach([file.id])).rejects.toMatchObject({ key: 'platform.file.not-usable' });
    bench.clock.advance(-24 * HOUR);
  });

  it('sweeps what nobody used after a day, and never a content that somebody uses', async () => {
    const shared = zip({ '[Content_Types].xml': '1', 'word/document.xml': newId() });
    const [used, unused, alone] = [
      await upload('a.docx', shared),
      await upload('b.docx', shared),
      await upload('c.docx', docx()),
    ];
    await attach([used.id]);
    bench.clock.advance(24 * HOUR);
    await sweep();
    expect(await bench.files.describe(unused.id)).toBeDefined();
    bench.clock.advance(2 * HOUR);
    await sweep();
    await sweep();
    expect(await bench.files.describe(unused.id)).toBeUndefined();
    expect(await bench.files.describe(alone.id)).toBeUndefined();
    expect(await bench.storage.read(alone.sha256)).toBeUndefined();
    expect((await bench.files.bytes(used)).equals(shared)).toBe(true);
    bench.clock.advance(-26 * HOUR);
  });

  it('says that a content is damaged rather than hand it out', async () => {
    const file = await bench.files.put({
      name: '答复.pdf',
      type: 'application/pdf',
      bytes: Buffer.from('%PDF-1.7 one'),
      purpose: 'sealed-answer',
      owner: owner(),
    });
    await expect(bench.files.bytes({ ...file, sha256: '0'.repeat(64) })).rejects.toThrow('missing');
    await bench.storage.put('1'.repeat(64), Buffer.from('other'));
    await expect(bench.files.bytes({ ...file, sha256: '1'.repeat(64) })).rejects.toThrow('damaged');
  });

  it('refuses a file with a virus, and every file while the scanner is silent', async () => {
    const sick = await fileBench(clone.url, { scan: () => Promise.resolve('infected') });
    const taking = sick.uploads.take({ name: 'a.docx', bytes: docx() }, PUBLIC_UPLOAD, null);
    await expect(taking).rejects.toMatchObject({ key: 'platform.file.infected' });
    await sick.close();
    const well = await fileBench(clone.url, { scan: () => Promise.resolve('clean') });
    await expect(
      well.uploads.take({ name: 'a.docx', bytes: docx() }, PUBLIC_UPLOAD, null),
    ).resolves.toMatchObject({ scan: 'clean' });
    await well.close();
  });

  describe('links', () => {
    const parts = (path: string) => {
      const url = new URL(path, 'http://localhost');
      const [id = ''] = url.pathname.split('/').slice(-1);
      const { expires = '', show = '', signature = '' } = Object.fromEntries(url.searchParams);
      return { id, expires: Number(expires), show: show as 'inline' | 'attachment', signature };
    };

    it('are good for ten minutes and then over', () => {
      const { id, expires, show, signature } = parts(bench.links.linkTo(newId(), 'inline'));
      expect(() => bench.links.check(id, expires, show, signature)).not.toThrow();
      bench.clock.advance(10 * 60_000);
      expect(() => bench.links.check(id, expires, show, signature)).toThrow(
        expect.objectContaining({ kind: 'gone' }),
      );
      bench.clock.advance(-10 * 60_000);
    });

    it('are good for nothing else', () => {
      const { id, expires, show, signature } = parts(bench.links.linkTo(newId()));
      const refused = expect.objectContaining({ kind: 'not-found' });
      expect(() => bench.links.check(newId(), expires, show, signature)).toThrow(refused);
      expect(() => bench.links.check(id, expires + 1, show, signature)).toThrow(refused);
      expect(() => bench.links.check(id, expires, 'inline', signature)).toThrow(refused);
      expect(() => bench.links.check(id, expires, show, `${signature}A`)).toThrow(refused);
    });
  });
});
