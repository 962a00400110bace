import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import { MergeCaseService } from '../case/merge-case.service';
import { Acting, castOf, CITIZEN } from '../testing/acting';
import { SupervisionBench } from '../testing/bench';
import { SecretCodes } from './secret-codes';
import { TrackedMessageService } from './tracked-message.service';

describe('a message merged into another, as its writer sees it', () => {
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

  it('is in the hands of whoever has the other, by its own clock, until both are answered', async () => {
    bench.at('2026-11-23T10:00:00+08:00');
    const main = await acting.upTo('handling');
    bench.at('2026-11-24T10:00:00+08:00');
    const receipt = await acting.submit();
    const id = await acting.idOf(receipt.number);
    await acting.step(id, acting.cast.centre, (version) =>
      bench.get(MergeCaseService).merge({ id, version, mainCaseId: main.id }),
    );
    const seen = async () => {
      const row = await bench.get(SecretCodes).open(receipt.number, receipt.secretCode);
      return bench.as(CITIZEN, () => bench.get(TrackedMessageService).of(row));
    };
    const open = await seen();
    expect(open.state).toBe('merged');
    expect(open.deadline.due).toBe(receipt.deadline.due);
    expect(open.holder?.unitName).toBe(acting.cast.unit.name);
    expect(open.holder?.since).toEqual(new Date('2026-11-23T10:00:00+08:00'));

    await acting.saveDraft(main.id);
    await acting.submitDraft(main.id);
    await acting.signOff(main.id);
    await acting.answer(main.id);
    const answered = await seen();
    expect(answered.holder).toBeNull();
    expect(answered.answer?.unitName).toBe(acting.cast.unit.name);
  });
});
