/** A mail ready to be sent. The id is the same in every attempt, so that a receiver can drop a repetition. */
export interface Mail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Where a mail program posts to when its reader wants no more of these (RFC 8058). */
  readonly unsubscribeUrl?: string;
}

export interface MailTransport {
  /** Settles when the next station has taken the mail; throws `DeliveryRefused` when none ever will. */
  send(mail: Mail): Promise<void>;
}

export interface TextMessage {
  readonly id: string;
  readonly to: string;
  readonly text: string;
}

/** The county's text message provider. Drivers for real ones come with the county's contract. */
export interface SmsGateway {
  send(message: TextMessage): Promise<void>;
}
