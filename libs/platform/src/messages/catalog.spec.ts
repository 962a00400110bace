import { describe, expect, it } from '@jest/globals';
import { preferredLanguage, registerMessages, translate } from './catalog';

registerMessages({
  'zh-CN': { 'testing.hello': '{name}您好', 'testing.who': '张三' },
  en: { 'testing.hello': 'Hello {name}', 'testing.who': 'Zhang San' },
});

describe('messages', () => {
  it('fills the places, translating a value that is a key itself', () => {
    expect(translate('en', 'testing.hello', { name: 'you' })).toBe('Hello you');
    expect(translate('en', 'testing.hello', { name: 'testing.who' })).toBe('Hello Zhang San');
    expect(translate('zh-CN', 'testing.hello')).toBe('{name}您好');
    expect(translate('en', 'testing.missing')).toBe('testing.missing');
  });

  it.each([
    [undefined, 'zh-CN'],
    ['', 'zh-CN'],
    ['en-GB,en;q=0.9', 'en'],
    ['zh-TW,en;q=0.9', 'zh-CN'],
    ['fr,en;q=0.5,zh;q=0.4', 'en'],
    ['de', 'zh-CN'],
    ['en;q=rubbish,zh;q=0.1', 'zh-CN'],
  ])('answers %p in %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });
});
