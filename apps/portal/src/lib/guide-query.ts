import { AUDIENCES, THEMES, type GuideQuery } from '../api/guides';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function one(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first.trim() : '';
}

/** The filters that an address asks for; what makes no sense is left out rather than refused. */
export function guideQuery(query: Readonly<Record<string, unknown>>): GuideQuery {
  const known = (list: readonly string[], key: string) => list.find((code) => code === one(query[key]));
  const unit = one(query['unit']);
  return {
    q: one(query['q']).slice(0, 100) || undefined,
    unit: UUID.test(unit) ? unit : undefined,
    theme: known(THEMES, 'theme'),
    audience: known(AUDIENCES, 'audience'),
    cursor: one(query['cursor']) || undefined,
  };
}
