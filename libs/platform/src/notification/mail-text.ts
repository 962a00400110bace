import type { ErrorValues } from '@yangguang/kernel';
import { hasMessage, translate, type Language } from '../messages/catalog';

export interface MailSource {
  readonly template: string;
  readonly values: ErrorValues;
  /** Full address of the page the mail leads to. */
  readonly url?: string;
  /** Full address of the page on which its reader stops such mails. */
  readonly leaveUrl?: string;
  readonly county: string;
  readonly language: Language;
}

export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * A mail in plain text and in HTML that says the same. Templates are sentences of the catalog:
 * `<template>.subject` and `<template>.text`, and where the plain text is not enough `<template>.html`,
 * whose values are escaped before they are put in.
 */
export function renderMail({ template, values, url, leaveUrl, county, language }: MailSource): MailText {
  const subject = oneLine(translate(language, `${template}.subject`, values));
  const body = translate(language, `${template}.text`, values);
  const ownHtml = `${template}.html`;
  const bodyHtml = hasMessage(ownHtml)
    ? translate(language, ownHtml, escapeValues(values))
    : paragraphs(body);
  const footer = translate(language, 'platform.mail.footer', { county });
  const link = url && translate(language, 'platform.mail.link');
  const leave = leaveUrl && translate(language, 'platform.mail.leave');
  return {
    subject: translate(language, 'platform.mail.subject', { county, subject }),
    text:
      [
        body,
        ...(url ? [`${link}\n${url}`] : []),
        ...(leaveUrl ? [`${leave}\n${leaveUrl}`] : []),
        `--\n${footer}`,
      ].join('\n\n') + '\n',
    html: page(subject, bodyHtml, [anchor(url, link), anchor(leaveUrl, leave)].join('\n'), footer, language),
  };
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function escapeValues(values: ErrorValues): ErrorValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      // A value that is itself a key of the catalog is translated where it is put in; keys need no escaping.
      typeof value === 'string' && !hasMessage(value) ? escapeHtml(value) : value,
    ]),
  );
}

/** A subject is one line: a line break in it would begin a new header. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function paragraphs(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((part) => `<p>${escapeHtml(part).replaceAll('\n', '<br>')}</p>`)
    .join('\n');
}

function anchor(url: string | undefined, text: string | undefined): string {
  if (!url || !text) return '';
  return `<p><a href="${escapeHtml(url)}">${escapeHtml(text)}</a></p>`;
}

/** Styles sit in the elements, since mail programs throw style sheets away. */
function page(title: string, body: string, link: string, footer: string, language: Language): string {
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body style="font-family:system-ui,'Microsoft YaHei',sans-serif;font-size:16px;line-height:1.7;color:#1a1a1a;max-width:40em">
<h1 style="font-size:20px">${escapeHtml(title)}</h1>
${body}
${link}
<p style="font-size:14px;color:#595959;border-top:1px solid #ccc;padding-top:8px">${escapeHtml(footer)}</p>
</body></html>
`;
}
