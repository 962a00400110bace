import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FieldCipher } from '@yangguang/platform';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import { SecretCodes } from '../citizen/secret-codes';
import { Acting, castOf, CITIZEN } from '../testing/acting';
import { SupervisionBench } from '../testing/bench';
import { WorkflowActs, type Receipt } from '../testing/workflow-acts';
import { CaseCalendarService } from './case-calendar.service';
import { FollowLinks } from './follow-links';
import { ForgetSubscriptions } from './forget-subscriptions.task';
import { SubscribeService } from './subscribe.service';
import { TellFollowersHandler } from './tell-followers.handler';

interface Letter {
  readonly to: string;
  readonly values: Readonly<Record<string, string>>;
  readonly link?: string;
  readonly leave?: { readonly page: string; readonly post: string };
}

describe('following a message', () => {
  let clone: ClonedDatabase;
  let bench: SupervisionBench;
  let acting: Acting;
  let acts: WorkflowActs;

  beforeAll(async () => {
    clone = await cloneDatabase();
    bench = await SupervisionBench.start(clone.url);
    acting = new Acting(bench, await castOf(bench));
    acts = new WorkflowActs(bench, acting);
  });
  beforeEach(() => bench.at('2026-11-23T10:00:00+08:00'));
  afterAll(async () => {
    await bench.stop();
    await clone.drop();
  });

  const service = () => bench.get(SubscribeService);
  const subscribe = ({ number, secretCode }: Receipt, email: string) =>
    bench.as(CITIZEN, async () =>
      service().ask(await bench.get(SecretCodes).open(number, secretCode), email),
    );

  /** What the queue holds for an address, opened as the sender opens it. */
  async function mailsTo(address: string): Promise<(Letter & { template: string; hint: string })[]> {
    const cipher = bench.get(FieldCipher);
    const rows = await bench.database.query<{ id: string; template: string; sealed: string; hint: string }>(
      `SELECT id, template, sealed, recipient_hint AS hint FROM platform.outgoing_message ORDER BY made_at, id`,
    );
    return rows
      .map(({ id, sealed, ...row }) => ({
        ...row,
        ...(JSON.parse(cipher.open(sealed, `outgoing:${id}`)) as Letter),
      }))
      .filter((mail) => mail.to === address);
  }

  const keysOf = (link = '') => {
    const [, id = '', key = ''] = link.split('.');
    return { id, key };
  };

  async function followed(address: string) {
    const receipt = await acting.submit();
    await subscribe(receipt, address);
    const { id, key } = keysOf((await mailsTo(address)).at(-1)?.link);
    await bench.as(CITIZEN, () => service().confirm(id, key));
    return { receipt, caseId: await acting.idOf(receipt.number), id };
  }

  it('begins when the owner of the address agrees, and says each step once, without a word of the message', async () => {
    const { receipt, caseId } = await followed('liu@example.com');
    await acting.dispatch(caseId);
    await acting.signForReceipt(caseId);
    await acts.ask(caseId);
    await acts.supplement(caseId);
    await acts.askExtension(caseId);
    await acts.decideExtension(caseId, true);
    await acting.saveDraft(caseId);
    await acting.submitDraft(caseId);
    await acting.signOff(caseId);
    await acting.answer(caseId);
    await bench.as({ kind: 'system', name: 'outbox' }, () =>
      bench.get(TellFollowersHandler).on({
        type: 'supervision.case-published',
        data: { caseId, number: receipt.number, unitId: acting.cast.unit.id },
      }),
    );
    const mails = await mailsTo('liu@example.com');
    expect(mails.map((mail) => mail.template.replace('supervision.follow.', ''))).toEqual([
      'confirm',
      'dispatched',
      'asked-for-more',
      'extended',
      'answer',
      'published',
    ]);
    expect(mails[1]?.values).toMatchObject({ unit: '云岭县城市管理局', due: '2026-11-30' });
    expect(mails[3]?.values).toMatchObject({ due: '2026-12-07', reason: '情况属实。' });
    const said = JSON.stringify(mails);
    for (const word of ['路灯', '云溪大道', '王小明', '哪一段', receipt.secretCode.replace(/\s/g, '')])
      expect(said).not.toContain(word);
    expect(mails.every((mail) => mail.hint === 'l***@example.com')).toBe(true);
    // The address that was left with the message has its own mails, and is not told twice.
    expect(mails.slice(1).every((mail) => mail.leave?.page.startsWith('/subscription#end.'))).toBe(true);
  });

  it('says nothing to an address that has not agreed', async () => {
    const receipt = await acting.submit();
    expect(await subscribe(receipt, 'chen@example.com')).toEqual({
      address: 'c***@example.com',
      confirmed: false,
    });
    await subscribe(receipt, 'Chen@example.com');
    await acting.dispatch(await acting.idOf(receipt.number));
    expect((await mailsTo('chen@example.com')).map((mail) => mail.template)).toEqual([
      'supervision.follow.confirm',
    ]);
  });

  it('tells the address left with the message once, in its own mail', async () => {
    const { caseId } = await followed('wang@example.com');
    await acts.withdraw(caseId);
    await bench.database.query("DELETE FROM platform.outgoing_message WHERE template LIKE '%answer'");
    const { caseId: other } = await followed('wang@example.com');
    await acting.dispatch(other);
    await acting.signForReceipt(other);
    await acting.saveDraft(other);
    await acting.submitDraft(other);
    await acting.signOff(other);
    await acting.answer(other);
    const answers = (await mailsTo('wang@example.com')).filter((mail) => mail.template.endsWith('.answer'));
    expect(answers.map((mail) => mail.template)).toEqual(['supervision.mail.answer']);
  });

  it('ends with one click, and the address is gone from the database', async () => {
    const { caseId, id } = await followed('zhao@example.com');
    await acting.dispatch(caseId);
    const [, , key = ''] =
      /subscriptions\/([^/]+)\/([^/]+)\/end/.exec(
        (await mailsTo('zhao@example.com')).at(-1)?.leave?.post ?? '',
      ) ?? [];
    await expect(bench.as(CITIZEN, () => service().end(id, `${key.slice(1)}0`))).rejects.toMatchObject({
      kind: 'not-found',
    });
    await bench.as(CITIZEN, () => service().end(id, key));
    await bench.as(CITIZEN, () => service().end(id, key));
    expect(await bench.database.query('SELECT 1 FROM supervision.subscription WHERE id = $1', [id])).toEqual(
      [],
    );
  });

  it('keeps addresses sealed, and forgets those that never agreed', async () => {
    const receipt = await acting.submit();
    await subscribe(receipt, 'sun@example.com');
    const { id, key } = keysOf((await mailsTo('sun@example.com')).at(-1)?.link);
    const rows = await bench.database.query<Record<string, unknown>>(
      'SELECT * FROM supervision.subscription',
    );
    expect(JSON.stringify(rows)).not.toContain('example.com');
    bench.at('2026-12-02T10:00:00+08:00');
    await expect(bench.as(CITIZEN, () => service().confirm(id, key))).rejects.toMatchObject({
      kind: 'not-found',
    });
    await bench.as({ kind: 'system', name: 'task' }, () => bench.get(ForgetSubscriptions).run());
    expect(await bench.database.query('SELECT 1 FROM supervision.subscription WHERE id = $1', [id])).toEqual(
      [],
    );
  });

  it('takes a handful of addresses and no more, also when they come at once', async () => {
    const receipt = await acting.submit();
    const asked = Array.from({ length: 8 }, (_, index) => subscribe(receipt, `many${index}@example.com`));
    const results = await Promise.allSettled(asked);
    expect(results.filter((one) => one.status === 'fulfilled')).toHaveLength(5);
  });

  describe('by calendar', () => {
    const fileOf = (caseId: string) =>
      bench.as(CITIZEN, () =>
        bench.get(CaseCalendarService).file(caseId, bench.get(FollowLinks).key('calendar', caseId)),
      );
    const field = (file: string, name: string) =>
      new RegExp(`^${name}[^:]*:(.*)\r$`, 'm').exec(file)?.[1] ?? '';

    it('is one entry that moves with the date and is struck out by the answer', async () => {
      const { id } = await acting.upTo('handling');
      const first = await fileOf(id);
      await acts.askExtension(id);
      await acts.decideExtension(id, true);
      const moved = await fileOf(id);
      await acting.saveDraft(id);
      await acting.submitDraft(id);
      await acting.signOff(id);
      await acting.answer(id);
      const over = await fileOf(id);
      const files = [first, moved, over];
      expect(new Set(files.map((file) => field(file, 'UID'))).size).toBe(1);
      const sequences = files.map((file) => Number(field(file, 'SEQUENCE')));
      expect([...sequences].sort((a, b) => a - b)).toEqual(sequences);
      expect(new Set(sequences).size).toBe(3);
      expect(files.map((file) => field(file, 'DTSTART'))).toEqual(['20261130', '20261207', '20261207']);
      expect(files.map((file) => field(file, 'STATUS'))).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED']);
      expect(over).not.toContain('VALARM');
      for (const file of files) expect(file).not.toMatch(/路灯|云溪/);
    });

    it('opens by its own key only', async () => {
      const { id } = await acting.upTo('dispatched');
      const { path } = { path: bench.get(FollowLinks).calendar(id) };
      expect(path).toMatch(/^\/api\/v1\/public\/calendars\/[\w-]+\/[0-9a-f]{40}\/due\.ics$/);
      const wrong = bench.get(FollowLinks).key('end', id);
      await expect(
        bench.as(CITIZEN, () => bench.get(CaseCalendarService).file(id, wrong)),
      ).rejects.toMatchObject({ kind: 'not-found' });
    });
  });
});
