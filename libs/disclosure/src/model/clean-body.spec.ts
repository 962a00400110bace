import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bodyText, cleanBody } from './clean-body';

describe('the body of a document', () => {
  it.each([
    ['<p onclick="x()">甲</p>', '<p>甲</p>'],
    ['<script>alert(1)</script><p>乙</p>', '<p>乙</p>'],
    ['<a href="javascript:alert(1)">丙</a>', '<a rel="noopener noreferrer">丙</a>'],
    ['<p style="color:red" class="right evil">丁</p>', '<p class="right">丁</p>'],
    ['<img src=x onerror=alert(1)><h1>戊</h1>', '<h2>戊</h2>'],
  ])('%s is kept as %s', (html, kept) => {
    expect(cleanBody(html)).toBe(kept);
  });

  it('stays the same when cleaned again', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('p', 'script', 'a', 'td', 'svg'), (text, tag) => {
        const once = cleanBody(`<${tag} href="${text}">${text}</${tag}>`);
        expect(cleanBody(once)).toBe(once);
        expect(once.toLowerCase()).not.toContain('<script');
      }),
    );
  });

  it('is read as one line each paragraph', () => {
    expect(bodyText('<h2>第一章</h2><p>甲&amp;乙</p><ul><li>丙</li></ul>')).toBe('第一章\n甲&乙\n丙');
  });
});
