import { termsOf, textsOf } from './fill-texts.mjs';
import { newId } from './replay.mjs';

const DAY = 86_400_000;
const BATCH = 1_000;

/**
 * @typedef {object} Period when messages were received, in days before today
 * @property {number} oldest
 * @property {number} newest
 * @property {number} open how many of the newest still are
 */

/** @type {Period} */
export const LAST_YEAR = { oldest: 365, newest: 0, open: 600 };

/** @type {Period} */
export const YEARS_BEFORE = { oldest: 5 * 365, newest: 370, open: 0 };

/**
 * Below this running number of a day stand the messages of the demonstration county and those sent in the run:
 * more than any run sends. A number met twice would be refused, and every message after it.
 */
export const FIRST_RUNNING = 500_000;
const KINDS = ['inquiry', 'complaint', 'suggestion', 'help', 'report'];
const OPEN = ['submitted', 'dispatched', 'handling', 'awaiting-sign-off', 'awaiting-check'];
const OUTCOMES = ['done', 'explained', 'planned'];

/**
 * @typedef {(sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>} Query
 * @typedef {{ id: string, name: string, drafter: string, drafterName: string, signer: string, signerName: string }} Unit
 * @typedef {Record<string, unknown>} Row
 */

/**
 * Adds messages of a year, or of the years before it, to a county that has units and people: most answered and published, some
 * refused, some open with due dates still to come. What waits for the centre's decision on publication is the
 * demonstration county's own: the contact of a message made here opens for nobody.
 *
 * @param {Query} query
 * @param {number} count
 * @param {Period} period
 */
export async function fillCounty(query, count, period = LAST_YEAR) {
  const units = await unitsWithTwoPeople(query);
  if (units.length === 0) throw new Error('No unit has two people: the demonstration county is not loaded');
  for (let from = 0; from < count; from += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, count - from) }, (_, index) =>
      messageOf(from + index, count, units, period),
    );
    await query('BEGIN');
    await insert(query, CASE_SQL, rows);
    const answered = rows.filter((row) => row.state === 'answered');
    await insert(query, DRAFT_SQL, answered);
    await insert(query, ANSWER_SQL, answered);
    await insert(query, EVENT_SQL, rows.flatMap(eventsOf));
    await insert(
      query,
      PUBLICATION_SQL,
      answered.filter((row) => row.publication === 'published'),
    );
    await query('COMMIT');
  }
}

/** @param {Query} query @returns {Promise<Unit[]>} */
async function unitsWithTwoPeople(query) {
  const rows = await query(`
    SELECT u.id, u.name, a.id AS drafter, a.name AS "drafterName", b.id AS signer, b.name AS "signerName"
      FROM identity.unit u
      CROSS JOIN LATERAL (
        SELECT p.id, p.name FROM identity.position s JOIN identity.person p ON p.id = s.person_id
         WHERE s.unit_id = u.id AND s.ended_on IS NULL ORDER BY p.id LIMIT 1) a
      CROSS JOIN LATERAL (
        SELECT p.id, p.name FROM identity.position s JOIN identity.person p ON p.id = s.person_id
         WHERE s.unit_id = u.id AND s.ended_on IS NULL AND p.id <> a.id ORDER BY p.id LIMIT 1) b
     WHERE u.ended_on IS NULL AND u.kind IN ('government', 'township') ORDER BY u.sort, u.id`);
  return /** @type {Unit[]} */ (rows);
}

/** @param {number} index @param {number} count @param {Unit[]} units @param {Period} period @returns {Row} */
export function messageOf(index, count, units, { oldest, newest, open } = LAST_YEAR) {
  const age = newest + (oldest - newest) * (1 - index / count);
  const isOpen = index >= count - open;
  const receivedAt = new Date(Date.now() - (isOpen ? (index % 3) * DAY : (age + 3) * DAY));
  const unit = /** @type {Unit} */ (units[index % units.length]);
  const state = isOpen ? OPEN[index % OPEN.length] : index % 20 === 7 ? 'refused' : 'answered';
  const kind = KINDS[Math.floor(index / 2) % (index % 10 === 0 ? 5 : 4)];
  const isPublished = state === 'answered' && kind !== 'report' && index % 5 !== 3;
  const closedAt = new Date(receivedAt.getTime() + 2 * DAY);
  const { place, title, body, answer } = textsOf(index);
  const received = dayOf(receivedAt);
  const number = `YL${received.replaceAll('-', '')}-${FIRST_RUNNING + (index % 4_000)}`;
  return {
    id: newId(receivedAt.getTime()),
    answerId: newId(closedAt.getTime()),
    number,
    kind,
    state,
    title,
    place,
    body,
    answer,
    consent: isPublished,
    receivedAt,
    received,
    due: dayOf(new Date(receivedAt.getTime() + 7 * DAY)),
    unitId: state === 'submitted' || state === 'refused' ? null : unit.id,
    unitName: unit.name,
    drafter: unit.drafter,
    drafterName: unit.drafterName,
    signer: unit.signer,
    signerName: unit.signerName,
    outcome: OUTCOMES[index % OUTCOMES.length],
    closed: isOpen ? null : dayOf(closedAt),
    closedAt,
    answeredAt: state === 'answered' ? closedAt : null,
    taken: isOpen ? null : 1 + (index % 5),
    reason: state === 'refused' ? 'unclear' : null,
    publication: isPublished ? 'published' : 'undecided',
    rating: index % 3 === 0 ? 1 + (index % 5) : null,
    terms: termsOf(number, title, place, body),
    publicTerms: termsOf(number, title, body, answer),
  };
}

