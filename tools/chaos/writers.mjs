import { setTimeout as pause } from 'node:timers/promises';

/** @typedef {{ number: string, secretCode: string }} Receipt */

/**
 * A citizen's message that can be told from all others. Every second one gives an e-mail address, to which
 * a receipt goes.
 *
 * @param {number} index
 */
export function messageOf(index) {
  return {
    kind: 'help',
    unitId: null,
    title: `第 ${index} 盏路灯不亮`,
    body: `这是第 ${index} 封来信，路灯坏了两周，请修一下。`,
    attachmentIds: [],
    contact: {
      name: '测试人',
      phone: '19900001234',
      ...(index % 2 === 0 && { email: `writer${index}@example.cn` }),
    },
    consent: { publish: true, shareName: false },
  };
}

/**
 * Sends a message until it is acknowledged, always under the same key, as a browser on a bad line does.
 *
 * @param {string} base
 * @param {number} index
 * @returns {Promise<Receipt>}
 */
export async function sendUntilAcknowledged(base, index) {
  for (let attempt = 1; attempt <= 2_000; attempt += 1) {
    const receipt = await send(base, index);
    if (receipt) return receipt;
    await pause(50);
  }
  throw new Error(`Message ${index} was never acknowledged`);
}

/**
 * @param {string} base
 * @param {number} index
 * @returns {Promise<Receipt | undefined>} undefined when the server is away or says that it can't just now
 */
async function send(base, index) {
  let response;
  try {
    response = await fetch(`${base}/api/v1/public/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `chaos-message-${index}` },
      body: JSON.stringify(messageOf(index)),
      signal: AbortSignal.timeout(30_000),
    });
    if (response.status === 201) return await response.json();
  } catch {
    return undefined; // Killed before, while or after it worked: the writer can't know which.
  }
  if (response.status >= 500) return undefined;
  throw new Error(`Message ${index} was refused: ${response.status} ${await response.text()}`);
}

/**
 * Sends many messages, some at a time.
 *
 * @param {object} given
 * @param {string} given.base
 * @param {number} given.count
 * @param {number} given.atOnce
 * @param {(done: number) => void} given.progress called after each acknowledgement
 * @returns {Promise<Map<number, Receipt>>}
 */
export async function sendAll({ base, count, atOnce, progress }) {
  /** @type {Map<number, Receipt>} */
  const receipts = new Map();
  let next = 1;
  async function writer() {
    while (next <= count) {
      const index = next;
      next += 1;
      receipts.set(index, await sendUntilAcknowledged(base, index));
      progress(receipts.size);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, writer));
  return receipts;
}
