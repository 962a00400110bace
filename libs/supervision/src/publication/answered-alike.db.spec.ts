import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OutboxDispatcher } from '@yangguang/platform';
import { cloneDatabase, type ClonedDatabase } from '@yangguang/testing';
import { Acting, anAnswer, castOf } from '../testing/acting';
import { SupervisionBench } from '../testing/bench';
import { AnsweredAlikeService } from './answered-alike.service';
import { PublishCaseService } from './publish-case.service';
import { WithholdCaseService } from './withhold-case.service';

const WRITTEN = [
  ['云溪大道路灯不亮', '云溪大道南段有五盏路灯不亮，已经十天了，请派人看看。'],
  ['小区电梯加装补贴怎么申请', '我们楼六层没有电梯，老人上下楼困难，想问补贴标准和申请办法。'],
  ['桥头村自来水浑浊', '最近一周自来水有泥沙，烧开以后有沉淀，不敢喝。'],
] as const;

describe('what was already answered', () => {
  let clone: ClonedDatabase;
  let bench: SupervisionBench;
  let acting: Acting;
  const ids: string[] = [];

  beforeAll(async () => {
    clone = await cloneDatabase();
    bench = await SupervisionBench.start(clone.url);
    acting = new Acting(bench, await castOf(bench));
    for (const [title, body] of WRITTEN) {
      const answer = `${title}一事已现场核实，${anAnswer.text}`;
      const { id } = await acting.upTo('answered', { title, body, category: 'other' }, { text: answer });
      const texts = { question: body, answer };
      await acting.step(id, acting.cast.centre, (version) =>
        bench.get(PublishCaseService).publish({ id, version, ...texts }),
      );
      ids.push(id);
    }
    await bench.get(OutboxDispatcher).deliverDue();
  });
  afterAll(async () => {
    await bench.stop();
    await clone.drop();
  });

  const alike = async (title: string, body = '') =>
    (await bench.get(AnsweredAlikeService).of({ title, body })).map((one) => one.title);

  it('is found by title alone, and by title and body', async () => {
    expect(await alike('加装电梯有没有补贴')).toEqual([WRITTEN[1][0]]);
    expect(await alike('自来水浑浊有泥沙', '自来水打开有泥沙，沉淀很多，能不能检查一下水质？')).toEqual([
      WRITTEN[2][0],
    ]);
  });

  it('is not offered for another matter, for words nobody used, or when it was taken back', async () => {
    expect(await alike('想问医保缴费时间', '今年的城乡居民医保什么时候开始交？')).toEqual([]);
    expect(await alike("'; DROP \\ x", 'zzz')).toEqual([]);
    const [id = ''] = ids;
    expect(await alike('云溪大道的路灯又不亮了')).toEqual([WRITTEN[0][0]]);
    await acting.step(id, acting.cast.centre, (version) =>
      bench.get(WithholdCaseService).withhold({ id, version, reason: '来信人要求。' }),
    );
    expect(await alike('云溪大道的路灯又不亮了')).toEqual([]);
  });
});
