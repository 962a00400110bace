import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@yangguang/kernel';
import {
  Database,
  LetterDrawer,
  runAs,
  SealIssueService,
  SealService,
  verificationNote,
} from '@yangguang/platform';
import { TestApi } from './support/test-api';

interface Verification {
  readonly verdict: string;
  readonly sealed: boolean;
  readonly intact: boolean;
  readonly title: string;
  readonly detail: string;
  readonly code: string;
  readonly seals: readonly { unitName: string; documentNumber: string | null; demonstration: boolean }[];
}

const VERIFY = '/api/v1/public/verify';

describe('the public verification', () => {
  let api: TestApi;
  let drawn: Uint8Array;
  let sealed: Uint8Array;
  const check = (bytes: Uint8Array, name = '答复.pdf') =>
    api.anyone.upload<Verification>(VERIFY, name, bytes);

  beforeAll(async () => {
    api = await TestApi.start();
    const unitId = newId();
    drawn = await api.app.get(LetterDrawer).draw({
      letterhead: '云岭县交通运输局',
      title: '关于公路护栏的答复',
      blocks: [{ kind: 'paragraph', text: '护栏已经修好。' }],
      signature: '云岭县交通运输局',
      date: '2026-11-23',
      sealed: true,
      verification: verificationNote(api.url, 'YL20261118-0009'),
      madeAt: api.clock.now(),
    });
    const order = {
      unitId,
      pdf: drawn,
      documentType: 'supervision.answer',
      documentId: newId(),
      documentNumber: 'YL20261118-0009',
      reason: '答复',
    };
    const { pdf } = await runAs({ kind: 'system', name: 'test' }, () =>
      api.app.get(Database).transaction(async () => {
        await api.app.get(SealIssueService).issue({ unitId, unitName: '云岭县交通运输局' });
        return api.app.get(SealService).seal(order);
      }),
    );
    sealed = pdf;
  });
  afterAll(() => api.stop());

  it('says who sealed a file and that nothing was changed', async () => {
    const { status, body } = await check(sealed);
    expect(status).toBe(200);
    expect(body).toMatchObject({ verdict: 'intact', sealed: true, intact: true });
    expect(body.seals).toEqual([
      expect.objectContaining({
        unitName: '云岭县交通运输局',
        documentNumber: 'YL20261118-0009',
        demonstration: true,
      }),
    ]);
    expect(body.detail).toContain('云岭县交通运输局');
  });

  it('says so in the reader’s language', async () => {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(sealed)]), 'answer.pdf');
    const { body } = await api.anyone.post<Verification>(VERIFY, undefined, {
      raw: form,
      headers: { 'Accept-Language': 'en' },
    });
    expect(body.title).toBe('A sample seal; nothing was changed');
  });

  it('finds one changed byte', async () => {
    const changed = Uint8Array.from(sealed);
    changed[1000] = (changed[1000] ?? 0) ^ 1;
    expect((await check(changed)).body).toMatchObject({ verdict: 'altered', intact: false });
  });

  it('knows a file without a seal', async () => {
    expect((await check(drawn)).body).toMatchObject({ verdict: 'unsealed', sealed: false, seals: [] });
  });

  it('refuses what is not a PDF, and what is too large', async () => {
    const picture = await check(Buffer.from('not a pdf'), 'answer.pdf');
    expect([picture.status, picture.body.code]).toEqual([415, 'platform.seal.not-a-pdf']);
    const huge = await check(Buffer.alloc(21 * 1024 * 1024, 1));
    expect([huge.status, huge.body.code]).toEqual([413, 'platform.file.too-large']);
  });

  it('keeps nothing of what it was shown', async () => {
    const [row] = await api.database.query<{ count: number }>('SELECT count(*) FROM platform.file');
    expect(row?.count).toBe(0);
  });
});
