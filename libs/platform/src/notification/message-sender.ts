import { Inject, Injectable, Logger } from '@nestjs/common';
import { AppConfig } from '../config/app-config';
import { hasMessage, translate } from '../messages/catalog';
import { Metrics } from '../metrics/metrics';
import { DigestText, DIGEST_TEMPLATE } from './digest-text';
import { renderMail } from './mail-text';
import { DeliveryRefused, MOST_DELIVERIES, type OutgoingMessage } from './outgoing-message';
import { OutgoingStore } from './outgoing.store';
import { Postbox } from './postbox';
import { WORKING_HOURS, type WorkingHours } from './ports';

/** Brings one queued message to the door, and writes down how that went. */
@Injectable()
export class MessageSender {
  private readonly logger = new Logger(MessageSender.name);

  constructor(
    private readonly store: OutgoingStore,
    private readonly postbox: Postbox,
    private readonly digests: DigestText,
    @Inject(WORKING_HOURS) private readonly hours: WorkingHours,
    private readonly config: AppConfig,
    private readonly metrics: Metrics,
  ) {}

  /** Takes the next message that is due; false when there is none. */
  async handleNext(now: Date): Promise<boolean> {
    const message = await this.store.claim(now);
    if (!message) return false;
    if (message.quiet && !(await this.hours.isOpen(now))) {
      await this.store.defer(message, await this.hours.nextOpening(now));
      return true;
    }
    try {
      if (message.attempt > MOST_DELIVERIES) throw new DeliveryRefused('The sender ended in every attempt');
      await this.send(message);
    } catch (error) {
      await this.noteFailure(message, error, now);
      return true;
    }
    await this.store.sent(message, now);
    this.metrics.messageTried(message.channel, 'sent');
    return true;
  }

  private async send(message: OutgoingMessage): Promise<void> {
    const { id, to, template, language, link, leave } = message;
    const values = template === DIGEST_TEMPLATE ? await this.digests.valuesOf(message) : message.values;
    if (message.channel === 'sms') {
      const key = hasMessage(`${template}.sms`) ? `${template}.sms` : `${template}.text`;
      await this.postbox.sms.send({ id, to, text: translate(language, key, values) });
      return;
    }
    const full = (path: string | undefined) => path && this.config.publicUrl + path;
    const county = this.config.county.name;
    const source = { template, values, url: full(link), leaveUrl: full(leave?.page), county, language };
    await this.postbox.mail.send({ id, to, ...renderMail(source), unsubscribeUrl: full(leave?.post) });
  }

  private async noteFailure(message: OutgoingMessage, error: unknown, now: Date): Promise<void> {
    const text = error instanceof Error ? error.message : String(error);
    const final = await this.store.failed(message, text, error instanceof DeliveryRefused, now);
    this.metrics.messageTried(message.channel, final ? 'failed' : 'postponed');
    this.logger.warn(
      `${message.channel} ${message.id}, attempt ${message.attempt}${final ? ', given up' : ''}: ${text}`,
    );
  }
}
