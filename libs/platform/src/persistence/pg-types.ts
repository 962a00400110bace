import pg from 'pg';

const INT8 = 20;
const DATE = 1082;

/**
 * How PostgreSQL's values arrive: a `date` stays the text it is (a calendar day has no time zone),
 * a `bigint` becomes a number (our counters stay far below 2^53).
 */
export function useOurTypes(): void {
  pg.types.setTypeParser(DATE, (text) => text);
  pg.types.setTypeParser(INT8, (text) => Number(text));
}
