/**
 * @typedef {object} Request one concrete request to the API; the bare server knows it by name
 * @property {string} name
 * @property {'GET' | 'POST'} method
 * @property {(unique: number) => string} path the same answer and the same SQL for every `unique`, under
 *   another address each time, so that a cache of answers never knows it
 * @property {string} [body]
 *
 * @typedef {object} Scenario
 * @property {string} name
 * @property {string} title
 * @property {string} shape of the answer, in shapes.mjs
 * @property {number} status
 * @property {boolean} [staff] sent with a token
 * @property {boolean} [cached] whether the API keeps the answer and is measured keeping it, too
 * @property {Request[]} requests
 */

const LIST = '/api/v1/public/messages';
const STAFF = '/api/v1/staff/cases';
const WORDS = ['路灯', '公路', '医保报销', '积水', '施工噪音', '学校', '停车', '自来水'];

/** How many rows stand before the deep page. */
export const DEEP = 8_000;

/**
 * A number of rows that is read as 20 and written otherwise each time.
 *
 * @param {number} unique
 */
const twenty = (unique) => `limit=20.${String(unique).padStart(24, '0')}`;

/**
 * What is measured.
 *
 * @param {object} known of the filled county
 * @param {string[]} known.numbers of published messages
 * @param {string[]} known.cursors of pages deep in the public list
 * @param {string} known.unitId that may be written to
 * @returns {Scenario[]}
 */
export function scenarios({ numbers, cursors, unitId }) {
  const read = (/** @type {string} */ name, /** @type {string} */ query) => get(name, LIST, query);
  return [
    {
      name: 'list',
      title: 'public list, first page',
      shape: 'publicList',
      status: 200,
      cached: true,
      requests: [read('list', '')],
    },
    {
      name: 'deep',
      title: `public list, after ${DEEP} rows`,
      shape: 'publicList',
      status: 200,
      requests: cursors.map((cursor, index) => read(`deep.${index}`, `&cursor=${cursor}`)),
    },
    {
      name: 'detail',
      title: 'public detail',
      shape: 'publicDetail',
      status: 200,
      cached: true,
      requests: numbers.map((number, index) => ({
        name: `detail.${index}`,
        method: 'GET',
        path: (unique) => `${LIST}/${number}?u=${unique}`,
      })),
    },
    {
      name: 'search',
      title: 'public search',
      shape: 'publicList',
      status: 200,
      cached: true,
      requests: WORDS.map((word, index) => read(`search.${index}`, `&q=${encodeURIComponent(word)}`)),
    },
    {
      name: 'staff',
      title: 'staff list',
      shape: 'staffList',
      status: 200,
      staff: true,
      requests: [
        get('staff.all', STAFF, '&queue=all'),
        get('staff.unit', STAFF, '&queue=unit'),
        get('staff.q', STAFF, `&queue=all&q=${encodeURIComponent('路灯')}`),
      ],
    },
    {
      name: 'submit',
      title: 'submit',
      shape: 'receipt',
      status: 201,
      requests: [{ name: 'submit', method: 'POST', path: () => LIST, body: JSON.stringify(message(unitId)) }],
    },
  ];
}

/**
 * Reads that are not timed, but whose plans are looked at.
 *
 * @param {object} known
 * @param {string} known.unitId
 * @param {string} known.caseId
 * @returns {Request[]}
 */
export function plannedReads({ unitId, caseId }) {
  const queues = ['triage', 'unit', 'sign-off', 'check', 'publication', 'all'];
  const q = encodeURIComponent('路灯');
  return [
    ...queues.map((queue) => get(`plan.queue-${queue}`, STAFF, `&queue=${queue}`)),
    ...['overdue', 'today', 'soon'].map((due) => get(`plan.due-${due}`, STAFF, `&due=${due}`)),
    get('plan.staff-unit', STAFF, `&unit=${unitId}`),
    get('plan.staff-kind', STAFF, '&kind=complaint'),
    get('plan.staff-search-unit', STAFF, `&unit=${unitId}&q=${q}`),
    get('plan.public-unit', LIST, `&unit=${unitId}`),
    get('plan.public-kind', LIST, '&kind=complaint'),
    get('plan.public-month', LIST, `&month=${new Date().toISOString().slice(0, 7)}`),
    get('plan.public-search-unit', LIST, `&unit=${unitId}&q=${q}`),
    { name: 'plan.case', method: 'GET', path: () => `${STAFF}/${caseId}` },
    { name: 'plan.work', method: 'GET', path: () => '/api/v1/staff/work' },
  ];
}

/** @param {string} name @param {string} path @param {string} query @returns {Request} */
function get(name, path, query) {
  return { name, method: 'GET', path: (unique) => `${path}?${twenty(unique)}${query}` };
}

/** @param {string} unitId */
function message(unitId) {
  return {
    kind: 'help',
    unitId,
    title: '城东小区三号楼门前路灯连续两周不亮',
    place: '城关街道建设路 12 号',
    body: '小区门前的两盏路灯已经两周不亮，老人和孩子晚上出门看不清路，前天还有人摔倒。请尽快派人检修，谢谢。',
    attachmentIds: [],
    contact: { name: '测试来信人', phone: '19900000000' },
    consent: { publish: true, shareName: true },
  };
}
