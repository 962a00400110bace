/// <reference path="./autocannon.d.ts" />
import autocannon from 'autocannon';

/** Requests under way at any time, on as many connections; the same for every server. */
export const CONNECTIONS = 16;

/**
 * @typedef {object} Target one way of asking one server
 * @property {string} url origin
 * @property {'GET' | 'POST'} method
 * @property {() => string} next path of the next request, where each is another
 * @property {string[]} [fixed] paths that are asked for again and again, instead of `next`
 * @property {Record<string, string>} headers
 * @property {string} [body]
 *
 * @typedef {object} Round
 * @property {number} perSecond answers
 * @property {number} answers
 * @property {number} p95 milliseconds
 * @property {number} failed answers that were none: another status than 2xx, a broken connection
 * @property {Record<string, number>} failures the same by what came instead: a status, `broken`
 */

/**
 * Asks one server as fast as it answers.
 *
 * @param {Target} target
 * @param {number} seconds
 * @returns {Promise<Round>}
 */
export function load({ url, method, next, fixed, headers, body }, seconds) {
  const request = { method, headers, ...(body === undefined ? {} : { body }) };
  const requests = fixed
    ? fixed.map((path) => ({ ...request, path }))
    : [{ ...request, setupRequest: (/** @type {object} */ one) => ({ ...one, path: next() }) }];
  return new Promise((resolve, reject) => {
    const began = performance.now();
    /** @type {number[]} */
    const times = [];
    /** @type {Record<string, number>} */
    const failures = {};
    const options = { url, connections: CONNECTIONS, duration: seconds, timeout: 30, requests };
    const run = autocannon(options, (error, result) => {
      if (error) return reject(error);
      resolve({
        perSecond: (times.length * 1000) / (performance.now() - began),
        answers: times.length,
        p95: quantile(times, 0.95),
        failed: result.errors + result.timeouts + result.non2xx,
        failures: result.errors > 0 ? { ...failures, broken: result.errors } : failures,
      });
    });
    run.on('response', (_client, status, _bytes, milliseconds) => {
      times.push(milliseconds);
      if (status < 200 || status > 299) failures[status] = (failures[status] ?? 0) + 1;
    });
  });
}

/** @param {readonly number[]} values @param {number} share */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}
