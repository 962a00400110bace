import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DeliveryRefused } from './outgoing-message';
import { SmtpMail } from './smtp-mail';
import { startSmtpServer, type SmtpServer } from './testing/smtp-server';

const mail = {
  id: '019ab000-0000-7000-8000-000000000001',
  to: 'reader@example.com',
  subject: '【云岭县阳光政务】收到您的留言',
  text: '您的留言已收到。\n.\n',
  html: '<p>您的留言已收到。</p>',
};
const identity = { from: '阳光政务 <no-reply@example.com>', domain: 'www.yunling.example' };

describe('sending by SMTP', () => {
  let server: SmtpServer;
  let smtp: SmtpMail;

  beforeAll(async () => {
    server = await startSmtpServer();
    smtp = new SmtpMail(server.url, identity);
  });
  afterAll(async () => {
    smtp.close();
    await server.close();
  });

  it('hands over text and HTML, with an id that stays the same in every attempt', async () => {
    await smtp.send(mail);
    await smtp.send(mail);
    expect(server.taken).toHaveLength(2);
    for (const taken of server.taken) {
      expect(taken).toContain('Message-ID: <019ab000-0000-7000-8000-000000000001@www.yunling.example>');
      expect(taken).toContain('Auto-Submitted: auto-generated');
      expect(taken).toContain('multipart/alternative');
      expect(taken).toContain('To: reader@example.com');
    }
  });

  it('offers one click out where there is a way out, and nowhere else', async () => {
    const before = server.taken.length;
    await smtp.send({ ...mail, unsubscribeUrl: 'https://www.yunling.example/api/v1/end' });
    await smtp.send(mail);
    expect(server.taken[before]).toContain('List-Unsubscribe: <https://www.yunling.example/api/v1/end>');
    expect(server.taken[before]).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(server.taken[before + 1]).not.toContain('List-Unsubscribe');
  });

  it('knows a refusal that is final from one that is not', async () => {
    await expect(smtp.send({ ...mail, to: 'refused@example.com' })).rejects.toBeInstanceOf(DeliveryRefused);
    const busy = await smtp.send({ ...mail, to: 'busy@example.com' }).catch((error: unknown) => error);
    expect(busy).toBeInstanceOf(Error);
    expect(busy).not.toBeInstanceOf(DeliveryRefused);
  });

  it('sends to one address only, whatever stands in it', async () => {
    const before = server.receivers.length;
    await smtp.send({ ...mail, to: 'one@example.com, two@example.com' }).catch(() => undefined);
    expect(server.receivers.length - before).toBeLessThanOrEqual(1);
    expect(server.receivers.slice(before)).not.toContain('two@example.com');
  });

  it('puts no header of a stranger into a mail', async () => {
    const before = server.taken.length;
    await smtp.send({ ...mail, subject: 'one\r\nBcc: victim@example.com' });
    expect(server.taken[before]).not.toMatch(/^Bcc:/m);
  });
});
