import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { registerMessages } from '../messages/catalog';
import { notificationEn } from './locales/en';
import { notificationZh } from './locales/zh-CN';
import { escapeHtml, renderMail } from './mail-text';

registerMessages({ 'zh-CN': notificationZh, en: notificationEn });
registerMessages({
  'zh-CN': {
    'testing.plain.subject': '办件 {number} 已转到您单位',
    'testing.plain.text': '来信人：{name}\n\n请在 {due} 前答复。\n谢谢。',
    'testing.rich.subject': '答复',
    'testing.rich.text': '{name}，答复已作出。',
    'testing.rich.html': '<p><b>{name}</b>，{state}。</p>',
    'testing.state': '答复<已>作出',
  },
  en: {
    'testing.plain.subject': 'Case {number} is yours',
    'testing.plain.text': 'From: {name}\n\nPlease answer by {due}.\nThank you.',
    'testing.rich.subject': 'Answer',
    'testing.rich.text': '{name}, an answer was given.',
    'testing.rich.html': '<p><b>{name}</b>, {state}.</p>',
    'testing.state': 'answered',
  },
});

const plain = {
  template: 'testing.plain',
  values: { number: 'YL20261123-0004', name: '张三', due: '2026-11-30' },
  url: 'https://county.example/console/cases/1',
  county: '云岭县',
  language: 'zh-CN' as const,
};

describe('a mail', () => {
  it('says the same in plain text and in HTML, with its link and where it comes from', () => {
    const mail = renderMail(plain);
    expect(mail.subject).toBe('【云岭县阳光政务】办件 YL20261123-0004 已转到您单位');
    expect(mail.text).toBe(
      '来信人：张三\n\n请在 2026-11-30 前答复。\n谢谢。\n\n打开办理：\nhttps://county.example/console/cases/1\n\n--\n本信由云岭县阳光政务平台自动发出，请勿直接回复。\n',
    );
    expect(mail.html).toContain('<p>来信人：张三</p>\n<p>请在 2026-11-30 前答复。<br>谢谢。</p>');
    expect(mail.html).toContain('<a href="https://county.example/console/cases/1">打开办理：</a>');
    expect(mail.html).toContain('<html lang="zh-CN">');
  });

  it('speaks the language of its reader', () => {
    expect(renderMail({ ...plain, language: 'en' }).subject).toBe(
      '[云岭县 Yangguang] Case YL20261123-0004 is yours',
    );
  });

  it('leads nowhere when there is nowhere to lead', () => {
    const mail = renderMail({ ...plain, url: undefined });
    expect(mail.text).not.toContain('打开办理');
    expect(mail.html).not.toContain('<a ');
  });

  it('keeps a template’s own HTML and escapes what is put into it', () => {
    const values = { name: '<img src=x onerror=alert(1)>', state: 'testing.state' };
    const { html } = renderMail({ ...plain, template: 'testing.rich', values });
    expect(html).toContain('<p><b>&lt;img src=x onerror=alert(1)&gt;</b>，');
    expect(html).not.toContain('<img');
  });

  it('never lets a value become markup or a second subject line', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('testing.plain', 'testing.rich'),
        (name, template) => {
          const { subject, html } = renderMail({
            ...plain,
            template,
            values: { ...plain.values, name, number: name },
          });
          expect(subject).not.toMatch(/[\r\n]/);
          const bare = html.replace(
            /<(\/?(html|head|meta|title|body|h1|p|b|br|a)( [^<>]*)?|!doctype html)>/g,
            '',
          );
          expect(bare).not.toMatch(/[<>]/);
        },
      ),
    );
  });

  it('escapes everything that HTML gives a meaning', () => {
    expect(escapeHtml(`<a href="x" title='y'>&`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;');
  });
});
