import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import { TriageCaseService } from '../case/triage-case.service';
import { SecretCodes } from '../citizen/secret-codes';
import { TrackedMessageService } from '../citizen/tracked-message.service';
import { sha256 } from '../model/content-hash';
import { Acting, castOf, CITIZEN } from '../testing/acting';
import { SupervisionBench } from '../testing/bench';
import { MessageReceipts } from './message-receipts';
import { ReceiptSheet } from './receipt-sheet';

describe('a receipt', () => {
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

  const check = (number: string, hash: string) => bench.get(MessageReceipts).check(number, hash);

  it('is kept with the message, and its fingerprint is that of the text the writer is shown', async () => {
    const receipt = await acting.submit({ title: '桥头村饮水管漏水😀' });
    const row = await bench.get(SecretCodes).open(receipt.number, receipt.secretCode);
    const seen = await bench.as(CITIZEN, () => bench.get(TrackedMessageService).of(row));
    expect(seen.receipt?.hash).toBe(receipt.receiptHash);
    expect(sha256(seen.receipt?.content ?? '')).toBe(receipt.receiptHash);
    expect(seen.receipt?.unaltered).toBe(true);
    expect(seen.receipt?.content).not.toContain(receipt.secretCode.replaceAll(' ', ''));
  });

  it('belongs to its own number alone, and one answer hides what does not exist', async () => {
    const [one, two] = [await acting.submit(), await acting.submit()];
    expect(await check(one.number, one.receiptHash.toUpperCase())).toEqual({
      verdict: 'intact',
      receivedAt: one.receivedAt,
    });
    const none = { verdict: 'no-match', receivedAt: null };
    expect(await check(two.number, one.receiptHash)).toEqual(none);
    expect(await check('YL20261123-9999', one.receiptHash)).toEqual(none);
    expect(await check("' OR 1=1", 'x')).toEqual(none);
  });

  it('shows when what is kept is no longer what was received, and can itself not be changed', async () => {
    const receipt = await acting.submit();
    await bench.database.query('UPDATE supervision.case SET body = body || $2 WHERE number = $1', [
      receipt.number,
      '。',
    ]);
    expect((await check(receipt.number, receipt.receiptHash)).verdict).toBe('altered');
    await expect(
      bench.database.query('UPDATE supervision.case SET receipt_hash = $2 WHERE number = $1', [
        receipt.number,
        '0'.repeat(64),
      ]),
    ).rejects.toThrow('never changed');
  });

  it('still holds after the case went on', async () => {
    const { receipt } = await acting.upTo('answered');
    expect((await check(receipt.number, receipt.receiptHash)).verdict).toBe('intact');
  });

  it('stands when the centre sorts the message otherwise', async () => {
    const receipt = await acting.submit({ category: 'other' });
    const id = await acting.idOf(receipt.number);
    const seen = await acting.step(id, acting.cast.centre, (version) =>
      bench.get(TriageCaseService).dispatch({
        id,
        version,
        unitId: acting.cast.unit.id,
        category: 'utilities',
      }),
    );
    expect(seen.category).toBe('utilities');
    expect((await check(receipt.number, receipt.receiptHash)).verdict).toBe('intact');
  });

  it('is drawn as PDF, with the code only where it was asked for', async () => {
    const receipt = await acting.submit({ title: '路灯不亮😀' });
    const row = await bench.get(SecretCodes).open(receipt.number, receipt.secretCode);
    const sheet = await bench.get(ReceiptSheet).draw(row, receipt.secretCode);
    expect(Buffer.from(sheet.subarray(0, 5)).toString()).toBe('%PDF-');
  });
});
