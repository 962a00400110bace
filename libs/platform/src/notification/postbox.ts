import { join } from 'node:path';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { AppConfig } from '../config/app-config';
import { MessageFolder } from './message-folder';
import { missingMailServer, missingSmsGateway } from './missing-transport';
import { SmtpMail } from './smtp-mail';
import type { MailTransport, SmsGateway } from './transports';

/**
 * By which ways messages leave, from the settings: SMTP_URL names the mail server; without one a
 * production start keeps mails waiting, and any other start puts them in a folder.
 */
@Injectable()
export class Postbox implements OnApplicationShutdown {
  readonly mail: MailTransport;
  readonly sms: SmsGateway;
  /** Set where messages can be looked at instead of being sent. */
  readonly folder: MessageFolder | undefined;
  private readonly smtp: SmtpMail | undefined;

  constructor(config: AppConfig) {
    const identity = { from: config.mailFrom, domain: config.site.domain };
    const playing = config.demo || !config.production;
    const folder = playing ? new MessageFolder(join(config.dataDir, 'mail'), identity) : undefined;
    this.smtp = config.smtpUrl ? new SmtpMail(config.smtpUrl, identity) : undefined;
    this.mail = this.smtp ?? folder ?? missingMailServer;
    this.sms = folder?.asGateway() ?? missingSmsGateway;
    this.folder = config.demo && !this.smtp ? folder : undefined;
  }

  onApplicationShutdown(): void {
    this.smtp?.close();
  }
}
