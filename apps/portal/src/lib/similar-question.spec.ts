import { describe, expect, it } from '@jest/globals';
import { similarQuestion, worthAsking } from './similar-question';

const draft = { kind: 'help', title: '建设路路灯不亮', body: '' } as const;

describe('what is asked while one writes', () => {
  it('is nothing before there is a matter, and nothing at all for a report', () => {
    expect(similarQuestion({ ...draft, title: ' 路灯坏' })).toBeNull();
    expect(similarQuestion({ ...draft, kind: 'report' })).toBeNull();
    expect(similarQuestion({ ...draft, kind: '' })).toEqual({ title: draft.title });
  });

  it('takes the text along once it says something, and only its beginning', () => {
    expect(similarQuestion({ ...draft, body: '坏了很久' })).toEqual({ title: draft.title });
    expect([...(similarQuestion({ ...draft, body: '亮'.repeat(900) })?.body ?? '')]).toHaveLength(300);
  });

  it('is asked again for another title or many more words, not for every letter', () => {
    const last = { title: draft.title, body: '路'.repeat(30) };
    expect(worthAsking(last, null)).toBe(true);
    expect(worthAsking({ ...last, body: '路'.repeat(49) }, last)).toBe(false);
    expect(worthAsking({ ...last, body: '路'.repeat(50) }, last)).toBe(true);
    expect(worthAsking({ ...last, title: '建设路路灯' }, last)).toBe(true);
  });
});
