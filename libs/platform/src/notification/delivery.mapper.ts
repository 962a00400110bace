import { translate, type Language } from '../messages/catalog';
import type { Delivery } from './delivery-log.service';
import type { DeliveryItem } from './dto/delivery.response';

export function deliveryItem(delivery: Delivery, language: Language): DeliveryItem {
  return {
    id: delivery.id,
    channel: delivery.channel,
    template: delivery.template,
    recipient: delivery.recipient,
    state: delivery.state,
    stateTitle: translate(language, `platform.delivery.${delivery.state}`),
    madeAt: delivery.madeAt.toISOString(),
    dueAt: delivery.state === 'waiting' ? delivery.dueAt.toISOString() : null,
    attempts: delivery.attempts.map(({ at, outcome, error }) => ({
      at: new Date(at).toISOString(),
      outcome,
      error,
    })),
  };
}
