import { QueueFigures, type QueueFigure } from '../../metrics/queue-figures';
import { HealthQuestion, type HealthAnswer, type HealthProbe } from '../health-question';

/** Minutes. An event is a matter of seconds; a mail may wait for a server that restarts. */
const LONGEST = { outbox: 5, mail: 30, sms: 30 } as const;

@HealthQuestion({ id: 'platform.outbox', question: 'platform.health.queue.outbox.question' })
export class OutboxQuestion implements HealthProbe {
  constructor(private readonly figures: QueueFigures) {}

  ask(): Promise<HealthAnswer> {
    return answerFor('outbox', this.figures);
  }
}

@HealthQuestion({ id: 'platform.mail', question: 'platform.health.queue.mail.question' })
export class MailQuestion implements HealthProbe {
  constructor(private readonly figures: QueueFigures) {}

  ask(): Promise<HealthAnswer> {
    return answerFor('mail', this.figures);
  }
}

@HealthQuestion({ id: 'platform.sms', question: 'platform.health.queue.sms.question' })
export class SmsQuestion implements HealthProbe {
  constructor(private readonly figures: QueueFigures) {}

  ask(): Promise<HealthAnswer> {
    return answerFor('sms', this.figures);
  }
}

async function answerFor(queue: QueueFigure['queue'], figures: QueueFigures): Promise<HealthAnswer> {
  const figure = (await figures.read()).find((one) => one.queue === queue);
  const waiting = figure?.waiting ?? 0;
  const minutes = Math.floor((figure?.oldestSeconds ?? 0) / 60);
  const limit = LONGEST[queue];
  const ok = minutes <= limit;
  const state = waiting === 0 ? 'empty' : ok ? 'ok' : 'bad';
  return { ok, answer: waiting, text: `platform.health.queue.${state}`, values: { waiting, minutes, limit } };
}
