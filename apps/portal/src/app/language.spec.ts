import { describe, expect, it } from '@jest/globals';
import { addressIn, splitLanguage } from './language';

describe('the language of an address', () => {
  it.each([
    ['/', 'zh-CN', '/'],
    ['/messages?q=1', 'zh-CN', '/messages?q=1'],
    ['/en', 'en', '/'],
    ['/en/', 'en', '/'],
    ['/en?x=1', 'en', '/?x=1'],
    ['/en/messages?kind=help', 'en', '/messages?kind=help'],
    ['/english', 'zh-CN', '/english'],
  ])('%s is %s, page %s', (url, language, path) => expect(splitLanguage(url)).toEqual({ language, path }));

  it.each(['/', '/messages?q=1', '/track'])('leads %s back to itself', (path) => {
    expect(splitLanguage(addressIn('en', path)).path).toBe(path);
    expect(splitLanguage(addressIn('zh-CN', path))).toEqual({ language: 'zh-CN', path });
  });
});
