import { DeliveryRefused } from './outgoing-message';
import type { MailTransport, SmsGateway } from './transports';

/** Production without a mail server: every attempt fails in plain sight until one is configured. */
export const missingMailServer: MailTransport = {
  send: () => Promise.reject(new Error('No mail server is configured: set SMTP_URL')),
};

/** Production without a text message provider: nothing will ever be sent, so nothing is queued up for it. */
export const missingSmsGateway: SmsGateway = {
  send: () => Promise.reject(new DeliveryRefused('No text message provider is connected')),
};
