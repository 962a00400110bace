import { describe, expect, it } from '@jest/globals';
import { followLink } from './follow-link';

const ID = '019ab000-0000-7000-8000-000000000001';
const KEY = 'a1'.repeat(20);

describe('the link of a mail', () => {
  it('says what it is for and whose it is', () => {
    expect(followLink(`#confirm.${ID}.${KEY}`)).toEqual({ step: 'confirm', id: ID, key: KEY });
    expect(followLink(`#end.${ID}.${KEY}`)?.step).toBe('end');
  });

  it.each(['', '#', `#end.${ID}`, `#end.${ID}.${KEY.slice(1)}`, `#delete.${ID}.${KEY}`])(
    'that a mail program has cut or changed is none: %s',
    (hash) => expect(followLink(hash)).toBeNull(),
  );
});
