import { createTransport, type Transporter } from 'nodemailer';
import { DeliveryRefused } from './outgoing-message';
import type { Mail, MailTransport } from './transports';

export interface MailIdentity {
  /** What stands in From:, for example `阳光政务 <no-reply@example.gov.cn>`. */
  readonly from: string;
  /** Domain of message ids. */
  readonly domain: string;
}

/** The fields of a mail for nodemailer. The address is given as an address, so that a comma in it makes no second one. */
export function composed(mail: Mail, { from, domain }: MailIdentity) {
  return {
    from,
    to: { name: '', address: mail.to },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: `<${mail.id}@${domain}>`,
    // RFC 3834: nobody's absence notice should answer this.
    headers: { 'Auto-Submitted': 'auto-generated', ...leaveHeaders(mail.unsubscribeUrl) },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** One click in the mail program ends a subscription (RFC 2369, RFC 8058). */
function leaveHeaders(url: string | undefined): Record<string, string> {
  if (url === undefined) return {};
  return { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

/** Sends by SMTP, over a connection that is kept open while there is mail. */
export class SmtpMail implements MailTransport {
  private readonly transporter: Transporter;

  constructor(
    url: string,
    private readonly identity: MailIdentity,
  ) {
    this.transporter = createTransport({
      url,
      pool: true,
      maxConnections: 2,
      connectionTimeout: 15_000,
      greetingTimeout: 15_000,
      socketTimeout: 60_000,
    });
  }

  async send(mail: Mail): Promise<void> {
    try {
      await this.transporter.sendMail(composed(mail, this.identity));
    } catch (error) {
      throw isRefusal(error) ? new DeliveryRefused(messageOf(error)) : error;
    }
  }

  close(): void {
    this.transporter.close();
  }
}

/** RFC 5321: 5yz to the receiver or to the text is final. To anything else (sign-in, greeting) it is our own fault and may be mended. */
export function isRefusal(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const code: unknown = 'responseCode' in error ? error.responseCode : undefined;
  const command: unknown = 'command' in error ? error.command : undefined;
  const aboutThisMail = command === 'RCPT TO' || command === 'DATA';
  return aboutThisMail && typeof code === 'number' && code >= 500 && code < 600;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
