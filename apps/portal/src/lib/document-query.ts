import { DOCUMENT_KINDS, DOCUMENT_TOPICS, VALIDITIES, type DocumentQuery } from '../api/documents';

type Query = Readonly<Record<string, unknown>>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function one(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first.trim() : '';
}

const known = (list: readonly string[], value: unknown): string | undefined =>
  list.find((code) => code === one(value));

/** The filters that an address asks for; what makes no sense is left out rather than refused. */
export function documentQuery(query: Query): DocumentQuery {
  const unit = one(query['unit']);
  const year = one(query['year']);
  return {
    q: one(query['q']).slice(0, 100) || undefined,
    unit: UUID.test(unit) ? unit : undefined,
    kind: known(DOCUMENT_KINDS, query['kind']),
    topic: known(DOCUMENT_TOPICS, query['topic']),
    validity: known(VALIDITIES, query['validity']),
    year: /^20\d{2}$/.test(year) ? year : undefined,
    cursor: one(query['cursor']) || undefined,
  };
}

/** The last years, newest first, from a day on. */
export function lastYears(today: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => String(Number(today.slice(0, 4)) - index));
}
