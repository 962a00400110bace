import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@yangguang/kernel';
import { FieldCipher, OutboxDispatcher } from '@yangguang/platform';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import { AskCitizenService } from '../case/ask-citizen.service';
import { Acting, castOf } from '../testing/acting';
import { SupervisionBench } from '../testing/bench';

describe('leaving a message', () => {
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

  it('numbers the messages of a day without gaps, however many come at once', async () => {
    bench.at('2026-11-20T09:00:00+08:00');
    const receipts = await Promise.all(Array.from({ length: 20 }, () => acting.submit()));
    expect(receipts.map((one) => one.number).sort()).toEqual(
      Array.from({ length: 20 }, (_, index) => `YL20261120-${String(index + 1).padStart(4, '0')}`),
    );
    expect(new Set(receipts.map((one) => one.secretCode)).size).toBe(20);
  });

  it('wants a telephone number or an address, a unit that exists, and files that were uploaded', async () => {
    const contact = { name: '王小明', phone: null, email: null };
    await expect(acting.submit({ contact })).rejects.toMatchObject({
      fields: [{ pointer: '/contact/phone' }],
    });
    await expect(acting.submit({ unitId: newId() })).rejects.toMatchObject({
      fields: [{ pointer: '/unitId' }],
    });
    await expect(acting.submit({ attachmentIds: [newId()] })).rejects.toMatchObject({
      fields: [{ pointer: '/attachmentIds' }],
    });
  });

  it('tells the centre in the console, and the writer by mail without the code', async () => {
    const receipt = await acting.submit({ title: '想问医保怎么交' });
    await bench.get(OutboxDispatcher).deliverDue();
    const told = await bench.database.query<{ person: string }>(
      "SELECT person_id AS person FROM platform.notification WHERE template = 'supervision.notice.submitted' AND link LIKE $1",
      [`%${await acting.idOf(receipt.number)}`],
    );
    expect(told.map((one) => one.person)).toEqual([acting.cast.centre.personId]);
    const mails = await bench.database.query<{ template: string }>(
      "SELECT template FROM platform.outgoing_message WHERE template = 'supervision.mail.receipt'",
    );
    expect(mails.length).toBeGreaterThan(0);
  });

  it('puts nothing of what was typed into a mail, whatever happens to the message', async () => {
    const typed = { title: '标题里的话', body: '正文里的话，一共十个字。', place: '地点里的话' };
    const contact = { name: '姓名里的话', phone: null, email: 'typed@example.cn' };
    bench.at('2026-11-23T10:00:00+08:00');
    const { id } = await acting.upTo('handling', { ...typed, contact });
    const question = '想问标题里的话指哪一段？';
    await acting.step(id, acting.cast.clerk, (version) =>
      bench.get(AskCitizenService).ask({ id, version, question }),
    );
    const text = '标题里的话、正文里的话都已看过，地点里的话也到现场核实了，今天已经办好。';
    await acting.upTo('answered', { ...typed, contact }, { text });
    await bench.get(OutboxDispatcher).deliverDue();
    const queue = await bench.database.query<{ id: string; template: string; sealed: string }>(
      'SELECT id, template, sealed FROM platform.outgoing_message',
    );
    const mails = queue
      .map((mail) => ({ ...mail, text: bench.get(FieldCipher).open(mail.sealed, `outgoing:${mail.id}`) }))
      .filter(({ text }) => text.includes(contact.email));
    expect(new Set(mails.map(({ template }) => template))).toEqual(
      new Set(['receipt', 'asked-for-more', 'answer'].map((what) => `supervision.mail.${what}`)),
    );
    expect(JSON.stringify(mails)).not.toContain('里的话');
  });

  it('gives a due date that is provisional past the published calendar', async () => {
    bench.at('2026-12-30T09:00:00+08:00');
    const receipt = await acting.submit();
    expect(receipt.deadline.provisional).toBe(true);
    expect(receipt.deadline.provisionalReason).toContain('2027');
    bench.at('2026-11-23T10:00:00+08:00');
  });
});
