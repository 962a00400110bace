import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FileLinks, FileStore } from '@yangguang/platform';
import sharp from 'sharp';
import { TestApi } from './support/test-api';

interface Uploaded {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
  readonly scan: string;
}
interface Refused {
  readonly code: string;
  readonly detail: string;
}

const UPLOADS = '/api/v1/public/uploads';
const MEGABYTE = 1024 * 1024;

describe('uploading and downloading', () => {
  let api: TestApi;
  let photo: Buffer;

  const send = (name: string, bytes: Uint8Array) =>
    api.anyone.upload<Uploaded & Refused>(UPLOADS, name, bytes);
  const link = (id: string, show?: 'inline') => api.url + api.app.get(FileLinks).linkTo(id, show);

  beforeAll(async () => {
    api = await TestApi.start();
    photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#47a' } })
      .jpeg()
      .withExif({
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 12/1 30/1' },
        IFD0: { Make: 'SecretCamera' },
      })
      .toBuffer();
  });
  afterAll(() => api.stop());

  it('takes a photograph and says what it is', async () => {
    const { status, body } = await send('护栏现场.jpg', photo);
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: '护栏现场.jpg', type: 'image/jpeg', scan: 'not-scanned' });
    const file = await api.app.get(FileStore).describe(body.id);
    expect(file?.size).toBe(body.size);
  });

  it('hands it out by a link, under its name, without place and camera', async () => {
    const { body } = await send('护栏现场.jpg', photo);
    const answer = await fetch(link(body.id));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('image/jpeg');
    expect(answer.headers.get('content-length')).toBe(String(body.size));
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; .*filename\*=UTF-8''%E6%8A%A4/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.includes('SecretCamera')).toBe(false);
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
  });

  it('shows a picture where the link says so', async () => {
    const { body } = await send('a.jpg', photo);
    const answer = await fetch(link(body.id, 'inline'));
    expect(answer.headers.get('content-disposition')).toMatch(/^inline; /);
    await answer.arrayBuffer();
  });

  it('ends links after ten minutes and refuses forged ones', async () => {
    const { body } = await send('a.jpg', photo);
    const good = link(body.id);
    api.clock.advance(10 * 60_000);
    expect((await fetch(good)).status).toBe(410);
    api.clock.advance(-10 * 60_000);
    expect((await fetch(good.replace(body.id, '019ab1c2-7a5e-7cc0-b6de-2f6f0f3f7a11'))).status).toBe(404);
    expect((await fetch(good.replace(/signature=./, 'signature=_'))).status).toBe(404);
    expect((await fetch(good.replace('attachment', 'inline'))).status).toBe(404);
    expect((await fetch(good.replace(/expires=\d+/, 'expires=soon'))).status).toBe(422);
    expect((await fetch(`${api.url}/api/v1/files/${body.id}`)).status).toBe(422);
  });

  it.each([
    [
      'a program named as a picture',
      'a.jpg',
      Buffer.from('MZ\u0090\u0000'),
      415,
      'platform.file.type-not-allowed',
    ],
    ['a PDF named as a picture', 'a.jpg', Buffer.from('%PDF-1.7\n%%EOF'), 415, 'platform.file.type-differs'],
    ['an empty file', 'a.jpg', Buffer.alloc(0), 422, 'platform.file.empty'],
    [
      'a picture of nothing',
      'a.jpg',
      Buffer.from('ffd8ffe000104a46494600', 'hex'),
      422,
      'platform.file.image-broken',
    ],
    ['11 MB', 'a.jpg', Buffer.alloc(11 * MEGABYTE, 1), 413, 'platform.file.too-large'],
    ['100 MB', 'a.jpg', Buffer.alloc(100 * MEGABYTE, 1), 413, 'platform.file.too-large'],
  ])('refuses %s with a sentence', async (_what, name, bytes, status, code) => {
    const answer = await send(name, bytes);
    expect(answer.status).toBe(status);
    expect(answer.body.code).toBe(code);
    expect(answer.body.detail).not.toContain('{');
  });

  it('refuses what is no form, a broken form, and a form without a file', async () => {
    const form = { 'Content-Type': 'multipart/form-data; boundary=x' };
    const cases: [Record<string, string>, string, number, string][] = [
      [{ 'Content-Type': 'application/json' }, '{}', 415, 'platform.file.form-needed'],
      [{ 'Content-Type': 'text/plain' }, 'hello', 415, ''],
      [
        form,
        '--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nno end',
        422,
        'platform.file.form-broken',
      ],
      [
        form,
        '--x\r\nContent-Disposition: form-data; name="note"\r\n\r\nhello\r\n--x--\r\n',
        422,
        'platform.file.missing',
      ],
      [
        form,
        '--x\r\nContent-Disposition: form-data; name="other"; filename="a"\r\n\r\nx\r\n--x--\r\n',
        422,
        'platform.file.missing',
      ],
      [{ 'Content-Type': 'multipart/form-data' }, 'x', 422, 'platform.file.form-broken'],
    ];
    for (const [headers, raw, status, code] of cases) {
      const answer = await api.anyone.post<Refused>(UPLOADS, undefined, { headers, raw });
      expect([raw, answer.status, answer.body.code]).toEqual([raw, status, code || answer.body.code]);
    }
  });

  it('asks staff to sign in first', async () => {
    expect((await api.anyone.upload('/api/v1/staff/uploads', 'a.jpg', photo)).status).toBe(401);
  });
});
