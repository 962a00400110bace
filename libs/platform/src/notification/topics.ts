import type { MadeNotification } from './notification.store';

/** There may be something to send. */
export const OUTGOING_TOPIC = 'outgoing.waiting';
/** Notifications were made: lines of `<person> <notification>`. */
export const STREAM_TOPIC = 'notification.made';
/** A person has read something: their id. */
export const READ_TOPIC = 'notification.read';

/** PostgreSQL's NOTIFY carries less than 8,000 bytes; a line here has 73. */
const MOST_LINES = 100;

export function packMade(made: readonly MadeNotification[]): string[] {
  const payloads: string[] = [];
  for (let from = 0; from < made.length; from += MOST_LINES) {
    const lines = made.slice(from, from + MOST_LINES).map(({ id, personId }) => `${personId} ${id}`);
    payloads.push(lines.join('\n'));
  }
  return payloads;
}

export function unpackMade(payload: string): MadeNotification[] {
  return payload.split('\n').flatMap((line) => {
    const [personId, id] = line.split(' ');
    return personId && id ? [{ id, personId }] : [];
  });
}
