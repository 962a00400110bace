import { Logger } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { Module } from '@nestjs/common';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { registerMessages } from '../messages/catalog';
import { HealthQuestion, type HealthAnswer, type HealthProbe } from './health-question';
import { HealthRegistry } from './health-registry';
import { healthResponse, readyResponse } from './health.mapper';
import { HealthService } from './health.service';
import { healthEn } from './locales/en';
import { healthZh } from './locales/zh-CN';
import { within } from './within';

registerMessages({ 'zh-CN': healthZh, en: healthEn });
registerMessages({
  'zh-CN': { 'testing.tea.question': '水烧好了吗？', 'testing.tea.ok': '烧好了 {pots} 壶。' },
  en: { 'testing.tea.question': 'Is the water hot?', 'testing.tea.ok': '{pots} pots are.' },
});

const tea = { id: 'testing.tea', question: 'testing.tea.question' };
const hot: HealthAnswer = { ok: true, answer: 2, text: 'testing.tea.ok', values: { pots: 2 } };

@HealthQuestion(tea)
class Tea implements HealthProbe {
  asked = 0;

  ask(): Promise<HealthAnswer> {
    this.asked += 1;
    return Promise.resolve(hot);
  }
}

@HealthQuestion({ ...tea, id: 'testing.coffee' })
class Coffee implements HealthProbe {
  ask(): Promise<HealthAnswer> {
    return Promise.reject(new Error('no coffee'));
  }
}

async function start(...providers: (new () => unknown)[]) {
  @Module({ imports: [DiscoveryModule], providers: [HealthRegistry, HealthService, ...providers] })
  class TestModule {}
  const context = await NestFactory.createApplicationContext(TestModule, {
    logger: false,
    abortOnError: false,
  });
  await context.close();
  return context;
}

beforeAll(() => Logger.overrideLogger(false));

describe('the health page', () => {
  it('answers in the reader’s language, and a question that fails is an answer too', async () => {
    const findings = await (await start(Tea, Coffee)).get(HealthService).findings();
    const { ok, questions } = healthResponse(findings, 'zh-CN');
    expect(ok).toBe(false);
    expect(questions).toEqual([
      { id: 'testing.coffee', question: '水烧好了吗？', ok: false, answer: null, text: '没有得到答案。' },
      { id: 'testing.tea', question: '水烧好了吗？', ok: true, answer: 2, text: '烧好了 2 壶。' },
    ]);
    expect(healthResponse(findings, 'en').questions[1]?.text).toBe('2 pots are.');
  });

  it('is well when every answer is', async () => {
    const findings = await (await start(Tea)).get(HealthService).findings();
    expect(healthResponse(findings, 'en').ok).toBe(true);
  });

  it('asks once however many look at it in the same moment', async () => {
    const context = await start(Tea);
    const service = context.get(HealthService);
    await Promise.all(Array.from({ length: 50 }, () => service.findings()));
    expect(context.get(Tea).asked).toBe(1);
  });
});

describe('the registry of questions', () => {
  it.each([
    ['a name used twice', tea, new Tea(), /Two health questions are named testing\.tea/],
    [
      'a question without words',
      { id: 'testing.x', question: 'testing.none' },
      new Tea(),
      /has no words: testing\.none/,
    ],
    ['a question that nobody answers', { ...tea, id: 'testing.y' }, {}, /testing\.y has no ask method/],
  ])('refuses %s', async (_, options, probe, sentence) => {
    const registry = (await start(Tea)).get(HealthRegistry);
    expect(() => registry.add(options, probe)).toThrow(sentence);
  });
});

describe('readiness in words', () => {
  it('names what is missing', () => {
    const checks = [
      { name: 'database', ok: true },
      { name: 'migrations', ok: false },
    ] as const;
    expect(readyResponse(checks, 'en')).toEqual({
      status: 'not-ready',
      checks: [
        { name: 'database', ok: true, text: 'Database: reachable' },
        { name: 'migrations', ok: false, text: 'Schema: migrations are missing; run them first' },
      ],
    });
    expect(readyResponse(checks.slice(0, 1), 'en').status).toBe('ready');
  });
});

describe('a limit of time', () => {
  it('lets what is quick through, and does not wait for what hangs', async () => {
    expect(await within(1_000, Promise.resolve('here'))).toBe('here');
    await expect(within(5, new Promise(() => undefined))).rejects.toThrow('no answer within 5 ms');
    await expect(within(1_000, Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});
