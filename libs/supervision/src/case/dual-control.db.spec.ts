import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SealConfirmations } from '@yangguang/platform';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import { Acting, castOf } from '../testing/acting';
import { SupervisionBench } from '../testing/bench';

describe('an answer under a seal that two people must use', () => {
  let clone: ClonedDatabase;
  let bench: SupervisionBench;
  let acting: Acting;
  let sealId: string;

  beforeAll(async () => {
    clone = await cloneDatabase();
    bench = await SupervisionBench.start(clone.url);
    acting = new Acting(bench, await castOf(bench));
    const rows = await bench.database.query<{ id: string }>(
      'UPDATE platform.seal SET dual_control = true WHERE unit_id = $1 RETURNING id',
      [acting.cast.unit.id],
    );
    sealId = (rows.flat() as { id: string }[]).find(({ id }) => id)?.id ?? '';
  });
  afterAll(async () => {
    await bench.stop();
    await clone.drop();
  });

  const agree = async (id: string, person: typeof acting.cast.clerk) => {
    const { draft } = await acting.read(id, person);
    const content = {
      documentType: 'supervision.case.answer',
      documentId: id,
      contentHash: draft?.contentHash ?? '',
    };
    await bench.as(person, () =>
      bench.database.transaction(() => bench.get(SealConfirmations).confirm(sealId, content, person)),
    );
  };

  it('is signed off only after somebody else has agreed to these very words', async () => {
    const { id } = await acting.upTo('submitted-draft');
    await agree(id, acting.cast.leader);
    await expect(acting.signOff(id)).rejects.toMatchObject({
      key: 'platform.seal.second-person-needed',
    });
    await agree(id, acting.cast.clerk);
    expect((await acting.signOff(id)).state).toBe('awaiting-check');
    const use = await bench.database.one<{ confirmed: string }>(
      'SELECT confirmed_by_name AS confirmed FROM platform.seal_use WHERE seal_id = $1',
      [sealId],
    );
    expect(use?.confirmed).toBe(acting.cast.clerk.name);
  });

  it('needs a new agreement once the words have changed', async () => {
    const { id } = await acting.upTo('drafted');
    await agree(id, acting.cast.clerk);
    await acting.saveDraft(id, { text: '经现场检查，电缆已更换，五盏路灯当晚全部恢复照明，请放心出行。' });
    await acting.submitDraft(id);
    await expect(acting.signOff(id)).rejects.toMatchObject({ key: 'platform.seal.second-person-needed' });
  });
});
