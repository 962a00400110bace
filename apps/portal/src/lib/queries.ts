import type { PublishedQuery } from '../api/api';
import { MESSAGE_CATEGORIES, MESSAGE_KINDS } from '../api/codes';
import { isLocalDate } from './dates';

type Query = Readonly<Record<string, unknown>>;

const one = (value: unknown): string => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first.trim() : '';
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The filters that an address asks for; what makes no sense is left out rather than refused. */
export function publishedQuery(query: Query): PublishedQuery {
  const [q, unit, kind, category, month, cursor] = ['q', 'unit', 'kind', 'category', 'month', 'cursor'].map(
    (key) => one(query[key]),
  );
  return {
    q: q?.slice(0, 100) || undefined,
    unit: unit && UUID.test(unit) ? unit : undefined,
    kind: MESSAGE_KINDS.find((known) => known === kind),
    category: MESSAGE_CATEGORIES.find((known) => known === category),
    month: month && MONTH.test(month) ? month : undefined,
    cursor: cursor || undefined,
  };
}

/** The last months, newest first, as `YYYY-MM`, from a day on. */
export function lastMonths(today: string, count: number): string[] {
  const [year, month] = today.split('-').map(Number);
  const newest = (year ?? 0) * 12 + (month ?? 1) - 1;
  return Array.from({ length: count }, (_, index) => {
    const value = newest - index;
    return `${Math.floor(value / 12)}-${String((value % 12) + 1).padStart(2, '0')}`;
  });
}

export const MOST_WORKING_DAYS = 250;

export interface CalculatorInput {
  readonly received: string;
  readonly days: string;
  readonly ok: boolean;
  readonly wrong: readonly ('received' | 'days')[];
}

/** What the calculator was asked; nothing asked means five days from today, the limit of an answer. */
export function calculatorInput(query: Query, today: string): CalculatorInput {
  const received = one(query['received']) || today;
  const days = one(query['days']) || '5';
  const wrong: ('received' | 'days')[] = [];
  if (!isLocalDate(received)) wrong.push('received');
  if (!/^\d{1,3}$/.test(days) || Number(days) < 1 || Number(days) > MOST_WORKING_DAYS) wrong.push('days');
  return { received, days, ok: wrong.length === 0, wrong };
}
