import type { GuidePage, GuideQuery, Guide, UnitPage } from './guides';
import type { DocumentPage, DocumentQuery, PublicDocument } from './documents';
import type { Transport } from './transport';
import type {
  ConfirmedSubscription,
  Deadline,
  Figures,
  NewMessage,
  NewRating,
  NewRework,
  NewSupplement,
  NewWithdrawal,
  PublicMonths,
  PublicUnitList,
  PublishedMessage,
  PublishedPage,
  Receipt,
  ReceiptCheck,
  SimilarAnswer,
  Subscription,
  TrackedMessage,
  Verification,
} from './types';

export interface PublishedQuery {
  readonly q?: string;
  readonly unit?: string;
  readonly kind?: string;
  readonly category?: string;
  /** `YYYY-MM` of the answer. */
  readonly month?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

const ROOT = '/api/v1/public';
export const UPLOAD_PATH = `${ROOT}/uploads`;

/** `?a=1&b=2` of the values that say something; empty for none. */
export function queryText(values: object): string {
  const pairs = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(pairs.map(([key, value]) => [key, String(value)])).toString();
  return text && `?${text}`;
}

/** Address of a due date as a calendar file, made by the server with the day-by-day explanation. */
export const deadlineFile = (received: string, workingDays: number): string =>
  `${ROOT}/calendar/deadline.ics${queryText({ received, workingDays })}`;

const subscription = (id: string, key: string, step: 'confirm' | 'end'): string =>
  `/subscriptions/${encodeURIComponent(id)}/${encodeURIComponent(key)}/${step}`;

/** The public API as the portal uses it, one method a route. */
export function portalApi(transport: Transport) {
  const get = <T>(path: string) => transport({ method: 'GET', path: ROOT + path }) as Promise<T>;
  const post = <T>(path: string, json: unknown, idempotencyKey?: string) =>
    transport({ method: 'POST', path: ROOT + path, json, idempotencyKey }) as Promise<T>;
  return {
    figures: () => get<Figures>('/figures'),
    months: () => get<PublicMonths>('/figures/months'),
    units: () => get<PublicUnitList>('/units').then((list) => list.items),
    published: (query: PublishedQuery) => get<PublishedPage>(`/messages${queryText(query)}`),
    publishedOne: (number: string) => get<PublishedMessage>(`/messages/${encodeURIComponent(number)}`),
    documents: (query: DocumentQuery) => get<DocumentPage>(`/documents${queryText(query)}`),
    document: (id: string) => get<PublicDocument>(`/documents/${encodeURIComponent(id)}`),
    guides: (query: GuideQuery) => get<GuidePage>(`/service-items${queryText(query)}`),
    guide: (id: string) => get<Guide>(`/service-items/${encodeURIComponent(id)}`),
    unit: (id: string) => get<UnitPage>(`/units/${encodeURIComponent(id)}`),
    deadline: (received: string, workingDays: number) =>
      get<Deadline>(`/calendar/deadline${queryText({ received, workingDays })}`),
    /** The same key with the same message gives the same receipt, however often it is sent. */
    submit: (message: NewMessage, idempotencyKey: string, proof?: string) =>
      transport({
        method: 'POST',
        path: `${ROOT}/messages`,
        json: message,
        idempotencyKey,
        proof,
      }) as Promise<Receipt>,
    /** Answered messages that are like what is being typed. */
    similar: (words: { title: string; body?: string }, signal: AbortSignal) =>
      transport({ method: 'POST', path: `${ROOT}/messages/similar`, json: words, signal }) as Promise<{
        items: SimilarAnswer[];
      }>,
    checkReceipt: (number: string, hash: string) => post<ReceiptCheck>('/receipts/verify', { number, hash }),
    lookup: (number: string, code: string) => post<TrackedMessage>('/messages/lookup', { number, code }),
    rate: (rating: NewRating, idempotencyKey: string) =>
      post<TrackedMessage>('/messages/rate', rating, idempotencyKey),
    supplement: (added: NewSupplement, idempotencyKey: string) =>
      post<TrackedMessage>('/messages/supplement', added, idempotencyKey),
    withdraw: (withdrawal: NewWithdrawal, idempotencyKey: string) =>
      post<TrackedMessage>('/messages/withdraw', withdrawal, idempotencyKey),
    subscribe: (number: string, code: string, email: string, idempotencyKey: string) =>
      post<Subscription>('/messages/subscribe', { number, code, email }, idempotencyKey),
    confirmSubscription: (id: string, key: string) =>
      post<ConfirmedSubscription>(subscription(id, key, 'confirm'), {}),
    endSubscription: (id: string, key: string) => post<unknown>(subscription(id, key, 'end'), {}),
    rework: (wish: NewRework, idempotencyKey: string) =>
      post<TrackedMessage>('/messages/rework', wish, idempotencyKey),
    verify: (file: File) => {
      const form = new FormData();
      form.append('file', file);
      return transport({ method: 'POST', path: `${ROOT}/verify`, form }) as Promise<Verification>;
    },
  };
}

export type PortalApi = ReturnType<typeof portalApi>;
