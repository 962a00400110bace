const LIST = '/api/v1/public/messages';

/**
 * Publishes a message and takes it back, and looks after each whether the very next read, of addresses whose
 * answers the API keeps, knows it.
 *
 * @param {import('./client.mjs').Client} client signed in for the centre
 * @returns {Promise<{ seen: boolean, detail: string }>}
 */
export async function checkFreshness(client) {
  const queue = await client.must(200, 'GET', '/api/v1/staff/cases?queue=publication&limit=1');
  const [row] = queue.items;
  if (!row) return { seen: false, detail: 'no message waits for publication: nothing could be tried' };
  const page = `${LIST}/${row.number}`;
  const search = `${LIST}?q=${row.number}`;
  const isIt = (/** @type {{ number: string }} */ one) => one.number === row.number;
  const read = async () => ({
    page: (await client.ask('GET', page)).status,
    found: (await client.must(200, 'GET', search)).items.some(isIt),
  });
  const before = [await read(), await read()];

  const whole = await client.must(200, 'GET', `/api/v1/staff/cases/${row.id}`);
  const published = await act(client, row.id, 'publish', whole.version, {
    title: whole.title,
    question: whole.body,
    answer: whole.answer.text,
  });
  const after = [await read(), await read()];
  await act(client, row.id, 'withhold', published.version, { reason: '基准测试完毕，撤回公开。' });
  const withdrawn = [await read(), await read()];

  const seen =
    before.every((one) => one.page === 404 && !one.found) &&
    after.every((one) => one.page === 200 && one.found) &&
    withdrawn.every((one) => one.page === 404 && !one.found);
  return { seen, detail: JSON.stringify({ before, after, withdrawn }) };
}

/**
 * @param {import('./client.mjs').Client} client
 * @param {string} id
 * @param {string} intent
 * @param {number} version
 * @param {object} body
 */
function act(client, id, intent, version, body) {
  return client.must(200, 'POST', `/api/v1/staff/cases/${id}/${intent}`, {
    body,
    headers: { 'if-match': `"${version}"` },
  });
}
