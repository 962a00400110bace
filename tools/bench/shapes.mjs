/**
 * @typedef {Record<string, unknown>} Row
 * @typedef {{ items: Row[], nextCursor: string | null }} Page
 *
 * @typedef {object} Answered what one repetition of the SQL brought
 * @property {Row[][]} results the rows of each statement
 * @property {string} number
 * @property {any} template what the API answered to the same request, once
 *
 * @typedef {(answered: Answered) => unknown} Shape
 */

const PUBLIC_HEAD = [
  'number',
  'title',
  'kind',
  'category',
  'unitName',
  'answeredOn',
  'workingDaysTaken',
  'outcome',
  'rating',
  'publishedAt',
];

/**
 * How the bare server turns rows into the answer that the API gives. What the API computes from the
 * calendar is taken from the template, so the bare server does less, never more.
 *
 * @type {Record<string, Shape>}
 */
export const SHAPES = {
  publicList: ({ results, template }) =>
    page(last(results), template, (row) => pick(row, [...PUBLIC_HEAD, 'excerpt'])),

  publicDetail: ({ results, template }) => ({
    ...pick(results.flat().find((row) => 'question' in row) ?? {}, [
      ...PUBLIC_HEAD,
      'receivedOn',
      'question',
      'answer',
    ]),
    pictures: template.pictures,
  }),

  staffList: ({ results, template }) =>
    page(pageRows(results), template, (row, index) => ({
      ...template.items[index],
      ...pick(row, [
        'id',
        'number',
        'title',
        'kind',
        'state',
        'leadUnitId',
        'receivedAt',
        'provisional',
        'version',
      ]),
      due: row.dueOn,
      handlerName: row.handlerName,
    })),

  receipt: ({ number, template }) => ({ ...template, number, receivedAt: new Date() }),
};

/**
 * A page as long as the API's; the row too many, which proves that there is a next one, is left out.
 *
 * @param {Row[]} rows
 * @param {Page} template
 * @param {(row: Row, index: number) => unknown} map
 */
function page(rows, template, map) {
  return { items: rows.slice(0, template.items.length).map(map), nextCursor: template.nextCursor };
}

/** @param {Row[][]} results */
function last(results) {
  return results.at(-1) ?? [];
}

/** The rows of the list itself, whichever statement came last. @param {Row[][]} results */
function pageRows(results) {
  return results.find((rows) => rows.length > 0 && 'receivedOn' in (rows[0] ?? {})) ?? [];
}

/** @param {Row} row @param {string[]} names */
function pick(row, names) {
  /** @type {Row} */
  const picked = {};
  for (const name of names) picked[name] = row[name];
  return picked;
}
