import { describe, expect, it } from '@jest/globals';
import { embeddedJson, escapeHtml } from './escape';

describe('what goes into the page', () => {
  it('cannot end the element it stands in', () => {
    const text = embeddedJson({ title: '</script><script>alert(1)</script>', line: '\u2028' });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ title: '</script><script>alert(1)</script>', line: '\u2028' });
  });
  it('cannot leave its attribute', () => expect(escapeHtml(`"><b>'&`)).toBe('&quot;&gt;&lt;b&gt;&#39;&amp;'));
});
