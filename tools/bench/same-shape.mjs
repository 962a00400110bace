import { isDeepStrictEqual } from 'node:util';

/**
 * Proves that both servers give the same answer to every request that is measured, before any is timed.
 *
 * @param {import('./scenarios.mjs').Scenario[]} scenarios
 * @param {import('./client.mjs').Client} client signed in at the API
 * @param {string} bare origin
 */
export async function requireSameAnswers(scenarios, client, bare) {
  for (const { requests, status } of scenarios) {
    for (const { name, method, path, body } of requests) {
      const ours = await client.must(status, method, path(0), { body });
      const theirs = await fetch(`${bare}/${name}`, { method, body: body ?? null });
      const answer = await theirs.json();
      // No two receipts are equal; their fields are.
      const same =
        status === 201
          ? isDeepStrictEqual(Object.keys(answer).sort(), Object.keys(ours).sort())
          : isDeepStrictEqual(answer, ours);
      if (theirs.status !== status || !same) {
        throw new Error(`${name}: the bare server answers otherwise\n${excerpts(ours, answer)}`);
      }
    }
  }
}

/** Both answers from a little before the place where they part. @param {unknown} ours @param {unknown} theirs */
function excerpts(ours, theirs) {
  const texts = [JSON.stringify(ours), JSON.stringify(theirs)];
  const length = Math.max(...texts.map((text) => text.length));
  const parting = Array.from({ length }, (_, at) => at).find((at) => texts[0]?.[at] !== texts[1]?.[at]) ?? 0;
  return texts.map((text) => text.slice(Math.max(0, parting - 100), parting + 200)).join('\n');
}
