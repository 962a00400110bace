import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FileStore, PUBLIC_UPLOAD, runAs, UploadService } from '@yangguang/platform';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import sharp from 'sharp';
import { Acting, castOf, CITIZEN } from '../testing/acting';
import { SupervisionBench } from '../testing/bench';
import { PublishCaseService, type PublicationOrder } from './publish-case.service';
import { PublishedReaderService } from './published-reader.service';
import { ReadPictureService } from './read-picture.service';
import { WithholdCaseService } from './withhold-case.service';

const NAME = '王小明';
const PHONE = '19900001234';
const FILE_NAME = '王小明家门口.png';
const BODY = `我叫${NAME}，电话${PHONE}，家门口的老槐树倒了。`;
const HIDDEN = '我叫***，电话***，家门口的老槐树倒了。';
const AREA = { left: 0, top: 0, width: 500, height: 1000 };

describe('a message put before everybody', () => {
  let clone: ClonedDatabase;
  let bench: SupervisionBench;
  let acting: Acting;

  beforeAll(async () => {
    clone = await cloneDatabase();
    bench = await SupervisionBench.start(clone.url);
    acting = new Acting(bench, await castOf(bench));
  });
  afterAll(async () => {
    await bench.stop();
    await clone.drop();
  });

  async function uploaded(): Promise<string> {
    const bytes = await sharp({ create: { width: 80, height: 60, channels: 3, background: '#f00' } })
      .png()
      .toBuffer();
    const file = await runAs(CITIZEN, () =>
      bench.get(UploadService).take({ name: FILE_NAME, bytes }, PUBLIC_UPLOAD, null),
    );
    return file.id;
  }

  async function answered() {
    const fileId = await uploaded();
    const { id, receipt } = await acting.upTo('answered', { body: BODY, attachmentIds: [fileId] });
    return { id, fileId, number: receipt.number };
  }

  const publish = (id: string, change: Partial<PublicationOrder> = {}) =>
    acting.step(id, acting.cast.centre, async (version) => {
      const { answer } = await acting.read(id);
      await bench
        .get(PublishCaseService)
        .publish({ id, version, question: HIDDEN, answer: answer?.text ?? '', ...change });
    });
  const takeBack = (id: string) =>
    acting.step(id, acting.cast.centre, (version) =>
      bench.get(WithholdCaseService).withhold({ id, version, reason: '邻居认出了来信人' }),
    );
  const read = (number: string) => runAs(CITIZEN, () => bench.get(PublishedReaderService).read(number));
  const picture = (number: string, id: string) =>
    runAs(CITIZEN, () => bench.get(ReadPictureService).read(number, id));

  it('leaves the original out of every row and file that the public reads', async () => {
    const { id, fileId, number } = await answered();
    await publish(id, { pictures: [{ fileId, caption: '倒下的树', areas: [AREA] }] });
    const rows = await bench.database.query<{ row: string }>(
      `SELECT row_to_json(p)::text AS row FROM supervision.publication p WHERE case_id = $1
       UNION ALL SELECT row_to_json(e)::text FROM supervision.publication_edition e WHERE case_id = $1
       UNION ALL SELECT row_to_json(f)::text FROM platform.file f
         WHERE owner_type = 'supervision.publication' AND owner_id = $1
       UNION ALL SELECT row_to_json(o)::text FROM platform.outbox_event o WHERE o.payload::text LIKE '%' || $1 || '%'`,
      [id],
    );
    expect(rows.length).toBeGreaterThan(3);
    const shown = JSON.stringify([rows, await read(number)]);
    for (const secret of [NAME, PHONE, '家门口.png', fileId]) expect(shown).not.toContain(secret);

    const { pictures } = await read(number);
    expect(pictures).toMatchObject([{ caption: '倒下的树', type: 'image/png', width: 80, height: 60 }]);
    const drawn = await picture(number, pictures[0]?.id ?? '');
    const original = await bench.get(FileStore).describe(fileId);
    expect(drawn.name).toBe(`${number}-1.png`);
    expect(drawn.sha256).not.toBe(original?.sha256);
    const left = await sharp(await bench.get(FileStore).bytes(drawn))
      .extract({ left: 0, top: 0, width: 40, height: 60 })
      .raw()
      .toBuffer();
    expect(left.every((value) => value === 0)).toBe(true);
    expect(original?.name).toBe(FILE_NAME);
  });

  it('is drawn anew even where nothing was blacked out', async () => {
    const { id, fileId, number } = await answered();
    await publish(id, { pictures: [{ fileId, caption: '倒下的树', areas: [] }] });
    const { pictures } = await read(number);
    expect((await picture(number, pictures[0]?.id ?? '')).id).not.toBe(fileId);
    const same = bench.database.query('UPDATE supervision.publication_picture SET file_id = source_file_id');
    await expect(same).rejects.toThrow(/check constraint/);
  });

  it('is gone with its pictures when it is taken back, and comes again as a new edition', async () => {
    const { id, fileId, number } = await answered();
    await publish(id, { pictures: [{ fileId, caption: '倒下的树', areas: [AREA] }] });
    const first = (await read(number)).pictures[0]?.id ?? '';
    const withdrawn = await takeBack(id);
    expect(withdrawn.publication).toMatchObject({
      state: 'withheld',
      editions: [{ edition: 1, withdrawnReason: '邻居认出了来信人' }],
      pictures: [{ fileId, caption: '倒下的树', areas: [AREA] }],
    });
    expect(withdrawn.timeline.at(-1)).toMatchObject({ type: 'unpublished', citizenVisible: true });
    await expect(read(number)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(picture(number, first)).rejects.toMatchObject({ kind: 'not-found' });

    const again = await publish(id, { question: '我叫***，电话***，***的老槐树倒了。' });
    expect(again.publication.editions.map((one) => [one.edition, one.withdrawnAt === null])).toEqual([
      [2, true],
      [1, false],
    ]);
    expect(again.publication.suggestion?.findings.map((one) => [one.kind, one.text, one.hidden])).toEqual([
      ['name', NAME, true],
      ['phone', PHONE, true],
      [null, '家门口', true],
    ]);
    expect(await read(number)).toMatchObject({
      question: '我叫***，电话***，***的老槐树倒了。',
      pictures: [],
    });
    await expect(picture(number, first)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('refuses a file of another message, a second time the same, and an area beside the picture', async () => {
    const { id, fileId } = await answered();
    const other = await answered();
    const wrong = publish(id, {
      pictures: [
        { fileId: other.fileId, caption: '别处的图', areas: [] },
        { fileId, caption: `证号11010519491231002X`, areas: [{ ...AREA, left: 600 }] },
        { fileId, caption: '同一张', areas: [] },
      ],
    });
    await expect(wrong).rejects.toMatchObject({
      fields: [
        { pointer: '/pictures/0/fileId', key: 'supervision.picture-not-of-case' },
        { pointer: '/pictures/1/caption', key: 'supervision.still-personal' },
        { pointer: '/pictures/1/areas', key: 'supervision.area-beyond-picture' },
        { pointer: '/pictures/2/fileId', key: 'supervision.picture-twice' },
      ],
    });
    expect((await acting.read(id)).publication).toMatchObject({ state: 'undecided', editions: [] });
  });
});