/** @param {Row} row @returns {Row[]} */
function eventsOf(row) {
  const received = /** @type {Date} */ (row.receivedAt);
  const types = ['submitted', 'dispatched', 'received', 'draft-submitted', 'signed-off', 'answered'];
  return (row.state === 'answered' ? types : types.slice(0, 1)).map((type, index) => {
    const at = new Date(received.getTime() + index * 6 * 3_600_000);
    return { id: newId(at.getTime()), caseId: row.id, at, type, byCitizen: index === 0 };
  });
}

/** @param {Date} at @returns {string} the day in Shanghai */
function dayOf(at) {
  return new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** @param {Query} query @param {string} sql @param {Row[]} rows */
async function insert(query, sql, rows) {
  if (rows.length > 0) await query(sql, [JSON.stringify(rows)]);
}

const ROWS = 'FROM jsonb_array_elements($1::jsonb) AS r';
const TERMS = (/** @type {string} */ name) =>
  `array_to_tsvector(ARRAY(SELECT jsonb_array_elements_text(r->'${name}')))`;

const CASE_SQL = `
  INSERT INTO supervision.case (id, number, kind, state, title, place, body, language, consent_publish, share_name,
    contact_name, contact_phone, code_digest, received_at, received_on, due_on, provisional, lead_unit_id,
    dispatched_on, handler_id, handler_name, answered_at, closed_on, working_days_taken, refusal_reason,
    publication, terms)
  SELECT (r->>'id')::uuid, r->>'number', r->>'kind', r->>'state', r->>'title', r->>'place', r->>'body', 'zh-CN',
    (r->>'consent')::boolean, false, 'not sealed', 'not sealed', repeat('0', 64), (r->>'receivedAt')::timestamptz,
    (r->>'received')::date, (r->>'due')::date, false, (r->>'unitId')::uuid,
    CASE WHEN r->>'unitId' IS NOT NULL THEN (r->>'received')::date END,
    CASE WHEN r->>'unitId' IS NOT NULL THEN (r->>'drafter')::uuid END,
    CASE WHEN r->>'unitId' IS NOT NULL THEN r->>'drafterName' END,
    (r->>'answeredAt')::timestamptz, (r->>'closed')::date, (r->>'taken')::integer, r->>'reason',
    r->>'publication', ${TERMS('terms')}
  ${ROWS}`;

const DRAFT_SQL = `
  INSERT INTO supervision.draft (case_id, version, outcome, text, content_hash, saved_by, saved_by_name, saved_at,
    submitted_at)
  SELECT (r->>'id')::uuid, 1, r->>'outcome', r->>'answer', repeat('0', 64), (r->>'drafter')::uuid,
    r->>'drafterName', (r->>'closedAt')::timestamptz, (r->>'closedAt')::timestamptz
  ${ROWS}`;

const ANSWER_SQL = `
  INSERT INTO supervision.answer (id, case_id, draft_version, unit_id, unit_name, outcome, text, content_hash,
    drafted_by, signed_by, signed_by_name, signed_at)
  SELECT (r->>'answerId')::uuid, (r->>'id')::uuid, 1, (r->>'unitId')::uuid, r->>'unitName', r->>'outcome',
    r->>'answer', repeat('0', 64), (r->>'drafter')::uuid, (r->>'signer')::uuid, r->>'signerName',
    (r->>'closedAt')::timestamptz
  ${ROWS}`;

const EVENT_SQL = `
  INSERT INTO supervision.case_event (id, case_id, at, type, actor_kind, citizen_visible)
  SELECT (r->>'id')::uuid, (r->>'caseId')::uuid, (r->>'at')::timestamptz, r->>'type',
    CASE WHEN (r->>'byCitizen')::boolean THEN 'citizen' ELSE 'system' END, true
  ${ROWS}`;

const PUBLICATION_SQL = `
  INSERT INTO supervision.publication (case_id, number, kind, unit_id, unit_name, title, question, answer, outcome,
    received_on, answered_on, working_days_taken, rating, published_at, published_by, terms)
  SELECT (r->>'id')::uuid, r->>'number', r->>'kind', (r->>'unitId')::uuid, r->>'unitName', r->>'title', r->>'body',
    r->>'answer', r->>'outcome', (r->>'received')::date, (r->>'closed')::date, (r->>'taken')::integer,
    (r->>'rating')::smallint, (r->>'closedAt')::timestamptz, (r->>'signer')::uuid, ${TERMS('publicTerms')}
  ${ROWS}`;
